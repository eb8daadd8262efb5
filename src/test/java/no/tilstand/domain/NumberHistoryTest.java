package no.tilstand.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.NumberHistory.Kind;
import no.tilstand.domain.NumberHistory.Merger;
import no.tilstand.domain.NumberHistory.Origin;
import org.junit.jupiter.api.Test;

/** What became of what, by lines such as {@code felles/kommuner.csv} has. */
class NumberHistoryTest {
    /** {@code number from to successors}, {@code -} for none. */
    private static NumberHistory numbers(String... lines) {
        return new NumberHistory(Arrays.stream(lines)
                .map(l -> l.split(" "))
                .map(p -> new Municipality(
                        p[0], "N", day(p[1]), day(p[2]), p[3].equals("-") ? List.of() : List.of(p[3].split(","))))
                .toList());
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static Origin origin(String number, Kind kind) {
        return new Origin(number, kind);
    }

    /** As Bærum: 0219, 3024, 3201. */
    @Test
    void renumberedTwice() {
        NumberHistory numbers = numbers(
                "0219 - 2019-12-31 3024", "3024 2020-01-01 2023-12-31 3201", "3201 2024-01-01 - -", "0301 - - -");
        assertEquals(
                List.of(origin("3024", Kind.RENUMBERED), origin("0219", Kind.RENUMBERED)), numbers.origins("3201"));
        assertEquals(List.of("0219", "3024", "3201"), numbers.line("3201"));
        assertEquals(Optional.empty(), numbers.lastMerger("3201"));
        assertEquals(List.of(), numbers.origins("0301"));
        assertEquals(List.of("9999"), numbers.line("9999"));
    }

    /** As Asker: Asker, Hurum and Røyken became 3025, which is 3203 now. */
    @Test
    void mergedAndThenRenumbered() {
        NumberHistory numbers = numbers(
                "0220 - 2019-12-31 3025",
                "0627 - 2019-12-31 3025",
                "0628 - 2019-12-31 3025",
                "3025 2020-01-01 2023-12-31 3203",
                "3203 2024-01-01 - -");
        assertEquals(List.of("3025", "3203"), numbers.line("3203"));
        assertEquals(
                Optional.of(new Merger(
                        LocalDate.of(2019, 12, 31), List.of("0220", "0627", "0628"), List.of(), Optional.empty())),
                numbers.lastMerger("3203"));
    }

    /** As Trondheim: 1601 became 5001 in 2018, and Klæbu, 1662 and then 5030, was taken up in it in 2020. */
    @Test
    void takenUpInANumberInUse() {
        NumberHistory numbers = numbers(
                "1601 - 2017-12-31 5001",
                "1662 - 2017-12-31 5030",
                "5030 2018-01-01 2019-12-31 5001",
                "5001 2018-01-01 - -");
        assertEquals(List.of("1601", "5001"), numbers.line("5001"));
        assertEquals(
                Optional.of(new Merger(LocalDate.of(2019, 12, 31), List.of("5030"), List.of(), Optional.of("5001"))),
                numbers.lastMerger("5001"));
        assertEquals(
                List.of(origin("1601", Kind.RENUMBERED), origin("5030", Kind.MERGED), origin("1662", Kind.MERGED)),
                numbers.origins("5001"));
        assertEquals(List.of("1662", "5030"), numbers.line("5030"));
    }

    /** The parts of a part are told by the part. */
    @Test
    void onlyTheLastMerger() {
        NumberHistory numbers = numbers(
                "9990 - 2017-12-31 9993",
                "9991 - 2017-12-31 9993",
                "9992 - 2019-12-31 9994",
                "9993 2018-01-01 2019-12-31 9994",
                "9994 2020-01-01 - -");
        assertEquals(
                Optional.of(
                        new Merger(LocalDate.of(2019, 12, 31), List.of("9992", "9993"), List.of(), Optional.empty())),
                numbers.lastMerger("9994"));
        assertEquals(List.of("9994"), numbers.line("9994"));
    }

    /** As Ålesund 1507, which is Ålesund 1508 and Haram 1580; and Hitra, which got a part of Snillfjord. */
    @Test
    void divided() {
        NumberHistory numbers = numbers("1507 2020-01-01 2023-12-31 1508,1580", "1508 2024-01-01 - -");
        assertEquals(List.of(origin("1507", Kind.DIVIDED)), numbers.origins("1508"));
        assertEquals(List.of("1508"), numbers.line("1508"));
        assertEquals(Optional.empty(), numbers.lastMerger("1508"));
        NumberHistory hitra = numbers(
                "5012 2018-01-01 2019-12-31 5055,5056", "5013 2018-01-01 2019-12-31 5056", "5056 2020-01-01 - -");
        assertEquals(List.of(origin("5012", Kind.DIVIDED), origin("5013", Kind.MERGED)), hitra.origins("5056"));
    }

    @Test
    void aCircleEnds() {
        NumberHistory numbers =
                numbers("9990 2024-01-01 2025-12-31 9991", "9991 - 2023-12-31 9990", "9992 - 2023-12-31 9992");
        assertEquals(List.of(origin("9991", Kind.RENUMBERED)), numbers.origins("9990"));
        assertEquals(List.of(), numbers.origins("9992"));
    }
}
