package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.app.FaultyDisk.Fault;
import no.tilstand.history.Chain;
import no.tilstand.history.ReportKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stops the issue of an edition at every step that changes anything, and stops the mending at every step too: no edition that
 * was issued is lost or changed, and the next run makes the archive whole.
 */
class ArchiveTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ReportKey REPORT = new ReportKey("9991", "", 2024, "2024");

    /** More steps than this would mean that the loop never ends. */
    private static final int ENOUGH = 100;

    @TempDir
    private Path temp;

    private int interruptions;

    /** Every distinct operation of an issue and of a mending, and those at which one was stopped. */
    private final TreeSet<String> asked = new TreeSet<>();

    private final TreeSet<String> stoppedAt = new TreeSet<>();

    @Test
    void stoppedAtAnyStepWhileIssuingAndWhileMending() throws IOException {
        for (int before = 0; before <= 1; before++) {
            Path start = temp.resolve("start-" + before);
            PlainTown town = PlainTown.in(start);
            if (before == 1) {
                assertTrue(town.issue(FaultyDisk.sound(), "", DAY).edition().isPresent());
                town.figures(52, 20, 118);
            }
            Map<String, String> issued = files(town.place());
            for (Fault fault : Fault.values()) {
                int step = 0;
                for (boolean stopped = true; stopped; step++) {
                    Path run = copy(start, "run-" + before + fault + step);
                    stopped = stops(run, new FaultyDisk(step, fault));
                    assertKept(issued, run);
                    // Half-written packages differ only in how much there is to take away.
                    boolean inPlace = Files.exists(at(run).edition(before + 1));
                    if (fault == Fault.KILLED_HALFWAY && stopped && (inPlace || step % 12 == 11)) {
                        mendingStoppedAnywhere(run, issued);
                    }
                    assertMended(run, issued, before + 1);
                    deleteAll(run);
                    assertTrue(step < ENOUGH);
                }
                assertTrue(step > 12, "an issue has more steps than " + step);
            }
        }
        assertTrue(interruptions >= 200, "only " + interruptions + " interruptions");
        assertEquals(asked, stoppedAt);
        for (String kind : List.of("lock", "folder", "write", "flush", "rename", "append", "delete")) {
            assertTrue(asked.stream().anyMatch(o -> o.startsWith(kind + " ")), kind + " is in none of " + asked);
        }
    }

    private void note(FaultyDisk disk) {
        asked.addAll(disk.operations());
        disk.failed().ifPresent(stoppedAt::add);
    }

    /** Each step in turn, with the faults taking turns. */
    private void mendingStoppedAnywhere(Path run, Map<String, String> issued) throws IOException {
        int step = 0;
        for (boolean stopped = true; stopped; step++) {
            Path again = copy(run, "mend");
            stopped = mendingStops(again, new FaultyDisk(step, Fault.values()[step % Fault.values().length]));
            assertKept(issued, again);
            assertWhole(again, issued, issued.isEmpty() ? 1 : 2);
            deleteAll(again);
            assertTrue(step < ENOUGH);
        }
    }

    /** Issues the second edition, or the first. */
    private boolean stops(Path root, FaultyDisk disk) throws IOException {
        try {
            at(root).issue(disk, "rettet", DAY);
            return false;
        } catch (CannotRun stopped) {
            assertTrue(stopped.getMessage().startsWith("kan ikke skrive output/arkiv/9991: "), stopped.getMessage());
            interruptions++;
            return true;
        } finally {
            note(disk);
        }
    }

    private boolean mendingStops(Path root, FaultyDisk disk) throws IOException {
        try {
            recover(root, disk);
            return false;
        } catch (IOException stopped) {
            interruptions++;
            return true;
        } finally {
            note(disk);
        }
    }

    private static void recover(Path root, Disk disk) throws IOException {
        PlainTown town = at(root);
        try (OutputLock lock = OutputLock.on(new OutputSet(disk, town.place()), "9991")) {
            new Archive(disk, town.workspace().archive()).recover(REPORT, lock);
        }
    }

    /** Every file of every edition as it was, and the history begins as it did. */
    private static void assertKept(Map<String, String> issued, Path root) throws IOException {
        Map<String, String> now = files(at(root).place());
        issued.forEach((name, content) -> {
            if (name.equals(Archive.HISTORY)) {
                assertTrue(now.getOrDefault(name, "").startsWith(content), "the history was changed");
            } else {
                assertEquals(content, now.get(name), name);
            }
        });
    }

    /** The next run leaves the new edition whole or not there at all. */
    private static boolean assertWhole(Path root, Map<String, String> issued, int number) throws IOException {
        recover(root, FaultyDisk.sound());
        assertKept(issued, root);
        PlainTown town = at(root);
        Archive archive = new Archive(Disk.LOCAL, town.workspace().archive());
        Chain chain = archive.chain(REPORT);
        assertTrue(chain.wrong().isEmpty() && chain.torn().isEmpty(), "the history is torn");
        assertTrue(archive.disagreements(REPORT).isEmpty(), () -> "packages and history do not agree");
        assertFalse(files(town.place()).keySet().stream().anyMatch(f -> f.contains(".ny")), "something is left");
        boolean there = Files.exists(town.edition(number));
        assertEquals(there ? number : number - 1, chain.ends().size());
        return there;
    }

    /** It is whole, or can be issued now; and it can be verified. */
    private static void assertMended(Path root, Map<String, String> issued, int number) throws IOException {
        PlainTown town = at(root);
        if (!assertWhole(root, issued, number)) {
            assertFalse(stopsNow(town));
        }
        Archive archive = new Archive(Disk.LOCAL, town.workspace().archive());
        Verification.Report verified = new Verification(
                        town.edition(number), PlainTown::new, town.workspace().clock())
                .run(archive.chain(REPORT).lastReceipt());
        assertEquals(List.of(), verified.different());
    }

    private static boolean stopsNow(PlainTown town) throws IOException {
        return town.issue(FaultyDisk.sound(), "rettet", DAY).edition().isEmpty();
    }

    @Test
    void anEditionThatWasOnlyRecordedByTheNextRunStillHasItsReceipt() throws IOException {
        PlainTown town = PlainTown.in(temp.resolve("town"));
        int step = 0;
        while (!Files.exists(town.edition(1))) {
            deleteAll(town.workspace().archive());
            stops(town.workspace().root(), new FaultyDisk(step++, Fault.KILLED_AFTER));
        }
        assertFalse(Files.exists(town.place().resolve(Archive.HISTORY)));
        Publisher.Result next = town.issue(FaultyDisk.sound(), "", DAY);
        assertTrue(next.edition().isEmpty());
        String receipt = Chain.read(Files.readAllBytes(town.place().resolve(Archive.HISTORY)))
                .lastReceipt()
                .orElseThrow();
        assertEquals(
                "Utgaven utgave-1 for 2024 var skrevet, men ikke ført i historikken; det er gjort nå. Kvittering, som"
                        + " skal føres i saken: " + receipt,
                next.notes().get(0));
        assertTrue(next.refused().get(0).startsWith("utgave 1 er fastsatt"), next.refused()::toString);
    }

    @Test
    void aFullDiskIsToldInPlainWords() throws IOException {
        PlainTown town = PlainTown.in(temp.resolve("town"));
        CannotRun full = assertThrows(CannotRun.class, () -> town.issue(new FaultyDisk(3, Fault.REFUSED), "", DAY));
        assertEquals("kan ikke skrive output/arkiv/9991: disken er full", full.getMessage());
    }

    @Test
    void anArchiveThatCannotBeWrittenIsToldInPlainWords() throws IOException {
        PlainTown town = PlainTown.in(temp.resolve("town"));
        Files.createDirectories(town.workspace().output());
        Files.writeString(town.workspace().archive(), "a file where the folder should be");
        CannotRun file = assertThrows(CannotRun.class, () -> town.issue(FaultyDisk.sound(), "", DAY));
        assertTrue(file.getMessage().startsWith("kan ikke skrive output/arkiv/9991: "), file.getMessage());
        assertTrue(file.getMessage().endsWith("er en fil, ikke en mappe"), file.getMessage());
        assertEquals(
                ": disken er skrivebeskyttet",
                Disk.reason(new java.nio.file.FileSystemException("x", null, "Read-only file system")));
    }

    @Test
    void aClockThatGoesBackwardsIsRefused() throws IOException {
        PlainTown town = PlainTown.in(temp.resolve("town"));
        town.issue(FaultyDisk.sound(), "", DAY);
        Map<String, String> issued = files(town.place());
        Publisher.Result dayBefore = town.issue(FaultyDisk.sound(), "rettet", DAY.minusDays(1));
        assertEquals(Optional.empty(), dayBefore.edition());
        assertEquals(
                "datoen 2026-02-28 er før den forrige utgaven, 2026-03-01; se om klokken går riktig, eller bruk --dato",
                dayBefore.refused().get(0));
        assertEquals(issued, files(town.place()));
        assertTrue(town.issue(FaultyDisk.sound(), "rettet", DAY).edition().isPresent());
    }

    @Test
    void anArchiveThatIsHalfCopiedIsRefusedAndLeftAsItIs() throws IOException {
        PlainTown town = PlainTown.in(temp.resolve("town"));
        town.issue(FaultyDisk.sound(), "", DAY);
        town.issue(FaultyDisk.sound(), "rettet", DAY);
        for (String missing :
                new String[] {"2024/utgave-1", "2024/utgave-2", "2024/utgave-2/offentlig/manifest.json"}) {
            PlainTown half = at(copy(town.workspace().root(), "half"));
            deleteAll(half.place().resolve(missing));
            Map<String, String> before = files(half.place());
            Publisher.Result result = half.issue(FaultyDisk.sound(), "rettet igjen", DAY);
            assertEquals(Optional.empty(), result.edition());
            assertTrue(result.refused().get(0).contains("er ikke helt: utgave "), result.refused()::toString);
            assertEquals(before, files(half.place()));
            deleteAll(half.workspace().root());
        }
    }

    @Test
    void aHistoryThatWasNotCopiedIsMadeAgainFromThePackages() throws IOException {
        PlainTown town = PlainTown.in(temp.resolve("town"));
        town.issue(FaultyDisk.sound(), "", DAY);
        town.issue(FaultyDisk.sound(), "rettet", DAY);
        Map<String, String> before = files(town.place());
        Files.delete(town.place().resolve(Archive.HISTORY));
        recover(town.workspace().root(), FaultyDisk.sound());
        assertEquals(before, files(town.place()));
    }

    @Test
    void aPackageWithHalfItsLinesIsNotTakenIntoTheHistory() throws IOException {
        PlainTown town = PlainTown.in(temp.resolve("town"));
        town.issue(FaultyDisk.sound(), "", DAY);
        Path own = town.edition(1).resolve(Archive.PUBLIC).resolve(Archive.OWN_LINES);
        byte[] lines = Files.readAllBytes(own);
        Files.write(own, java.util.Arrays.copyOf(lines, lines.length - 20));
        Files.delete(town.place().resolve(Archive.HISTORY));
        Publisher.Result result = town.issue(FaultyDisk.sound(), "rettet", DAY);
        assertFalse(Files.exists(town.place().resolve(Archive.HISTORY)));
        assertTrue(
                result.refused().get(0).contains("utgave-1 for 2024 ligger i arkivet, men står ikke i historikken"),
                result.refused()::toString);
    }

    @Test
    void twoAtOnceAreKeptApart() throws IOException {
        PlainTown town = PlainTown.in(temp.resolve("town"));
        try (OutputLock lock = OutputLock.on(new OutputSet(Disk.LOCAL, town.place()), "output/arkiv/9991")) {
            assertEquals(town.place(), lock.set().folder());
            CannotRun second = assertThrows(CannotRun.class, () -> town.issue(FaultyDisk.sound(), "", DAY));
            assertEquals(
                    "en annen kjøring lager output/arkiv/9991 nå; vent til den er ferdig, og prøv igjen",
                    second.getMessage());
        }
        assertTrue(town.issue(FaultyDisk.sound(), "", DAY).edition().isPresent());
    }

    private static PlainTown at(Path root) {
        return new PlainTown(Workspace.at(
                root, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), PlainTown.CLOCK));
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = temp.resolve(name);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        return to;
    }

    private static void deleteAll(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path entry : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    /** By path; read as bytes, since a torn line may end inside a letter. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    found.put(
                            folder.relativize(file).toString().replace('\\', '/'),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return found;
    }
}
