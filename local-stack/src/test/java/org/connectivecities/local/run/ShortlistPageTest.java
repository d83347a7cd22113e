package org.connectivecities.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class ShortlistPageTest {

    private static final String CHALLENGE = """
        {"id": "kumasi", "title": "Stormwater", "challenge": "Water stands in the lanes."}""";
    private static final String SHORTLIST = """
        {"state": "pending", "recall": "local", "considered": 71, "summary": [{"text": "The search service did not answer.", "language": "en"}],
         "matches": [{"rank": 1, "expertId": "n", "name": "Nomvula", "city": "eThekwini", "country": "ZA", "score": 0.81, "alternate": false,
           "signals": [
             {"name": "working-language", "value": 1, "weight": 0.08, "contribution": 0.08, "reason": {"text": "Both can work in English.", "language": "en"},
              "evidence": [{"profile": "languages", "passage": "en C2"}]},
             {"name": "text-fit", "value": 0.9, "weight": 0.24, "contribution": 0.21, "reason": {"text": "Describes similar work.", "language": "en"},
              "evidence": [{"practice": "p1", "passage": "Co-operatives keep the streams clear"}]},
             {"name": "topic-fit", "value": 0.8, "weight": 0.24, "contribution": 0.18, "reason": {"text": "Has worked on Stormwater.", "language": "en"},
              "evidence": [{"practice": "p1", "passage": "Co-operatives keep the streams clear"}]},
             {"name": "track-record", "value": 0, "weight": 0.05, "contribution": 0, "reason": {"text": "Nobody was helped.", "language": "en"}, "evidence": []}],
           "misfits": [{"text": "Another climate.", "language": "en"}], "unknowns": [{"text": "Not rated yet.", "language": "en"}]}]}""";

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final ShortlistPage page = new ShortlistPage(new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8)));

    @Test
    void showsReasonsStrongestFirstWithWhatTheyRestOnAndWhatDoesNotFit() {
        page.print(Api.parse(CHALLENGE), Api.parse(SHORTLIST), 1.2);

        assertThat(text()).containsSubsequence("Stormwater", "Water stands in the lanes.", "recall: local", "The search service did not answer.",
            "1  Nomvula, eThekwini (ZA)", "score 0.81",
            "+ Describes similar work. (text-fit 0.21 of 0.24)", "| “Co-operatives keep the streams clear”",
            "+ Has worked on Stormwater. (topic-fit 0.18 of 0.24)", "+ Both can work in English.", "- Another climate.", "? Not rated yet.");
        assertThat(text()).as("contributes nothing").doesNotContain("Nobody was helped");
        assertThat(text().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Paragraph.WIDTH));
    }

    @Test
    void saysAPassageOnce() {
        page.print(Api.parse(CHALLENGE), Api.parse(SHORTLIST), 1.2);

        assertThat(text()).containsOnlyOnce("Co-operatives keep the streams clear");
    }

    @Test
    void refusesToShowAnEmptyShortlistAsSuccess() {
        assertThatThrownBy(() -> page.print(Api.parse(CHALLENGE), Api.parse("{\"matches\": []}"), 1.2)).isInstanceOf(RunFailure.class);
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
