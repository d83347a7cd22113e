package org.connectivecities.matching.engagement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an invited person reads before answering. No contact data: those are shown elsewhere once both sides agreed.
 *
 * @param country ISO 3166 alpha-2
 * @param challenge what is the matter, in the city's words
 * @param success what would be a success, in the city's words
 * @param tried what was tried already
 * @param language of these texts, BCP 47
 * @param topics concept ids of the vocabulary
 * @param languages one can work in, BCP 47
 * @param formats in which help is wished, lower-kebab-case
 */
public record AskedChallenge(
    String id,
    boolean closed,
    String cityName,
    @Nullable String country,
    String title,
    String challenge,
    @Nullable String success,
    @Nullable String tried,
    @Nullable String language,
    List<String> topics,
    List<String> questions,
    List<String> languages,
    List<String> formats) {}
