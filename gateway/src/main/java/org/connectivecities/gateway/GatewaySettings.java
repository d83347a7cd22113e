package org.connectivecities.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Every key has its default, its environment name and its reason in {@code application.yml}.
 *
 * @param services where each service listens, by the name its route has
 * @param internalPaths path patterns that only services may call, answered 404 here
 * @param passes calls by who may make them, whatever they are about: {@code anybody} without signing in, or holders of the role;
 *     what is not named is for all who signed in
 * @param trustedProxies addresses or networks (CIDR) whose {@code X-Forwarded-For} is believed
 * @param securityContact where weaknesses are reported: an address of mailto:, https: or tel:; empty where nobody is named
 * @param exports what an export of a person is made of: by service the addresses, by the name of the file
 * @param bodies largest bodies
 * @param rates how much one actor or address may ask, by kind of request
 * @param perAddress how many times the rate of one person everybody at one address may have together
 * @param harvest when reading many profiles is an alarm
 * @param rememberedCallers upper bound of callers whose rate is remembered: memory stays bounded under a flood
 * @param times how long the gateway waits
 * @param breaker when a service counts as not there
 */
@ConfigurationProperties("gateway")
public record GatewaySettings(
    Map<String, URI> services,
    List<String> internalPaths,
    Map<String, List<String>> passes,
    List<String> trustedProxies,
    String securityContact,
    Map<String, Map<String, String>> exports,
    Bodies bodies,
    Rates rates,
    int perAddress,
    Harvest harvest,
    int rememberedCallers,
    Times times,
    Breaker breaker) {

  public GatewaySettings {
    if (perAddress < 1) {
      throw new IllegalArgumentException("An address may have at least the rate of one person, and not " + perAddress + " times it");
    }
    if (!securityContact.isBlank() && !securityContact.matches("(mailto:|https://|tel:)\\S+")) {
      throw new IllegalArgumentException("CC_SECURITY_CONTACT begins with mailto:, https:// or tel:, and is not \"" + securityContact + "\"");
    }
  }

  /**
   * @param ordinary largest body of any request but an import
   * @param imports largest body of a request whose path ends in {@code /imports}
   * @param inMemory what is held in memory of one body; the rest waits in a temporary file
   */
  public record Bodies(DataSize ordinary, DataSize imports, DataSize inMemory) {}

  /** One rate for each kind of request. */
  public record Rates(Rate read, Rate write, Rate search, Rate imports, Rate exports, Rate contact) {}

  /**
   * @param byAccount different profiles that one account may read before somebody is told
   * @param byAddress the same for everybody at one address
   * @param within the time in which they are counted
   */
  public record Harvest(int byAccount, int byAddress, Duration within) {}

  /**
   * @param burst requests that may come at once
   * @param perMinute requests a minute that refill the burst
   */
  public record Rate(int burst, int perMinute) {

    public Rate {
      if (burst < 1 || perMinute < 1) {
        throw new IllegalArgumentException("A rate needs a burst and a refill of at least 1, got " + burst + " and " + perMinute);
      }
    }
  }

  /**
   * @param connect until a connection stands
   * @param answer until a service begins to answer
   * @param imports the same for imports, which take longer
   * @param health until a service has told its health
   */
  public record Times(Duration connect, Duration answer, Duration imports, Duration health) {}

  /**
   * @param lastCalls how many calls are looked at
   * @param minimumCalls how many of them must have been made before anything is concluded
   * @param failureRate percentage of failed ones that opens the breaker
   * @param openFor how long nothing is sent before a few calls try again
   * @param trialCalls how many try
   */
  public record Breaker(int lastCalls, int minimumCalls, float failureRate, Duration openFor, int trialCalls) {}
}
