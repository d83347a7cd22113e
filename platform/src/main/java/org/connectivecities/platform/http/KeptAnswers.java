package org.connectivecities.platform.http;

/** What is kept of answers, for requests that come again. */
@FunctionalInterface
public interface KeptAnswers {

  /**
   * Forgets every answer in which this id occurs: whoever repeats such a request is told that it is gone. Can be repeated.
   *
   * @param id of somebody or something that was erased
   */
  void forgetAbout(String id);
}
