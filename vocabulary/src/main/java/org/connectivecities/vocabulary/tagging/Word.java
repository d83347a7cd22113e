package org.connectivecities.vocabulary.tagging;

import java.util.regex.Pattern;

/**
 * A word of a text at its place.
 *
 * @param opens whether punctuation separates it from the word before, so that no phrase reaches over
 * @param hangs whether a hyphen leaves its end to a later word, as in {@code Rad- und Fußverkehr}
 * @param shouted whether the whole text is in capitals, which then say little
 */
record Word(String text, int start, int end, boolean opens, boolean hangs, boolean shouted) {

    /** GIS, ÖPNV, BRT, NGOs. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+s?");

    boolean isAbbreviation() {
        return ABBREVIATION.matcher(text).matches();
    }

    boolean isCapitalised() {
        return !shouted && Character.isUpperCase(text.codePointAt(0));
    }

    /** Without the English plural s. */
    String abbreviation() {
        return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    }
}
