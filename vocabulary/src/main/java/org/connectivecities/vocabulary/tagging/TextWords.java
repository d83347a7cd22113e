package org.connectivecities.vocabulary.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into words: runs of letters, digits and their marks. An apostrophe separates: l’eau is two words. */
final class TextWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u0640]*");
    /** 30,000 and PM2.5 stay together. */
    private static final Pattern BREAK = Pattern.compile("[!?;:()\\[\\]\"«»“”„|\\n\\r•؟؛،]|[.,](?!\\d)");
    private static final Pattern HANGING = Pattern.compile("[-\\u2010\\u2011][\\s,/].*", Pattern.DOTALL);

    private static final int SENTENCE = 20;
    private static final int MOSTLY = 3;

    private TextWords() {}

    static List<Word> of(String text) {
        boolean shouted = isShouted(text);
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            boolean opens = BREAK.matcher(text).region(end, matcher.start()).useTransparentBounds(true).find();
            boolean hangs = HANGING.matcher(text).region(matcher.end(), Math.min(text.length(), matcher.end() + 2)).matches();
            words.add(new Word(matcher.group(), matcher.start(), matcher.end(), opens, hangs, shouted));
            end = matcher.end();
        }
        return words;
    }

    /** A sentence in capitals; a few abbreviations alone are none. */
    private static boolean isShouted(String text) {
        long small = text.codePoints().filter(Character::isLowerCase).count();
        long capital = text.codePoints().filter(Character::isUpperCase).count();
        return capital >= SENTENCE && capital > small * MOSTLY;
    }
}
