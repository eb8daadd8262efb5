package no.tilstand.app;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import no.tilstand.render.Printer;
import no.tilstand.render.proof.Proof;

/**
 * The one printer of a process: fonts, templates and FOP are set up once, in a thread of their own, since FOP takes longer
 * to start than a folder takes to read and the second core has nothing to do meanwhile.
 */
final class PrinterOnce {
    private final FutureTask<Printer> made;
    private final AtomicBoolean started = new AtomicBoolean();

    PrinterOnce(Workspace workspace) {
        this(() -> new Printer(workspace.templates(), workspace.styles()));
    }

    PrinterOnce(Callable<Printer> maker) {
        made = new FutureTask<>(maker);
    }

    void start() {
        if (!started.getAndSet(true)) {
            Thread thread = new Thread(
                    () -> {
                        made.run();
                        // Nobody waits for this: until a page is printed there is nothing to read back.
                        Proof.prepare();
                    },
                    "start av utskriften");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Started if it was not, and waited for. */
    Printer get() {
        start();
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("kjøringen ble avbrutt", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException unreadable) {
                throw new CannotRun(
                        "kan ikke lese malene i templates/ eller styles/" + Disk.reason(unreadable.getCause()),
                        unreadable);
            }
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        }
    }
}
