package no.tilstand.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import no.tilstand.history.LineDifference.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDifferenceTest {
    /** Letters are lines; the first column is how it is, the second how it was. */
    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, 0, ",
        "acd, abcd, 2, REMOVED",
        "bcd, abcd, 1, REMOVED",
        "abc, abcd, 4, CUT",
        "a, abcd, 2, CUT",
        "axbcd, abcd, 2, ADDED",
        "abcdx, abcd, 5, APPENDED",
        "acbd, abcd, 2, MOVED",
        "dabc, abcd, 1, MOVED",
        "axcd, abcd, 2, EDITED",
        "abcx, abcd, 4, EDITED"
    })
    void theFirstDifferenceIsNamed(String now, String was, int line, String kind) {
        assertEquals(
                Optional.ofNullable(kind).map(k -> new LineDifference(line, Kind.valueOf(k))),
                LineDifference.between(List.of(now.split("")), List.of(was.split(""))));
    }
}
