package org.connectivecities.journeys.sets;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.connectivecities.local.Misuse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./run make-set}: see its usage text. */
public final class MakeSet {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path CASES = Path.of("journeys/cases/cities.jsonl");
  private static final String USAGE =
      "./run make-set cases DIR [--own-language] [--from FILE], or ./run make-set papers DIR --from FOLDER; see --help";

  private MakeSet() {}

  /** Ends with 0, with 2 for what the caller can mend, with 1 for other failures. */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      Path here = Path.of(System.getenv().getOrDefault("CC_CALLED_FROM", "")).toAbsolutePath();
      out.println(make(List.of(arguments), here));
    } catch (Misuse wrong) {
      System.err.println(wrong.getMessage());
      System.exit(Misuse.EXIT_CODE);
    } catch (IOException failure) {
      System.err.println(failure);
      System.exit(1);
    }
  }

  /** @param here where relative paths begin */
  static String make(List<String> arguments, Path here) throws IOException {
    var rest = new ArrayList<>(arguments);
    boolean ownLanguage = rest.remove("--own-language");
    int from = rest.indexOf("--from");
    if (from == rest.size() - 1 && from >= 0) {
      throw new Misuse(USAGE);
    }
    Path source = from < 0 ? null : here.resolve(rest.remove(from + 1));
    rest.remove("--from");
    if (rest.size() != 2 || rest.getLast().startsWith("-")) {
      throw new Misuse(USAGE);
    }
    JudgedSet set = switch (rest.getFirst()) {
      case "cases" -> CaseSet.of(lines(source == null ? CASES : source), ownLanguage);
      case "papers" -> papers(source);
      default -> throw new Misuse(USAGE);
    };
    Path folder = here.resolve(rest.getLast());
    set.write(folder);
    return folder + ": " + set;
  }

  private static JudgedSet papers(@Nullable Path folder) throws IOException {
    if (folder == null) {
      throw new Misuse(USAGE);
    }
    List<JsonNode> labels = lines(folder.resolve("labels.json"));
    return PaperSet.of(lines(folder.resolve("documents.jsonl.gz")), labels.getFirst());
  }

  /** The objects of a file, one after the other. */
  private static List<JsonNode> lines(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      return JSON.readerFor(JsonNode.class).<JsonNode>readValues(text).readAll();
    } catch (NoSuchFileException missing) {
      throw new Misuse("There is no file " + file);
    } catch (JacksonException broken) {
      throw new Misuse(file + " is not JSON: " + broken.getOriginalMessage());
    }
  }
}
