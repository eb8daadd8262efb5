package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilstand.app.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The years of the small lines on the summary page that stand nowhere else on the pages: whoever measures the line has them,
 * so each is a number of the report, with its source, in the data file and in the history; and a hidden one is not drawn.
 */
class SummaryLineTest {
    private static final String REGISTER = """
            [{"id": "barn", "navn": "Barn", "gjelder": "barn", "enhet": "antall", "desimaler": 0,
              "tidsbasis": "per-31.12", "retning": "noytral", "figur": "soyle", "sum_av": ["hjemme", "borte"]},
             {"id": "hjemme", "navn": "Barn hjemme", "gjelder": "barn", "enhet": "antall", "desimaler": 0,
              "tidsbasis": "per-31.12", "retning": "noytral", "figur": "soyle"},
             {"id": "borte", "navn": "Barn borte", "gjelder": "barn", "enhet": "antall", "desimaler": 0,
              "tidsbasis": "per-31.12", "retning": "noytral", "figur": "soyle"}]
            """;

    @TempDir
    private Path workspace;

    /** The one of {@code borte} that is small is said to be hidden, beside the whole; {@code hjemme} is only in a line. */
    private SmallReport report(int threshold) {
        SmallReport report = SmallReport.in(workspace, REGISTER)
                .data("""
                        barn;;;2021;;62;;;;fagsystemet;
                        barn;;;2022;;50;;;;fagsystemet;
                        barn;;;2023;;66;;;;fagsystemet;
                        barn;;;2024;;70;;;;fagsystemet;
                        borte;;;2021;;22;;;;fagsystemet;
                        borte;;;2022;;2;;;;fagsystemet;
                        borte;;;2023;;20;;;;fagsystemet;
                        borte;;;2024;;24;;;;fagsystemet;
                        hjemme;;;2021;;40;;;;fagsystemet;
                        hjemme;;;2022;;48;;;;fagsystemet;
                        hjemme;;;2023;;46;;;;fagsystemet;
                        hjemme;;;2024;;46;;;;fagsystemet;
                        """)
                .chapter("Av {{barn 2022}} barn bodde {{borte 2022}} borte.");
        report.settings("\"fra\": 2021, \"sammendrag\": [\"hjemme\"], \"skjerming\": {\"terskel\": " + threshold + "}");
        report.build();
        return report;
    }

    private DrawnLine line() {
        try {
            List<DrawnLine> lines = DrawnLine.in(Files.readAllBytes(
                    workspace.resolve("output/eksempelvik-2024/tilstandsrapport-eksempelvik-2024.pdf")));
            assertEquals(1, lines.size());
            return lines.get(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aHiddenYearIsNeitherDrawnNorSaidAndTheOthersAreNumbersOfTheReport() {
        SmallReport report = report(3);
        assertEquals(
                List.of("2021;kjent;40;fil", "2022;skjermet;;fil", "2023;kjent;46;fil", "2024;kjent;46;fil"),
                numbers(report, "hjemme"));
        DrawnLine line = line();
        assertEquals(
                "Barn hjemme, antall: 40 i 2021, 46 i 2023, 46 i 2024. Skjermet: 2022.",
                line.alternative().replace('\u00a0', ' '));
        assertEquals(Set.of(2021, 2023, 2024), line.byYear(2021, 2024).keySet());
    }

    /** The measuring finds what is there: with nothing hidden, the number of every year, and so the child that is away. */
    @Test
    void measuredFromTwoOthersEveryYearIsRead() {
        SmallReport report = report(0);
        SortedMap<Integer, Double> measured = line().byYear(2021, 2024);
        SortedMap<Integer, Long> read = new TreeMap<>();
        double step = (measured.get(2023) - measured.get(2021)) / (46 - 40);
        measured.forEach((year, y) -> read.put(year, Math.round(40 + (y - measured.get(2021)) / step)));
        assertEquals(new TreeMap<>(java.util.Map.of(2021, 40L, 2022, 48L, 2023, 46L, 2024, 46L)), read);
        assertEquals(
                List.of("2021;kjent;40;fil", "2022;kjent;48;fil", "2023;kjent;46;fil", "2024;kjent;46;fil"),
                numbers(report, "hjemme"));
    }

    /** What is issued is in the history, and the package is made again from what it holds. */
    @Test
    void theYearsOfTheLineAreInTheHistoryAndInTheAppendixOfSources() throws IOException {
        SmallReport report = report(3);
        assertTrue(report.text().contains("tall.csv:10–13"), report.text());
        CommandRun issued = run("fastsett", "input/eksempelvik/2024", "--dato", "2025-03-12");
        assertEquals(0, issued.status(), issued.out() + issued.err());
        List<String> lines = Files.readAllLines(workspace.resolve("output/arkiv/9991/historikk.jsonl")).stream()
                .filter(l -> l.contains("\"hjemme\""))
                .toList();
        assertEquals(4, lines.size(), lines::toString);
        assertEquals(1, lines.stream().filter(l -> l.contains("\"skjermet\"")).count(), lines::toString);
        assertTrue(lines.stream().noneMatch(l -> l.contains(":48")), lines::toString);
        CommandRun verified = run(
                "verifiser",
                workspace.resolve("output/arkiv/9991/2024/utgave-1").toString());
        assertEquals(0, verified.status(), verified.out() + verified.err());
        assertTrue(verified.out().contains("alle 6 tallene blir de samme når de regnes ut på nytt"), verified.out());
    }

    /** Period, status, value and whether there is a source. */
    private List<String> numbers(SmallReport report, String indicator) {
        List<String> head = List.of(report.dataHead().split(";"));
        return report.numbers(indicator).stream()
                .map(l -> l.split(";", -1))
                .map(l -> String.join(
                        ";",
                        l[head.indexOf("periode")],
                        l[head.indexOf("status")],
                        l[head.indexOf("verdi")],
                        l[head.indexOf("kilde")].contains("tall.csv:") ? "fil" : "ingen"))
                .toList();
    }

    private CommandRun run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--workspace";
        all[arguments.length + 1] = workspace.toString();
        return CommandRun.in(Path.of("").toAbsolutePath(), all);
    }
}
