package org.connectivecities.local.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.connectivecities.local.Misuse;
import org.connectivecities.local.SignIn;

/** {@code ./run token NAME}: signs in as one of the sample accounts of a running platform and prints the token. */
final class Token {

    private Token() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            System.out.println(of(List.of(arguments)));
        } catch (Misuse e) {
            System.err.println(e.getMessage());
            System.exit(Misuse.EXIT_CODE);
        }
    }

    private static String of(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.size() != 1 && !(arguments.size() == 3 && arguments.get(1).equals("--data"))) {
            throw new Misuse("./run token NAME [--data DIR], for instance: ./run token ana");
        }
        var data = Path.of(arguments.size() == 3 ? arguments.get(2) : "data");
        var issuer = URI.create("http://127.0.0.1:" + PlatformService.IDENTITY.port(System.getenv()));
        return new SignIn(issuer).token(arguments.getFirst(), samplePassword(data));
    }

    /** @param data of a platform that has been started at least once */
    static String samplePassword(Path data) throws IOException {
        var file = data.resolve("identity").resolve("sample-password");
        if (Files.notExists(file)) {
            throw new Misuse("There is no " + file + ": start the platform with ./run, or name its folder with --data.");
        }
        return Files.readString(file).strip();
    }
}
