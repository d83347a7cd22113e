package org.connectivecities.gateway.upstream;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Stops the start of a gateway that would ask itself: each question would bring another, until its memory is full. */
@Component
class OwnAddress implements ApplicationListener<WebServerInitializedEvent> {

  private final Services services;

  OwnAddress(Services services) {
    this.services = services;
  }

  @Override
  public void onApplicationEvent(WebServerInitializedEvent started) {
    int port = started.getWebServer().getPort();
    for (Service service : services.all()) {
      if (port(service.address()) == port && isThisMachine(service.address().getHost())) {
        throw new IllegalStateException("The address of " + service.name() + ", " + service.address() + ", is this gateway's own");
      }
    }
  }

  private static int port(URI address) {
    return address.getPort() >= 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
  }

  /** A name that nobody knows yet is not ours; it is looked up again at every call. */
  private static boolean isThisMachine(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
          return true;
        }
      }
      return false;
    } catch (IOException unknown) {
      return false;
    }
  }
}
