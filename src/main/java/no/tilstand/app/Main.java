package no.tilstand.app;

import java.nio.file.Path;
import java.time.Clock;

/** The entry point. */
public final class Main {
    private Main() {}

    /** Returns normally after success, so that Maven, in whose own JVM {@code exec:java} runs this, can go on. */
    public static void main(String[] arguments) {
        int status = Tilstand.run(
                Console.ofProcess(), Path.of("").toAbsolutePath(), Clock.systemDefaultZone(), Phases::new, arguments);
        if (status != 0) {
            System.exit(status);
        }
    }
}
