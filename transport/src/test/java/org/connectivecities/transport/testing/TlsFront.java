package org.connectivecities.transport.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Gives a server that speaks in the clear an encrypted address, as the real one would have. */
public final class TlsFront implements AutoCloseable {

  private final int behind;
  private final ServerSocket door;
  private final boolean inItsPlace;
  private final CompletableFuture<Void> answered = new CompletableFuture<>();

  private TlsFront(int behind, ServerSocket door, boolean inItsPlace) {
    this.behind = behind;
    this.door = door;
    this.inItsPlace = inItsPlace;
  }

  /** @param behind port of the server on loopback */
  public static TlsFront of(int behind, TestCertificates certificates) {
    return open(behind, certificates, false);
  }

  /** Of a broker, which tells its clients where it listens: they are told to come to us. */
  public static TlsFront inPlaceOf(int behind, TestCertificates certificates) {
    return open(behind, certificates, true);
  }

  private static TlsFront open(int behind, TestCertificates certificates, boolean inItsPlace) {
    try {
      ServerSocket door = certificates.context().getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
      TlsFront front = new TlsFront(behind, door, inItsPlace);
      Thread.ofVirtual().start(front::open);
      return front;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public int port() {
    return door.getLocalPort();
  }

  /** Done as soon as somebody has spoken TLS with us and got an answer of the server. */
  public CompletableFuture<Void> answered() {
    return answered;
  }

  private void open() {
    try {
      while (true) {
        Socket outside = door.accept();
        Thread.ofVirtual().start(() -> serve(outside));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket outside) {
    try (outside; Socket inside = new Socket(InetAddress.getLoopbackAddress(), behind)) {
      Thread answers = Thread.ofVirtual().start(() -> pass(inside, outside, true));
      pass(outside, inside, false);
      inside.shutdownOutput();
      answers.join();
    } catch (IOException gone) {
      // Whoever has called sees a connection that ends.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void pass(Socket from, Socket to, boolean answer) {
    try {
      InputStream source = from.getInputStream();
      OutputStream target = to.getOutputStream();
      byte[] some = new byte[8192];
      for (int length = source.read(some); length >= 0; length = source.read(some)) {
        if (answer) {
          answered.complete(null);
          tellOurPort(some, length);
        }
        target.write(some, 0, length);
        target.flush();
      }
    } catch (IOException gone) {
      // The other side ends too.
    }
  }

  /** Kafka writes ports as four bytes. */
  private void tellOurPort(byte[] some, int length) {
    ByteBuffer answer = ByteBuffer.wrap(some, 0, length);
    for (int at = 0; inItsPlace && at + Integer.BYTES <= length; at++) {
      if (answer.getInt(at) == behind) {
        answer.putInt(at, port());
      }
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
