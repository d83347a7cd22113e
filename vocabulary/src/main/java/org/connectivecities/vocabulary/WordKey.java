package org.connectivecities.vocabulary;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stays of a wording when case, accents, punctuation, the German spellings ae/oe/ue and ß, and the Arabic article
 * and letter variants are ignored. Two wordings with the same key are the same to a person who types a topic.
 */
final class WordKey {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WordKey() {}

    static String of(String wording) {
        String plain = MARKS.matcher(Normalizer.normalize(wording.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return Arrays.stream(SEPARATORS.split(plain))
                .filter(word -> !word.isEmpty())
                .map(word -> withoutArticle(sameLetters(word)))
                .collect(Collectors.joining(" "));
    }

    /** NFKD has already taken hamza off alef; these are the variants it leaves. */
    private static String sameLetters(String word) {
        return word.replace("ß", "ss").replace("œ", "oe").replace("ı", "i").replace("ł", "l")
                .replace("ae", "a").replace("oe", "o").replace("ue", "u")
                .replace('ى', 'ي').replace('ة', 'ه');
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}
