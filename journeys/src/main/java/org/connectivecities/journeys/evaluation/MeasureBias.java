package org.connectivecities.journeys.evaluation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.connectivecities.contracts.city.CityPublished;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.journeys.bias.Gender;
import org.connectivecities.journeys.bias.RankBiasedOverlap;
import org.connectivecities.journeys.bias.Swaps;
import org.connectivecities.local.Misuse;

/**
 * {@code ./run bias}: ranks the same people for the same challenges under other names, as one gender and the other, and
 * with other homes, and says how alike the rankings are.
 */
public final class MeasureBias {

  /** Below it a swap has moved people whom it should not move. */
  static final double ALIKE = 0.99;

  private static final String USAGE = "Usage: ./run bias [DIR]   DIR as for ./run evaluate (default: sample-network)";

  private final List<ExpertPublished> experts;
  private final List<CityPublished> cities;
  private final List<Posed> challenges;
  private final Progress progress;

  private MeasureBias(
      List<ExpertPublished> experts, List<CityPublished> cities, List<Posed> challenges, Progress progress) {
    this.experts = experts;
    this.cities = cities;
    this.challenges = challenges;
    this.progress = progress;
  }

  /** Ends with 0 when nothing moved that should not, with 1 otherwise, with 2 for what the caller can mend. */
  public static void main(String[] arguments) throws InterruptedException {
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    try {
      Path folder = folder(List.of(arguments));
      var complaints = new Complaints();
      var experts = ExpertFile.read(folder.resolve("experts.jsonl"), complaints);
      var cities = CityFile.read(CityFile.in(folder).orElse(null), complaints);
      var challenges = ChallengeFile.read(folder.resolve("challenges.jsonl"), CityFile.ids(cities), complaints);
      complaints.throwIfAny();
      boolean terminal = System.console() != null && System.console().isTerminal();
      List<Swapped> swaps = new MeasureBias(experts, cities, challenges, new Progress(err, terminal)).measure();
      out.print(table(swaps));
      System.exit(swaps.stream().allMatch(Swapped::fair) ? 0 : 1);
    } catch (Misuse wrong) {
      err.println(wrong.getMessage());
      System.exit(Misuse.EXIT_CODE);
    } catch (IOException | IllegalStateException failure) {
      err.println(failure.getMessage());
      System.exit(1);
    }
  }

  private static Path folder(List<String> arguments) {
    if (arguments.size() > 1 || arguments.stream().anyMatch(argument -> argument.startsWith("-"))) {
      throw new Misuse(USAGE);
    }
    Path here = Path.of(System.getenv().getOrDefault("CC_CALLED_FROM", "")).toAbsolutePath();
    Path folder = arguments.isEmpty() ? Path.of("sample-network").toAbsolutePath() : here.resolve(arguments.getFirst());
    if (!Files.isDirectory(folder)) {
      throw new Misuse("There is no folder " + folder);
    }
    return folder;
  }

  /**
   * What a swap did.
   *
   * @param criterion whether what was swapped is a stated criterion, so that rankings may move
   * @param overlaps rank-biased overlap before and after, a challenge each
   */
  record Swapped(String what, boolean criterion, List<Double> overlaps) {

    double mean() {
      return overlaps.stream().mapToDouble(Double::doubleValue).average().orElse(1);
    }

    double least() {
      return overlaps.stream().mapToDouble(Double::doubleValue).min().orElse(1);
    }

    boolean fair() {
      return criterion || mean() >= ALIKE;
    }
  }

  private List<Swapped> measure() throws IOException, InterruptedException {
    Rankings before = rankings("as they are", experts);
    Rankings named = rankings("other names", Swaps.names(experts));
    Rankings women = rankings("all women", Swaps.gender(experts, Gender.FEMININE));
    Rankings men = rankings("all men", Swaps.gender(experts, Gender.MASCULINE));
    Rankings moved = rankings("other homes", Swaps.homes(experts));
    return List.of(
        new Swapped("name", false, overlaps(before.whole(), named.whole())),
        new Swapped("gender", false, overlaps(women.whole(), men.whole())),
        new Swapped("country, where it is no criterion", false, overlaps(before.anywhere(), moved.anywhere())),
        new Swapped("country, with the criteria it enters by", true, overlaps(before.whole(), moved.whole())));
  }

  /**
   * @param whole by the whole pipeline
   * @param anywhere without the criteria by which a home enters: the likeness of two cities, and the rule that a city
   *     does not advise itself
   */
  private record Rankings(List<Ranking> whole, List<Ranking> anywhere) {}

  private Rankings rankings(String which, List<ExpertPublished> people) throws IOException, InterruptedException {
    try (var platform = new TemporaryPlatform(Path.of("").toAbsolutePath())) {
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(platform::close));
      progress.say(which + ": starting what is needed in " + platform.folder());
      platform.start();
      var numbered = new Experts(people);
      Publication.of(numbered.published(), cities, platform.stack().kafkaBootstrap(), TemporaryPlatform.NAMESPACE);
      new Readiness(platform, progress).await(numbered.size(), cities.size());
      var set = set(platform, numbered, challenges);
      Pipeline homeless = Pipeline.WHOLE.weighing(Ablation.without("similar-context", set.weights(Pipeline.WHOLE)));
      var nowhere = set(platform, numbered, challenges.stream().map(Posed::withoutCity).toList());
      return new Rankings(set.rankings(Pipeline.WHOLE), nowhere.rankings(homeless));
    }
  }

  private RankedSet set(TemporaryPlatform platform, Experts people, List<Posed> posed) {
    return new RankedSet(platform.service(TemporaryPlatform.MATCHING), people, posed, Judgements.NONE, progress);
  }

  private static List<Double> overlaps(List<Ranking> before, List<Ranking> after) {
    var overlaps = new ArrayList<Double>();
    for (int i = 0; i < before.size(); i++) {
      overlaps.add(RankBiasedOverlap.of(before.get(i).ids(), after.get(i).ids(), RankBiasedOverlap.PERSISTENCE));
    }
    return overlaps;
  }

  static String table(List<Swapped> swaps) {
    var table = new StringBuilder("| swapped | mean overlap | least | |\n|---|---|---|---|\n");
    for (Swapped swap : swaps) {
      String verdict = swap.criterion() ? "a stated criterion" : swap.fair() ? "alike" : "MOVED";
      table.append(String.format(Locale.ROOT, "| %s | %.4f | %.4f | %s |%n", swap.what(), swap.mean(), swap.least(), verdict));
    }
    return table.toString();
  }
}
