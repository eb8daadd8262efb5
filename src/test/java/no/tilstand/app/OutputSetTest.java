package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops the swap at every step there is: what lies there afterwards is the old set or the new one, never a mix. */
class OutputSetTest {
    private static final SortedMap<String, byte[]> OLD = files("old", "a.pdf", "a.json", "kontroll.txt");
    private static final SortedMap<String, byte[]> NEW = files("new", "a.pdf", "data/b.csv", "kontroll.txt");

    @TempDir
    private Path temp;

    @Test
    void killedAtAnyStepWithAnOldSet() throws IOException {
        for (FaultyDisk.Fault fault : List.of(FaultyDisk.Fault.KILLED_HALFWAY, FaultyDisk.Fault.KILLED_AFTER)) {
            int step = 0;
            for (boolean stopped = true; stopped; step++) {
                Path folder = start(fault + "-" + step, true);
                FaultyDisk disk = new FaultyDisk(step, fault);
                stopped = stops(new OutputSet(disk, folder), NEW);
                assertOldOrNewIsThere(folder);
                new OutputSet(Disk.LOCAL, folder).recover();
                assertMended(folder, true);
                new OutputSet(Disk.LOCAL, folder).replace(NEW);
                assertEquals(texts(NEW), read(folder));
            }
            assertTrue(step > 10, "the swap has more steps than " + step);
        }
    }

    @Test
    void killedAtAnyStepOfTheVeryFirstSet() throws IOException {
        int step = 0;
        for (boolean stopped = true; stopped; step++) {
            Path folder = start("first-" + step, false);
            stopped = stops(new OutputSet(new FaultyDisk(step, FaultyDisk.Fault.KILLED_HALFWAY), folder), NEW);
            assertTrue(!Files.exists(folder) || read(folder).equals(texts(NEW)));
            new OutputSet(Disk.LOCAL, folder).recover();
            assertMended(folder, false);
        }
    }

    @Test
    void refusedAtAnyStepTidiesUpAtOnce() throws IOException {
        int step = 0;
        for (boolean stopped = true; stopped; step++) {
            Path folder = start("refused-" + step, true);
            stopped = stops(new OutputSet(new FaultyDisk(step, FaultyDisk.Fault.REFUSED), folder), NEW);
            assertMended(folder, true);
        }
    }

    @Test
    void killedWhileMending() throws IOException {
        for (int first = 0; first < 12; first++) {
            int step = 0;
            for (boolean stopped = true; stopped; step++) {
                Path folder = start("mend-" + first + "-" + step, true);
                stops(new OutputSet(new FaultyDisk(first, FaultyDisk.Fault.KILLED_AFTER), folder), NEW);
                FaultyDisk disk = new FaultyDisk(step, FaultyDisk.Fault.KILLED_HALFWAY);
                try {
                    new OutputSet(disk, folder).recover();
                    stopped = false;
                } catch (IOException killed) {
                    assertOldOrNewIsThere(folder);
                }
                new OutputSet(Disk.LOCAL, folder).recover();
                assertMended(folder, true);
            }
        }
    }

    @Test
    void saysHowAnInterruptedRunWasMended() throws IOException {
        Path folder = start("said", true);
        OutputSet set = new OutputSet(Disk.LOCAL, folder);
        assertTrue(set.recover().isEmpty());
        Files.createDirectories(folder.resolveSibling(".said.ny"));
        assertEquals(OutputSet.Recovery.ROLLED_BACK, set.recover().orElseThrow());
        Files.move(folder, folder.resolveSibling(".said.gammel"));
        new OutputSet(Disk.LOCAL, folder.resolveSibling(".said.ny")).replace(NEW);
        assertEquals(OutputSet.Recovery.FINISHED, set.recover().orElseThrow());
        assertEquals(texts(NEW), read(folder));
        Files.move(folder, folder.resolveSibling(".said.gammel"));
        assertEquals(OutputSet.Recovery.ROLLED_BACK, set.recover().orElseThrow());
        assertEquals(texts(NEW), read(folder));
    }

    @Test
    void aSecondRunOfTheSameReportIsToldToWait() throws IOException {
        OutputSet set = new OutputSet(Disk.LOCAL, start("locked", true));
        try (OutputLock lock = OutputLock.on(set, "output/locked")) {
            assertEquals(set, lock.set());
            CannotRun refused = assertThrows(CannotRun.class, () -> OutputLock.on(set, "output/locked"));
            assertEquals(
                    "en annen kjøring lager output/locked nå; vent til den er ferdig, og prøv igjen",
                    refused.getMessage());
        }
        OutputLock.on(set, "output/locked").close();
    }

    private Path start(String name, boolean withOld) throws IOException {
        Path folder = temp.resolve(name).resolve(name);
        Files.createDirectories(folder.getParent());
        if (withOld) {
            new OutputSet(Disk.LOCAL, folder).replace(OLD);
        }
        return folder;
    }

    private static boolean stops(OutputSet set, SortedMap<String, byte[]> files) {
        try {
            set.replace(files);
            return false;
        } catch (IOException expected) {
            return true;
        }
    }

    /** Under its own name, or complete beside it. */
    private static void assertOldOrNewIsThere(Path folder) throws IOException {
        boolean found = false;
        for (String name : List.of("%s", ".%s.gammel", ".%s.ny")) {
            Map<String, String> there = read(folder.resolveSibling(name.formatted(folder.getFileName())));
            found |= there.equals(texts(OLD)) || there.equals(texts(NEW));
        }
        assertTrue(found, "neither set is complete");
        Map<String, String> own = read(folder);
        assertTrue(own.isEmpty() || own.equals(texts(OLD)) || own.equals(texts(NEW)), () -> "a mix: " + own.keySet());
    }

    private static void assertMended(Path folder, boolean hadOld) throws IOException {
        Map<String, String> own = read(folder);
        assertTrue(
                own.equals(texts(NEW)) || (hadOld ? own.equals(texts(OLD)) : own.isEmpty()),
                () -> "not one whole set: " + own);
        try (Stream<Path> beside = Files.list(folder.getParent())) {
            assertEquals(List.of(), beside.filter(p -> !p.equals(folder)).toList());
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return found;
    }

    private static SortedMap<String, byte[]> files(String content, String... names) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, (content + " " + name).repeat(100).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static Map<String, String> texts(SortedMap<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
