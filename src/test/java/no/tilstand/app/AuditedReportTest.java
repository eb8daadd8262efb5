package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.report.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A fault is planted: the protection lets through a number that stands in no table and no sentence, since only the small
 * line of the summary page draws it, or only a printed change is made of it. The audit must find that the small number
 * beside it can be computed.
 */
class AuditedReportTest {
    private static final int SMALL = 2023;
    private static final CellKey PARTNER = CellKey.of("hjemme", Period.ofYear(SMALL));

    @TempDir
    private Path root;

    private ReportFolder folder;
    private Phases phases;

    @BeforeEach
    void aReportThatHidesOneOfTwo() throws IOException {
        write("input/felles/kommuner.csv", "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n");
        write("input/felles/indikatorer.json", """
                [{"id": "barn", "navn": "Barn", "gjelder": "barn", "enhet": "antall", "desimaler": 0,
                  "tidsbasis": "per-31.12", "retning": "noytral", "figur": "soyle", "sum_av": ["hjemme", "borte"]},
                 {"id": "hjemme", "navn": "Barn hjemme", "gjelder": "barn", "enhet": "antall", "desimaler": 0,
                  "tidsbasis": "per-31.12", "retning": "noytral", "figur": "soyle"},
                 {"id": "borte", "navn": "Barn borte", "gjelder": "barn", "enhet": "antall", "desimaler": 0,
                  "tidsbasis": "per-31.12", "retning": "noytral", "figur": "soyle"}]
                """);
        write("input/eksempelvik/2024/data/tall.csv", """
                indikator;2021;2022;2023;2024
                barn;62;66;50;70
                borte;22;20;2;24
                hjemme;40;46;48;46
                """);
        folder = ReportFolder.of(root.resolve("input/eksempelvik/2024"));
        Workspace workspace = Workspace.at(
                Path.of("").toAbsolutePath(),
                Optional.of(root),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PlainTown.CLOCK);
        phases = new Phases(workspace);
    }

    private void write(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** @param block what the chapter shows beside that one of the parts is small */
    private void report(int from, String summary, String block) throws IOException {
        write("input/eksempelvik/2024/rapport.json", """
                {"kommunenummer": "9991", "kommune": "Eksempelvik", "aar": 2024, "fra": %d, "syntetisk": true,
                 "sammendrag": ["%s"]}
                """.formatted(from, summary));
        write(
                "input/eksempelvik/2024/tekst/01.md",
                "# Tallene\n\nAv {{barn " + SMALL + "}} barn bodde {{borte " + SMALL + "}} borte.\n\n" + block + "\n");
    }

    @Test
    void aYearThatOnlyALineDraws() throws IOException {
        report(2021, "hjemme", "");
        check();
    }

    @Test
    void aYearThatOnlyTheChangeInTheOverviewIsMadeOf() throws IOException {
        report(2024, "barn", ":::oversikt\n:::");
        check();
    }

    @Test
    void aYearThatOnlyAChangeInASentenceIsMadeOf() throws IOException {
        report(2024, "barn", "Hjemme gikk tallet {{hjemme endring 2023..2024}}.");
        check();
    }

    private void check() {
        assertTrue(draft(f -> f).files().keySet().stream().anyMatch(n -> n.endsWith(".pdf")));
        IllegalStateException found = assertThrows(
                IllegalStateException.class,
                () -> draft(figures -> {
                    assertEquals(Value.SUPPRESSED, figures.get(PARTNER), "the protection hides the year");
                    Map<CellKey, Value> values = new TreeMap<>(figures.values());
                    values.put(PARTNER, Value.of(48));
                    return new Figures(values, figures.sources(), figures.alternatives());
                }));
        assertEquals("a hidden number can be computed from what would be published", found.getMessage());
    }

    /** @param fault done to what the protection gives */
    private Draft draft(UnaryOperator<Figures> fault) {
        Phases.Watch watch = new Phases.Watch() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T run(String phase, Supplier<T> work) {
                T done = work.get();
                return phase.equals("protect") ? (T) fault.apply((Figures) done) : done;
            }
        };
        return phases.draft(folder, Release.DRAFT, Past.NOTHING, watch).value().orElseThrow();
    }
}
