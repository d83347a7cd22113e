package org.connectivecities.vocabulary;

import java.util.Locale;

/** Language tags as people and browsers send them. */
public final class LanguageCode {

    private LanguageCode() {}

    /** The first part of a BCP 47 tag in lower case: {@code pt} of {@code pt-BR} or {@code PT_br}. */
    public static String primary(String tag) {
        return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
