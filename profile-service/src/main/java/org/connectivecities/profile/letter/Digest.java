package org.connectivecities.profile.letter;

import java.util.List;
import java.util.SortedMap;

/**
 * News about a search that somebody has saved.
 *
 * @param search its name, in its owner's words
 * @param question what the search is asked, as parameters of its page
 */
public record Digest(String search, SortedMap<String, List<String>> question, List<Person> people) {

  public record Person(String id, String name, String city) {}
}
