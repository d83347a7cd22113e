package org.connectivecities.platform.problem;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON pointer into the body, or the name of a parameter or header
 * @param message what is wrong, for the person who sent it
 */
public record Fault(String pointer, String message) {

  public static Fault at(String pointer, String message) {
    return new Fault(pointer, message);
  }
}
