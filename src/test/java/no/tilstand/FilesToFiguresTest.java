package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the files of a small invented municipality to what stands in the PDF and the data files. */
class FilesToFiguresTest {
    private static final String REGISTER = """
            [{"id": "meldinger", "kode": "M1", "navn": {"nb": "Meldinger", "nn": "Meldingar"}, "enhet": "antall",
              "gjelder": "hendelse", "tidsbasis": "i-lopet-av-aaret", "retning": "noytral",
              "verdier": [{"id": "skole", "navn": {"nb": "Skole", "nn": "Skule"}},
                          {"id": "politi", "navn": {"nb": "Politi", "nn": "Politi"}}], "sum_av": "kategorier"},
             {"id": "frist", "navn": "Innen fristen", "enhet": "prosent", "gjelder": "sak", "desimaler": 1,
              "tidsbasis": "i-lopet-av-aaret", "retning": "hoyere"},
             {"id": "med-plan", "navn": "Med plan", "enhet": "antall", "tidsbasis": "per-31.12", "retning": "noytral"},
             {"id": "med-tiltak", "navn": "Med tiltak", "enhet": "antall", "tidsbasis": "per-31.12",
              "retning": "noytral"},
             {"id": "andel-plan", "navn": "Andel med plan", "enhet": "prosent", "tidsbasis": "per-31.12",
              "retning": "hoyere", "teller": "med-plan", "nevner": "med-tiltak"},
             {"id": "ventetid", "navn": "Ventetid", "enhet": "dager", "desimaler": 1, "tidsbasis": "halvaar",
              "retning": "lavere", "gjelder": "annet"},
             {"id": "utgift", "navn": "Utgift", "enhet": "kroner", "gjelder": "kroner", "prisaar": 2024,
              "tidsbasis": "i-lopet-av-aaret", "retning": "noytral"},
             {"id": "tilskudd", "navn": "Tilskudd", "enhet": "kroner", "gjelder": "kroner", "prisaar": 2020,
              "tidsbasis": "i-lopet-av-aaret", "retning": "noytral"}]
            """;

    @TempDir
    private Path workspace;

    @BeforeEach
    void workspace() throws IOException {
        write("input/felles/indikatorer.json", REGISTER);
        write(
                "input/felles/kommuner.csv",
                "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n3201;Bærum;2024-01-01;;\n");
        settings("\"kommunenummer\": \"9991\"");
    }

    private void settings(String more) throws IOException {
        write(
                "input/eksempelvik/2024/rapport.json",
                "{\"kommune\": \"Eksempelvik\", \"aar\": 2024, \"fra\": 2022, \"syntetisk\": true,"
                        + " \"sammenligning\": [\"landet uten Oslo\"],\n" + more + "}");
    }

    private void data(String lines) throws IOException {
        write(
                "input/eksempelvik/2024/data/tall.csv",
                "indikator;kategori;område;år;periode;verdi;teller;nevner;status;kilde;merknad\n" + lines);
    }

    private void chapter(String text) throws IOException {
        write("input/eksempelvik/2024/tekst/01.md", "# Om tallene\n\n" + text + "\n");
    }

    /** Design rule 5: a preliminary value is marked wherever it is printed, and what is computed from it is preliminary. */
    @Test
    void preliminaryNumbersAreMarkedInSentences() throws IOException {
        data("meldinger;;;2023;;40;;;;F;\nmeldinger;;;2024;;51*;;;;F;\nfrist;;;2024;;;46;52;forelopig;F;\n");
        chapter("Tall: {{meldinger 2024}}; {{meldinger 2023..2024}}; {{meldinger endring 2024}}; {{frist 2024}};"
                + " {{frist antall 2024}}; {{meldinger 2023}}.");
        assertSays("Tall: 51*; fra 40 til 51*; opp 11* (28 prosent); 88,5* prosent; 46 av 52*; 40.");
    }

    /** Only the parts are written, and the percentage stands in the data file with them. */
    @Test
    void thePartsOfAShareInASentence() throws IOException {
        data("frist;;;2024;;;46;52;;F;\n");
        chapter("Tall: {{frist antall 2024}}.");
        assertSays("Tall: 46 av 52.");
        assertEquals(List.of("88,5"), rows("frist").map(r -> r[9]).toList());
    }

    /** Without a span, «endring» is from the year before (input/LESMEG.md); two half-years of one year are two figures. */
    @Test
    void changesOverHalfYears() throws IOException {
        data("ventetid;;;2023;2023h2;50;;;;F;\nventetid;;;2024;2024h1;45;;;;F;\nventetid;;;2024;h2;41,5;;;;F;\n"
                + "ventetid;;;2024;;43;;;;F;\n");
        chapter("Tall: {{ventetid 2024h1..2024h2}}; {{ventetid endring 2024h2}}; {{ventetid 2024}}.\n\n"
                + ":::paastand ventetid endring <= -3 2024h1..2024h2\nDet gikk fortere.\n:::");
        assertSays("Tall: fra 45 til 41,5 dager; ned 8,5 dager; 43 dager.", "Det gikk fortere.");
    }

    /** A series of half-years only has its last one on the summary page, and nothing is said to be missing for the year. */
    @Test
    void theSummaryTakesTheLastHalfYear() throws IOException {
        settings("\"kommunenummer\": \"9991\", \"sammendrag\": [\"ventetid\"]");
        data("ventetid;;;2023;2023h1;50;;;;F;\nventetid;;;2024;2024h1;45;;;;F;\nventetid;;;2024;2024h2;41,5;;;;F;\n"
                + "ventetid;;;2023;2023h2;..;;;;F;\n");
        chapter(":::indikator ventetid\n:::");
        assertSays("41,5 dager", "i halvåret, 2. halvår 2024", "1. halvår 2023 2. halvår 2023 1. halvår 2024");
        assertEquals(
                List.of("2023h1 kjent 50,0", "2023h2 mangler ", "2024h1 kjent 45,0", "2024h2 kjent 41,5"),
                rows("ventetid").map(r -> r[5] + " " + r[8] + " " + r[9]).toList());
    }

    /** An exact quotient has as many decimals as the others in its series (language rule 4: kept when 0). */
    @Test
    void computedSharesHaveTheirDecimals() throws IOException {
        data("frist;;;2023;;;80;100;;F;\nfrist;;;2024;;;81;99;;F;\n");
        chapter("Tall: {{frist 2023}} og {{frist 2024}}.");
        assertSays("Tall: 80,0 prosent og 81,8 prosent.");
    }

    /** An area compared with stands in the figure, and is never held against the municipality's own goal. */
    @Test
    void areasAreComparedWithAndNotJudged() throws IOException {
        write(
                "input/eksempelvik/2024/maal.json",
                "{\"innsatsomraader\": [{\"id\": \"a\", \"navn\": \"A\", \"maal\": [{\"id\": \"m\", \"navn\": \"M\","
                        + " \"indikator\": \"frist\", \"krav\": {\"operator\": \">=\", \"verdi\": 90}}]}]}");
        data("frist;;;2023;;;80;100;;F;\nfrist;;;2024;;;92;99;;F;\nfrist;;landet uten Oslo;2024;;86,4;;;;SSB;\n");
        chapter(":::indikator frist\n:::");
        String text = made();
        assertTrue(text.contains("landet uten Oslo .. .. 86,4"), text);
        assertTrue(text.contains("Krav minst 90 %: Nådd Kilde"), text);
        assertTrue(text.contains("Mål minst 90 %"), text);
        assertTrue(text.contains("Innen fristen: landet"), "the appendix of sources says of what: " + text);
    }

    /** A reader is told which numbers the source calls estimates, and why. */
    @Test
    void estimatesAreSaid() throws IOException {
        data("meldinger;;;2023;;40;;;;F;\nmeldinger;;;2024;;50;;;anslag;F;kilden skriver «ca.»\n");
        chapter(":::indikator meldinger\n:::");
        assertSays("Anslag 2024.", "Anslag: 2024 (kilden skriver «ca.»)");
    }

    /** One axis bears neither two units nor kroner of two price years; the price year is printed with the amount. */
    @Test
    void unlikeMeasuresGiveATable() throws IOException {
        settings("\"kommunenummer\": \"9991\", \"sammendrag\": [\"utgift\"]");
        data("utgift;;;2024;;12100000;;;;F;\nutgift;;;2023;;11000000;;;;F;\ntilskudd;;;2024;;5000000;;;;F;\n"
                + "meldinger;;;2024;;50;;;;F;\n");
        chapter(":::figur utgift tilskudd id=f\n:::\n\n:::figur utgift meldinger\n:::\n\nSe {{figur:f}}.");
        String text = made();
        assertTrue(text.contains("Se tabell 2."), text);
        assertTrue(text.contains("2020-kroner i løpet av året"), text);
        assertTrue(text.contains("2024-kroner i løpet av året"), text);
        assertFalse(text.contains("Figur 1"), text);
    }

    /** Nynorsk to the last word of the register; the data file keeps the ids, which are the same in both forms. */
    @Test
    void nynorskNamesOfCategoriesAndAreas() throws IOException {
        settings("\"kommunenummer\": \"9991\", \"maalform\": \"nn\"");
        data("meldinger;skole;;2024;;20;;;;F;\nmeldinger;Politi;;2024;;30;;;;F;\n"
                + "frist;;landet uten Oslo;2024;;86,4;;;;SSB;\nfrist;;;2024;;90,1;;;;F;\n");
        chapter(":::figur meldinger\n:::\n\n:::figur frist\n:::\n\nTal: {{meldinger[Skole] 2024}}.");
        String text = made();
        assertTrue(text.contains("Skule"), text);
        assertFalse(text.contains("Skole"), text);
        assertTrue(text.contains("landet utan Oslo"), text);
        assertEquals(
                List.of(" 50", "Politi 30", "Skole 20"),
                rows("meldinger")
                        .filter(r -> r[8].equals("kjent"))
                        .map(r -> r[2] + " " + r[9])
                        .toList());
    }

    /** Only categories are given: the total is their sum where every one is known, and its sources are theirs. */
    @Test
    void theTotalOfCategoriesThatMakeUpTheWhole() throws IOException {
        data("meldinger;Skole;;2023;;20;;;;F;\nmeldinger;Politi;;2023;;30;;;;F;\n"
                + "meldinger;Skole;;2024;;25;;;;F;\nmeldinger;Politi;;2024;;..;;;;F;\n");
        chapter("Tallet var {{meldinger 2023}}.");
        assertTrue(made().contains("Tallet var 50."));
        assertEquals(
                List.of("50 input/eksempelvik/2024/data/tall.csv:3 input/eksempelvik/2024/data/tall.csv:2"),
                rows("meldinger").map(r -> r[9] + " " + r[15]).toList());
        chapter("Tallet var {{meldinger 2024}}.");
        assertTrue(build().out().contains("feil BV-5"), "the total of 2024 is missing");
    }

    /** The auditor finds numerator and denominator of a computed share. */
    @Test
    void aComputedShareNamesTheLinesOfBothParts() throws IOException {
        data("med-plan;;;2024;;57;;;;F;\nmed-tiltak;;;2024;;101;;;;F;\n");
        chapter("Tall: {{andel-plan 2024}}.");
        made();
        assertEquals(
                List.of("56,4 57 101 input/eksempelvik/2024/data/tall.csv:2 input/eksempelvik/2024/data/tall.csv:3"),
                rows("andel-plan")
                        .map(r -> r[9] + " " + r[10] + " " + r[11] + " " + r[15])
                        .toList());
    }

    /** That a number is far from those beside it is a bound on it: said nowhere of a hidden one. */
    @Test
    void nothingIsSaidOfTheSizeOfAHiddenNumber() throws IOException {
        data("meldinger;;;2021;;50;;;;F;\nmeldinger;;;2022;;52;;;;F;\nmeldinger;;;2023;;2;;;;F;\n"
                + "meldinger;;;2024;;51;;;;F;\n");
        chapter(":::indikator meldinger\n:::");
        String text = made();
        assertFalse(text.contains("BV-211"), text);
        Path findings = workspace.resolve("output/eksempelvik-2024/kontroll.txt");
        assertFalse(Files.readString(findings).contains("BV-211"));
        data("meldinger;;;2021;;50;;;;F;\nmeldinger;;;2022;;52;;;;F;\nmeldinger;;;2023;;900;;;;F;\n"
                + "meldinger;;;2024;;51;;;;F;\n");
        assertTrue(made().contains("BV-211"));
        assertTrue(Files.readString(findings)
                .contains("advarsel BV-211: tallet er langt fra de andre årene: 900 (meldinger, 2023)"));
    }

    /** Invented figures under a real number: the report says that they are not the municipality's. */
    @Test
    void inventedFiguresOfARealMunicipality() throws IOException {
        settings("\"kommunenummer\": \"3201\"");
        chapter("Ingen tall.");
        assertSays("Alle tall, navn og tiltak er oppdiktet og gjelder ikke Eksempelvik.");
        settings("\"kommunenummer\": \"0219\"");
        CommandRun run = build();
        assertEquals(1, run.status());
        assertTrue(run.out().contains("feil BV-116"), run.out());
    }

    /** Three mistakes in one file are three messages; that the text refers to them is not a fourth. */
    @Test
    void threeMistakesAreThreeMessages() throws IOException {
        data("meldinger;;;2023;;12.500;;;;F;\r\nmeldinger;;;2024;;x1;;;;F;\"to\r\nlinjer\"\r\n"
                + "frist;;;2024;;;46;;;F;\r\n");
        chapter("Tall: {{meldinger 2023..2024}} og {{frist 2024}}.");
        CommandRun run = build();
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        "input/eksempelvik/2024/data/tall.csv:2:19: feil BV-133: 12.500 kan bety 12 500 eller 12,500",
                        "input/eksempelvik/2024/data/tall.csv:3:19: feil BV-132: «x1» er ikke et tall",
                        "input/eksempelvik/2024/data/tall.csv:5:16: feil BV-144: nevner mangler; teller og nevner hører"
                                + " sammen"),
                run.out().lines().filter(l -> l.contains(": feil ")).toList());
        assertTrue(run.out().contains("3 feil og "), run.out());
    }

    /** A statutory demand may be an interval, and a table of Statistics Norway says itself which dimension is time. */
    @Test
    void anIntervalInTheLawAndTheTimeOfAForeignTable() throws IOException {
        write("input/eksempelvik/2024/indikatorer.json", """
                [{"id": "dekning", "navn": "Dekning", "enhet": "prosent", "desimaler": 1, "gjelder": "annet",
                  "tidsbasis": "per-31.12", "retning": "maalomraade",
                  "lovkrav": [{"fra": 2020, "operator": "mellom", "verdi": [50, 60], "hjemmel": "loven § 1"}]}]
                """);
        write("input/eksempelvik/2024/data/ssb.json", """
                {"version": "2.0", "class": "dataset", "label": "99999: Prøve", "source": "Statistisk sentralbyrå",
                 "role": {"time": ["Tid"], "geo": ["Region"]}, "id": ["Region", "Tid"], "size": [2, 2],
                 "dimension": {"Region": {"category": {"index": {"A": 0, "B": 1}}},
                               "Tid": {"category": {"index": ["2023", "2024"]}}},
                 "value": [null, 55.5,
                           61, 62], "status": {"0": "..", "3": "*"}}
                """);
        write("input/eksempelvik/2024/data/kart/ssb.json", """
                {"fil": "ssb.json", "verdier": [
                  {"indikator": "dekning", "velg": {"Region": "A"}},
                  {"indikator": "dekning", "omraade": "landet uten Oslo", "velg": {"Region": "B"}}]}
                """);
        chapter(":::indikator dekning\n:::");
        assertSays("Dekning .. .. 55,5", "landet uten Oslo .. 61 62*", "Krav 50 til 60 %: Nådd (loven § 1)");
        assertEquals(
                List.of("2024 55,5 input/eksempelvik/2024/data/ssb.json:5"),
                rows("dekning")
                        .filter(r -> r[3].isEmpty() && r[8].equals("kjent"))
                        .map(r -> r[5] + " " + r[9] + " " + r[15])
                        .toList());
    }

    private CommandRun build() {
        return CommandRun.in(Path.of("").toAbsolutePath(), "bygg", "--workspace", workspace.toString());
    }

    private void assertSays(String... words) throws IOException {
        String text = made();
        for (String word : words) {
            assertTrue(text.contains(word), () -> "no «" + word + "» in: " + text);
        }
    }

    /** The text of the report, on one line and with plain spaces. */
    private String made() throws IOException {
        CommandRun run = build();
        assertEquals(0, run.status(), run.out() + run.err());
        Path pdf = workspace.resolve("output/eksempelvik-2024/tilstandsrapport-eksempelvik-2024.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace("\u200b", "").replaceAll("[\\s\u00A0]+", " ");
        }
    }

    /** The rows of data.csv of one indicator, as cells. */
    private Stream<String[]> rows(String indicator) throws IOException {
        if (!Files.exists(workspace.resolve("output/eksempelvik-2024"))) {
            made();
        }
        String csv = Files.readString(
                workspace.resolve("output/eksempelvik-2024/tilstandsrapport-eksempelvik-2024.data.csv"));
        return Arrays.stream(csv.split("\r\n")).map(l -> l.split(";", -1)).filter(r -> r[0].equals(indicator));
    }

    private void write(String file, String content) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
