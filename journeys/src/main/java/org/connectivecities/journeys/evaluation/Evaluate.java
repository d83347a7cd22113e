package org.connectivecities.journeys.evaluation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.contracts.city.CityPublished;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.local.Misuse;

/** {@code ./run evaluate}: see its usage text. */
public final class Evaluate {

  private final EvaluationOptions options;
  private final PrintStream out;
  private final Progress progress;

  private Evaluate(EvaluationOptions options, PrintStream out, Progress progress) {
    this.options = options;
    this.out = out;
    this.progress = progress;
  }

  /** Ends with 0, with 2 for what the caller can mend, with 1 for other failures. */
  public static void main(String[] arguments) throws InterruptedException {
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    try {
      Path here = Path.of(System.getenv().getOrDefault("CC_CALLED_FROM", "")).toAbsolutePath();
      boolean terminal = System.console() != null && System.console().isTerminal();
      new Evaluate(EvaluationOptions.parse(List.of(arguments), here), out, new Progress(err, terminal)).run();
      System.exit(0);
    } catch (Misuse wrong) {
      err.println(wrong.getMessage());
      System.exit(Misuse.EXIT_CODE);
    } catch (IOException | IllegalStateException failure) {
      err.println(failure.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    var complaints = new Complaints();
    Pipeline pipeline = options.config() == null ? Pipeline.WHOLE : Pipeline.read(options.config());
    boolean roster = RosterImport.isRoster(options.experts());
    List<ExpertPublished> read =
        roster ? List.of() : ExpertFile.read(options.experts(), complaints);
    List<CityPublished> cities = CityFile.read(options.cities(), complaints);
    List<Posed> challenges = challenges(CityFile.ids(cities), complaints);
    complaints.throwIfAny();
    try (var platform = new TemporaryPlatform(Path.of("").toAbsolutePath())) {
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(platform::close));
      progress.say("starting what is needed in " + platform.folder());
      platform.start();
      var experts = new Experts(roster ? RosterImport.into(platform, options.experts(), progress) : read);
      Judgements judgements = judgements(challenges, experts, complaints);
      complaints.throwIfAny();
      complaints.warnings().forEach(warning -> progress.say("warning: " + warning));
      Publication.of(experts.published(), cities, platform.stack().kafkaBootstrap(), TemporaryPlatform.NAMESPACE);
      new Readiness(platform, progress).await(experts.size(), cities.size());
      var ranked = new RankedSet(platform.service(TemporaryPlatform.MATCHING), experts, challenges, judgements, progress);
      if (options.ablation()) {
        out.println(new Ablation(ranked, pipeline).table());
      }
      if (options.baselines()) {
        out.println(new Baselines(ranked, pipeline).table());
      }
      if (!options.ablation() && !options.baselines()) {
        evaluate(ranked, pipeline, begin);
      }
    }
  }

  private List<Posed> challenges(Set<String> cities, Complaints complaints) throws IOException {
    return ChallengeSheet.isSheet(options.challenges())
        ? ChallengeSheet.read(options.challenges(), cities, complaints)
        : ChallengeFile.read(options.challenges(), cities, complaints);
  }

  private Judgements judgements(List<Posed> challenges, Experts experts, Complaints complaints) throws IOException {
    return options.judgements() == null
        ? Judgements.NONE
        : Judgements.read(
            options.judgements(),
            challenges.stream().map(Posed::id).collect(Collectors.toSet()),
            new HashSet<>(experts.ids()),
            complaints);
  }

  private void evaluate(RankedSet ranked, Pipeline pipeline, long begin) throws IOException, InterruptedException {
    List<Answered> answers = ranked.answers(pipeline, options.report() == null ? 0 : options.top(), options.language());
    List<Ranking> rankings = answers.stream().map(Answered::ranking).toList();
    var written = new ArrayList<Path>();
    if (options.run() != null) {
      RunFile.write(options.run(), rankings, options.depth());
      written.add(options.run());
    }
    if (options.report() != null) {
      MatchReport.write(options.report(), ranked, answers);
      written.add(options.report());
    }
    var summary =
        new Summary(
            ranked.size(), rankings.size(), (System.nanoTime() - begin) / 1e9, Figures.of(rankings, ranked.judgements()), written);
    out.print(options.json() ? summary.json() : summary.text());
  }
}
