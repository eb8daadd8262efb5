package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;
import no.tilstand.gate.Gate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grendfjord, an invented hamlet of 900 inhabitants: nearly every number is small, and the report is one all the same. */
class HamletTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path HAMLET = PROJECT.resolve("src/test/resources/workspaces/grend/input/grend");
    private static final String PDF = "tilstandsrapport-grend-2024.pdf";

    @TempDir
    private Path temp;

    /** @param changes rows of the data files and what they are replaced by */
    private Map<String, byte[]> build(String name, Map<String, String> changes) throws IOException {
        Path workspace = temp.resolve(name);
        copy(HAMLET, workspace.resolve("input/grend"));
        copy(PROJECT.resolve("input/felles"), workspace.resolve("input/felles"));
        Path data = workspace.resolve("input/grend/2024/data");
        for (Map.Entry<String, String> change : changes.entrySet()) {
            Path file = data.resolve(change.getKey().startsWith("tiltaksplan;") ? "deler.csv" : "tall.csv");
            String rows = Files.readString(file);
            assertTrue(rows.contains(change.getKey()), change::getKey);
            Files.writeString(file, rows.replace(change.getKey(), change.getValue()));
        }
        CommandRun run = CommandRun.in(PROJECT, "bygg", "--workspace", workspace.toString());
        assertEquals(0, run.status(), run.out() + run.err());
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(workspace.resolve("output/grend-2024"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    @Test
    void itPassesTheGateAndReadsAsAReport() throws IOException {
        byte[] pdf = build("en", Map.of()).get(PDF);
        Gate.Verdict verdict = Gate.check(pdf, List.of());
        assertTrue(verdict.passes(), verdict::toString);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("Tjenesten fikk 15 meldinger i 2024."), text);
            assertTrue(
                    text.contains("Barn i fosterhjem: Tallet for 2024 vises ikke av hensyn til personvernet."), text);
            assertFalse(text.contains("null"), text);
        }
    }

    /** Another hamlet, where every hidden number is another one: no file is another. */
    @Test
    void noFileTellsItFromAHamletWithOtherSmallNumbers() throws IOException {
        Map<String, byte[]> one = build("en", Map.of());
        Map<String, byte[]> other = build(
                "to",
                Map.of(
                        "politi;3;2;4;1;", "politi;3;2;4;2;",
                        "helse;2;1;0;2;", "helse;2;1;0;1;",
                        "barn-paa-institusjon;;0;1;0;1;", "barn-paa-institusjon;;0;2;0;3;",
                        "flyttinger;;1;0;2;2;", "flyttinger;;2;0;1;3;",
                        "akuttplasseringer;;1;2;1;3;", "akuttplasseringer;;2;2;3;1;",
                        "barn-med-hjelpetiltak;;7;7;8;9;", "barn-med-hjelpetiltak;;7;7;9;10;",
                        "barn-med-omsorgstiltak;;2;3;3;3;", "barn-med-omsorgstiltak;;2;3;2;2;",
                        "tiltaksplan;;;2023;;;6;8;", "tiltaksplan;;;2023;;;6;9;",
                        "tiltaksplan;;;2024;;;8;9;", "tiltaksplan;;;2024;;;8;10;"));
        assertEquals(one.keySet(), other.keySet());
        one.forEach((name, bytes) -> assertArrayEquals(bytes, other.get(name), name));
    }

    /** A number that is shown is another number in print: the comparison can fail. */
    @Test
    void anOpenNumberShows() throws IOException {
        Map<String, byte[]> one = build("en", Map.of());
        Map<String, byte[]> other =
                build("to", Map.of("innbyggere-0-17;;171;168;166;163;", "innbyggere-0-17;;171;168;166;164;"));
        assertFalse(Arrays.equals(one.get(PDF), other.get(PDF)));
        String json = new String(one.get(PDF.replace(".pdf", ".data.json")), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"skjermet\"") && json.contains("\"kjent\""), json);
    }
}
