package org.connectivecities.portal.papers;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;

/** Prints a template of {@code papers/} as PDF with its fonts in it, tagged for screen readers (PDF/UA). */
@Component
public class Press {

  private static final int REGULAR = 400;
  private static final int SEMI_BOLD = 600;

  /** What people paste into their texts may hold characters that XML does not allow. */
  private static final Pattern NOT_IN_XML = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  /** The library sets Arabic vowel marks beside their letters, and shows marks of direction; without them all can be read. */
  private static final Pattern LEFT_OUT = Pattern.compile("[\\x{64B}-\\x{652}\\x{670}\\x{61C}\\x{200E}\\x{200F}]");

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private final ITemplateEngine templates;

  Press(ITemplateEngine templates) {
    this.templates = templates;
  }

  public byte[] print(String template, Map<String, Object> model, Speech say) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("say", say);
    all.put("printed", Instant.now());
    String written = templates.process("papers/" + template, new Context(Locale.of(say.code()), all));
    Document page = Paper.read(LEFT_OUT.matcher(NOT_IN_XML.matcher(written).replaceAll(" ")).replaceAll(""));
    boolean rightToLeft = say.direction().equals("rtl");
    if (rightToLeft) {
      Paper.mirrorTables(page);
    }
    return pdf(page, rightToLeft ? TextDirection.RTL : TextDirection.LTR);
  }

  private static byte[] pdf(Document page, TextDirection direction) {
    var printed = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.defaultTextDirection(direction);
    font(builder, "Noto Sans", "NotoSans");
    font(builder, "Noto Sans Arabic", "NotoSansArabic");
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Connective Cities");
    builder.withW3cDocument(page, null);
    builder.toStream(printed);
    try {
      builder.run();
    } catch (IOException notPrinted) {
      throw new UncheckedIOException(notPrinted);
    }
    return printed.toByteArray();
  }

  /** Only the letters that occur go into the paper. */
  private static void font(PdfRendererBuilder builder, String family, String file) {
    builder.useFont(() -> open(file + "-Regular"), family, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(() -> open(file + "-SemiBold"), family, SEMI_BOLD, FontStyle.NORMAL, true);
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Press.class.getResourceAsStream("/fonts/" + file + ".ttf"), file);
  }
}
