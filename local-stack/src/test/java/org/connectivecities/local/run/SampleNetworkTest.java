package org.connectivecities.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleNetworkTest {

    private static final String UNKNOWN_CITY = """
        {"title": "Invalid", "detail": "The body is not valid.", "errors": [{"pointer": "/city", "message": "is not known"}]}""";

    @TempDir
    private Path folder;
    private ScriptedGateway gateway;
    private SampleNetwork sample;

    @BeforeEach
    void writeASmallNetwork() throws IOException {
        gateway = new ScriptedGateway();
        sample = new SampleNetwork(folder, gateway.api(), new Screen(new PrintStream(new ByteArrayOutputStream())));
        Files.writeString(folder.resolve("cities.jsonl"), "{\"id\": \"kumasi\"}\n");
        Files.writeString(folder.resolve("experts.jsonl"), """
            {"id": "found", "consent": {"search": true}}
            {"id": "away", "consent": {"search": true}, "availability": {"pausedUntil": "2999-12-31"}}
            {"id": "back", "consent": {"search": true}, "availability": {"pausedUntil": "2020-12-31"}}

            {"id": "hidden", "consent": {"matching": true}}
            """);
        Files.writeString(folder.resolve("challenges.jsonl"), "{\"id\": \"shown\"}\n{\"id\": \"other\"}\n");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void loadsCitiesBeforePractitionersAndLeavesTheShownChallengeOut() throws IOException, InterruptedException {
        sample.loadPeople();
        sample.loadOtherChallenges();

        assertThat(gateway.asked).containsExactly("POST /api/v1/cities", "POST /api/v1/experts", "POST /api/v1/experts", "POST /api/v1/experts",
            "POST /api/v1/experts", "POST /api/v1/challenges");
    }

    @Test
    void countsWhoAgreedToBeFoundAndIsNotAway() throws IOException {
        assertThat(sample.searchable()).isEqualTo(2);
    }

    @Test
    void leavesWhatIsThereAsItIs() throws IOException, InterruptedException {
        gateway.on("POST /api/v1/cities", 409, "{\"title\": \"Conflict\"}");

        sample.loadPeople();

        assertThat(gateway.asked).hasSize(5);
    }

    @Test
    void comesBackWhenTheGatewayAsksForPatience() throws IOException, InterruptedException {
        gateway.on("POST /api/v1/cities", 429, "{}").on("POST /api/v1/cities", 429, "{}").on("POST /api/v1/cities", 201, "{}");

        sample.loadPeople();

        assertThat(gateway.asked).startsWith("POST /api/v1/cities", "POST /api/v1/cities", "POST /api/v1/cities", "POST /api/v1/experts");
    }

    @Test
    void waitsUntilMatchingHasHeardOfTheCity() throws IOException, InterruptedException {
        gateway.on("POST /api/v1/challenges", 400, UNKNOWN_CITY).on("POST /api/v1/challenges", 201, "{}");

        sample.loadOtherChallenges();

        assertThat(gateway.asked).containsExactly("POST /api/v1/challenges", "POST /api/v1/challenges");
    }

    @Test
    void endsWithTheNameAndTheReasonWhereABodyIsRefused() {
        gateway.on("POST /api/v1/experts", 400, "{\"detail\": \"The body is not valid.\", \"errors\": [{\"pointer\": \"/name\", \"message\": \"is missing\"}]}");

        assertThatThrownBy(sample::loadPeople).isInstanceOf(RunFailure.class)
            .hasMessageContaining("experts.jsonl").hasMessageContaining("\"found\"").hasMessageContaining("/name is missing");
    }
}
