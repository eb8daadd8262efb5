package no.tilstand.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    private static List<BigDecimal> numbers(String words) {
        List<BigDecimal> values = new ArrayList<>();
        for (String word : words.trim().split(" +")) {
            values.add(new BigDecimal(word));
        }
        return values;
    }

    private static String ticks(Scale scale) {
        return scale.ticks().stream().map(scale::label).collect(Collectors.joining(" "));
    }

    /** Page design 3: shares 0-100 unless all lie under 25; then to the next of 5, 10, 20 and 25. */
    @ParameterizedTest
    @CsvSource({
        "0, 0 1 2 3 4 5",
        "4.9, 0 1 2 3 4 5",
        "5, 0 1 2 3 4 5",
        "5.1, 0 2 4 6 8 10",
        "10, 0 2 4 6 8 10",
        "10.1, 0 5 10 15 20",
        "20, 0 5 10 15 20",
        "20.1, 0 5 10 15 20 25",
        "24.9, 0 5 10 15 20 25",
        "25, 0 25 50 75 100",
        "100, 0 25 50 75 100",
        "100.1, 0 25 50 75 100",
    })
    void shares(String values, String ticks) {
        assertEquals(ticks, ticks(Scale.of(numbers(values), true)));
    }

    /** Page design 3: 3 to 5 gridlines at 1, 2, 2.5 or 5 x 10^n. */
    @ParameterizedTest
    @CsvSource({
        "0, 0 1 2 3",
        "1, 0 1 2 3",
        "3, 0 1 2 3",
        "4, 0 1 2 3 4",
        "5, 0 1 2 3 4 5",
        "6, 0 2 4 6",
        "20, 0 5 10 15 20",
        "23, 0 5 10 15 20 25",
        "51 20, 0 20 40 60",
        "100, 0 25 50 75 100",
        "101, 0 25 50 75 100 125",
        "999, 0 250 500 750 1\u202f000",
        "1300, 0 500 1\u202f000 1\u202f500",
        "0.4, '0,0 0,1 0,2 0,3 0,4'",
        "12.6, 0 5 10 15",
        "-3 8, \u22125 0 5 10",
        "13100000, 0 5\u202f000\u202f000 10\u202f000\u202f000 15\u202f000\u202f000",
    })
    void counts(String values, String ticks) {
        assertEquals(ticks, ticks(Scale.of(numbers(values), false)));
    }

    @Property(seed = "20181231", tries = 500)
    void everyCountFitsWithThreeToFiveLines(@ForAll @IntRange(max = 50_000_000) int most) {
        Scale scale = Scale.of(List.of(BigDecimal.valueOf(most)), false);
        assertTrue(scale.lines() >= 3 && scale.lines() <= 5, () -> most + ": " + ticks(scale));
        assertTrue(scale.height(BigDecimal.valueOf(most)) <= 1);
        assertEquals(0, scale.step().stripTrailingZeros().scale() <= 0 ? 0 : 1, "whole steps for whole numbers");
    }

    @Property(seed = "20181231", tries = 500)
    void everyDecimalFits(@ForAll @BigRange(min = "0.01", max = "100000") BigDecimal most) {
        Scale scale = Scale.of(List.of(most), false);
        assertTrue(scale.lines() >= 3 && scale.lines() <= 5, () -> most + ": " + ticks(scale));
        boolean few = most.compareTo(BigDecimal.valueOf(3)) < 0; // a whole number under 3 gets 0 to 3
        assertTrue(scale.height(most) <= 1 && (few || scale.height(most) > 0.5), () -> most + ": " + ticks(scale));
    }

    /** A number that no double holds still gives an axis. */
    @org.junit.jupiter.api.Test
    void aVeryGreatNumber() {
        Scale scale = Scale.of(List.of(new BigDecimal("1e400")), false);
        assertEquals(1.0, scale.part(new BigDecimal("1e400")), 1e-12);
    }
}
