package no.tilstand.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import no.tilstand.diagnostics.Diagnostic;

/**
 * One or many report folders: one that fails does not stop the others, and what is printed comes in the order of the
 * folders however they were worked on.
 *
 * @param quiet neither progress nor closing lines
 * @param debug whether a bug prints its stack trace
 */
record Batch(Console console, Workspace workspace, boolean quiet, boolean debug) {
    /** FOP and the charts keep two cores busy; more workers need more memory than they give time. */
    private static final int MOST_WORKERS = 2;

    /**
     * @param closing the sentence after the count: where the report lies, or that there is none; after trouble, a line of
     *     its own or nothing
     * @return exit status: the most serious of all the reports
     */
    int run(List<ReportFolder> folders, Function<ReportFolder, Outcome> job, Function<Outcome, String> closing) {
        int workers = Math.min(
                Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors()), Math.max(1, folders.size()));
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try (Progress progress = Progress.of(console, folders.size(), quiet)) {
            List<Future<Outcome>> running = folders.stream()
                    .map(f -> pool.submit(() -> guarded(f, job)))
                    .toList();
            Set<Diagnostic> printed = new HashSet<>();
            int status = 0;
            int made = 0;
            for (Future<Outcome> one : running) {
                Outcome outcome = one.get();
                progress.step(workspace.show(outcome.folder().path()), outcome.status() == 0);
                print(outcome, printed, folders.size() > 1, closing);
                status = Math.max(status, outcome.status());
                made += outcome.status() == 0 ? 1 : 0;
            }
            if (folders.size() > 1 && !quiet) {
                console.out()
                        .println(folders.size() + " rapportmapper: " + made + " uten feil, " + (folders.size() - made)
                                + " med feil.");
            }
            return status;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("kjøringen ble avbrutt", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            // Left alone, the threads of the pool would keep the process alive after a failure.
            pool.shutdownNow();
        }
    }

    private Outcome guarded(ReportFolder folder, Function<ReportFolder, Outcome> job) {
        try {
            return job.apply(folder);
        } catch (CannotRun e) {
            return Outcome.stopped(folder, e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (debug) {
                e.printStackTrace(console.err());
            }
            return Outcome.stopped(folder, bug(e));
        }
    }

    /** Names the place, never the exception's own message: it may quote the data. */
    static String bug(Throwable e) {
        String place = Optional.of(e.getStackTrace())
                .filter(t -> t.length > 0)
                .map(t -> " i " + t[0])
                .orElse("");
        return "intern feil i tilstand " + Version.NUMBER + " (" + e.getClass().getSimpleName() + place + ")\n"
                + "  råd: meld fra om linjen over; JAVA_TOOL_OPTIONS=-Dtilstand.debug=true gir mer å melde";
    }

    private void print(Outcome outcome, Set<Diagnostic> printed, boolean many, Function<Outcome, String> closing) {
        String name = workspace.show(outcome.folder().path());
        if (!quiet) {
            outcome.notes().forEach(console.err()::println);
        }
        if (outcome.trouble().isPresent()) {
            console.err().println(name + ": " + outcome.trouble().get() + closing.apply(outcome));
            return;
        }
        // What is wrong in input/felles/ would otherwise be said once for every report.
        outcome.diagnostics().stream().filter(printed::add).forEach(console.out()::println);
        if (!quiet) {
            console.out().println((many ? name + ": " : "") + outcome.count() + closing.apply(outcome));
        }
    }
}
