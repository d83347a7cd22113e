package org.connectivecities.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainJobTest {

    private static final String POST = "POST /api/v1/challenges";
    private static final String ANEW = "POST /api/v1/challenges/shown/shortlists";
    private static final String READ = "GET /api/v1/challenges/shown/shortlists";
    private static final String MATCHES = "\"matches\": [{\"rank\": 1, \"name\": \"%s\", \"score\": 0.5, \"signals\": []}]}";

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private ScriptedGateway gateway;
    private MainJob job;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        gateway = new ScriptedGateway();
        Files.writeString(folder.resolve("challenges.jsonl"), "{\"id\": \"shown\", \"title\": \"Stormwater\", \"challenge\": \"Water.\"}\n");
        var screen = new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8));
        job = new MainJob(new SampleNetwork(folder, gateway.api(), screen), gateway.api(), screen);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void waitsForTheShortlistThatFollowsTheChallengeByItself() throws IOException, InterruptedException {
        gateway.on(READ, 200, "{\"items\": []}").on(READ, 200, "{\"items\": [" + shortlist("search", "Nomvula") + "]}");

        job.show();

        assertThat(gateway.asked).containsExactly(POST, READ, READ);
        assertThat(text()).contains("Stormwater", "Nomvula", "recall: search");
    }

    @Test
    void asksAnewWhereTheChallengeIsThereAlready() throws IOException, InterruptedException {
        gateway.on(POST, 409, "{}").on(ANEW, 201, shortlist("search", "Heike"));

        job.show();

        assertThat(text()).contains("Heike");
    }

    @Test
    void showsAReviewedShortlistAsItIs() throws IOException, InterruptedException {
        gateway.on(POST, 409, "{}").on(ANEW, 409, "{}").on(READ, 200, "{\"items\": [" + shortlist("search", "Farzana") + "]}");

        job.show();

        assertThat(text()).contains("Farzana");
    }

    @Test
    void prefersTheAnswerOfTheSearchServiceAndSaysWhichItIs() throws IOException, InterruptedException {
        gateway.on(READ, 200, "{\"items\": [" + shortlist("local", "Own copy") + "]}").on(ANEW, 201, shortlist("search", "Whole search"));

        job.show();

        assertThat(text()).contains("Whole search", "recall: search").doesNotContain("Own copy");
    }

    @Test
    void failsWhereThereIsNothingToShow() {
        gateway.on(READ, 200, "{\"items\": [{\"recall\": \"search\", \"matches\": []}]}");

        assertThatThrownBy(job::show).isInstanceOf(RunFailure.class).hasMessageContaining("empty");
    }

    private static String shortlist(String recall, String name) {
        return "{\"state\": \"pending\", \"recall\": \"" + recall + "\", " + MATCHES.formatted(name);
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
