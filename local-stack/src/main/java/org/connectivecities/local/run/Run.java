package org.connectivecities.local.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.connectivecities.local.Misuse;

/** The launcher behind {@code ./run}; see {@code ./run --help}. */
public final class Run {

    private static final long MILLIS_BETWEEN_LOOKS = 1_000;

    private final Path checkout;
    private final RunOptions options;
    private final Screen screen;

    private Run(Path checkout, RunOptions options, Screen screen) {
        this.checkout = checkout;
        this.options = options;
        this.screen = screen;
    }

    /** Ends with 0 after {@code --once}, 1 where something has failed, 2 for a wrong option or a taken port. */
    public static void main(String[] arguments) throws InterruptedException {
        var screen = new Screen(System.out);
        if (List.of(arguments).contains("--help")) {
            screen.say(RunOptions.usage());
            return;
        }
        try {
            var checkout = Path.of("").toAbsolutePath();
            new Run(checkout, RunOptions.parse(List.of(arguments), checkout), screen).run();
            System.exit(0);
        } catch (Misuse e) {
            fail(screen, e, Misuse.EXIT_CODE);
        } catch (RunFailure | IllegalStateException | IOException e) {
            fail(screen, e, 1);
        }
    }

    private static void fail(Screen screen, Throwable failure, int exitCode) {
        screen.waitingFor("");
        screen.say("\n" + failure.getMessage());
        System.exit(exitCode);
    }

    private void run() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        screen.say("Connective Cities\n  data       " + options.data());
        var data = DataFolder.open(options.data(), options.fresh());
        var platform = new Platform(checkout, data, options.port(), screen);
        platform.requireFreePorts();
        new Build(checkout, screen).bringUpToDate(data.newLog("build"));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> stop(platform)));
        platform.start();
        screen.say("  ready      after %.1f s".formatted((System.nanoTime() - begin) / 1e9));
        if (options.sample()) {
            var coordinator = platform.signIn("ana");
            showMainJob(data, new Api(platform.gateway(), () -> coordinator));
        }
        if (!options.once()) {
            screen.say(new Addresses(platform.portal(), platform.gateway(), platform.mailbox(), data.logs(), Token.samplePassword(data.path())).text());
            platform.prepareNextStart();
            stayWith(platform);
        }
    }

    private void showMainJob(DataFolder data, Api api) throws IOException, InterruptedException {
        var sample = new SampleNetwork(checkout.resolve("sample-network"), api, screen);
        var job = new MainJob(sample, api, screen);
        if (data.hasSample()) {
            job.show();
            return;
        }
        sample.loadPeople();
        job.awaitSearchable();
        job.show();
        sample.loadOtherChallenges();
        data.sampleIsLoaded();
    }

    private static void stayWith(Platform platform) throws InterruptedException {
        while (true) {
            platform.requireAlive();
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }

    private void stop(Platform platform) {
        screen.waitingFor("");
        screen.sayWhileStopping("\nStopping …");
        platform.close();
        screen.sayWhileStopping("Everything has stopped.");
    }
}
