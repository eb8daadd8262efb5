package no.tilstand.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tilstand.oracle.Facts.Child;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The oracle is itself held against the worked examples of the specification, as files in the real format. */
class WorkedExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/worked-examples");
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 2, 15);

    @TestFactory
    Stream<DynamicTest> everyExpectedNumber() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : sorted(EXAMPLES)) {
            if (!Files.exists(folder.resolve("expected.csv"))) {
                continue;
            }
            List<Child> children = read(false, sorted(folder).toArray(Path[]::new));
            Answers year = Oracle.year(children, 2025, "9991", CUT_OFF);
            Answers first = Oracle.half(children, 2025, false, "9991");
            Answers second = Oracle.half(children, 2025, true, "9991");
            for (String row : Files.readAllLines(folder.resolve("expected.csv")).subList(1, rows(folder))) {
                String[] cells = row.split(";");
                Answers answers = cells[2].endsWith("h1") ? first : cells[2].endsWith("h2") ? second : year;
                String key = cells[1].isEmpty() ? cells[0] : cells[0] + "/" + cells[1];
                tests.add(DynamicTest.dynamicTest(
                        folder.getFileName() + " " + row,
                        () -> assertEquals(cells[3], answers.get(key).shown())));
            }
        }
        assertFalse(tests.isEmpty());
        return tests.stream();
    }

    /** Example 4: 1 000 inhabitants of 0 to 17 years, 1 600 of 0 to 24. */
    @Test
    void outOfTheInhabitants() throws IOException {
        List<Child> children =
                read(false, sorted(EXAMPLES.resolve("4-barn-med-tiltak")).toArray(Path[]::new));
        Answers rates = Rates.of(Oracle.year(children, 2025, "9991", CUT_OFF), 1000, 1600);
        assertEquals("0.5", rates.get("T3").shown());
        assertEquals("2.5", rates.get("T3r").shown());
    }

    @Test
    void deliveriesOneAndTwo() {
        for (boolean changes : List.of(true, false)) {
            Answers a = deliveries(changes, 2, 1);
            assertEquals("1", a.get("M2").shown());
            assertEquals("100", a.get("M8/1").shown());
            assertFalse(a.all().containsKey("M8/23"));
            assertEquals("1", a.get("U1").shown());
            assertEquals("0", a.get("U2").shown());
        }
    }

    @Test
    void deliveriesOneToThree() {
        Answers changes = deliveries(true, 3, 1, 2);
        assertEquals("1", changes.get("M2").shown());
        assertEquals("1", changes.get("U2").shown());
        assertEquals("0", changes.get("uten meldingskobling").shown());
        assertEquals("100", changes.get("U4").shown());
        Answers complete = deliveries(false, 3, 1, 2);
        assertEquals("0", complete.get("M2").shown());
        assertEquals("1", complete.get("U2").shown());
        assertEquals("1", complete.get("uten meldingskobling").shown());
        assertEquals("100", complete.get("U4").shown());
    }

    @Test
    void deliveriesOneToFourInAnyOrder() {
        for (int[] order : new int[][] {{1, 2, 3, 4}, {4, 2, 1, 3}, {3, 4, 1, 2}}) {
            Answers changes = deliveries(true, order);
            assertEquals("1", changes.get("M2").shown());
            assertEquals("0", changes.get("U1").shown());
            assertEquals("0", changes.get("U2").shown());
            assertEquals("0", deliveries(false, order).get("M2").shown());
        }
        List<Child> changes = read(true, paths(4, 2, 1, 3));
        assertEquals(1, changes.get(0).cases.get(0).deletedElements);
        assertEquals(1, changes.get(0).cases.get(0).relationsToNothing);
        List<Child> complete = read(false, paths(4, 2, 1, 3));
        assertEquals(1, complete.get(0).cases.get(0).deletionsOfNothing);
    }

    private static Answers deliveries(boolean changes, int... numbers) {
        return Oracle.year(read(changes, paths(numbers)), 2025, "9991", CUT_OFF);
    }

    private static Path[] paths(int... numbers) {
        Path[] paths = new Path[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            paths[i] = EXAMPLES.resolve("8-flere-filer").resolve(numbers[i] + ".xml");
        }
        return paths;
    }

    private static List<Child> read(boolean changes, Path... paths) {
        List<byte[]> files = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().endsWith(".xml")) {
                files.add(bytes(path));
            }
        }
        return RegisterDom.children(files, "9991", changes, CUT_OFF);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int rows(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("expected.csv")).size();
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
