package org.connectivecities.transport.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** A CA of its own and a certificate for this machine's loopback address, made by the JDK's keytool in a folder of the test. */
public final class TestCertificates {

  private static final char[] PASSWORD = "only-for-a-minute".toCharArray();

  private final Path folder;
  private final KeyStore made;

  private TestCertificates(Path folder, KeyStore made) {
    this.folder = folder;
    this.made = made;
  }

  public static TestCertificates in(Path folder) {
    try {
      Path store = folder.resolve("made.p12");
      keytool(store, "-alias", "ca", "-dname", "CN=CA of a test", "-ext", "bc:c");
      keytool(store, "-alias", "own", "-dname", "CN=a service of a test", "-signer", "ca", "-ext", "san=ip:127.0.0.1,dns:localhost");
      KeyStore made = KeyStore.getInstance("PKCS12");
      try (InputStream content = Files.newInputStream(store)) {
        made.load(content, PASSWORD);
      }
      TestCertificates certificates = new TestCertificates(folder, made);
      certificates.write();
      return certificates;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void keytool(Path store, String... what) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
    command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2", "-startdate", "-1d"));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", String.valueOf(PASSWORD), "-keystore", store.toString()));
    command.addAll(List.of(what));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException("keytool: " + said);
    }
  }

  private void write() throws IOException, GeneralSecurityException {
    write("own.pem", "CERTIFICATE", made.getCertificate("own").getEncoded());
    write("own.key", "PRIVATE KEY", made.getKey("own", PASSWORD).getEncoded());
    write("ca.pem", "CERTIFICATE", made.getCertificate("ca").getEncoded());
  }

  private void write(String name, String kind, byte[] content) throws IOException {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    Files.writeString(folder.resolve(name), "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
  }

  /** What operators set. */
  public Map<String, String> settings() {
    return Map.of(
        "CC_TLS_REQUIRED", "true",
        "CC_TLS_CERTIFICATE", folder.resolve("own.pem").toString(),
        "CC_TLS_KEY", folder.resolve("own.key").toString(),
        "CC_TLS_TRUST", folder.resolve("ca.pem").toString());
  }

  /** Of a server that shows the certificate, or a client that believes its CA and nobody else. */
  public SSLContext context() {
    try {
      KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(made, PASSWORD);
      return context(keys.getKeyManagers(), trust());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private TrustManager[] trust() throws GeneralSecurityException {
    KeyStore authority = KeyStore.getInstance("PKCS12");
    try {
      authority.load(null, null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    authority.setCertificateEntry("ca", made.getCertificate("ca"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(authority);
    return trust.getTrustManagers();
  }

  private static SSLContext context(KeyManager[] keys, TrustManager[] trust) throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys, trust, null);
    return context;
  }
}
