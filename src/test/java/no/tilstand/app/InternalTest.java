package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report for the leadership: open, marked on every page, and apart from what is published. */
class InternalTest {
    @TempDir
    private Path output;

    private Set<String> build(String... more) throws IOException {
        String[] arguments = Stream.concat(
                        Stream.of("bygg", "input/eksempelvik/2024-nn", "--output", output.toString()), Stream.of(more))
                .toArray(String[]::new);
        CommandRun run = CommandRun.in(Path.of("").toAbsolutePath(), arguments);
        assertEquals(0, run.status(), run.out() + run.err());
        try (Stream<Path> all = Files.walk(output)) {
            Set<String> names = new TreeSet<>();
            all.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".laas"))
                    .forEach(f -> names.add(output.relativize(f).toString().replace('\\', '/')));
            return names;
        }
    }

    @Test
    void standsInItsOwnFolderWithoutDataFiles() throws IOException {
        assertEquals(
                Set.of(
                        "intern/eksempelvik-2024-nn/kontroll.txt",
                        "intern/eksempelvik-2024-nn/manifest.json",
                        "intern/eksempelvik-2024-nn/tilstandsrapport-eksempelvik-2024-nn-intern.pdf"),
                build("--intern"));
        assertTrue(
                build().contains("eksempelvik-2024-nn/tilstandsrapport-eksempelvik-2024-nn.data.json"),
                "the public report beside it");
    }

    @Test
    void everyPageSaysWhyAndThatTheDataAreInvented() throws IOException {
        build("--intern");
        try (PDDocument pdf = Loader.loadPDF(
                output.resolve("intern/eksempelvik-2024-nn/tilstandsrapport-eksempelvik-2024-nn-intern.pdf")
                        .toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String words = text.getText(pdf);
                assertTrue(words.contains("Unnateke offentlegheit."), "page " + page);
                assertTrue(words.contains("Offentleglova § 13, jf. barnevernslova § 13-1."), "page " + page);
                assertTrue(words.contains("Dataa er oppdikta."), "page " + page);
                assertFalse(words.contains("ikkje kan visast av omsyn til personvernet"), "page " + page);
            }
        }
    }
}
