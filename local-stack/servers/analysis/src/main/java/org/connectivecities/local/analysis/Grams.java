package org.connectivecities.local.analysis;

import org.elasticsearch.common.settings.Settings;

/** How long the pieces of a word are. */
record Grams(int least, int most, boolean keepOriginal) {

    static Grams of(Settings settings) {
        return new Grams(settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2), settings.getAsBoolean("preserve_original", false));
    }
}
