package org.connectivecities.search.recall.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.search.access.Access;
import org.connectivecities.search.recall.Candidate;
import org.connectivecities.search.recall.Candidates;
import org.connectivecities.search.recall.FindCandidates;
import org.connectivecities.vocabulary.Vocabulary;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recall, for the matching service. */
@RestController
@RequestMapping("/api/v1/search/candidates")
class CandidatesController {

  private final FindCandidates candidates;
  private final RequestReader reader;
  private final InstantSource clock;

  CandidatesController(FindCandidates candidates, Vocabulary vocabulary, InstantSource clock) {
    this.candidates = candidates;
    this.reader = new RequestReader(vocabulary);
    this.clock = clock;
  }

  @PostMapping
  Answer find(@RequestBody CandidatesBody body, Actor actor) {
    if (actor.anonymous()) {
      throw new ProblemException(ProblemKind.UNAUTHENTICATED, "Sign in first");
    }
    if (!Access.mayFindCandidates(actor)) {
      throw new ProblemException(ProblemKind.NOT_ALLOWED, "Only a service with the scope " + Access.CANDIDATES + " asks for candidates");
    }
    long start = System.nanoTime();
    Candidates found = candidates.find(reader.read(body, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    return new Answer(
        found.candidates(),
        found.total(),
        found.dense().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  /**
   * @param dense on; partly where the model has not read many of them yet; off where no model is at work; no-text where the
   *     challenge has topics only; not-asked
   */
  record Answer(List<Candidate> candidates, int total, String dense, long tookMillis) {}
}
