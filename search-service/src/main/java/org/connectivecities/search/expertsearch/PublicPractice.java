package org.connectivecities.search.expertsearch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor is told of somebody who was found, without the person. All that visitors are told is named here: no name,
 * role or organisation, nothing written but a title, and nothing by which the person could be asked for.
 *
 * @param title of one documented practice; absent where there is none to tell
 * @param titleLanguage BCP 47; absent where it is not told
 * @param city where it was done; of somebody without a practice, where they work
 * @param topics concept ids, those of the practice first
 * @param languages in which one can talk about it
 * @param formats in which one can learn of it
 */
public record PublicPractice(
    @Nullable String title,
    @Nullable String titleLanguage,
    String city,
    String country,
    @Nullable Integer year,
    List<String> topics,
    List<String> languages,
    List<String> formats) {}
