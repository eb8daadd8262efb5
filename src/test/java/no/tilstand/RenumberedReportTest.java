package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilstand.app.CommandRun;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A municipality issues its report for 2023 under one number, and the next under another: by the list of numbers the same
 * municipality, or one that it was merged into. (Numbers and places are invented.)
 */
class RenumberedReportTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String RENUMBERED = """
            9990;Gammelvik;;2023-12-31;9991
            9991;Eksempelvik;2024-01-01;;
            """;
    private static final String MERGED = """
            9990;Gammelvik;;2023-12-31;9991
            9992;Nabovik;;2023-12-31;9991
            9991;Eksempelvik;2024-01-01;;
            """;
    private static final String CHANGES = "Endringer siden forrige rapport";

    @TempDir
    private Path workspace;

    private void numbers(String list) throws IOException {
        write("input/felles/kommuner.csv", "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n" + list);
        write("input/felles/indikatorer.json", """
                [{"id": "meldinger", "navn": "Mottatte meldinger", "gjelder": "sak", "enhet": "antall", "desimaler": 0,
                  "tidsbasis": "i-lopet-av-aaret", "retning": "noytral", "figur": "soyle"},
                 {"id": "steder", "navn": "Barn etter sted", "gjelder": "barn", "enhet": "antall", "desimaler": 0,
                  "tidsbasis": "per-31.12", "retning": "noytral", "figur": "soyle", "sum_av": ["kategorier"],
                  "verdier": [{"id": "a", "navn": "A"}, {"id": "b", "navn": "B"}, {"id": "c", "navn": "C"}]}]
                """);
    }

    private void report(String folder, String number, int year, String data) throws IOException {
        String at = "input/" + folder + "/" + year + "/";
        write(at + "rapport.json", """
                {"kommunenummer": "%s", "kommune": "%s", "aar": %d, "fra": 2022, "maalform": "nb",
                 "tjeneste": "Barnevernstjenesten", "mal": "bufdir", "syntetisk": true}
                """.formatted(number, folder, year));
        write(at + "data/tall.csv", "indikator;kategori;2022;2023;2024\n" + data);
        write(
                at + "tekst/01-tall.md",
                "# Tallene\n\n:::indikator meldinger fra=2022\n:::\n\n:::tabell steder fra=2022\n:::\n");
    }

    private void write(String name, String content) throws IOException {
        Path file = workspace.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void issue(String folder, int year) {
        ok("bygg", "input/" + folder + "/" + year);
        ok("fastsett", "input/" + folder + "/" + year, "--dato", year + 1 + "-03-12");
    }

    private static final String BEFORE = """
            meldinger;;52;60;
            steder;a;8;8;
            steder;b;9;9;
            steder;c;40;40;
            steder;;57;57;
            """;
    /** With one number corrected, and one of 2023 that is small now. */
    private static final String NOW = """
            meldinger;;53;60;58
            steder;a;8;8;8
            steder;b;9;9;9
            steder;c;40;2;40
            steder;;57;19;57
            """;

    @Test
    void underAnotherNumberItIsTheSameMunicipality() throws IOException {
        numbers(RENUMBERED);
        report("gammelvik", "9990", 2023, BEFORE);
        issue("gammelvik", 2023);
        report("eksempelvik", "9991", 2024, NOW);
        CommandRun built = ok("bygg", "input/eksempelvik/2024");
        assertTrue(
                built.out()
                        .contains("BV-402: endret siden rapporten for 2023 uten at grunnen er oppgitt: meldinger, 2022"
                                + " (fra 52 til 53)\n"),
                built.out());
        assertTrue(
                built.out().contains("er vist i det som er gitt ut før (2023 utgave 1 under 9990): steder"),
                built.out());
        // A and B have been shown, and protect nothing: the total goes.
        assertEquals(List.of("A kjent 8", "B kjent 9", "C skjermet ", " skjermet "), places(2023));

        issue("eksempelvik", 2024);
        String text = text(workspace.resolve("output/arkiv/9991/2024/utgave-1/offentlig"));
        assertTrue(
                text.contains("52 rapport 2023, utgave 1, kommunenummer 9990: input/gammelvik/2023/data/tall.csv:2"),
                text);
        assertVerified(workspace.resolve("output/arkiv/9991/2024/utgave-1"));
        Path moved = workspace.resolve("flyttet");
        Files.move(workspace.resolve("output/arkiv/9991/2024/utgave-1"), moved);
        assertTrue(Files.exists(moved.resolve("offentlig/historikk-foer-9990.jsonl")));
        assertVerified(moved);
    }

    /** It is another municipality, with other numbers; but who has the reports of both can subtract. */
    @Test
    void whatOneOfTheMergedHidIsNotGivenByTheSum() throws IOException {
        numbers(MERGED);
        report("gammelvik", "9990", 2023, BEFORE.replace("meldinger;;52;60", "meldinger;;2;60"));
        issue("gammelvik", 2023);
        String merged = NOW.replace("meldinger;;53;60;58", "meldinger;;22;95;58");
        report("eksempelvik", "9991", 2024, merged);
        CommandRun built = ok("bygg", "input/eksempelvik/2024");
        assertFalse(built.out().contains("BV-40"), built.out());
        assertFalse(text(workspace.resolve("output/eksempelvik-2024")).contains(CHANGES));
        assertEquals(List.of("2022 kjent 22", "2023 kjent 95", "2024 kjent 58"), notifications());

        report("nabovik", "9992", 2023, BEFORE.replace("meldinger;;52;60", "meldinger;;20;35"));
        issue("nabovik", 2023);
        // 22 - 20 is what Gammelvik hid; 95 is 60 and 35, which both have said.
        ok("bygg", "input/eksempelvik/2024");
        assertEquals(List.of("2022 skjermet ", "2023 kjent 95", "2024 kjent 58"), notifications());
        issue("eksempelvik", 2024);
        Path moved = workspace.resolve("flyttet");
        Files.move(workspace.resolve("output/arkiv/9991/2024/utgave-1"), moved);
        for (String number : List.of("9990", "9992")) {
            assertTrue(Files.exists(moved.resolve("offentlig/historikk-foer-" + number + ".jsonl")));
        }
        assertVerified(moved);
    }

    /** The number stays; the municipality is another, and its own numbers of the years before are a part of the new ones. */
    @Test
    void oneThatTakesAnotherUpIsAnotherToo() throws IOException {
        numbers("""
                9992;Nabovik;;2023-12-31;9991
                9991;Eksempelvik;;;
                """);
        report("eksempelvik", "9991", 2023, BEFORE.replace("meldinger;;52;60", "meldinger;;20;35"));
        issue("eksempelvik", 2023);
        report("eksempelvik", "9991", 2024, NOW.replace("meldinger;;53;60;58", "meldinger;;23;41;58"));
        CommandRun built = ok("bygg", "input/eksempelvik/2024");
        assertFalse(built.out().contains("BV-40"), built.out());
        assertFalse(text(workspace.resolve("output/eksempelvik-2024")).contains(CHANGES));
        // Nabovik had 23 - 20 in 2022, and 41 - 35 in 2023.
        assertEquals(List.of("2022 skjermet ", "2023 kjent 41", "2024 kjent 58"), notifications());
        issue("eksempelvik", 2024);
        assertVerified(workspace.resolve("output/arkiv/9991/2024/utgave-1"));
    }

    private List<String> notifications() throws IOException {
        List<String> lines = Files.readAllLines(
                workspace.resolve("output/eksempelvik-2024/tilstandsrapport-eksempelvik-2024.data.csv"));
        List<String> head = List.of(lines.get(0).substring(1).split(";"));
        return lines.stream()
                .map(l -> l.split(";", -1))
                .filter(l -> l[0].equals("meldinger"))
                .map(l -> String.join(
                        " ", l[head.indexOf("periode")], l[head.indexOf("status")], l[head.indexOf("verdi")]))
                .toList();
    }

    @Test
    void aDamagedHistoryOfTheOldNumberStopsNoDraftButIsIssuedOnByNobody() throws IOException {
        numbers(RENUMBERED);
        report("gammelvik", "9990", 2023, BEFORE);
        issue("gammelvik", 2023);
        Path history = workspace.resolve("output/arkiv/9990/historikk.jsonl");
        Files.writeString(history, Files.readString(history).replaceFirst("\"verdi\":52", "\"verdi\":51"));
        report("eksempelvik", "9991", 2024, NOW);
        CommandRun built = ok("bygg", "input/eksempelvik/2024");
        assertTrue(built.out().contains("output/arkiv/9990/historikk.jsonl:"), built.out());
        assertTrue(built.out().contains("advarsel BV-401: historikken henger ikke sammen herfra"), built.out());
        CommandRun refused = run("fastsett", "input/eksempelvik/2024", "--dato", "2025-03-12");
        assertEquals(1, refused.status());
        assertTrue(
                refused.out().contains("historikken i output/arkiv/9990 henger ikke sammen fra linje "), refused.out());
        assertFalse(Files.exists(workspace.resolve("output/arkiv/9991/2024/utgave-1")));
    }

    /** Category, status and value of a year of {@code steder}, in the order of the data file. */
    private List<String> places(int year) throws IOException {
        List<String> lines = Files.readAllLines(
                workspace.resolve("output/eksempelvik-2024/tilstandsrapport-eksempelvik-2024.data.csv"));
        List<String> head = List.of(lines.get(0).substring(1).split(";"));
        return lines.stream()
                .map(l -> l.split(";", -1))
                .filter(l -> l[0].equals("steder") && l[head.indexOf("periode")].equals(Integer.toString(year)))
                .map(l -> String.join(
                        " ", l[head.indexOf("kategori")], l[head.indexOf("status")], l[head.indexOf("verdi")]))
                .sorted(java.util.Comparator.comparing((String s) -> s.startsWith(" "))
                        .thenComparing(s -> s))
                .toList();
    }

    private void assertVerified(Path edition) {
        CommandRun verified = run("verifiser", edition.toString());
        assertEquals(0, verified.status(), verified.out() + verified.err());
        assertTrue(verified.out().contains(".pdf blir lik når den lages på nytt\n"), verified.out());
    }

    private static String text(Path folder) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                folder.resolve("tilstandsrapport-eksempelvik-2024.pdf").toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace("\u200b", "")
                    .replaceAll("[\\s\u00a0]+", " ")
                    .replace("/ ", "/");
        }
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
