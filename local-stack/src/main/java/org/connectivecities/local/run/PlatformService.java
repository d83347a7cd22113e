package org.connectivecities.local.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.connectivecities.local.Misuse;
import org.connectivecities.local.PortCheck;

/**
 * The services of the platform: folder of the module, setting and usual number of the port, and memory.
 * In the order in which they are started: the longest start first, so that the short ones fill the other core meanwhile.
 */
enum PlatformService {

    /** Everybody else's callers sign in here. */
    IDENTITY("identity", 8104, "-Xmx160m"),
    MATCHING("matching-service", 8103, "-Xmx320m"),
    /** Holds the embedding model, most of it outside the heap. */
    SEARCH("search-service", 8102, "-Xmx384m"),
    PROFILE("profile-service", 8101, "-Xmx256m"),
    GATEWAY("gateway", 8080, "-Xmx192m"),
    PORTAL("portal", 8105, "-Xmx192m");

    private static final String COMPILER = "CC_COMPILER";
    private static final int HIGHEST_PORT = 65_535;

    final String module;
    private final int usualPort;
    private final String heap;

    PlatformService(String module, int usualPort, String heap) {
        this.module = module;
        this.usualPort = usualPort;
        this.heap = heap;
    }

    String portSetting() {
        return "CC_" + name() + "_PORT";
    }

    String managementPortSetting() {
        return "CC_" + name() + "_MANAGEMENT_PORT";
    }

    int port(Map<String, String> environment) {
        var number = environment.getOrDefault(portSetting(), "");
        return number.isBlank() ? usualPort : parsePort(portSetting(), number);
    }

    static int parsePort(String setting, String number) {
        if (number.matches("\\d{1,5}") && Integer.parseInt(number) > 0 && Integer.parseInt(number) <= HIGHEST_PORT) {
            return Integer.parseInt(number);
        }
        throw new Misuse(setting + " must be a port between 1 and " + HIGHEST_PORT + ", not \"" + number + "\".");
    }

    Path jar(Path checkout) {
        return checkout.resolve(module).resolve("target").resolve(module + "-0.1.0.jar");
    }

    /** Two cores gain nothing from a parallel collector, and the serial one takes the least memory. */
    List<String> jvmFlags(Map<String, String> environment) {
        var usual = Stream.of(heap, "-XX:+UseSerialGC");
        return (isQuick(environment) ? Stream.concat(usual, Stream.of("-XX:TieredStopAtLevel=1")) : usual).toList();
    }

    /** A start is what somebody who tries the platform waits for, and the second compiler takes half of it; it pays where many work at once. */
    private static boolean isQuick(Map<String, String> environment) {
        return switch (environment.getOrDefault(COMPILER, "")) {
            case "", "quick" -> true;
            case "best" -> false;
            default -> throw new Misuse(COMPILER + " must be quick or best, not \"" + environment.get(COMPILER) + "\".");
        };
    }

    void requireFree(int port) {
        if (PortCheck.isTaken(port)) {
            throw new Misuse("""
                Port %d, meant for the %s, is taken by another program.
                End that program (does another ./run still go?), or choose another port with %s%s.""".formatted(
                port, module, portSetting(), this == GATEWAY ? " or --port" : ""));
        }
    }
}
