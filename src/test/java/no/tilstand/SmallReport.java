package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tilstand.app.CommandRun;
import no.tilstand.gate.Gate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A workspace with one report of the invented Eksempelvik, 2024, from the files to the text of the PDF's pages. */
record SmallReport(Path workspace) {
    private static final String FOLDER = "input/eksempelvik/2024/";

    /** @param register as in {@code felles/indikatorer.json} */
    static SmallReport in(Path workspace, String register) {
        return new SmallReport(workspace)
                .with("input/felles/indikatorer.json", register)
                .with("input/felles/kommuner.csv", "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n")
                .chapter("Se sammendraget.");
    }

    SmallReport with(String name, String content) {
        Path file = workspace.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    SmallReport chapter(String text) {
        return with(FOLDER + "tekst/01.md", "# Om tallene\n\n" + text + "\n");
    }

    /** @param fields of {@code rapport.json} beside those that every report has */
    SmallReport settings(String fields) {
        return with(
                FOLDER + "rapport.json",
                "{\"kommunenummer\": \"9991\", \"kommune\": \"Eksempelvik\", \"aar\": 2024, \"syntetisk\": true,\n"
                        + fields + "}");
    }

    SmallReport strategy(String json) {
        return with(FOLDER + "maal.json", json);
    }

    SmallReport data(String lines) {
        return with(
                FOLDER + "data/tall.csv",
                "indikator;kategori;område;år;periode;verdi;teller;nevner;status;kilde;merknad\n" + lines);
    }

    /** What the command says; the report is made, and passes the gate of accessibility and archive. */
    String build() {
        CommandRun run = CommandRun.in(Path.of("").toAbsolutePath(), "bygg", "--workspace", workspace.toString());
        assertEquals(0, run.status(), run.out() + run.err());
        Gate.Verdict verdict = Gate.check(bytes("pdf"), List.of());
        assertTrue(verdict.passes(), verdict::toString);
        return run.out();
    }

    /** The text of each page, on one line and with plain spaces. */
    List<String> pages() {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes("pdf"))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replace("\u200b", "").replaceAll("[\\s\u00A0]+", " "));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** The third page: after the cover and the contents. */
    String summaryPage() {
        return pages().get(2);
    }

    String text() {
        return String.join(" ", pages());
    }

    /** The lines of {@code data.csv} about one indicator. */
    List<String> numbers(String indicator) {
        return new String(bytes("data.csv"), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(l -> l.startsWith(indicator + ";"))
                .toList();
    }

    /** The names of the columns of {@code data.csv}. */
    String dataHead() {
        return new String(bytes("data.csv"), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow()
                .substring(1);
    }

    private byte[] bytes(String kind) {
        try {
            return Files.readAllBytes(
                    workspace.resolve("output/eksempelvik-2024/tilstandsrapport-eksempelvik-2024." + kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertSays(String page, String... sentences) {
        for (String sentence : sentences) {
            assertTrue(page.contains(sentence), () -> "no «" + sentence + "» in: " + page);
        }
    }
}
