package org.connectivecities.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The headings of the New Urban Agenda under which reports to that process are arranged.
 *
 * @see <a href="https://docs.un.org/en/A/RES/71/256">General Assembly resolution 71/256, annex</a>
 */
public enum UrbanAgenda {

    SOCIAL_INCLUSION("Sustainable urban development for social inclusion and ending poverty", 25, 42),
    URBAN_PROSPERITY("Sustainable and inclusive urban prosperity and opportunities for all", 43, 62),
    RESILIENT_ENVIRONMENT("Environmentally sustainable and resilient urban development", 63, 80),
    GOVERNANCE_STRUCTURE("Building the urban governance structure: establishing a supportive framework", 85, 92),
    SPATIAL_DEVELOPMENT("Planning and managing urban spatial development", 93, 125),
    MEANS_OF_IMPLEMENTATION("Means of implementation", 126, 160),
    FOLLOW_UP("Follow-up and review", 161, 175);

    private final String title;
    private final int firstParagraph;
    private final int lastParagraph;

    UrbanAgenda(String title, int firstParagraph, int lastParagraph) {
        this.title = title;
        this.firstParagraph = firstParagraph;
        this.lastParagraph = lastParagraph;
    }

    /** The heading's wording in the resolution. */
    public String title() {
        return title;
    }

    /** The paragraphs below the heading, such as {@code 25-42}. */
    public String paragraphs() {
        return firstParagraph + "-" + lastParagraph;
    }

    /** The name in the data and on the wire, such as {@code social-inclusion}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<UrbanAgenda> ofKey(String key) {
        return Arrays.stream(values()).filter(heading -> heading.key().equals(key)).findFirst();
    }
}
