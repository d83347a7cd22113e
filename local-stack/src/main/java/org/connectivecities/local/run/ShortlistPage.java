package org.connectivecities.local.run;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/** A shortlist for a terminal of 100 columns: each practitioner with the strongest reasons, what they rest on, and what does not fit. */
record ShortlistPage(Screen screen) {

    private static final int REASONS = 4;
    private static final int PASSAGES = 1;
    private static final int LONGEST_PASSAGE = 200;
    private static final String RULE = "─".repeat(Paragraph.WIDTH);

    void print(JsonNode challenge, JsonNode shortlist, double seconds) {
        if (shortlist.path("matches").isEmpty()) {
            throw new RunFailure("The shortlist is empty");
        }
        printChallenge(challenge);
        printHead(shortlist, seconds);
        shortlist.path("matches").forEach(this::printMatch);
        screen.say(RULE);
    }

    private void printChallenge(JsonNode challenge) {
        screen.say("\n" + RULE);
        screen.say("THE CHALLENGE  " + challenge.path("title").asString(challenge.path("id").asString("")));
        screen.say(Paragraph.of(challenge.path("challenge").asString(""), "  ", "  "));
    }

    private void printHead(JsonNode shortlist, double seconds) {
        screen.say("\nTHE SHORTLIST  %s, %.1f s after the challenge; recall: %s; %d practitioners considered".formatted(
            shortlist.path("state").asString("?"), seconds, shortlist.path("recall").asString("?"), shortlist.path("considered").asInt(0)));
        shortlist.path("summary").forEach(sentence -> screen.say(Paragraph.of(text(sentence), "  ", "  ")));
        screen.say("  + speaks for   | what it rests on   - does not fit   ? not known");
    }

    private void printMatch(JsonNode match) {
        var who = "%2d  %s, %s (%s)".formatted(match.path("rank").asInt(), match.path("name").asString(match.path("expertId").asString("?")),
            match.path("city").asString("?"), match.path("country").asString("?"));
        var score = "%sscore %s".formatted(match.path("alternate").asBoolean(false) ? "alternate, " : "", number(match.path("score")));
        screen.say("\n" + who + " ".repeat(Math.max(2, Paragraph.WIDTH - who.length() - score.length())) + score);
        var shown = new HashSet<String>();
        strongest(match).forEach(signal -> printReason(signal, shown));
        match.path("misfits").forEach(misfit -> screen.say(Paragraph.of(text(misfit), "    - ", "      ")));
        match.path("unknowns").forEach(unknown -> screen.say(Paragraph.of(text(unknown), "    ? ", "      ")));
    }

    private static Stream<JsonNode> strongest(JsonNode match) {
        return elements(match.path("signals"))
            .filter(signal -> signal.path("contribution").asDouble() > 0 && !text(signal.path("reason")).isEmpty())
            .sorted(Comparator.comparingDouble((JsonNode signal) -> signal.path("contribution").asDouble()).reversed())
            .limit(REASONS);
    }

    /** @param shown the passages of this practitioner that stand here already; several reasons often rest on the same one */
    private void printReason(JsonNode signal, Set<String> shown) {
        screen.say(Paragraph.of("%s (%s %s of %s)".formatted(text(signal.path("reason")), signal.path("name").asString(),
            number(signal.path("contribution")), number(signal.path("weight"))), "    + ", "      "));
        elements(signal.path("evidence"))
            .filter(evidence -> evidence.has("practice") || evidence.has("competence"))
            .map(evidence -> evidence.path("passage").asString(""))
            .filter(passage -> !passage.isBlank() && shown.add(passage))
            .limit(PASSAGES)
            .forEach(passage -> screen.say(Paragraph.of("“" + Paragraph.shortened(passage, LONGEST_PASSAGE) + "”", "      | ", "      | ")));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** As in the API, whatever this computer's language writes. */
    private static String number(JsonNode value) {
        return String.format(Locale.ROOT, "%.2f", value.asDouble());
    }

    /** Sentences come with the language they are in. */
    private static String text(JsonNode sentence) {
        return sentence.path("text").asString("");
    }
}
