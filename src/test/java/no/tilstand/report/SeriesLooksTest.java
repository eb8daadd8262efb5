package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.tilstand.Registers;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.report.Plan.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the six looks each series of a figure has. */
class SeriesLooksTest {
    private static List<Series> at(String places) {
        return Arrays.stream(places.split(" "))
                .map(p -> new Series(Registers.indicator("meldinger", Unit.COUNT, 0), "k" + p, "", Integer.parseInt(p)))
                .toList();
    }

    /** The same thing has the same look wherever it has one; the seventh category never looks like the first beside it. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3, 1 2 3",
        "5 2, 5 2",
        "7, 1",
        "7 8, 1 2",
        "1 7, 1 2",
        "7 1, 2 1",
        "1 7 2 8, 1 3 2 4",
        "6 12 18, 6 1 2",
        "2 2, 2 3",
        "6 5 4 3 2 13, 6 5 4 3 2 1"
    })
    void noTwoSeriesOfAFigureLookAlike(String places, String looks) {
        assertEquals(Arrays.stream(looks.split(" ")).map(Integer::valueOf).toList(), ChartComposer.styles(at(places)));
    }

    @Test
    void sevenSeriesHaveNotALookEach() {
        List<Series> seven = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> at(Integer.toString(i)).get(0))
                .toList();
        assertThrows(IllegalArgumentException.class, () -> ChartComposer.styles(seven));
    }
}
