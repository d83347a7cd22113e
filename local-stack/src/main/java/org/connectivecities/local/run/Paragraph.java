package org.connectivecities.local.run;

/** Text broken into lines of the terminal's usual width. */
final class Paragraph {

    static final int WIDTH = 100;
    private static final int LONGEST = 400;

    private Paragraph() {
    }

    /** @param first stands before the first line, {@code next} before the others */
    static String of(String text, String first, String next) {
        var lines = new StringBuilder();
        var line = new StringBuilder(first);
        int empty = first.length();
        for (var word : shortened(text, LONGEST).split("\\s+")) {
            if (line.length() > empty && line.length() + word.length() + 1 > WIDTH) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(next);
                empty = next.length();
            }
            line.append(word).append(' ');
        }
        return lines.append(line.toString().stripTrailing()).toString();
    }

    /** Cut between two words, with a mark where something is missing. */
    static String shortened(String text, int longest) {
        var whole = text.strip();
        int end = whole.lastIndexOf(' ', longest);
        return whole.length() <= longest || end < 0 ? whole : whole.substring(0, end) + " …";
    }
}
