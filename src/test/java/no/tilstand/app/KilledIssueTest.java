package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.tilstand.app.FaultyDisk.Fault;
import no.tilstand.history.Chain;
import no.tilstand.history.ReportKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes that issue an edition, killed for good (SIGKILL) in each of their steps and at moments drawn with a seed, and
 * several at once: no edition that was issued is lost or changed, and the next run makes the archive whole.
 */
@Tag("kampanje")
class KilledIssueTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path WORKSPACE = PROJECT.resolve("src/test/resources/workspaces/alt/input");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final long SEED = 20260301;
    private static final int KILLS = 30;
    private static final String READY = "stopped at ";

    @TempDir
    private Path temp;

    /** A process that issues an edition of the town and stops for ever, or until it is killed, in one of its steps. */
    static final class Issuing {
        private Issuing() {}

        public static void main(String[] arguments) throws IOException {
            Path root = Path.of(arguments[0]);
            int step = Integer.parseInt(arguments[1]);
            Fault fault = Fault.valueOf(arguments[2]);
            PlainTown town = new PlainTown(Workspace.at(
                    root, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), PlainTown.CLOCK));
            FaultyDisk[] disk = new FaultyDisk[1];
            disk[0] = new FaultyDisk(step, fault, () -> {
                System.out.println(READY + disk[0].failed().orElseThrow());
                System.out.flush();
                waitToBeKilled();
            });
            town.issue(disk[0], "rettet", DAY);
        }

        private static void waitToBeKilled() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void killedInEachStepOfAnIssue() throws Exception {
        Map<String, Integer> killed = new TreeMap<>();
        for (int before = 0; before <= 1; before++) {
            for (Fault fault : List.of(Fault.KILLED_HALFWAY, Fault.KILLED_AFTER)) {
                boolean stopped = true;
                for (int step = 0; stopped; step++) {
                    PlainTown town = PlainTown.in(temp.resolve("town-" + before + fault + step));
                    if (before == 1) {
                        assertTrue(town.issue(Disk.LOCAL, "", DAY).edition().isPresent());
                        town.figures(52, 20, 118);
                    }
                    Map<String, String> issued = ArchiveTest.files(town.place());
                    Optional<String> at = killedAt(town, step, fault);
                    stopped = at.isPresent();
                    at.ifPresent(s -> killed.merge(s.split(" ")[0], 1, Integer::sum));
                    assertKept(issued, town.place());
                    if (!Files.exists(town.edition(before + 1)) || !isRecorded(town, before + 1)) {
                        Publisher.Result next = town.issue(Disk.LOCAL, "rettet", DAY);
                        assertTrue(
                                next.edition().isPresent() || !next.notes().isEmpty(),
                                () -> next.refused().toString());
                    }
                    assertWhole(town, issued, before + 1);
                }
            }
        }
        int all = killed.values().stream().mapToInt(n -> n).sum();
        System.out.println("fastsett killed in each of its steps, by kind of step: " + killed + ", in all " + all);
        assertEquals(List.of("append", "flush", "folder", "lock", "rename", "write"), List.copyOf(killed.keySet()));
        assertTrue(all >= 80, "only " + all);
    }

    /** Where the process stood when it was killed; empty when it came to its end. */
    private static Optional<String> killedAt(PlainTown town, int step, Fault fault) throws Exception {
        Process process =
                java(Issuing.class.getName(), town.workspace().root().toString(), Integer.toString(step), fault.name());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(READY)) {
                    process.destroyForcibly().waitFor();
                    return Optional.of(line.substring(READY.length()));
                }
            }
        }
        assertEquals(0, process.waitFor());
        return Optional.empty();
    }

    private static boolean isRecorded(PlainTown town, int editions) throws IOException {
        Chain chain = new Archive(Disk.LOCAL, town.workspace().archive()).chain(report());
        return chain.torn().isEmpty() && chain.ends().size() == editions;
    }

    private static ReportKey report() {
        return new ReportKey("9991", "", 2024, "2024");
    }

    private static void assertWhole(PlainTown town, Map<String, String> issued, int number) throws IOException {
        assertKept(issued, town.place());
        Archive archive = new Archive(Disk.LOCAL, town.workspace().archive());
        assertEquals(List.of(), archive.disagreements(report()));
        assertTrue(isRecorded(town, number));
        Verification.Report verified = new Verification(town.edition(number), PlainTown::new, PlainTown.CLOCK)
                .run(archive.chain(report()).lastReceipt());
        assertEquals(List.of(), verified.different());
    }

    /** Every file of every edition as it was, and the history begins as it did. */
    private static void assertKept(Map<String, String> issued, Path place) throws IOException {
        Map<String, String> now = ArchiveTest.files(place);
        issued.forEach((name, content) -> {
            if (name.endsWith(Archive.HISTORY)) {
                assertTrue(now.getOrDefault(name, "").startsWith(content), "the history was changed");
            } else {
                assertEquals(content, now.get(name), name);
            }
        });
    }

    @Test
    void killedAtAnyMomentWithTheRealPhases() throws Exception {
        Path workspace = realWorkspace();
        Path place = workspace.resolve("output/arkiv/9993");
        Random moments = new Random(SEED);
        assertEquals(0, bygg(workspace));
        long before = System.nanoTime();
        assertEquals(0, fastsett(workspace).waitFor());
        long whole = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - before);
        int mended = 0;
        for (int i = 1; i <= KILLS; i++) {
            Map<String, String> issued = ArchiveTest.files(place);
            Process process = fastsett(workspace);
            if (i % 3 == 0) {
                TimeUnit.MICROSECONDS.sleep(moments.nextLong(whole));
            } else {
                // The moments that matter: from the first file of the package to the last line of the history.
                while (process.isAlive() && !unfinished(place)) {
                    TimeUnit.MICROSECONDS.sleep(50);
                }
                TimeUnit.MICROSECONDS.sleep(moments.nextLong(60_000));
            }
            process.destroyForcibly().waitFor();
            assertKept(issued, place);
            Process next = fastsett(workspace);
            String said = new String(next.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            // Refused when the edition that was killed is now recorded, and so the draft is older than the archive.
            assertTrue(List.of(0, 1).contains(next.waitFor()), said);
            mended += said.contains("avbrutt") || said.contains("ikke ført i historikken") ? 1 : 0;
            assertKept(issued, place);
            assertFalse(unfinished(place));
            if (i % 5 == 0) {
                assertVerified(place);
            }
            assertEquals(0, bygg(workspace));
        }
        System.out.println("fastsett killed at " + KILLS + " moments, " + mended + " of them mended by the next run");
        assertTrue(mended > 0, "no run was ever killed between the first file and the last line");
    }

    @Test
    void severalAtOnceAreKeptApart() throws Exception {
        Path workspace = realWorkspace();
        Path place = workspace.resolve("output/arkiv/9993");
        int issued = 0;
        int rounds = 6;
        for (int round = 1; round <= rounds; round++) {
            assertEquals(0, bygg(workspace));
            List<Process> all = new ArrayList<>(List.of(fastsett(workspace), fastsett(workspace), fastsett(workspace)));
            for (Process process : all) {
                String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                int status = process.waitFor();
                assertTrue(status <= 1 || said.contains("en annen kjøring lager output/arkiv/9993 nå"), status + said);
                issued += status == 0 ? 1 : 0;
            }
            Chain chain = Chain.read(Files.readAllBytes(place.resolve(Archive.HISTORY)));
            assertEquals(List.of(), chain.wrong());
            assertEquals("", chain.torn());
            assertEquals(issued, chain.ends().size());
            assertVerified(place);
        }
        System.out.println("three fastsett at once, " + rounds + " times: " + issued + " editions, each of them whole");
        assertTrue(issued >= rounds, "one of them always gets through");
    }

    private static void assertVerified(Path place) throws IOException {
        Chain chain = Chain.read(Files.readAllBytes(place.resolve(Archive.HISTORY)));
        int last = chain.ends().get(chain.ends().size() - 1).edition();
        CommandRun run = CommandRun.in(
                PROJECT,
                "verifiser",
                place.resolve("2024/utgave-" + last).toString(),
                "--kvittering",
                chain.lastReceipt().orElseThrow());
        assertEquals(0, run.status(), run.out());
    }

    private static boolean unfinished(Path place) throws IOException {
        if (!Files.isDirectory(place.resolve("2024"))) {
            return false;
        }
        try (Stream<Path> all = Files.list(place.resolve("2024"))) {
            return all.anyMatch(p -> p.toString().endsWith(".ny"));
        }
    }

    private Path realWorkspace() throws IOException {
        Path workspace = temp.resolve("workspace");
        try (Stream<Path> all = Files.walk(WORKSPACE)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(p -> p.toString().contains("felles") || p.toString().contains("boe"))
                    .toList()) {
                Path copy = workspace
                        .resolve("input")
                        .resolve(WORKSPACE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return workspace;
    }

    private static int bygg(Path workspace) {
        return CommandRun.in(PROJECT, "bygg", "--workspace", workspace.toString())
                .status();
    }

    private static Process fastsett(Path workspace) throws IOException {
        return java(
                Main.class.getName(),
                "fastsett",
                workspace.resolve("input/boe/2024").toString(),
                "--grunn",
                "rettet",
                "--dato",
                DAY.toString(),
                "--workspace",
                workspace.toString());
    }

    private static Process java(String... what) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dtilstand.home=" + PROJECT,
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(what));
        return new ProcessBuilder(command).start();
    }
}
