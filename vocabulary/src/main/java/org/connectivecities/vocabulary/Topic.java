package org.connectivecities.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One topic of municipal practice.
 *
 * @param id English lower-kebab-case, stable for ever
 * @param broader id of the one topic above, or null for a group at the top
 * @param alternativeIds ids accepted in its place
 * @param related ids of topics that practitioners meet together with this one; always mutual
 * @param sdgTargets numbers such as {@code 11.2}; those of the broader topic where the data name none
 * @param urbanAgenda its heading in the New Urban Agenda; that of the broader topic where the data name none
 * @param definition one English line, or empty
 * @param words label and synonyms by language code
 */
public record Topic(
        String id,
        @Nullable String broader,
        List<String> alternativeIds,
        Set<String> related,
        List<String> sdgTargets,
        UrbanAgenda urbanAgenda,
        String definition,
        Map<String, Words> words) {

    public Topic {
        alternativeIds = List.copyOf(alternativeIds);
        related = Set.copyOf(related);
        sdgTargets = List.copyOf(sdgTargets);
        words = Map.copyOf(words);
        if (!words.containsKey("en")) {
            throw new IllegalArgumentException(id + " has no English label");
        }
    }

    /** The label in the language (BCP 47, only its first part counts), in English where that language has none. */
    public String label(String language) {
        return wordsIn(language).orElseGet(() -> Objects.requireNonNull(words.get("en"))).label();
    }

    /** The synonyms in the language, empty where it has none. */
    public List<String> synonyms(String language) {
        return wordsIn(language).map(Words::synonyms).orElse(List.of());
    }

    private Optional<Words> wordsIn(String language) {
        return Optional.ofNullable(words.get(LanguageCode.primary(language)));
    }
}
