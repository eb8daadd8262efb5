package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What comes in by accident or malice, from the command to the output folder: a clear message or a correct page, never a
 * stack trace, never half a folder.
 */
class BadInputTest {
    private static final String SETTINGS = """
            {"kommunenummer": "9991", "kommune": "Eksempelvik", "aar": 2024, "fra": 2022, "maalform": "nb",
             "tittel": "Tilstandsrapport 2024", "tjeneste": "Barnevernstjenesten", "mal": "bufdir", "syntetisk": true}
            """;
    private static final String REGISTER = """
            [{"id": "meldinger", "navn": {"nb": "Meldinger", "nn": "Meldingar"},
              "kortnavn": {"nb": "Meldinger", "nn": "Meldingar"},
              "definisjon": {"nb": "Meldinger i året.", "nn": "Meldingar i året."},
              "tema": "meldinger", "gjelder": "hendelse", "enhet": "antall", "desimaler": 0,
              "tidsbasis": "i-lopet-av-aaret", "retning": "noytral", "kilde": {"navn": "Fagsystemet"},
              "figur": "soyle", "definisjonsversjon": 1}]
            """;
    private static final String FIGURES = "indikator;2022;2023;2024\nmeldinger;51;47;52\n";
    private static final String CHAPTER = "# Temaområder\n\nTallet var {{meldinger 2024}}.\n";

    @TempDir
    private Path workspace;

    private Path folder;

    @BeforeEach
    void aGoodFolder() throws IOException {
        write("input/felles/indikatorer.json", REGISTER);
        write(
                "input/felles/kommuner.csv",
                "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n9991;Eksempelvik;2000-01-01;;\n");
        folder = workspace.resolve("input/eksempelvik/2024");
        write("input/eksempelvik/2024/rapport.json", SETTINGS);
        write("input/eksempelvik/2024/data/tall.csv", FIGURES);
        write("input/eksempelvik/2024/tekst/01.md", CHAPTER);
    }

    @Test
    void theGoodFolderGivesAReport() throws IOException {
        assertTrue(text(made(build())).contains("Tallet var 52"));
    }

    @Test
    void anEmptyFolder() throws IOException {
        for (String file : List.of("rapport.json", "data/tall.csv", "tekst/01.md", "data", "tekst")) {
            Files.delete(folder.resolve(file));
        }
        refused(build(folder.toString()), "BV-101", "rapport.json mangler");
        CommandRun none = CommandRun.in(workspace, "bygg");
        assertEquals(2, none.status());
        assertTrue(
                none.err().startsWith("input/eksempelvik/2024: ikke tatt med, for mappen har ingen rapport.json\n"),
                none.err());
        assertTrue(none.err().contains("Fant ingen rapportmappe i input/. Prøv: tilstand ny "), none.err());
    }

    @Test
    void emptyFiles() throws IOException {
        for (String file : List.of("rapport.json", "data/tall.csv")) {
            aGoodFolder();
            write("input/eksempelvik/2024/" + file, "");
            refused(build(), "feil BV-", "input/eksempelvik/2024/" + file);
        }
        aGoodFolder();
        write("input/felles/indikatorer.json", "");
        refused(build(), "input/felles/indikatorer.json");
        aGoodFolder();
        write("input/eksempelvik/2024/tekst/01.md", "");
        assertClean(build());
    }

    @Test
    void twentyMegabytesOfRubbish() throws IOException {
        rubbish(20);
    }

    @Test
    @Tag("kampanje")
    void twoHundredMegabytesOfRubbish() throws IOException {
        rubbish(200);
    }

    private void rubbish(int megabytes) throws IOException {
        String line = "\u0001rot;;\"x;\t,y;1.234.5;æøå;{{a}};${b};<c>\n";
        int lines = megabytes * 1024 * 1024 / line.getBytes(StandardCharsets.UTF_8).length + 1;
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("data/tall.csv"))) {
            for (int i = 0; i < lines; i++) {
                out.write(line);
            }
        }
        refused(build(), "input/eksempelvik/2024/data/tall.csv");
    }

    @Test
    void tenThousandColumns() throws IOException {
        String head = IntStream.range(0, 10_000).mapToObj(i -> "k" + i).collect(Collectors.joining(";"));
        String row = IntStream.range(0, 10_000).mapToObj(Integer::toString).collect(Collectors.joining(";"));
        write("input/eksempelvik/2024/data/tall.csv", "indikator;" + head + "\nmeldinger;" + row + "\n");
        refused(build(), "input/eksempelvik/2024/data/tall.csv");
    }

    @Test
    void anXmlBombInAPicture() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE svg [\n<!ENTITY a0 \"ha\">\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">\n".formatted(i, i - 1, i - 1, i - 1));
        }
        bomb.append(
                "]>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><text>&a39;</text></svg>\n");
        picture(bomb.toString());
        refused(build(), "feil BV-");
    }

    /** No entities here: each drawing is used three times by the next. */
    @Test
    void aPictureThatGrows() throws IOException {
        StringBuilder bomb = new StringBuilder("<g id=\"n0\"><rect width=\"1\" height=\"1\"/></g>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<g id=\"n%d\">".formatted(i))
                    .append("<use href=\"#n%d\"/>".formatted(i - 1).repeat(3))
                    .append("</g>");
        }
        picture("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + bomb + "</svg>");
        refused(build(), "input/eksempelvik/2024/bilder/x.svg: feil BV-623", "for mye å tegne");
    }

    @Test
    void aDamagedPicture() throws IOException {
        byte[] png = Files.readAllBytes(Path.of("src/test/resources/render/punkt.png"));
        picture("");
        for (int length : List.of(24, 40, png.length - 5)) {
            Files.write(folder.resolve("bilder/x.svg"), java.util.Arrays.copyOf(png, length));
            refused(build(), "input/eksempelvik/2024/bilder/x.svg: feil BV-623", "PNG-filen er avkortet");
        }
    }

    @Test
    void aPictureThatReachesOut() throws IOException {
        for (String address : List.of("file:///etc/hostname", "http://192.0.2.1/x.png", "../../../felles/x.png")) {
            picture(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"10\""
                            + " height=\"10\"><image width=\"9\" height=\"9\" xlink:href=\"" + address
                            + "\"/></svg>\n");
            refused(build(), "feil BV-");
        }
    }

    @Test
    void aPicturePathThatLeavesTheFolder() throws IOException {
        write("input/hemmelig.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
        for (String path : List.of("../../hemmelig.svg", "../../../hemmelig.svg", workspace + "/input/hemmelig.svg")) {
            write(
                    "input/eksempelvik/2024/tekst/01.md",
                    CHAPTER + "\n:::bilde fil=\"" + path + "\" alt=\"Et bilde\"\n:::\n");
            refused(build(), "input/eksempelvik/2024/tekst/01.md:5:");
        }
    }

    @Test
    void codeForFreeMarkerAndFopIsOnlyText() throws IOException {
        String code = "${7+1330} <#assign x=7+1330>${x} </fo:block><fo:external-graphic src=\"file:///etc/hostname\"/>"
                + " ${\"freemarker.template.utility.Execute\"?new()(\"id\")}";
        write("input/eksempelvik/2024/tekst/01.md", CHAPTER + "\n" + code.replace("<", "\\<") + "\n");
        write(
                "input/eksempelvik/2024/data/tall.csv",
                "indikator;2022;2023;2024;kilde;merknad\nmeldinger;51;47;52;${7+1330}</fo:block>;<#assign x=1>\n");
        String text = text(made(build()));
        assertFalse(text.contains("1337"), "the template worked the code out");
        assertTrue(text.replaceAll("\\s+", " ").contains("${7+1330} <#assign"), text);
    }

    @Test
    void tenThousandNestedLists() throws IOException {
        StringBuilder nested = new StringBuilder(CHAPTER).append('\n');
        for (int i = 0; i < 10_000; i++) {
            nested.append("- ");
        }
        write("input/eksempelvik/2024/tekst/01.md", nested + "x\n");
        assertClean(build());
        write("input/eksempelvik/2024/tekst/01.md", CHAPTER + "\n" + "> ".repeat(10_000) + "x\n");
        assertClean(build());
        write("input/eksempelvik/2024/tekst/01.md", CHAPTER + "\n" + "*a **b ".repeat(5_000) + "x\n");
        assertClean(build());
        write("input/eksempelvik/2024/rapport.json", "[".repeat(100_000));
        refused(build(), "input/eksempelvik/2024/rapport.json");
    }

    @Test
    void aNumberWithoutEnd() throws IOException {
        for (String number : List.of("1e400", "1e999999999", "9".repeat(5_000), "NaN", "-1e400")) {
            write("input/eksempelvik/2024/data/tall.csv", "indikator;2022;2023;2024\nmeldinger;51;47;" + number + "\n");
            refused(build(), "input/eksempelvik/2024/data/tall.csv:2:");
        }
    }

    @Test
    void namesWithMarkupAndSamiLetters() throws IOException {
        String name = "Kárášjohka & Guovdageaidnu <«\\\"Čáhci\\\"»>";
        write("input/eksempelvik/2024/rapport.json", SETTINGS.replace("\"Eksempelvik\"", "\"" + name + "\""));
        write(
                "input/felles/kommuner.csv",
                "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n9991;\"" + name.replace("\\\"", "\"\"")
                        + "\";2000-01-01;;\n");
        String text = text(made(build()));
        assertTrue(text.contains("Kárášjohka & Guovdageaidnu <«\"Čáhci\"»>"), text);
    }

    private void picture(String svg) throws IOException {
        write("input/eksempelvik/2024/bilder/x.svg", svg);
        write("input/eksempelvik/2024/tekst/01.md", CHAPTER + "\n:::bilde fil=x.svg alt=\"Et bilde\"\n:::\n");
    }

    private CommandRun build(String... named) {
        return CommandRun.in(
                Path.of("").toAbsolutePath(),
                Stream.concat(Stream.of("bygg", "--workspace", workspace.toString()), Stream.of(named))
                        .toArray(String[]::new));
    }

    /** A message that names the trouble, and nothing but the error list in the folder. */
    private void refused(CommandRun run, String... words) throws IOException {
        assertClean(run);
        assertEquals(1, run.status(), run.out() + run.err());
        for (String word : words) {
            assertTrue(run.out().contains(word), () -> "no «" + word + "» in: " + run.out());
        }
        assertEquals(Set.of("kontroll.txt"), output());
    }

    /** The PDF of a run that went well. */
    private Path made(CommandRun run) throws IOException {
        assertClean(run);
        assertEquals(0, run.status(), run.out() + run.err());
        return workspace.resolve("output/eksempelvik-2024/tilstandsrapport-eksempelvik-2024.pdf");
    }

    private void assertClean(CommandRun run) throws IOException {
        String said = run.out() + run.err();
        assertTrue(run.status() == 0 || run.status() == 1, said);
        assertFalse(said.contains("\tat ") || said.contains("Exception") || said.contains("intern feil"), said);
        assertTrue(said.length() < 200_000, "a wall of messages: " + said.length());
        Set<String> files = output();
        Set<String> whole = Set.of(
                "kontroll.txt",
                "manifest.json",
                "tilstandsrapport-eksempelvik-2024.pdf",
                "tilstandsrapport-eksempelvik-2024.data.json",
                "tilstandsrapport-eksempelvik-2024.data.csv");
        assertEquals(run.status() == 0 ? whole : Set.of("kontroll.txt"), files, said);
    }

    private Set<String> output() throws IOException {
        try (Stream<Path> files = Files.list(workspace.resolve("output/eksempelvik-2024"))) {
            return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        }
    }

    private void write(String file, String content) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
