package org.connectivecities.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** Ports for services that are about to start, on loopback. */
public final class FreePorts {

  private static final Set<Integer> GIVEN = new HashSet<>();

  private FreePorts() {}

  /**
   * A port that nobody has, and none that was given out before: what is free again may be offered twice, and two services would
   * fight for it, or the gateway take itself for one of them.
   */
  public static synchronized int next() {
    int port;
    do {
      port = offered();
    } while (!GIVEN.add(port));
    return port;
  }

  private static int offered() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
