package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A character that the typeface lacks is told where it stands in the input, whichever way a file writes it. */
class CharacterPlacesTest {
    private static final Diagnostic FOUND = new Diagnostic(
            Code.BV_620,
            Location.of("input/a/2024"),
            "tegnet U+1F600 (\uD83D\uDE00) finnes ikke i skriften (kapittel 2)");

    @TempDir
    private Path root;

    private List<String> places(String... files) {
        return CharacterPlaces.of(FOUND, root, List.of(files))
                .map(d -> d.location() + " " + d.message())
                .toList();
    }

    @Test
    void eachPlaceInTextFilesAndTheRestOfAFileInOneLine() throws IOException {
        Files.writeString(root.resolve("a.md"), "# A\r\n\r\nb \uD83D\uDE00\r\n");
        Files.writeString(root.resolve("b.json"), "{\n \"x\": \"\\uD83D\\ude00\"\n}");
        Files.writeString(root.resolve("c.csv"), "\uD83D\uDE00\n".repeat(7));
        String said = " tegnet U+1F600 (\uD83D\uDE00) finnes ikke i skriften";
        assertEquals(
                List.of(
                        "a.md:3:3" + said,
                        "b.json:2:8" + said,
                        "c.csv:1:1" + said,
                        "c.csv:2:1" + said,
                        "c.csv:3:1" + said,
                        "c.csv:4:1" + said,
                        "c.csv:5:1" + said,
                        "c.csv:6:1 og 2 til av samme slag i denne filen"),
                places("a.md", "b.json", "c.csv", "borte.md"));
    }

    /** In a workbook the place is not known; where it is in the report still helps. */
    @Test
    void whatStandsInNoTextFileKeepsItsPlaceInTheReport() throws IOException {
        Files.writeString(root.resolve("a.xlsx"), "\uD83D\uDE00");
        assertEquals(List.of("input/a/2024 " + FOUND.message()), places("a.xlsx"));
    }
}
