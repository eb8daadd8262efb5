package no.tilstand.indicators.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tilstand.OracleKeys;
import no.tilstand.domain.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the notes, read from files and computed, come out as the notes say. */
class WorkedExamplesTest {
    /** The numbers that the oracle is held against, by the same list; how many are written out in each example. */
    @ParameterizedTest
    @CsvSource({"1-meldinger, 11", "2-undersokelser, 11", "4-barn-med-tiltak, 5", "6-planer, 3", "7-fosterhjemsbesok, 5"
    })
    void asInTheOraclesList(String folder, int rows) throws IOException {
        Example example = WorkedExamples.all().stream()
                .filter(e -> e.name().equals(folder))
                .findFirst()
                .orElseThrow();
        Map<String, String> found = example.shown(Definitions.STANDARD);
        List<String> lines =
                Files.readAllLines(Example.RESOURCES.resolve(folder).resolve("expected.csv"));
        List<String> wrong = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";");
            Period period = Period.parse(cells[2]).orElseThrow();
            String key = cells[0] + (cells[1].isEmpty() ? "" : "/" + cells[1]);
            String actual = key.contains(" ") && !key.contains("/")
                    ? found.get(
                            key.equals("for sen utvidelse") ? "FOR_SEN_UTVIDELSE 2025" : "UTEN_MELDINGSKOBLING 2025")
                    : OracleKeys.of(key, period.year(), period.part())
                            .map(p -> found.get(p.indicator() + "[" + p.value() + "] " + place(key, period)))
                            .orElse("not a figure");
            if (!cells[3].equals(actual)) {
                wrong.add(line + " is " + actual);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(rows, lines.size() - 1);
    }

    /** P1 and P3 at the end of the second half are those of 31 December. */
    private static Period place(String key, Period period) {
        return key.equals("P1") || key.equals("P3") ? Period.ofYear(period.year()) : period;
    }

    static List<Example> examples() {
        return WorkedExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void asInTheNotes(Example example) {
        assertEquals(List.of(), example.failures(Definitions.STANDARD));
    }
}
