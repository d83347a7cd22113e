package org.connectivecities.portal.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.connectivecities.portal.shell.Spoken;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints as the portal does, for the tests of pages; what it prints is kept for people to look at. */
public final class APress {

  private static final Path KEPT = Path.of("target/papers");

  private APress() {}

  public static Press ready() {
    var resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    engine.setTemplateEngineMessageSource(Spoken.messages());
    return new Press(engine);
  }

  /** @return its words */
  public static String keep(String name, byte[] paper) {
    try (PDDocument read = Loader.loadPDF(paper)) {
      Files.createDirectories(KEPT);
      Files.write(KEPT.resolve(name + ".pdf"), paper);
      return new PDFTextStripper().getText(read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
