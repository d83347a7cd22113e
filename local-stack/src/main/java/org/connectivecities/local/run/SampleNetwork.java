package org.connectivecities.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/** The cities, practitioners and challenges of the folder {@code sample-network}: bodies of the API, one a line. */
record SampleNetwork(Path folder, Api api, Screen screen) {

    private static final int INVALID = 400;
    private static final int CONFLICT = 409;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(300);

    /** Safe to repeat: what is there already stays as it is. */
    void loadPeople() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int cities = load("cities.jsonl", lines("cities.jsonl"), "/api/v1/cities");
        int experts = load("experts.jsonl", lines("experts.jsonl"), "/api/v1/experts");
        screen.say("  loaded     sample network: %d cities and %d practitioners in %.1f s".formatted(cities, experts, (System.nanoTime() - begin) / 1e9));
    }

    /** All but the one the main job is shown with. Each of them gets a shortlist too, so they come after it. */
    void loadOtherChallenges() throws IOException, InterruptedException {
        var challenges = lines("challenges.jsonl");
        int loaded = load("challenges.jsonl", challenges.subList(1, challenges.size()), "/api/v1/challenges");
        screen.say("  loaded     %d more challenges of the sample network; their shortlists follow".formatted(loaded));
    }

    private int load(String file, List<String> lines, String path) throws IOException, InterruptedException {
        int done = 0;
        for (var line : lines) {
            screen.waitingFor("sample network, %s: %d of %d".formatted(file, ++done, lines.size()));
            var answer = post(path, line);
            if (!answer.isSuccess() && answer.status() != CONFLICT) {
                throw new RunFailure("%s: \"%s\" is refused: %s".formatted(file, Api.parse(line).path("id").asString("?"), answer.complaint()));
            }
        }
        screen.waitingFor("");
        return done;
    }

    /** The matching service hears of a new city by event, a moment after the city was registered; until then it does not know the city of a challenge. */
    Api.Answer post(String path, String line) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var answer = api.post(path, line);
        while (isCityUnknown(answer) && System.nanoTime() < end) {
            Thread.sleep(BETWEEN_TRIES);
            answer = api.post(path, line);
        }
        return answer;
    }

    private static boolean isCityUnknown(Api.Answer answer) {
        return answer.status() == INVALID && StreamSupport.stream(answer.body().path("errors").spliterator(), false)
            .anyMatch(fault -> fault.path("pointer").asString("").startsWith("/city"));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream().filter(line -> !line.isBlank()).toList();
    }

    /** How many of the practitioners agreed to be found and are not away. */
    int searchable() throws IOException {
        return (int) lines("experts.jsonl").stream().map(Api::parse).filter(SampleNetwork::canBeFound).count();
    }

    private static boolean canBeFound(JsonNode expert) {
        var away = expert.path("availability").path("pausedUntil").asString("");
        return expert.path("consent").path("search").asBoolean(false) && (away.isEmpty() || LocalDate.parse(away).isBefore(LocalDate.now()));
    }

    /** The challenge the main job is shown with: the first line. */
    String challenge() throws IOException {
        return lines("challenges.jsonl").getFirst();
    }
}
