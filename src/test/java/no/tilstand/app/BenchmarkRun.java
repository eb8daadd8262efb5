package no.tilstand.app;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import no.tilstand.report.Release;

/**
 * What the benchmark times inside the tool's own process.
 *
 * @param phases nanoseconds by phase, in the order they ran
 */
public record BenchmarkRun(Map<String, Long> phases) {

    /** The first report of this process, with the printer started before and counted by itself. */
    public static BenchmarkRun of(Path workspace, Path folder) {
        Map<String, Long> nanos = new LinkedHashMap<>();
        Timed timed = new Timed(nanos);
        Phases phases = timed.run("start (words, templates, fonts, FOP)", () -> {
            Workspace place = place(workspace);
            PrinterOnce printer = new PrinterOnce(place);
            printer.get();
            return new Phases(place, printer);
        });
        if (phases.draft(ReportFolder.of(folder), Release.DRAFT, Past.NOTHING, timed)
                .hasErrors()) {
            throw new IllegalStateException("the report has errors");
        }
        return new BenchmarkRun(nanos);
    }

    /** The time of the phases in a process that has made reports before: all of them for so many reports. */
    public static Map<String, Long> warm(Path workspace, Path folder, int reports) {
        Phases phases = WARM.computeIfAbsent(workspace, BenchmarkRun::phases);
        Map<String, Long> nanos = new LinkedHashMap<>();
        for (int i = 0; i < reports; i++) {
            if (phases.draft(ReportFolder.of(folder), Release.DRAFT, Past.NOTHING, new Timed(nanos))
                    .hasErrors()) {
                throw new IllegalStateException("the report has errors");
            }
        }
        return nanos;
    }

    /**
     * Many reports in one process.
     *
     * @param perSecond reports
     * @param cpuMillis processor time of a report, with collecting garbage and compiling
     * @param megabytes allocated for a report
     */
    public record Pace(double perSecond, double cpuMillis, double megabytes) {}

    /** How fast one process makes reports. */
    public static Pace pace(Path workspace, Path folder, int reports, int workers) throws InterruptedException {
        Phases phases = WARM.computeIfAbsent(workspace, BenchmarkRun::phases);
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            long start = System.nanoTime();
            long cpu = PROCESS.getProcessCpuTime();
            long bytes = 0;
            for (Future<Long> made : pool.invokeAll(Collections.nCopies(reports, (Callable<Long>) () -> {
                long before =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                int files = phases.draft(ReportFolder.of(folder), Release.DRAFT, Past.NOTHING)
                        .value()
                        .orElseThrow()
                        .files()
                        .size();
                if (files == 0) {
                    throw new IllegalStateException("the report has errors");
                }
                return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
            }))) {
                bytes += made.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double millis = (PROCESS.getProcessCpuTime() - cpu) / 1e6;
            return new Pace(reports / seconds, millis / reports, bytes / 1e6 / reports);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Map<Path, Phases> WARM = new java.util.concurrent.ConcurrentHashMap<>();

    private static Phases phases(Path workspace) {
        return new Phases(place(workspace));
    }

    private static Workspace place(Path workspace) {
        return Workspace.at(
                workspace, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Clock.systemUTC());
    }

    private record Timed(Map<String, Long> nanos) implements Phases.Watch {
        @Override
        public <T> T run(String phase, Supplier<T> work) {
            long start = System.nanoTime();
            T result = work.get();
            nanos.merge(phase, System.nanoTime() - start, Long::sum);
            return result;
        }
    }
}
