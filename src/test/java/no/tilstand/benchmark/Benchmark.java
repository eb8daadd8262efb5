package no.tilstand.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.app.BenchmarkRun;

/**
 * Measures the Bærum report and writes the table into README.md: {@code src/benchmark/run}. It measures what is packaged
 * ({@code target/tilstand}), so package first; the script does.
 */
public final class Benchmark {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String START = "<!-- benchmark:start -->";
    private static final String END = "<!-- benchmark:end -->";
    private static final int COLD_RUNS = 5;
    private static final int WARM_UP = 50;
    private static final int MEASURED = 40;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String load = load();
        List<String> lines = new ArrayList<>();
        lines.add("| what | measured |");
        lines.add("|---|---|");
        for (Map.Entry<String, Path> java : javas().entrySet()) {
            lines.add("| whole process, cold, packaged, " + java.getKey() + ", median of " + COLD_RUNS + " | "
                    + seconds(cold(java.getValue())) + " s |");
        }
        Path folder = PROJECT.resolve("input/baerum/2018");
        BenchmarkRun first = BenchmarkRun.of(PROJECT, folder);
        first.phases()
                .forEach((phase, nanos) ->
                        lines.add("| phase " + phase + ", first report | " + millis(nanos) + " ms |"));
        for (int workers : new int[] {1, 2}) {
            BenchmarkRun.pace(PROJECT, folder, WARM_UP, workers);
            BenchmarkRun.Pace pace = BenchmarkRun.pace(PROJECT, folder, MEASURED, workers);
            lines.add("| reports a second in one process, after " + WARM_UP + ", " + workers
                    + (workers == 1 ? " worker | " : " workers | ")
                    + String.format(
                            Locale.ROOT,
                            "%.1f (%.0f ms of processor and %.0f MB allocated for each)",
                            pace.perSecond(),
                            pace.cpuMillis(),
                            pace.megabytes())
                    + " |");
        }
        lines.add(privacy("first of its kind", 1));
        lines.add(privacy("mean of " + MEASURED, MEASURED));
        lines.add("");
        lines.add(machine() + "; commit " + said("git", "rev-parse", "--short", "HEAD")
                + (said("git", "status", "--porcelain").isEmpty() ? "" : " with changes") + "; load " + load
                + " at the start. The phases and the last two rows ran on " + System.getProperty("java.version")
                + " with C1.");
        write(String.join("\n", lines));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(String.join("\n", lines));
    }

    /** What it costs to hide small numbers and to try afterwards whether they come out, where many are hidden. */
    private static String privacy(String which, int reports) {
        Map<String, Long> nanos = BenchmarkRun.warm(PROJECT, PROJECT.resolve("input/eksempelvik/2024-nn"), reports);
        long all = nanos.values().stream().mapToLong(Long::longValue).sum();
        long privacy = nanos.getOrDefault("protect", 0L) + nanos.getOrDefault("audit", 0L);
        return String.format(
                Locale.ROOT,
                "| phases protect and audit, Eksempelvik 2024 (invented, with hidden numbers), %s | %s of %s ms (%.1f %%) |",
                which,
                millis(privacy / reports),
                millis(all / reports),
                100.0 * privacy / all);
    }

    /** Java 17 and 25 where they are installed; otherwise the one that runs this. */
    private static Map<String, Path> javas() throws IOException {
        Map<String, Path> found = new TreeMap<>();
        Path installed = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> all = Files.list(installed)) {
                for (Path home : all.sorted().toList()) {
                    Path release = home.resolve("release");
                    if (!Files.isSymbolicLink(home)
                            && Files.exists(release)
                            && Files.exists(home.resolve("bin/java"))) {
                        version(release).ifPresent(v -> found.putIfAbsent("JDK " + v, home));
                    }
                }
            }
        }
        if (found.isEmpty()) {
            found.put("JDK " + Runtime.version().feature(), Path.of(System.getProperty("java.home")));
        }
        return found;
    }

    private static Optional<String> version(Path release) throws IOException {
        return Files.readAllLines(release).stream()
                .filter(l -> l.startsWith("JAVA_VERSION="))
                .map(l -> l.replaceAll("[^0-9.]", "").replaceFirst("\\..*", ""))
                .filter(v -> v.equals("17") || v.equals("25"))
                .findFirst();
    }

    private static double cold(Path javaHome) throws IOException, InterruptedException {
        // Twice first: the class archive is made, and the files are in memory.
        launch(javaHome);
        launch(javaHome);
        double[] runs = new double[COLD_RUNS];
        for (int i = 0; i < COLD_RUNS; i++) {
            runs[i] = launch(javaHome);
        }
        return IntStream.range(0, COLD_RUNS).mapToDouble(i -> runs[i]).sorted().toArray()[COLD_RUNS / 2];
    }

    private static double launch(Path javaHome) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "target/tilstand", "bygg", "input/baerum/2018", "--output", "target/benchmark", "--stille")
                .directory(PROJECT.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        process.getInputStream().transferTo(printed);
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(
                    "the report could not be made: " + printed.toString(StandardCharsets.UTF_8));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String machine() throws IOException, InterruptedException {
        Path cpu = Path.of("/proc/cpuinfo");
        String model = Files.exists(cpu)
                ? Files.readAllLines(cpu).stream()
                        .filter(l -> l.startsWith("model name"))
                        .map(l -> l.replaceFirst(".*:\\s*", ""))
                        .findFirst()
                        .orElse("unknown processor")
                : System.getProperty("os.arch");
        return model + ", " + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name");
    }

    /** Of the last minute, so that a reader knows whether the machine had other things to do. */
    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).directory(PROJECT.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.getErrorStream().transferTo(OutputStream.nullOutputStream());
        return process.waitFor() == 0 ? out : "unknown";
    }

    private static void write(String table) throws IOException {
        Path readme = PROJECT.resolve("README.md");
        String text = Files.readString(readme);
        int start = text.indexOf(START) + START.length();
        int end = text.indexOf(END);
        if (start < START.length() || end < start) {
            throw new IllegalStateException("README.md lacks the markers of the benchmark");
        }
        Files.writeString(readme, text.substring(0, start) + "\n" + table + "\n" + text.substring(end));
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String millis(long nanos) {
        return Long.toString(Math.round(nanos / 1e6));
    }
}
