package org.connectivecities.search.expertsearch;

import java.util.List;

/**
 * A practitioner who was found.
 *
 * @param topics concept ids that the profile names
 * @param textLanguages in which the profile is written, {@code und} where unknown
 * @param highlights best first; none where nothing was looked for or only the name matched
 */
public record Hit(
    String expertId,
    long version,
    String name,
    String role,
    String organisation,
    String city,
    String country,
    String region,
    List<String> languages,
    List<String> formats,
    String available,
    List<String> topics,
    List<String> textLanguages,
    List<Highlight> highlights) {}
