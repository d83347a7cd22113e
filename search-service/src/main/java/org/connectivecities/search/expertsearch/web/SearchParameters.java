package org.connectivecities.search.expertsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked, as query parameters. Lists take several values, repeated or separated by commas.
 *
 * @param q words in any language, at most 200 characters
 * @param topic concept ids or labels; finds narrower topics as well
 * @param language BCP 47
 * @param country ISO 3166 alpha-2
 * @param available within-4-weeks, within-12-weeks, longer-notice or not-stated
 * @param page cursor from the page before
 * @param limit 1 to 100, else 20
 * @param lang language of the labels in the answer, else English
 */
record SearchParameters(
    @Nullable String q,
    @Nullable List<String> topic,
    @Nullable List<String> language,
    @Nullable List<String> country,
    @Nullable List<String> region,
    @Nullable List<String> format,
    @Nullable List<String> available,
    @Nullable String page,
    @Nullable Integer limit,
    @Nullable String lang) {}
