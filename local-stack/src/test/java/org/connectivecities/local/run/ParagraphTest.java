package org.connectivecities.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void breaksLinesWithinTheWidthAndIndentsThem() {
        var text = "Stormwater in narrow lanes ".repeat(8);

        var lines = Paragraph.of(text, "  + ", "    ").lines().toList();

        assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Paragraph.WIDTH));
        assertThat(lines.getFirst()).startsWith("  + Stormwater");
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> assertThat(line).startsWith("    ").doesNotStartWith("     "));
        assertThat(String.join(" ", lines).replaceAll("[+\\s]+", " ").strip()).isEqualTo(text.strip());
    }

    @Test
    void cutsLongTextsBetweenWords() {
        assertThat(Paragraph.of("abcdefghi ".repeat(100), "", "").replace('\n', ' ')).endsWith("abcdefghi …").hasSizeLessThan(410);
    }

    @Test
    void keepsAWordThatIsLongerThanALine() {
        assertThat(Paragraph.of("x".repeat(150), "- ", "  ")).isEqualTo("- " + "x".repeat(150));
    }
}
