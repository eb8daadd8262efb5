package no.tilstand.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A command run inside this process.
 *
 * @param out standard output
 * @param err standard error
 */
public record CommandRun(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    /**
     * With the real pipeline.
     *
     * @param current absolute
     */
    public static CommandRun in(Path current, String... arguments) {
        return in(current, CommandRun::phases, arguments);
    }

    /** With a printer of its own, for templates that have been changed. */
    public static CommandRun fresh(Path current, String... arguments) {
        return in(current, Phases::new, arguments);
    }

    /** Hundreds of runs share one printer, as the reports of one run do. */
    private static Pipeline phases(Workspace workspace) {
        return new Phases(
                workspace,
                PRINTERS.computeIfAbsent(
                        workspace.templates() + " " + workspace.styles(), k -> new PrinterOnce(workspace)));
    }

    private static final Map<String, PrinterOnce> PRINTERS = new ConcurrentHashMap<>();

    static CommandRun in(Path current, Function<Workspace, Pipeline> pipelines, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int status = Tilstand.run(console, current, CLOCK, pipelines, arguments);
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
