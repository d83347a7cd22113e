package org.connectivecities.portal.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * With a folder for them, sessions outlive an orderly restart: what somebody was writing, and that they have signed in.
 * The server writes them at its end. They hold tokens, so the folder is for its owner only.
 */
@Component
class KeptSessions implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

  private final String folder;

  KeptSessions(SignInSettings settings) {
    this.folder = settings.sessions();
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory server) {
    if (!folder.isBlank()) {
      Session session = server.getSettings().getSession();
      session.setPersistent(true);
      session.setStoreDir(made(Path.of(folder)).toFile());
    }
  }

  private static Path made(Path folder) {
    try {
      Path made = Files.createDirectories(folder.toAbsolutePath());
      if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwx------"));
      }
      return made;
    } catch (IOException failure) {
      throw new UncheckedIOException("CC_PORTAL_SESSIONS cannot be made a folder for its owner only", failure);
    }
  }

  /** After the framework, which sets its own. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
