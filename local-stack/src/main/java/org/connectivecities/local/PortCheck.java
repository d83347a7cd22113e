package org.connectivecities.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether somebody already listens on a port of loopback. */
public final class PortCheck {

    private PortCheck() {
    }

    public static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            // Connections of an ended program linger for a minute; they do not hinder a new listener.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
