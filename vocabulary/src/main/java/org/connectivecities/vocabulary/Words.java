package org.connectivecities.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * How practitioners of one language write a topic.
 *
 * @param label the preferred label, as shown to people
 * @param synonyms other wordings, found in texts and accepted from people, never shown as the topic's name
 */
public record Words(String label, List<String> synonyms) {

    public Words {
        synonyms = List.copyOf(synonyms);
    }

    /** The label first, then the synonyms. */
    public Stream<String> all() {
        return Stream.concat(Stream.of(label), synonyms.stream());
    }
}
