package org.connectivecities.profile.letter.clients;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A mail server for one conversation that says what it is told to: greeting, then a line for each thing said to it. */
record ScriptedServer(ServerSocket door) implements AutoCloseable {

  static ScriptedServer answering(List<String> replies) throws IOException {
    ScriptedServer server = new ScriptedServer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    Thread.ofVirtual().start(() -> server.talk(replies));
    return server;
  }

  int port() {
    return door.getLocalPort();
  }

  private void talk(List<String> replies) {
    try (Socket caller = door.accept()) {
      var heard = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      for (String reply : replies) {
        if (reply.equals("hangup")) {
          return;
        }
        say(caller.getOutputStream(), reply);
        hear(heard, reply.equals("354"));
      }
    } catch (IOException gone) {
      // The caller has heard enough.
    }
  }

  private static void say(OutputStream out, String reply) throws IOException {
    out.write((reply + " as told\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** One command, or a whole letter up to its end mark. */
  private static void hear(BufferedReader heard, boolean letter) throws IOException {
    String line = heard.readLine();
    while (letter && line != null && !line.equals(".")) {
      line = heard.readLine();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
