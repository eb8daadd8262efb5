package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.intake.Intake;
import no.tilstand.report.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands, their words and exit statuses, over a pipeline whose answer hangs on the folder's name. */
class TilstandTest {
    @TempDir
    private Path workspace;

    private static final class Scripted implements Pipeline {
        @Override
        public Checked<Intake.Shared> shared() {
            throw new IllegalStateException("not asked for here");
        }

        @Override
        public Checked<Dataset> read(ReportFolder folder) {
            throw new IllegalStateException("not asked for here");
        }

        @Override
        public Checked<Draft> draft(ReportFolder folder, Release release, Past past) {
            Draft draft = new Draft(
                    new TreeMap<>(java.util.Map.of("rapport.pdf", "PDF".getBytes(StandardCharsets.UTF_8))),
                    new Draft.Origin(new TreeMap<>(java.util.Map.of("aar", "2024")), List.of("input/a", "input/b")),
                    new Draft.Behind(
                            PlainTown.settings(),
                            java.util.Map.of(),
                            List.of(),
                            List.of(),
                            new OpenFigures(java.util.Map.of(), java.util.Map.of()),
                            new no.tilstand.domain.NumberHistory(List.of()),
                            no.tilstand.domain.Earlier.NONE));
            Diagnostic shared =
                    new Diagnostic(Code.BV_208, new Location("input/felles/x.csv", 3, 1), "tallet er foreløpig");
            return switch (folder.municipality()) {
                case "god" -> Checked.of(draft);
                case "varsel" -> Checked.of(draft, List.of(shared));
                case "feil" ->
                    Checked.of(
                            draft,
                            List.of(
                                    shared,
                                    new Diagnostic(
                                            Code.BV_203, new Location("input/feil/2024/data/a.csv", 10, 2), "to"),
                                    new Diagnostic(
                                            Code.BV_203, new Location("input/feil/2024/data/a.csv", 9, 2), "en")));
                case "kritisk" ->
                    Checked.failed(
                            List.of(new Diagnostic(Code.BV_101, Location.of("input/kritisk/2024"), "noe mangler")));
                case "bug" -> throw new IllegalStateException("Ola Nordmann");
                default -> throw new StackOverflowError("Ola Nordmann");
            };
        }
    }

    @Test
    void oneReportTellsWhereItLies() throws IOException {
        folders("varsel");
        CommandRun run = run();
        assertEquals(0, run.status());
        assertEquals("""
                input/felles/x.csv:3:1: advarsel BV-208: tallet er foreløpig
                  råd: %s
                0 feil og 1 advarsel. Rapporten ligger i output/varsel-2024/.
                """.formatted(Code.BV_208.advice()), run.out());
        assertEquals("", run.err());
        assertEquals(Set.of("kontroll.txt", "manifest.json", "rapport.pdf"), files("varsel-2024"));
        assertTrue(Files.readString(workspace.resolve("output/varsel-2024/kontroll.txt"))
                .endsWith("\n0 feil og 1 advarsel.\n"));
        assertEquals(
                """
                {
                  "skjema" : "tilstandsrapport-manifest/1",
                  "verktoy" : {
                    "navn" : "tilstand",
                    "versjon" : "%s"
                  },
                  "innstillinger" : {
                    "aar" : "2024"
                  },
                  "inndata" : {
                    "antall" : 2,
                    "filer" : [
                      "input/a",
                      "input/b"
                    ]
                  },
                  "utdata" : [
                    {
                      "navn" : "rapport.pdf",
                      "byte" : 3,
                      "sha256" : "%s"
                    },
                    {
                      "navn" : "kontroll.txt"
                    }
                  ]
                }
                """.formatted(Version.NUMBER, "1d393b0081b632c54654eb08c345ff76b92ae4efe0768b4c0f64b9ebbe920492"),
                Files.readString(workspace.resolve("output/varsel-2024/manifest.json")));
    }

    @Test
    void errorsLeaveOnlyTheListOfThem() throws IOException {
        folders("feil");
        Files.createDirectories(workspace.resolve("output/feil-2024"));
        Files.writeString(workspace.resolve("output/feil-2024/gammel.pdf"), "old");
        CommandRun run = run("bygg", "input/feil/2024/");
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        "input/feil/2024/data/a.csv:9:2: feil BV-203: en",
                        "input/feil/2024/data/a.csv:10:2: feil BV-203: to",
                        "input/felles/x.csv:3:1: advarsel BV-208: tallet er foreløpig",
                        "2 feil og 1 advarsel. Rapporten er ikke laget."),
                run.out().lines().filter(l -> !l.startsWith("  råd")).toList());
        assertEquals(Set.of("kontroll.txt"), files("feil-2024"));
        assertEquals(run.out(), Files.readString(workspace.resolve("output/feil-2024/kontroll.txt")));
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() throws IOException {
        folders("bug", "dyp", "feil", "god", "kritisk", "varsel");
        CommandRun run = run("build");
        assertEquals(2, run.status());
        assertEquals(
                List.of(
                        "input/feil/2024/data/a.csv:9:2: feil BV-203: en",
                        "input/feil/2024/data/a.csv:10:2: feil BV-203: to",
                        "input/felles/x.csv:3:1: advarsel BV-208: tallet er foreløpig",
                        "input/feil/2024: 2 feil og 1 advarsel. Rapporten er ikke laget.",
                        "input/god/2024: 0 feil og 0 advarsler. Rapporten ligger i output/god-2024/.",
                        "input/kritisk/2024: kritisk feil BV-101: noe mangler",
                        "input/kritisk/2024: 1 feil og 0 advarsler. Rapporten er ikke laget.",
                        "input/varsel/2024: 0 feil og 1 advarsel. Rapporten ligger i output/varsel-2024/.",
                        "6 rapportmapper: 2 uten feil, 4 med feil."),
                run.out().lines().filter(l -> !l.startsWith("  råd")).toList());
        assertTrue(run.err().contains("1/6 input/bug/2024: stoppet\n"), run.err());
        assertTrue(run.err().contains("6/6 input/varsel/2024: ferdig\n"), run.err());
        assertTrue(
                run.err()
                        .contains("input/bug/2024: intern feil i tilstand " + Version.NUMBER
                                + " (IllegalStateException i no.tilstand.app.TilstandTest$Scripted.draft("),
                run.err());
        assertTrue(run.err().contains("input/dyp/2024: intern feil"), run.err());
        assertFalse(run.err().contains("\tat ") || run.err().contains("Nordmann"), run.err());
        assertFalse(Files.exists(workspace.resolve("output/bug-2024")));
    }

    @Test
    void checkingWritesNothing() throws IOException {
        folders("feil", "god");
        CommandRun run = run("check");
        assertEquals(1, run.status());
        assertTrue(
                run.out()
                        .contains(
                                "input/feil/2024: 2 feil og 1 advarsel. Rapporten kan ikke lages før feilene er rettet.\n"),
                run.out());
        assertFalse(Files.exists(workspace.resolve("output")));
        assertEquals(0, run("kontroller", "input/god/2024", "--stille").status());
        assertEquals("", run("kontroller", "input/god/2024", "--stille").out());
    }

    @Test
    void theWorkMayBeSharedAmongMachines() throws IOException {
        folders("feil", "god", "varsel");
        assertEquals(0, run("bygg", "--jobb", "2/2").status());
        assertEquals(Set.of("god-2024"), written());
        assertEquals(
                "Ingen rapportmapper i del 4/4.\n", run("bygg", "--jobb", "4/4").out());
        assertEquals(0, run("bygg", "--jobb", "4/4", "--stille").status());
        assertEquals(1, run("bygg", "--alt", "--jobb", "1/2").status());
        assertEquals(Set.of("feil-2024", "god-2024", "varsel-2024"), written());
    }

    @Test
    void anInterruptedRunIsMendedAndSaidSo() throws IOException {
        folders("god");
        Files.createDirectories(workspace.resolve("output/.god-2024.ny"));
        Files.writeString(workspace.resolve("output/.god-2024.ny/rapport.pdf"), "half");
        CommandRun run = run();
        assertEquals(0, run.status());
        assertEquals("output/god-2024: " + OutputSet.Recovery.ROLLED_BACK.message() + "\n", run.err());
        assertEquals(Set.of("god-2024"), written());
    }

    @Test
    void anOutputFolderThatCannotBeWritten() throws IOException {
        folders("god");
        Files.writeString(workspace.resolve("fil"), "");
        CommandRun run = run(
                "bygg", "--output", workspace.resolve("fil").resolve("under").toString());
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("input/god/2024: kan ikke skrive fil/under/god-2024"), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fastsett input/god/2024 --dato 1.3.2026",
                "fastsett input/god/2024 --intern",
                "verifiser input/god/2024",
                "historikk 9991",
                "verifiser x",
                "historikk x",
                "sammenlign x",
                "tullball",
                "bygg --hemmelig",
                "bygg --tull",
                "bygg --jobb 3/2",
                "bygg --jobb 0/2",
                "bygg --jobb",
                "bygg --alt input/god/2024",
                "bygg input/god",
                "bygg input/god/2023",
                "kontroller input/godd/2024",
                "kontroller god/2024",
                "ny input/felles/2025 --mal bufdir",
                "bygg input",
                "bygg .",
                "bygg ../annet",
                "bygg --workspace finnes-ikke",
                "ny",
                "ny input/god/2025",
                "ny input/god/2025 --mal tull",
                "ny input/god/2025 --mal bufdir --fra input/god/2024",
                "ny input/god/2025 --mal bufdir --nummer 12",
                "ny input/god/2025 --fra input/god/2020",
                "ny input/god/2024 --mal bufdir",
                "ny input/god/neste --mal bufdir",
                "ny input/felles/2025/x --mal bufdir",
            })
    void whatCannotBeRunIsSaidInOneOrTwoLines(String line) throws IOException {
        folders("god");
        CommandRun run = run(line.split(" "));
        assertEquals(2, run.status(), line + run);
        assertEquals("", run.out());
        assertTrue(run.err().lines().count() <= 2 && !run.err().isBlank(), run.err());
        assertFalse(run.err().matches("(?s).*(Exception|Unknown|Missing|Unmatched|expected).*"), run.err());
        assertFalse(Files.exists(workspace.resolve("output")));
    }

    @ParameterizedTest
    @CsvSource({
        "byg, ukjent kommando: byg; mente du bygg?",
        "bygg --stile, ukjent valg: --stile; mente du --stille?",
        "sammenlign, ukjent kommando: sammenlign",
    })
    void aSlipOfThePenIsToldWhatItMeant(String line, String message) throws IOException {
        folders("god");
        assertEquals(message, run(line.split(" ")).err().lines().findFirst().orElseThrow());
    }

    @Test
    void theWrongFolderAndAFolderThatIsNotThere() throws IOException {
        for (String line : List.of("", "bygg", "kontroller input/god/2024", "ny input/god/2025 --mal bufdir")) {
            CommandRun run = run(line.isEmpty() ? new String[0] : line.split(" "));
            assertEquals(2, run.status());
            assertTrue(
                    run.err().matches("fant ikke mappen input/ i .*; stå i prosjektmappen, eller bruk --workspace\n"),
                    run.err());
        }
        folders("god");
        for (String line : List.of("kontroller input/god/2023", "bygg input/god/2023")) {
            assertEquals(new CommandRun(2, "", "fant ikke mappen input/god/2023\n"), run(line.split(" ")));
        }
        assertTrue(run("kontroller", ".").err().startsWith(". er ikke en rapportmappe; "));
    }

    @Test
    void aFolderThatIsNotFinishedIsNamedAndPassedBy() throws IOException {
        folders("god");
        Files.createDirectories(workspace.resolve("input/god/2025-nn/tekst"));
        Files.createDirectories(workspace.resolve("input/god/gammelt"));
        for (String command : List.of("bygg", "kontroller")) {
            CommandRun run = run(command);
            assertEquals(0, run.status());
            assertEquals("input/god/2025-nn: ikke tatt med, for mappen har ingen rapport.json\n", run.err());
        }
        assertEquals("", run("bygg", "input/god/2024").err());
    }

    /** A bug is not the data's fault: what was made from them stays, and nobody may think that it is new. */
    @Test
    void filesOfAnEarlierRunAreSaidToBe() throws IOException {
        folders("bug");
        Files.createDirectories(workspace.resolve("output/bug-2024"));
        Files.writeString(workspace.resolve("output/bug-2024/rapport.pdf"), "old");
        CommandRun run = run("bygg", "--stille");
        assertEquals(2, run.status());
        assertTrue(run.err().endsWith("\n  Filene i output/bug-2024/ er fra en tidligere kjøring.\n"), run.err());
        assertEquals(Set.of("rapport.pdf"), files("bug-2024"));
        assertFalse(run("kontroller").err().contains("tidligere"));
    }

    @Test
    void pathsMayBeWrittenAsOnWindows() throws IOException {
        folders("god");
        assertEquals(0, run("bygg", "input\\god\\2024").status());
        assertEquals(0, run("kontroller", ".\\input\\god\\2024\\").status());
        assertEquals(Set.of("god-2024"), written());
    }

    @Test
    void folderNamesAreCopiedLetterForLetter() throws IOException {
        Path decomposed = workspace.resolve("input/ba\u030Atsfjord/2025-nn_A");
        Files.createDirectories(decomposed);
        assertEquals(
                "b\u00E5tsfjord-2025-nn_A",
                ReportFolder.named(place(), decomposed).outputName());
        for (String wrong :
                List.of("a b/2025", "a.b/2025", "a/25", "a/20255", "a/neste", "a:b/2025", "a\u202Eb/2025")) {
            CannotRun refused = org.junit.jupiter.api.Assertions.assertThrows(
                    CannotRun.class,
                    () -> ReportFolder.named(place(), workspace.resolve("input/" + wrong))
                            .checked());
            assertTrue(refused.getMessage().startsWith("mappenavnet «"), refused.getMessage());
        }
    }

    @Test
    void twoFoldersThatWouldWriteToTheSamePlace() throws IOException {
        for (String folder : List.of("god-2018/2019", "god/2018-2019")) {
            Files.createDirectories(workspace.resolve("input").resolve(folder));
            Files.writeString(workspace.resolve("input").resolve(folder).resolve("rapport.json"), "{}");
        }
        CommandRun run = run("bygg", "input/god/2018-2019");
        assertEquals(2, run.status());
        assertEquals(
                "input/god/2018-2019 og input/god-2018/2019 ville begge blitt til god-2018-2019; gi den ene et annet navn\n",
                run.err());
    }

    @Test
    void helpIsNorwegian() throws IOException {
        for (String[] line :
                new String[][] {{"--hjelp"}, {"bygg", "-h"}, {"kontroller", "--help"}, {"ny", "--hjelp"}}) {
            CommandRun run = run(line);
            assertEquals(0, run.status());
            assertTrue(run.out().startsWith("Bruk: tilstand"), run.out());
            assertFalse(run.out().matches("(?s).*(Usage|Options|Commands|Display|Show).*"), run.out());
        }
        assertEquals("tilstand " + Version.NUMBER + "\n", run("--versjon").out());
    }

    private Workspace place() {
        return Workspace.at(
                workspace,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.time.Clock.systemUTC());
    }

    private CommandRun run(String... arguments) {
        CommandRun run = CommandRun.in(workspace, w -> new Scripted(), arguments);
        return new CommandRun(
                run.status(), run.out().replace("\r\n", "\n"), run.err().replace("\r\n", "\n"));
    }

    private void folders(String... names) throws IOException {
        for (String name : names) {
            Path folder = workspace.resolve("input").resolve(name).resolve("2024");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("rapport.json"), "{}");
        }
    }

    private Set<String> files(String output) throws IOException {
        return names(workspace.resolve("output").resolve(output));
    }

    private Set<String> written() throws IOException {
        Set<String> names = names(workspace.resolve("output"));
        names.removeIf(n -> n.endsWith(".laas"));
        return names;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            all.forEach(p -> names.add(p.getFileName().toString()));
            return names;
        }
    }
}
