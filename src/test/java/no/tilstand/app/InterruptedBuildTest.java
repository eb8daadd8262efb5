package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.app.FaultyDisk.Fault;
import no.tilstand.report.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bygg} stopped at each of its own steps, from the lock to the last file of the old set that is deleted: what lies in
 * {@code output/} is the old set, the new one, or both beside each other, and the next run makes it one and says so.
 */
class InterruptedBuildTest {
    /** More steps than this would mean that the loop never ends. */
    private static final int ENOUGH = 60;

    @TempDir
    private Path temp;

    /** Every distinct operation of a build, and those at which one was stopped; the tidying up afterwards is OutputSetTest's. */
    private final TreeSet<String> asked = new TreeSet<>();

    private final TreeSet<String> stoppedAt = new TreeSet<>();

    @Test
    void stoppedAtEveryStepOfABuild() throws IOException {
        int interruptions = 0;
        for (boolean again : new boolean[] {false, true}) {
            for (Fault fault : Fault.values()) {
                int step = 0;
                for (boolean stopped = true; stopped; step++) {
                    PlainTown town = PlainTown.in(temp.resolve(again + "-" + fault + step));
                    Map<String, String> old = again ? built(town, FaultyDisk.sound()) : Map.of();
                    town.figures(52, 20, 118);
                    FaultyDisk disk = new FaultyDisk(step, fault);
                    stopped = stops(town, disk);
                    interruptions += stopped ? 1 : 0;
                    if (!stopped) {
                        asked.addAll(disk.operations());
                    }
                    disk.failed().ifPresent(stoppedAt::add);
                    assertOldOrNew(town, old);
                    boolean half = halves(town);
                    Outcome next = desk(town, FaultyDisk.sound()).build(town.folder());
                    assertEquals(half, !next.notes().isEmpty(), () -> "what was mended is told: " + next.notes());
                    assertTrue(files(town)
                            .get("tilstandsrapport-eksempelvik-2024.pdf")
                            .contains("tall-0 52"));
                    assertFalse(halves(town));
                    assertTrue(step < ENOUGH);
                }
            }
        }
        assertEquals(asked, stoppedAt);
        for (String kind : List.of("lock", "folder", "write", "flush", "rename", "delete")) {
            assertTrue(asked.stream().anyMatch(o -> o.startsWith(kind + " ")), kind + " is in none of " + asked);
        }
        assertTrue(interruptions >= 60, "only " + interruptions);
    }

    private static boolean stops(PlainTown town, FaultyDisk disk) {
        try {
            built(town, disk);
            return false;
        } catch (CannotRun stopped) {
            assertTrue(
                    stopped.getMessage().startsWith("kan ikke skrive output/eksempelvik-2024: "), stopped.getMessage());
            return true;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> built(PlainTown town, Disk disk) throws IOException {
        desk(town, disk).build(town.folder());
        return files(town);
    }

    private static Desk desk(PlainTown town, Disk disk) {
        return new Desk(town.workspace(), town, disk, Release.DRAFT);
    }

    private static Map<String, String> files(PlainTown town) throws IOException {
        return ArchiveTest.files(town.workspace().output().resolve("eksempelvik-2024"));
    }

    private static boolean halves(PlainTown town) throws IOException {
        if (!Files.isDirectory(town.workspace().output())) {
            return false;
        }
        try (Stream<Path> beside = Files.list(town.workspace().output())) {
            return beside.anyMatch(
                    p -> p.toString().endsWith(".ny") || p.toString().endsWith(".gammel"));
        }
    }

    /** Under its own name, or complete beside it. */
    private static void assertOldOrNew(PlainTown town, Map<String, String> old) throws IOException {
        Map<String, String> there = files(town);
        boolean fresh = Optional.ofNullable(there.get("tilstandsrapport-eksempelvik-2024.pdf"))
                .filter(text -> text.contains("tall-0 52") && there.containsKey("manifest.json"))
                .isPresent();
        boolean set = !there.isEmpty();
        assertTrue(!set || fresh || there.equals(old), () -> "a mix: " + there.keySet());
        if (!set && !old.isEmpty()) {
            Map<String, String> aside =
                    ArchiveTest.files(town.workspace().output().resolve(".eksempelvik-2024.gammel"));
            assertEquals(old, aside);
        }
    }
}
