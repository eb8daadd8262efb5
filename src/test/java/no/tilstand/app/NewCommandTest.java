package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.domain.Indicator;
import no.tilstand.intake.Intake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New folders, made beside the project's own register and Bærum's report for 2018. */
class NewCommandTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path workspace;

    @BeforeEach
    void copyOfInput() throws IOException {
        for (String part : List.of("input/felles", "input/baerum/2018")) {
            try (Stream<Path> all = Files.walk(PROJECT.resolve(part))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    Path copy = workspace.resolve(PROJECT.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bufdir", "baerum"})
    void anEmptyFolderLacksNothingButItsText(String template) throws IOException {
        CommandRun made = run("ny", "input/prove/2025", "--mal", template, "--nummer", "3201");
        assertEquals(0, made.status(), made.toString());
        CommandRun fresh = run("kontroller", "input/prove/2025");
        List<String> findings =
                fresh.out().lines().filter(l -> l.startsWith("input/")).toList();
        assertTrue(findings.size() > 10, fresh.out());
        for (String finding : findings) {
            // What is not filled in yet: places in the text, and figures without numbers.
            assertTrue(
                    finding.contains(" " + Code.BV_166.id() + ": ") || finding.contains(" " + Code.BV_517.id() + ": "),
                    finding);
        }
        try (Stream<Path> chapters = Files.list(workspace.resolve("input/prove/2025/tekst"))) {
            List<Path> all = chapters.toList();
            assertEquals(7, all.size());
            for (Path chapter : all) {
                Files.writeString(chapter, Files.readString(chapter).replaceAll("\\{\\{fyll inn:[^}]*}}", "Tekst."));
            }
        }
        CommandRun filled = run("kontroller", "input/prove/2025");
        assertEquals(0, filled.status(), filled.out());
    }

    /** A folder whose name ends in -nn is for a report in nynorsk. */
    @ParameterizedTest
    @CsvSource({"2025-nn, nn", "2025, nb", "2025-nb, nb"})
    void theNameOfTheFolderSaysTheLanguageForm(String folder, String form) throws IOException {
        run("ny", "input/prove/" + folder, "--mal", "bufdir", "--nummer", "3201");
        assertTrue(Files.readString(workspace.resolve("input/prove/" + folder + "/rapport.json"))
                .contains("\"maalform\": \"" + form + "\""));
    }

    /** What a chapter, a goal or the summary asks for has a row to fill in, and no row is for Bærum alone. */
    @ParameterizedTest
    @ValueSource(strings = {"bufdir", "baerum"})
    void theDataFilesHoldTheRowsThatTheTextAsksFor(String template) throws IOException {
        run("ny", "input/prove/2025", "--mal", template, "--nummer", "3201");
        Path made = workspace.resolve("input/prove/2025");
        String counts = Files.readString(made.resolve("data/antall.csv"));
        String shares = Files.readString(made.resolve("data/andeler.csv"));
        Set<String> rows = (counts + shares)
                .lines()
                .filter(l -> !l.startsWith("#") && !l.startsWith("indikator;"))
                .map(l -> l.substring(0, l.indexOf(';')))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Indicator> register = new Intake(workspace, workspace.resolve("input"))
                .shared()
                .value()
                .orElseThrow()
                .register();
        StringBuilder asked = new StringBuilder(Files.readString(made.resolve("maal.json")));
        asked.append(Files.readString(made.resolve("rapport.json")));
        try (Stream<Path> chapters = Files.list(made.resolve("tekst"))) {
            for (Path chapter : chapters.toList()) {
                asked.append(Files.readString(chapter));
            }
        }
        for (Indicator i : register.values()) {
            if (asked.toString().matches("(?s).*[\\s\"]" + i.id() + "[\\s\"].*")) {
                for (String needed : i.numerator().isPresent()
                        ? List.of(i.numerator().get(), i.denominator().orElseThrow())
                        : List.of(i.id())) {
                    assertTrue(rows.contains(needed), needed);
                }
            }
        }
        assertFalse(rows.stream().anyMatch(r -> r.matches(".*(mst-can|innsparing|avdelingen|instanser).*")), counts);
        assertTrue(counts.contains("ansatte og årsverk til og med 5: Ingen skal kunne kjennes igjen"), counts);
        assertTrue(counts.contains("\naarsverk;;;;;;;;\n") && !counts.contains("\naarsverk;stab"), counts);
        assertTrue(shares.contains("\nfristbrudd-undersokelser;;2025;2025h1;;;;;\n"), shares);
        assertTrue((counts + shares).lines().count() <= 100, counts + shares);
        assertFalse(Files.readString(made.resolve("rapport.json")).contains("syntetisk"));
    }

    @Test
    void anInventedNumberMakesASyntheticReport() throws IOException {
        run("ny", "input/prove/2025", "--mal", "bufdir", "--nummer", "9991", "--kommune", "Eksempelvik");
        assertTrue(Files.readString(workspace.resolve("input/prove/2025/rapport.json"))
                .contains("\"syntetisk\": true"));
        run("ny", "input/prove/2026", "--fra", "input/baerum/2018", "--nummer", "9991");
        String settings = Files.readString(workspace.resolve("input/prove/2026/rapport.json"));
        assertTrue(settings.contains("\"syntetisk\" : true") && !settings.contains("eksempel"), settings);
    }

    @Test
    void withoutNumberAndNameTheSettingsSayWhatIsMissing() {
        assertEquals(0, run("ny", "input/prove/2025", "--mal", "bufdir").status());
        CommandRun fresh = run("kontroller", "input/prove/2025");
        assertTrue(fresh.out().contains("rapport.json:2:"), fresh.out());
        assertEquals(1, fresh.status());
    }

    @Test
    void aNameWithQuotationMarksStillGivesReadableSettings() {
        assertEquals(
                0,
                run(
                                "ny",
                                "input/prove/2025",
                                "--mal",
                                "bufdir",
                                "--nummer",
                                "9991",
                                "--kommune",
                                "Kárášjohka \"K\" \\ <&")
                        .status());
        assertFalse(run("kontroller", "input/prove/2025").out().contains("rapport.json"));
    }

    @Test
    void nextYearFollowsTheMunicipalityThroughItsNumbers() throws IOException {
        for (String[] step : new String[][] {{"2019", "0219"}, {"2020", "3024"}, {"2025", "3201"}}) {
            CommandRun made = run("ny", "input/baerum/" + step[0], "--fra", "input/baerum/2018");
            assertEquals(0, made.status(), made.toString());
            String settings = read(step[0], "rapport.json");
            assertTrue(settings.contains("\"kommunenummer\" : \"" + step[1] + "\""), settings);
            assertTrue(settings.contains("\"aar\" : " + step[0]), settings);
            assertTrue(settings.contains("\"fra\" : " + (Integer.parseInt(step[0]) - 5)), settings);
            assertTrue(settings.contains("barneverntjenesten " + step[0]), settings);
        }
    }

    @Test
    void nextYearCarriesTextAndDataOver() throws IOException {
        String old = Files.readString(workspace.resolve("input/baerum/2018/tekst/04-tjenesten-og-nokkeltall.md"));
        assertTrue(old.contains("{{akuttplasseringer 2018}}"), "the example this test stands on has changed");
        CommandRun made = run("ny", "input/baerum/2019", "--fra", "input/baerum/2018");
        assertTrue(made.out().contains("04-tjenesten-og-nokkeltall.md: ordene nevner 2018 på linje "), made.out());
        String text = read("2019", "tekst/04-tjenesten-og-nokkeltall.md");
        assertTrue(text.contains("{{akuttplasseringer 2019}}") && !text.contains("{{akuttplasseringer 2018}}"));
        assertTrue(read("2019", "data/figurer.csv").contains(";2017;2018;2019;"));
        CommandRun checked = run("kontroller", "input/baerum/2019");
        // What is left is to fill in the new year's figures, a strategy that has ended, and words that name the old
        // years.
        for (String finding :
                checked.out().lines().filter(l -> l.startsWith("input/")).toList()) {
            assertTrue(
                    Stream.of(Code.BV_502, Code.BV_306, Code.BV_505, Code.BV_252)
                            .anyMatch(c -> finding.contains(" " + c.id() + ": ")),
                    finding);
        }
    }

    @Test
    void extractsStayBehindAndPicturesFollow() throws IOException {
        Path old = workspace.resolve("input/baerum/2018");
        Files.createDirectories(old.resolve("register"));
        Files.writeString(old.resolve("register/uttrekk.xml"), "<a/>");
        Files.createDirectories(old.resolve("bilder"));
        Files.writeString(old.resolve("bilder/b.svg"), "<svg/>");
        run("ny", "input/baerum/2019", "--fra", "input/baerum/2018");
        Path made = workspace.resolve("input/baerum/2019");
        assertFalse(Files.exists(made.resolve("register")));
        assertEquals("<svg/>", Files.readString(made.resolve("bilder/b.svg")));
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws IOException {
        Path folder = workspace.resolve("input/baerum/2019");
        Files.createDirectories(folder);
        for (String[] start : new String[][] {{"--mal", "bufdir"}, {"--fra", "input/baerum/2018"}}) {
            CommandRun refused = run("ny", "input/baerum/2019", start[0], start[1]);
            assertEquals(2, refused.status());
            assertEquals(
                    "input/baerum/2019 finnes fra før; velg et annet navn, eller slett mappen først\n", refused.err());
        }
        try (Stream<Path> entries = Files.list(folder)) {
            assertEquals(0, entries.count());
        }
    }

    @Test
    void anEarlierYearIsNotMadeFromALaterOne() {
        CommandRun refused = run("ny", "input/baerum/2017", "--fra", "input/baerum/2018");
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("et år etter 2018"), refused.err());
    }

    private String read(String year, String file) throws IOException {
        return Files.readString(workspace.resolve("input/baerum").resolve(year).resolve(file));
    }

    private CommandRun run(String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--workspace", workspace.toString()))
                .toArray(String[]::new);
        return CommandRun.in(PROJECT, all);
    }
}
