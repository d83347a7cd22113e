package org.connectivecities.gateway.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Parts as a ZIP: a folder a service, each part as it was told and as tables, and a word to the reader. */
@Component
class Archive {

  private static final String README = "README.txt";

  private final JsonMapper json;

  Archive(JsonMapper json) {
    this.json = json;
  }

  void write(List<Part> parts, OutputStream to) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        InputStream readme = new ClassPathResource("export/" + README).getInputStream()) {
      put(zip, README, readme.readAllBytes());
      for (Part part : parts) {
        String name = part.service() + "/" + part.name();
        put(zip, name + ".json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(part.content()));
        for (var table : Tables.of(name, part.content()).entrySet()) {
          put(zip, table.getKey() + ".csv", table.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
