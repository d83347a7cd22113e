package org.connectivecities.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;

class KeptSessionsTest {

  private static Session sessions(String folder) {
    var server = new TomcatServletWebServerFactory();
    new KeptSessions(new SignInSettings("", "portal", "", "roles", URI.create("http://127.0.0.1:8105"), folder)).customize(server);
    return server.getSettings().getSession();
  }

  @Test
  void keepsSessionsWhereOnlyTheOwnerReads(@TempDir Path parent) throws IOException {
    Path folder = parent.resolve("data/portal");

    assertThat(sessions(folder.toString()).isPersistent()).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
  }

  @Test
  void writesTokensNowhereUnlessAFolderIsNamed() {
    assertThat(sessions("").isPersistent()).isFalse();
  }
}
