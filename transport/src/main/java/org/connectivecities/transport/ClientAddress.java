package org.connectivecities.transport;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where a request comes from. {@code X-Forwarded-For} is read from its right end, and only as far as the hops are our own
 * proxies: everything left of the first stranger could be that stranger's invention.
 */
public final class ClientAddress {

  private final List<Network> trusted;

  /** @param trusted addresses or networks (CIDR) of our own proxies; anything else is refused */
  public ClientAddress(List<String> trusted) {
    this.trusted = trusted.stream().filter(text -> !text.isBlank()).map(Network::parse).toList();
  }

  /** Who counts as one: an IPv4 address, or the /64 an IPv6 client has to itself. */
  public String of(HttpServletRequest request) {
    return caller(origin(request));
  }

  /** The address itself. */
  public String origin(HttpServletRequest request) {
    String hop = request.getRemoteAddr();
    if (!isTrusted(hop)) {
      return hop;
    }
    for (String earlier : hops(request)) {
      if (!isAddress(earlier)) {
        break;
      }
      hop = earlier;
      if (!isTrusted(hop)) {
        break;
      }
    }
    return hop;
  }

  private static List<String> hops(HttpServletRequest request) {
    String all = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
    return Arrays.stream(all.split(",")).map(String::strip).filter(hop -> !hop.isEmpty()).toList().reversed();
  }

  private boolean isTrusted(String address) {
    return !trusted.isEmpty() && trusted.stream().anyMatch(network -> network.contains(parse(address)));
  }

  private static String caller(String address) {
    byte[] bytes = parse(address).getAddress();
    return bytes.length == 4 ? address : new Network(bytes, 64).toString();
  }

  private static boolean isAddress(String text) {
    try {
      return parse(text).getAddress().length > 0;
    } catch (IllegalArgumentException anythingElse) {
      return false;
    }
  }

  /** Literals only: a name would be looked up, at the wish of whoever wrote the header. */
  private static InetAddress parse(String literal) {
    return InetAddress.ofLiteral(literal);
  }

  /** A network in CIDR notation. */
  private record Network(byte[] address, int bits) {

    static Network parse(String text) {
      String[] parts = text.strip().split("/");
      byte[] address = ClientAddress.parse(parts[0]).getAddress();
      return new Network(address, parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]));
    }

    boolean contains(InetAddress other) {
      byte[] bytes = other.getAddress();
      return bytes.length == address.length && Arrays.equals(masked(bytes), masked(address));
    }

    private byte[] masked(byte[] bytes) {
      byte[] masked = bytes.clone();
      for (int bit = bits; bit < bytes.length * 8; bit++) {
        masked[bit / 8] &= (byte) ~(0x80 >> (bit % 8));
      }
      return masked;
    }

    @Override
    public String toString() {
      return Arrays.toString(masked(address)) + "/" + bits;
    }
  }
}
