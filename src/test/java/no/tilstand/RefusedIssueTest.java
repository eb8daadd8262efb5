package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code fastsett} will not issue: each is told with what to do, and leaves nothing in the archive. */
class RefusedIssueTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final int[][] CELLS = {
        {12, 14, 25, 8, 40, 10}, {13, 15, 26, 9, 41, 11}, {14, 16, 27, 10, 42, 12}, {15, 17, 28, 11, 43, 13}
    };
    private static final String DATA = "data/tall.csv";
    private static final String SETTINGS = "rapport.json";

    @TempDir
    private Path workspace;

    private Path folder;

    @BeforeEach
    void aReportThatCouldBeIssued() throws IOException {
        new SmallTown(CELLS, false).build(workspace, 3);
        folder = workspace.resolve("input/eksempelvik/2024");
    }

    @Test
    void withoutADraft() throws IOException {
        try (Stream<Path> files = Files.list(workspace.resolve("output/eksempelvik-2024"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        refused(
                "Ikke fastsatt: det finnes ikke noe utkast i output/eksempelvik-2024; kjør bygg og les utkastet først\n");
    }

    @Test
    void whenTheInputHasChangedSinceTheDraft() throws IOException {
        change(DATA, "flyttinger;;8", "flyttinger;;7");
        refused(
                "Ikke fastsatt: dataene eller arkivet er endret siden utkastet i output/eksempelvik-2024 ble laget; kjør"
                        + " bygg og les utkastet på nytt\n");
    }

    @Test
    void withErrors() throws IOException {
        change(DATA, "flyttinger;;8", "flyttinger;;åtte");
        String said = refused("Ikke fastsatt: rapporten har feil; rett dem, kjør bygg og les utkastet på nytt\n");
        assertTrue(said.contains("input/eksempelvik/2024/data/tall.csv:2:13: feil"), said);
    }

    @Test
    void withAPlaceholder() throws IOException {
        change("tekst/01-tall.md", "Få måtte flytte.", "Få måtte flytte. {{fyll inn: hvorfor}}");
        String said = refused("Ikke fastsatt: rapporten har feil; rett dem, kjør bygg og les utkastet på nytt\n");
        assertTrue(said.contains("input/eksempelvik/2024/tekst/01-tall.md:"), said);
        assertTrue(said.contains("feil BV-166: her står det fortsatt en plassholder: hvorfor"), said);
    }

    @Test
    void beforeTheYearItIsAbout() throws IOException {
        CommandRun run = run("fastsett", "input/eksempelvik/2024", "--dato", "2023-12-31");
        assertEquals(1, run.status());
        String said = run.out() + run.err();
        assertTrue(said.contains("datoen 2023-12-31 er før året rapporten gjelder, 2024"), said);
    }

    @Test
    void withAPreliminaryFigureThatNobodyHasAccepted() throws IOException {
        change(DATA, "flyttinger;;8;9;10;11", "flyttinger;;8;9;10;11*");
        assertEquals(0, run("bygg").status());
        refused("Ikke fastsatt: rapporten har foreløpige tall for flyttinger; vent på de endelige, eller skriv id-ene i"
                + " godtaForelopige i rapport.json\n");
        change(SETTINGS, "\"syntetisk\": true,", "\"syntetisk\": true, \"godtaForelopige\": [\"flyttinger\"],");
        assertEquals(0, run("bygg").status());
        CommandRun accepted = run("fastsett", "input/eksempelvik/2024");
        assertEquals(0, accepted.status(), accepted.out() + accepted.err());
    }

    @Test
    void allThatSpeaksAgainstItIsToldAtOnce() throws IOException {
        change(DATA, "flyttinger;;8;9;10;11", "flyttinger;;8;9;10;11*");
        refused(
                "Ikke fastsatt: dataene eller arkivet er endret siden utkastet i output/eksempelvik-2024 ble laget; kjør"
                        + " bygg og les utkastet på nytt\n"
                        + "  og rapporten har foreløpige tall for flyttinger; vent på de endelige, eller skriv id-ene i"
                        + " godtaForelopige i rapport.json\n");
    }

    @Test
    void onADayThatIsNoDay() {
        CommandRun run = run("fastsett", "input/eksempelvik/2024", "--dato", "12.3.2026");
        assertEquals(2, run.status());
        assertEquals(
                "--dato skal være en dato som 2026-03-12; her står 12.3.2026\n",
                run.err().replace("\r\n", "\n"));
    }

    private String refused(String end) {
        CommandRun run = run("fastsett", "input/eksempelvik/2024");
        String said = run.out().replace("\r\n", "\n");
        assertEquals(1, run.status(), said + run.err());
        assertTrue(said.endsWith(end), said);
        assertFalse(Files.exists(workspace.resolve("output/arkiv/9991")));
        return said;
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), text);
        Files.writeString(path, text.replace(from, to));
    }

    private CommandRun run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--workspace";
        all[arguments.length + 1] = workspace.toString();
        return CommandRun.in(PROJECT, all);
    }
}
