package org.connectivecities.portal.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/** Styles and scripts, built once: named by their content, so that a browser keeps them for good, and packed beforehand. */
final class Assets {

  /** @param packed by gzip */
  record Asset(String path, String type, byte[] plain, byte[] packed) {}

  private static final String CSS = "text/css;charset=utf-8";
  private static final String JS = "text/javascript;charset=utf-8";

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final Map<String, Asset> byPath = new LinkedHashMap<>();

  static Assets build(String classNames) {
    var assets = new Assets();
    String theme = read("theme/theme.css");
    assets.add("ltr", "css", CSS, Stylesheet.of(read(webjar("bootstrap/5.3.8/css/bootstrap.min.css")), theme, classNames));
    assets.add("rtl", "css", CSS, Stylesheet.of(read(webjar("bootstrap/5.3.8/css/bootstrap.rtl.min.css")), theme, classNames));
    assets.add("portal", "js", JS, read(webjar("htmx.org/2.0.10/dist/htmx.min.js")) + "\n" + read("theme/portal.js"));
    assets.add("icon", "svg", "image/svg+xml", read("theme/icon.svg"));
    return assets;
  }

  private static String webjar(String path) {
    return "META-INF/resources/webjars/" + path;
  }

  private static String read(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String name, String ending, String type, String content) {
    byte[] plain = content.getBytes(StandardCharsets.UTF_8);
    String mark = HexFormat.of().formatHex(DigestUtils.md5Digest(plain)).substring(0, 12);
    var asset = new Asset("/assets/" + name + "-" + mark + "." + ending, type, plain, pack(plain));
    byName.put(name, asset);
    byPath.put(asset.path(), asset);
  }

  private static byte[] pack(byte[] plain) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out) {
      {
        def.setLevel(Deflater.BEST_COMPRESSION);
      }
    }) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The address of ltr, rtl, portal or icon. */
  public String path(String name) {
    return Optional.ofNullable(byName.get(name)).orElseThrow().path();
  }

  Optional<Asset> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }
}
