package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is issued, the next year's has other figures for the same years, and then an edition corrects that one. */
class RevisedReportTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path SHARED = Path.of("src", "test", "resources", "cases", "felles");
    private static final String REASONS = """
            , "rettelser": [{"indikatorer": ["barn-med-plan"], "perioder": ["2021..2022"],
              "grunn": "To barn var talt to ganger."}]""";

    @TempDir
    private Path workspace;

    @Test
    void whatIsChangedIsListedWithBothValuesAndMarkedAndVerified() throws IOException {
        shared();
        report(2023, "nb", "", """
                indikator;kategori;2020;2021;2022;2023;status
                meldinger;;51;47;52;60;
                barn-med-tiltak;;40;41;39;40;
                barn-med-plan;;33;35;34;36;
                andel-med-plan;;82,5;85,4;87,2;90;
                """);
        ok("bygg", "input/eksempelvik/2023");
        ok("fastsett", "input/eksempelvik/2023", "--dato", "2024-03-12");

        // 2022 without a reason, plans with one, and a child more hidden than shown in 2023.
        String figures = """
                indikator;kategori;2020;2021;2022;2023;2024
                meldinger;;51;47;53;60;58
                barn-med-tiltak;;40;41;39;40;42
                barn-med-plan;;33;33;32;2;37
                andel-med-plan;;82,5;85,4;87,2;90;88,1
                """;
        report(2024, "nb", REASONS, figures);
        CommandRun built = ok("bygg", "input/eksempelvik/2024");
        assertTrue(
                built.out()
                        .contains(
                                "data/tall.csv:2:18: advarsel BV-402: endret siden rapporten for 2023 uten at grunnen er"
                                        + " oppgitt: meldinger, 2022 (fra 52 til 53)\n"),
                built.out());
        assertTrue(
                built.out()
                        .contains("advarsel BV-403: skjules nå, men er vist i det som er gitt ut før (2023 utgave 1):"
                                + " barn-med-plan, 2023\n"),
                built.out());
        ok("fastsett", "input/eksempelvik/2024", "--dato", "2025-03-12");
        String issued = text(edition("2024", 1));
        assertEquals("""
                Disse tallene er andre enn dem kommunestyret fikk i en tidligere rapport.
                Merke Indikator Før Nå Grunn
                R2 Barn med plan
                2021
                35
                rapport 2023, utgave 1:
                input/eksempelvik/
                2023/data/tall.csv:4
                33
                data/tall.csv:4
                To barn var talt to ganger.
                R2 Barn med plan
                2022
                34
                rapport 2023, utgave 1:
                input/eksempelvik/
                2023/data/tall.csv:4
                32
                data/tall.csv:4
                To barn var talt to ganger.
                R3 Mottatte meldinger
                2022
                52
                rapport 2023, utgave 1:
                input/eksempelvik/
                2023/data/tall.csv:2
                53
                data/tall.csv:2
                Ikke oppgitt
                """, between(issued, "Endringer siden forrige rapport\n", "Tegn: "));
        assertTrue(
                inOneLine(issued)
                        .contains("Endret Tallet for 2022 er rettet fra 52 til 53 tilfeller siden forrige rapport. "),
                issued);
        assertTrue(
                inOneLine(issued)
                        .contains(
                                "Tallet for 2021 er rettet fra 35 til 33 barn siden forrige rapport. Grunn: To barn var talt to ganger."),
                issued);
        // The council is not sent to look for what is hidden now.
        assertFalse(issued.contains("BV-40"), issued);

        report(2024, "nb", REASONS, figures.replace("meldinger;;51;47;53;60;58", "meldinger;;51;47;54;60;59"));
        ok("bygg", "input/eksempelvik/2024");
        ok("fastsett", "input/eksempelvik/2024", "--dato", "2025-04-01", "--grunn", "Telt om igjen");
        String second = text(edition("2024", 2));
        assertTrue(between(second, "Endringer siden forrige rapport\n", "Rettelser\n")
                .contains("R3 Mottatte meldinger\n2022\n52\nrapport 2023, utgave 1:"));
        String corrected = second.substring(second.lastIndexOf("Rettelser\n"));
        assertTrue(corrected.contains("Grunn til den nye utgaven: Telt om igjen\n"), corrected);
        assertTrue(corrected.contains("R3 Mottatte meldinger\n2022\n53\nrapport 2024, utgave 1:"), corrected);
        assertTrue(corrected.contains("59\ndata/tall.csv:2\nRettet i denne utgaven\n"), corrected);
        assertFalse(corrected.contains("Barn med plan"), corrected);

        // With the same words in nynorsk
        report(2024, "nn", REASONS, figures);
        ok("bygg", "input/eksempelvik/2024");
        String nynorsk = text(workspace.resolve("output/eksempelvik-2024"));
        assertTrue(
                nynorsk.contains("Desse tala er andre enn dei kommunestyret fekk i ein tidlegare rapport."), nynorsk);
        assertTrue(
                inOneLine(nynorsk).contains("Talet for 2021 er retta frå 35 til 33 barn sidan førre rapport."),
                nynorsk);
        assertTrue(nynorsk.contains("Mottekne meldingar\n2022\n52\nrapport 2023, utgåve 1:"), nynorsk);

        for (int number = 1; number <= 2; number++) {
            assertVerified(workspace.resolve("output/arkiv/9991/2024/utgave-" + number));
        }
        Path moved = workspace.resolve("flyttet");
        Files.move(workspace.resolve("output/arkiv/9991/2024/utgave-2"), moved);
        assertVerified(moved);
    }

    /** What an edition shows is no partner for the next, and a damaged history stops no draft. */
    @Test
    void aPartnerThatHasBeenShownIsNotUsedAgain() throws IOException {
        shared();
        String first = """
                indikator;kategori;2023;2024
                meldinger-etter-melder;skole;8;8
                meldinger-etter-melder;politi;9;9
                meldinger-etter-melder;andre;%s
                """;
        report(2023, "nb", "", first.formatted("40;40") + "meldinger-etter-melder;;57;57\n");
        ok("bygg", "input/eksempelvik/2023");
        ok("fastsett", "input/eksempelvik/2023", "--dato", "2024-03-12");
        report(2024, "nb", "", first.formatted("2;40") + "meldinger-etter-melder;;19;57\n");
        ok("bygg", "input/eksempelvik/2024");
        // «Andre» was 40 of 57 in 2023 and is 2 of 19: with «skole» and «politi» known, only the total can be hidden.
        assertTrue(row("skole", "2023").endsWith(";kjent;8"), row("skole", "2023"));
        assertTrue(row("andre", "2023").endsWith(";skjermet;"), row("andre", "2023"));
        assertTrue(row("", "2023").endsWith(";skjermet;"), row("", "2023"));

        Path history = workspace.resolve("output/arkiv/9991/historikk.jsonl");
        Files.writeString(history, Files.readString(history).replaceFirst("\"verdi\":8", "\"verdi\":7"));
        CommandRun damaged = ok("bygg", "input/eksempelvik/2024");
        assertTrue(damaged.out().contains("output/arkiv/9991/historikk.jsonl:5: advarsel BV-401: "), damaged.out());
        CommandRun refused = run("fastsett", "input/eksempelvik/2024", "--dato", "2025-03-12");
        assertEquals(1, refused.status());
        assertTrue(refused.out().contains("henger ikke sammen fra linje 5"), refused.out());
    }

    /** Category, period, status and value of a line of the data file. */
    private String row(String category, String year) throws IOException {
        Path csv = workspace.resolve("output/eksempelvik-2024/tilstandsrapport-eksempelvik-2024.data.csv");
        java.util.List<String> lines = Files.readAllLines(csv);
        java.util.List<String> head =
                java.util.List.of(lines.get(0).substring(1).split(";"));
        return lines.stream()
                .skip(1)
                .map(l -> l.split(";", -1))
                .filter(l -> l[head.indexOf("kategori")].equalsIgnoreCase(category)
                        && l[head.indexOf("periode")].equals(year))
                .map(l -> String.join(";", year, l[head.indexOf("status")], l[head.indexOf("verdi")]))
                .findFirst()
                .orElseThrow(() -> new AssertionError(lines));
    }

    private void assertVerified(Path edition) {
        CommandRun verified = run("verifiser", edition.toString());
        assertEquals(0, verified.status(), verified.out() + verified.err());
        assertTrue(verified.out().contains(".pdf blir lik når den lages på nytt\n"), verified.out());
    }

    private Path edition(String year, int number) {
        return workspace.resolve("output/arkiv/9991/" + year + "/utgave-" + number + "/offentlig");
    }

    private void shared() throws IOException {
        Path to = workspace.resolve("input/felles");
        Files.createDirectories(to);
        try (Stream<Path> all = Files.list(SHARED)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private void report(int year, String form, String more, String data) throws IOException {
        Path folder = workspace.resolve("input/eksempelvik/" + year);
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("tekst"));
        Files.writeString(folder.resolve("rapport.json"), """
                {"kommunenummer": "9991", "kommune": "Eksempelvik", "aar": %d, "fra": 2020, "maalform": "%s",
                 "tjeneste": "Barnevernstjenesten", "mal": "bufdir", "syntetisk": true%s}
                """.formatted(year, form, more));
        Files.writeString(folder.resolve("data/tall.csv"), data);
        Files.writeString(
                folder.resolve("tekst/01-tall.md"),
                data.contains("melder")
                        ? "# Tallene\n\nI 2023 var tallet {{meldinger-etter-melder 2023}}.\n\n:::tabell meldinger-etter-melder fra=2023\n:::\n"
                        : "# Tallene\n\n:::indikator meldinger\n:::\n\n:::tabell barn-med-tiltak barn-med-plan\n:::\n");
    }

    private String text(Path folder) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                folder.resolve("tilstandsrapport-eksempelvik-2024.pdf").toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace("\r\n", "\n")
                    .replace('\u00a0', ' ')
                    .replace("\u200b", "")
                    .replaceAll(" +\n", "\n");
        }
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** From the last place the heading stands, since the table of contents has it too. */
    private static String between(String text, String heading, String end) {
        int from = text.lastIndexOf(heading) + heading.length();
        int to = text.indexOf(end, from);
        assertTrue(from >= heading.length() && to > from, text);
        return text.substring(from, to);
    }

    private CommandRun ok(String... arguments) {
        CommandRun run = run(arguments);
        assertEquals(0, run.status(), run.out() + run.err());
        return run;
    }

    private CommandRun run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--workspace";
        all[arguments.length + 1] = workspace.toString();
        return CommandRun.in(PROJECT, all);
    }
}
