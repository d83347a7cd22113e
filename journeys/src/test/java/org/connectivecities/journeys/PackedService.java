package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service as it is handed out. */
record PackedService(String name) {

  private static final String PARTS = "META-INF/sbom/application.cdx.json";
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, Set<String>> CLASSES = new HashMap<>();

  static Stream<PackedService> all() {
    return Stream.of("profile-service", "search-service", "matching-service", "gateway", "portal", "identity").map(PackedService::new);
  }

  /** Licences by package, as the list of parts inside the jar says. */
  Map<String, Set<String>> licences() throws IOException {
    Map<String, Set<String>> licences = new TreeMap<>();
    for (JsonNode part : parts()) {
      String of = part.get("group").asString() + ":" + part.get("name").asString();
      if (!of.startsWith("org.connectivecities:")) {
        licences.put(of, namesOf(part.path("licenses")));
      }
    }
    return licences;
  }

  private static Set<String> namesOf(JsonNode licences) {
    return licences.valueStream()
        .map(one -> one.has("expression") ? one.get("expression") : one.at("/license").path("id").isMissingNode() ? one.at("/license/name") : one.at("/license/id"))
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private JsonNode parts() throws IOException {
    try (ZipFile jar = open()) {
      ZipEntry list = jar.getEntry(PARTS);
      assertThat(list).as("%s of %s, which Maven makes online only", PARTS, name).isNotNull();
      return JSON.readTree(jar.getInputStream(list)).get("components");
    }
  }

  /** Files of the libraries inside, without the one that Boot adds when it packs. */
  Set<String> libraries() throws IOException {
    try (ZipFile jar = open()) {
      return libraries(jar).map(ZipEntry::getName).map(PackedService::file).filter(file -> !file.startsWith("spring-boot-jarmode-tools")).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Files that the list of parts names. */
  Set<String> listed() throws IOException {
    return parts().valueStream()
        .map(part -> part.get("name").asString() + "-" + part.get("version").asString() + ".jar")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every class, with the libraries that have it. */
  Map<String, List<String>> classes() throws IOException {
    Map<String, List<String>> classes = new TreeMap<>();
    try (ZipFile jar = open()) {
      for (ZipEntry library : libraries(jar).toList()) {
        String file = file(library.getName());
        for (String each : classes(jar, library)) {
          classes.merge(each, List.of(file), (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
      }
    }
    return classes;
  }

  /** Most libraries are in several services, and are looked into once. */
  private static Set<String> classes(ZipFile jar, ZipEntry library) throws IOException {
    Set<String> known = CLASSES.get(file(library.getName()));
    if (known != null) {
      return known;
    }
    Set<String> found = new TreeSet<>();
    try (ZipInputStream inside = new ZipInputStream(jar.getInputStream(library))) {
      for (ZipEntry entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/") && !entry.getName().contains("-info.")) {
          found.add(entry.getName());
        }
      }
    }
    CLASSES.put(file(library.getName()), found);
    return found;
  }

  private static Stream<? extends ZipEntry> libraries(ZipFile jar) {
    return jar.stream().filter(entry -> entry.getName().startsWith("BOOT-INF/lib/") && entry.getName().endsWith(".jar"));
  }

  private static String file(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private ZipFile open() throws IOException {
    return new ZipFile(Path.of("..", name, "target", name + "-0.1.0.jar").toFile());
  }

  @Override
  public String toString() {
    return name;
  }
}
