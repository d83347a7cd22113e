package org.connectivecities.local.run;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** What the platform is for, done once: a city posts a challenge, and a shortlist of practitioners follows by itself. */
record MainJob(SampleNetwork sample, Api api, Screen screen) {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int TRIES = 6;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    void show() throws IOException, InterruptedException {
        var challenge = Api.parse(sample.challenge());
        var shortlists = "/api/v1/challenges/" + challenge.path("id").asString() + "/shortlists";
        screen.waitingFor("the shortlist of " + challenge.path("id").asString());
        long begin = System.nanoTime();
        var posted = sample.post("/api/v1/challenges", sample.challenge());
        var shortlist = rested(shortlists, posted.isSuccess() ? awaitFirst(shortlists) : another(shortlists));
        double seconds = (System.nanoTime() - begin) / 1e9;
        screen.waitingFor("");
        new ShortlistPage(screen).print(challenge, shortlist, seconds);
    }

    private JsonNode awaitFirst(String shortlists) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var made = api.get(shortlists).body().path("items");
            if (!made.isEmpty()) {
                return made.get(0);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new RunFailure("The challenge was posted, but no shortlist came within " + PATIENCE.toSeconds() + " s");
    }

    /** The challenge is here from an earlier run: the shortlist is made anew, or, where it has been reviewed since, shown as it is. */
    private JsonNode another(String shortlists) throws IOException, InterruptedException {
        var anew = api.post(shortlists, "{}");
        return anew.isSuccess() ? anew.body() : awaitFirst(shortlists);
    }

    /** Right after the start the search service may not answer in time, or may not have read everybody; its whole answer is worth another try. */
    private JsonNode rested(String shortlists, JsonNode first) throws IOException, InterruptedException {
        var shortlist = first;
        for (int attempt = 1; attempt <= TRIES && isPoor(shortlist); attempt++) {
            screen.waitingFor("the search service, for a better shortlist (" + attempt + " of " + TRIES + ")");
            Thread.sleep(BETWEEN_TRIES);
            shortlist = another(shortlists);
        }
        return shortlist;
    }

    private static boolean isPoor(JsonNode shortlist) {
        return Set.of("local", "partial").contains(shortlist.path("recall").asString(""));
    }

    /** Practitioners reach the search index as events; a shortlist before that would be poor. */
    void awaitSearchable() throws IOException, InterruptedException {
        int wanted = sample.searchable();
        long end = System.nanoTime() + PATIENCE.toNanos();
        long found = 0;
        while (System.nanoTime() < end) {
            found = api.get("/api/v1/search/experts?limit=1").body().path("total").asLong(0);
            if (found >= wanted) {
                screen.waitingFor("");
                return;
            }
            screen.waitingFor("%d of %d practitioners searchable".formatted(found, wanted));
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new RunFailure("Only %d of %d practitioners are searchable after %d s".formatted(found, wanted, PATIENCE.toSeconds()));
    }
}
