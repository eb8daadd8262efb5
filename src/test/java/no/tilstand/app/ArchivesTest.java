package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.history.Chain;
import no.tilstand.history.Line;
import no.tilstand.history.Lines;
import no.tilstand.history.ReportKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which histories are read for a municipality, and what is said when they are not as they should be. */
class ArchivesTest {
    private static final String HEAD = "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n";

    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void workspace() throws IOException {
        write("input/felles/indikatorer.json", "[]");
        workspace = Workspace.at(
                Path.of("").toAbsolutePath(),
                Optional.of(root),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PlainTown.CLOCK);
    }

    private void write(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Archives archives() {
        return new Archives(workspace, new Phases(workspace));
    }

    /** One figure of one edition. */
    private void issued(String place, String value) throws IOException {
        String[] parts = place.split("-", 2);
        ReportKey report = new ReportKey(parts[0], parts.length > 1 ? parts[1] : "", 2024, "2024");
        Line.Figure figure = Lines.figure(report, 1, "meldinger", "2024", Optional.of(value));
        write("output/arkiv/" + place + "/historikk.jsonl", Chain.EMPTY.append(List.of(figure), Lines.end(report, 1)));
    }

    /** Number, whether it is the same municipality, and the values. */
    private List<String> read(String municipality) throws IOException {
        return archives().histories(municipality).stream()
                .map(u -> u.number() + " " + u.same() + " "
                        + u.chain().figures().stream()
                                .map(f -> f.value().orElseThrow().toPlainString())
                                .toList())
                .toList();
    }

    @Test
    void aMunicipalityWithAnotherNumberIsTheSame() throws IOException {
        write("input/felles/kommuner.csv", HEAD + """
                9990;Gammelvik;;2019-12-31;9993
                9993;Mellomvik;2020-01-01;2023-12-31;9991
                9991;Eksempelvik;2024-01-01;;
                """);
        issued("9990", "1");
        issued("9991", "3");
        assertEquals(List.of("9990 true [1]", "9991 true [3]"), read("9991"));
        issued("9993", "2");
        assertEquals(List.of("9990 true [1]", "9993 true [2]", "9991 true [3]"), read("9991"));
        // What came later is not the past of what came before.
        assertEquals(List.of("9990 true [1]"), read("9990"));
        assertEquals(Optional.of("Mellomvik"), archives().name("9993"));
        assertEquals(Optional.empty(), archives().name("9999"));
    }

    @Test
    void thoseItWasMergedFromAreOthers() throws IOException {
        write("input/felles/kommuner.csv", HEAD + """
                9994;Urvik;;2017-12-31;9990
                9990;Gammelvik;2018-01-01;2023-12-31;9991
                9992;Nabovik;;2023-12-31;9991
                9991;Eksempelvik;2024-01-01;;
                """);
        for (String number : List.of("9994", "9990", "9992", "9991")) {
            issued(number, number.substring(3));
        }
        assertEquals(List.of("9994 false [4]", "9992 false [2]", "9990 false [0]", "9991 true [1]"), read("9991"));
    }

    /** As Trondheim 5001: 1601 was renumbered to it in 2018, and 5030 Klæbu merged into it in 2020. */
    @Test
    void aNumberThatWasInUseAlreadyTookTheOtherUp() throws IOException {
        write("input/felles/kommuner.csv", HEAD + """
                9990;Gammelvik;;2017-12-31;9991
                9992;Nabovik;;2019-12-31;9991
                9991;Eksempelvik;2018-01-01;;
                """);
        for (String number : List.of("9990", "9992", "9991")) {
            issued(number, number.substring(3));
        }
        assertEquals(List.of("9992 false [2]", "9990 true [0]", "9991 true [1]"), read("9991"));
        // Alone, and still no other number of the one that took it up.
        write("input/felles/kommuner.csv", HEAD + """
                9992;Nabovik;;2019-12-31;9991
                9991;Eksempelvik;;;
                """);
        assertEquals(List.of("9992 false [2]", "9991 true [1]"), read("9991"));
    }

    @Test
    void aPartOfADividedOneIsAnother() throws IOException {
        write("input/felles/kommuner.csv", HEAD + """
                9990;Gammelvik;;2023-12-31;9991 9992
                9991;Eksempelvik;2024-01-01;;
                9992;Nabovik;2024-01-01;;
                """);
        issued("9990", "1");
        issued("9991", "2");
        assertEquals(List.of("9990 false [1]", "9991 true [2]"), read("9991"));
        assertEquals(List.of("9990 false [1]"), read("9992"));
    }

    @Test
    void aDistrictHasTheSameUnderTheOldNumber() throws IOException {
        write("input/felles/kommuner.csv", HEAD + """
                9990;Gammelvik;;2023-12-31;9991
                9991;Eksempelvik;2024-01-01;;
                """);
        issued("9990-Nord", "1");
        issued("9990", "2");
        issued("9991-Nord", "3");
        assertEquals(List.of("9990 true [1]", "9991 true [3]"), read("9991-Nord"));
    }

    /** A list that goes in a circle ends; one that is not there says nothing of other numbers. */
    @Test
    void aListThatIsWrongOrGone() throws IOException {
        issued("9990", "1");
        issued("9991", "2");
        assertEquals(List.of("9991 true [2]"), read("9991"));
        assertEquals(Map.of(), archives().register());
        assertEquals(Optional.empty(), archives().name("9991"));
        write("input/felles/kommuner.csv", HEAD + """
                9990;Gammelvik;2024-01-01;2025-12-31;9991
                9991;Eksempelvik;;2023-12-31;9990
                """);
        List<String> circle = read("9991");
        assertEquals(2, circle.size(), circle::toString);
        assertEquals("9991 true [2]", circle.get(1));
    }

    @Test
    void nothingIssued() throws IOException {
        write("input/felles/kommuner.csv", HEAD + "9991;Eksempelvik;;;\n");
        CannotRun none = assertThrows(CannotRun.class, () -> read("9991"));
        assertEquals(
                "ingenting er fastsatt for 9991 i output/arkiv; bruk kommunenummeret, som 3201", none.getMessage());
        // A folder where the history should be is no history.
        Files.createDirectories(root.resolve("output/arkiv/9991/historikk.jsonl"));
        assertThrows(CannotRun.class, () -> read("9991"));
    }

    @Test
    void brokenLinesAreShownAsTheyStandAndNewerOnesRefused() throws IOException {
        write("input/felles/kommuner.csv", HEAD + """
                9990;Gammelvik;;2023-12-31;9991
                9991;Eksempelvik;2024-01-01;;
                """);
        issued("9990", "52");
        issued("9991", "3");
        Path old = root.resolve("output/arkiv/9990/historikk.jsonl");
        String whole = Files.readString(old);

        // An interrupted issue: the loose line is no edition.
        Files.writeString(old, whole + whole.lines().findFirst().orElseThrow() + "\n{\"skje");
        assertEquals(List.of("9990 true [52]", "9991 true [3]"), read("9991"));
        assertFalse(archives().histories("9991").get(0).chain().torn().isEmpty());

        // Changed by hand: shown, and the chain says that it is wrong.
        Files.writeString(old, whole.replace("52", "51"));
        assertEquals(List.of("9990 true [51]", "9991 true [3]"), read("9991"));
        assertEquals(
                List.of(new Chain.Problem(2, Chain.Kind.BROKEN)),
                archives().histories("9991").get(0).chain().wrong());

        // Not a line at all, and bytes that are no text
        Files.write(old, ("rot\n" + whole).getBytes(StandardCharsets.UTF_8));
        assertTrue(archives().histories("9991").get(0).chain().wrong().stream()
                .anyMatch(p -> p.kind() == Chain.Kind.UNREADABLE && p.line() == 1));
        Files.write(old, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertEquals(List.of("9990 true []", "9991 true [3]"), read("9991"));

        Files.writeString(old, whole + "{\"skjema\":\"historikk/2\",\"noe\":\"nytt\"}\n");
        CannotRun newer = assertThrows(CannotRun.class, () -> read("9991"));
        assertEquals(
                "output/arkiv/9990/historikk.jsonl:3 er skrevet av en nyere versjon av verktøyet; bruk den, eller en som"
                        + " er nyere",
                newer.getMessage());
    }
}
