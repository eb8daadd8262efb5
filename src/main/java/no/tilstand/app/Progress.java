package no.tilstand.app;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a run of several reports has come, on standard error. */
interface Progress extends AutoCloseable {
    void step(String name, boolean well);

    @Override
    void close();

    /** A bar on a terminal, a line a report elsewhere, nothing for a single report. */
    static Progress of(Console console, int reports, boolean quiet) {
        return quiet || reports < 2
                ? new None()
                : console.terminal() ? new Bar(console.err(), reports) : new Lines(console.err(), reports);
    }

    /** Says nothing. */
    record None() implements Progress {
        @Override
        public void step(String name, boolean well) {}

        @Override
        public void close() {}
    }

    /** «2/14 input/baerum/2018: ferdig» */
    final class Lines implements Progress {
        private final PrintStream err;
        private final int reports;
        private int done;

        Lines(PrintStream err, int reports) {
            this.err = err;
            this.reports = reports;
        }

        @Override
        public void step(String name, boolean well) {
            done++;
            err.println(done + "/" + reports + " " + name + ": " + (well ? "ferdig" : "stoppet"));
        }

        @Override
        public void close() {}
    }

    /** Drawn over and over on one line. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(PrintStream err, int reports) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Rapporter")
                    .setInitialMax(reports)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(err))
                    .build();
        }

        @Override
        public void step(String name, boolean well) {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
