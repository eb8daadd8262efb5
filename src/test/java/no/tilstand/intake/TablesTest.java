package no.tilstand.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.domain.Observation;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class TablesTest {
    @TempDir
    private Path temp;

    private List<String> read(String csv) {
        return read(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private List<String> read(byte[] csv) {
        return new Folder(temp)
                .with("data/a.csv", csv).read().value().orElseThrow().observations().stream()
                        .map(TablesTest::shown)
                        .toList();
    }

    private static String shown(Observation o) {
        String value = o.value()
                .fold(
                        c -> c.number().toPlainString()
                                + c.share()
                                        .map(s -> " (" + s.numerator() + " av " + s.denominator() + ")")
                                        .orElse("")
                                + (c.finality() == Value.Finality.FINAL
                                        ? ""
                                        : " " + c.finality().name()),
                        () -> "hidden",
                        m -> "missing " + m.reason(),
                        () -> "cannot occur");
        return o.key().indicator() + "[" + o.key().category() + "] " + o.key().period() + " = " + value + " @"
                + o.source().location().line() + ":" + o.source().location().column();
    }

    /** A sheet that was saved as text keeps the title over its table, and the lines keep their numbers. */
    @Test
    void linesAboveTheHeaderArePassedOver() {
        assertEquals(
                List.of("meldinger[] 2024 = 1200 @5:11"),
                read("Tabell over meldinger, hentet 10. januar\n;;\n\n\"Indikator\";2024\nmeldinger;1 200\n"));
    }

    @Test
    void longFormKeepsGivenNumberAndParts() {
        assertEquals(
                List.of(
                        "andel-med-plan[] 2022 = 92.50000000 (37 av 40) @2:22",
                        "andel-med-plan[] 2023 = 92.4 (37 av 40) PRELIMINARY @3:21",
                        "andel-med-plan[] 2024 = cannot occur @4:21"),
                read("indikator;år;verdi;teller;nevner;status\n"
                        + "andel-med-plan;2022;;37;40;\n"
                        + "andel-med-plan;2023;92,4;37;40;foreløpig\n"
                        + "andel-med-plan;2024;;;;Ikke aktuelt\n"));
    }

    @Test
    void wideFormLeavesEmptyCellsOut() {
        assertEquals(
                List.of(
                        "meldinger[] 2022 = missing NOT_IN_SOURCE @2:12",
                        "meldinger[] 2024h1 = 1200 ESTIMATE @2:16",
                        "meldinger-etter-melder[Skole] 2022 = 0 @3:30",
                        "meldinger-etter-melder[Skole] 2024h1 = hidden @3:33"),
                read("indikator\tkategori\t2022\t2023\t2024h1\tstatus\n"
                        + "meldinger\t\t..\t\t1 200\tanslag\n"
                        + "meldinger-etter-melder\tSKOLE\t-\t\t:\t\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theDelimiterIsFoundFromTheHeader(String delimiter) {
        assertEquals(
                1,
                read("indikator;aar;verdi\nmeldinger;2024;12\n".replace(";", delimiter))
                        .size());
    }

    @Test
    void linesArePhysicalAlsoAfterQuotedLineFeedsAndComments() {
        assertEquals(
                List.of("meldinger[] 2023 = 5 @3:16", "meldinger[] 2024 = 6 @7:16"),
                read(
                        "# \"en kommentar; med anførselstegn\r\nindikator;år;verdi;merknad\r\n"
                                + "meldinger;2023;5;\"første\r\nandre \"\"sitat\"\"\r\ntredje\"\r\n# til\r\nmeldinger;2024;6;\r\n"));
    }

    @Test
    void halfYearsAndSpans() {
        assertEquals(
                List.of(
                        "meldinger[] 2024h1 = 1 @2:26",
                        "meldinger[] 2024h2 = 2 @3:19",
                        "meldinger[] 2013..2018 = 3 @4:27"),
                read("indikator;år;periode;verdi\nmeldinger;2024;1. halvår;1\nmeldinger;2024;H2;2\n"
                        + "meldinger;2018;2013..2018;3\n"));
    }

    @Test
    void windows1252IsReadWithAWarning() {
        byte[] csv = "indikator;år;verdi\nmeldinger;2024;12\n".getBytes(Charset.forName("windows-1252"));
        assertEquals(1, read(csv).size());
        assertEquals(
                List.of("data/a.csv BV-105"),
                new Folder(temp).with("data/a.csv", csv).findings());
    }

    @Test
    void aByteOrderMarkMovesNothing() {
        assertEquals(List.of("meldinger[] 2024 = 12 @2:16"), read("\uFEFFindikator;år;verdi\nmeldinger;2024;12\n"));
    }

    @Test
    void threeMistakesAreThreeMessages() {
        assertEquals(
                List.of("data/a.csv:2:16 BV-132", "data/a.csv:3:1 BV-121", "data/a.csv:4:11 BV-135"),
                new Folder(temp)
                        .with("data/a.csv", "indikator;år;verdi\nmeldinger;2024;x\nmelding;2024;1\nmeldinger;24;1\n")
                        .findings());
    }

    @Test
    void rubbishIsToldFiftyTimesAndCounted() {
        Folder folder = new Folder(temp).with("data/a.csv", "indikator;år;verdi\n" + "meldinger;2024;x\n".repeat(60));
        var diagnostics = folder.read().diagnostics();
        assertEquals(51, diagnostics.size());
        assertEquals(
                "og 10 til av samme slag i denne filen", diagnostics.get(50).message());
    }

    @Test
    void tooManyColumnsStopsAtOnce() {
        assertEquals(
                List.of("data/a.csv:1 BV-104"),
                new Folder(temp).with("data/a.csv", "k;".repeat(10_000) + "\n").findings());
    }

    @Test
    void aTableOfStatisticsNorwayIsReadThroughItsMap() {
        Folder folder = new Folder(temp)
                .with("data/t.json", """
                        {"class": "dataset", "id": ["R", "Tid"], "size": [2, 2],
                         "dimension": {"R": {"category": {"index": {"0": 0, "1": 1}}},
                                       "Tid": {"category": {"index": ["2023", "2024"]}}},
                         "value": {"2": 7, "3": null}, "status": {"3": ":"}}
                        """)
                .with(
                        "data/kart/t.json",
                        "{\"fil\": \"t.json\", \"tid\": \"Tid\", \"verdier\": [{\"indikator\": \"meldinger\","
                                + " \"velg\": {\"R\": \"1\"}}]}");
        assertEquals(
                List.of("meldinger[] 2023 = 7 @4:17", "meldinger[] 2024 = hidden @4:25"),
                folder.read().value().orElseThrow().observations().stream()
                        .map(TablesTest::shown)
                        .toList());
    }

    @Test
    void aShortcutOutOfInputIsNotFollowed() throws Exception {
        Folder folder = new Folder(temp.resolve("workspace"));
        Path outside = Files.writeString(temp.resolve("hemmelig.csv"), "indikator;år;verdi\nmeldinger;2024;1\n");
        Files.createDirectories(folder.path().resolve("data"));
        Files.createSymbolicLink(folder.path().resolve("data/a.csv"), outside);
        assertEquals(List.of("data/a.csv " + Code.BV_109.id()), folder.findings());
        assertTrue(folder.read().value().orElseThrow().observations().isEmpty());
    }

    @Test
    void aShortcutToNothingIsSaidToBeOne() throws Exception {
        Folder folder = new Folder(temp.resolve("workspace"));
        Files.createDirectories(folder.path().resolve("data"));
        Files.createSymbolicLink(
                folder.path().resolve("data/a.csv"), folder.path().resolve("data/borte.csv"));
        assertEquals(List.of("data/a.csv " + Code.BV_109.id()), folder.findings());
    }

    @Test
    void everyReadFileIsListedSorted() {
        assertEquals(
                List.of(
                        "input/eksempelvik/2024/data/a.csv",
                        "input/eksempelvik/2024/rapport.json",
                        "input/felles/indikatorer.json",
                        "input/felles/kommuner.csv"),
                new Folder(temp)
                        .with("data/a.csv", "indikator;år;verdi\nmeldinger;2024;1\n")
                        .read()
                        .value()
                        .orElseThrow()
                        .files());
    }
}
