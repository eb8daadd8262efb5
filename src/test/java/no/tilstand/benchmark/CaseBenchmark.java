package no.tilstand.benchmark;

import java.io.BufferedOutputStream;
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
import java.util.OptionalInt;
import java.util.Set;
import no.tilstand.Registers;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.sak.Extract;
import no.tilstand.generator.Municipality;
import no.tilstand.indicators.sak.CaseFigures;
import no.tilstand.indicators.sak.CaseIndicators;
import no.tilstand.intake.register.Expected;
import no.tilstand.intake.register.ExtractReader;

/**
 * Measures a city's extract: reading alone, and reading with all indicators for eight years; {@code src/benchmark/saker}.
 * Both in processor time of all threads, so that the rate for one core does not depend on how many there are.
 */
public final class CaseBenchmark {
    private static final int ROUNDS = 10;
    private static final int FIRST = 2018;
    private static final int LAST = 2025;

    private CaseBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("saker");
        Path zip = folder.resolve("by.zip");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(zip))) {
            Municipality.city(wanted, file);
        }
        out.printf(Locale.ROOT, "%d cases asked for, %.1f MB zipped%n", wanted, Files.size(zip) / 1e6);
        List<Double> read = new ArrayList<>();
        List<Double> counted = new ArrayList<>();
        Map<String, Indicator> register = Registers.shared();
        int cases = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            long wall = System.nanoTime();
            List<Extract> extracts = read(folder);
            long middle = cpu();
            long readWall = System.nanoTime();
            CaseFigures figures = CaseIndicators.compute(
                    extracts,
                    new CaseIndicators.Request(
                            FIRST, LAST, OptionalInt.empty(), register, Location.of("register"), LanguageForm.NB));
            long end = cpu();
            long countWall = System.nanoTime();
            cases = extracts.stream().mapToInt(e -> e.saker().size()).sum();
            read.add((middle - start) / 1e9);
            counted.add((end - middle) / 1e9);
            out.printf(
                    Locale.ROOT,
                    "round %d: read %.2f s of processor (%.2f s), indicators %.2f s (%.2f s), %d figures, %d MB held%n",
                    round + 1,
                    (middle - start) / 1e9,
                    (readWall - wall) / 1e9,
                    (end - middle) / 1e9,
                    (countWall - readWall) / 1e9,
                    figures.observations().size(),
                    held(extracts));
        }
        double parse = best(read);
        double all = parse + best(counted);
        out.printf(
                Locale.ROOT,
                "| cases a second and core, warm, of %d: reading alone | %.0f |%n"
                        + "| the same: reading and all indicators for %d years | %.0f (%.2f times the time) |%n",
                cases,
                cases / parse,
                LAST - FIRST + 1,
                cases / all,
                all / parse);
        Files.delete(zip);
        Files.delete(folder);
    }

    private static List<Extract> read(Path folder) {
        return ExtractReader.read(
                        folder,
                        Location.of("register"),
                        folder,
                        new ExtractReader.Settings(
                                new Expected(Set.of("9995"), "", Optional.empty()), true, 5, 0, LAST))
                .extracts();
    }

    private static double best(List<Double> rounds) {
        return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** Processor time of all threads; the collector's and the compiler's own are in it too. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Memory after a collection, with the cases still reachable. */
    private static long held(List<Extract> extracts) {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        java.lang.ref.Reference.reachabilityFence(extracts);
        return used / 1_000_000;
    }
}
