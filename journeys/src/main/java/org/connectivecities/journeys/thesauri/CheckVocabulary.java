package org.connectivecities.journeys.thesauri;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.glossing.Glossary;
import org.connectivecities.vocabulary.tagging.TopicTagger;

/** {@code ./run check-vocabulary [DIR]}: lists where thesauri such as GEMET and UNBIS name our topics otherwise, and what we lack. */
public final class CheckVocabulary {

  private static final Path USUAL = Path.of("..", "shared", "thesauri");
  private static final int USAGE = 2;

  private CheckVocabulary() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(check(arguments.length == 0 ? USUAL : Path.of(arguments[0]), out));
  }

  /** @return the exit code: 0 where something was compared, 2 where there is nothing to compare with */
  static int check(Path folder, PrintStream out) throws IOException {
    List<Thesaurus> thesauri = Files.isDirectory(folder) ? Thesaurus.in(folder) : List.of();
    if (thesauri.isEmpty()) {
      out.println("There are no thesauri in " + folder + ": name a folder with files NAME.jsonl.gz, ./run check-vocabulary DIR");
      return USAGE;
    }
    Vocabulary vocabulary = Vocabulary.load();
    var tagger = new TopicTagger(vocabulary);
    var glossary = new Glossary(vocabulary, List.of());
    thesauri.forEach(thesaurus -> print(thesaurus, new Comparison(vocabulary, tagger, glossary).with(thesaurus), out));
    return 0;
  }

  private static void print(Thesaurus thesaurus, Comparison comparison, PrintStream out) {
    out.printf("# %s: %d concepts, %d are ours%n", thesaurus.name(), thesaurus.concepts().size(), comparison.matched());
    comparison.disagreements().forEach((language, cases) -> {
      out.printf("%n## %s, %s: %d agree, %d do not%n",
          thesaurus.name(), language, comparison.agreed().getOrDefault(language, 0), cases.size());
      cases.forEach(out::println);
    });
    out.printf("%n## %s: %d gaps%n", thesaurus.name(), comparison.gaps().size());
    comparison.gaps().forEach(out::println);
    out.println();
  }
}
