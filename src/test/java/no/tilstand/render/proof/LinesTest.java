package no.tilstand.render.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same text, and what may be written in a chart. */
class LinesTest {
    /** A vertical line stands for the end of a line, {@code _} for U+00A0, {@code =} for U+00AD, {@code ~} for U+200B. */
    private static String text(String written) {
        return written.replace('|', '\n')
                .replace('_', '\u00a0')
                .replace('=', '\u00ad')
                .replace('~', '\u200b');
    }

    @ParameterizedTest
    @CsvSource({
        "12_500, 12 500, true",
        "12_500, 12500, false",
        "12500, 12 500, false",
        "12_500, 12 501, false",
        "to ord, to |ord, true",
        "to ord, to|ord, true",
        "to ord, toord, false",
        "toord, to ord, false",
        "to  ord, to ord, true",
        "med/uten, med/|uten, true",
        "2013–2018, 2013–|2018, true",
        "125, 12|5, false",
        "12 5, 12|5, true",
        "plasseringer, plasse-|ringer, true",
        "plasseringer, plasse-ringer, false",
        "plasse-ringer, plasse-|ringer, true",
        "plasse=ringer, plasseringer, true",
        "data/~tall.csv, data/|tall.csv, true",
        "15-3, 15-|3, true",
        "153, 15-|3, false",
        "−3, 3, false",
        "−3, -3, false",
        "51*, 51, false",
        ":, 0, false",
        "ord, ord mer, false",
        "ord mer, ord, false",
        "'', 7, false",
    })
    void a_page_shows_a_text(String wanted, String shown, boolean same) {
        assertEquals(same, Lines.same(text(wanted), text(shown)));
    }

    @Test
    void a_letter_may_be_written_in_two_ways() {
        assertEquals(true, Lines.same("bl\u00e5", "bla\u030a"));
    }

    @Test
    void numbers_of_a_text() {
        assertEquals(
                List.of("2018", "12500", "96,4", "212", "220"),
                Lines.numbers("i 2018 var det 12\u00a0500, altså 96,4 prosent (212 av 220)"));
    }

    private static final List<String> SPEC =
            List.of("2023", "2024", "Skole", "51", "20*", ":", "Krav100%", "brudd:nydefinisjon");

    @ParameterizedTest
    @CsvSource({
        "'0 20 40 60 51 20*', ''",
        "'0 20 40 60 51 : Skole', ''",
        "'0 0,5 1 1,5 51', ''",
        "'0 1\u202f000 2\u202f000 3\u202f000 51', ''",
        "'−20 0 20 40 51', ''",
        "'0 20 40 60 52', 52",
        "'0 20 40 60 20', 20",
        "'0 20 51', 0",
        "'0 20 40 60 Politi', Politi",
        "'0 20 40 60 Sko\u2026', ''",
        "'0 20 40 60 5\u2026', 5\u2026"
    })
    void a_chart_holds_its_spec_and_an_axis(String drawn, String unknown) {
        assertEquals(
                Optional.of(unknown).filter(u -> !u.isEmpty()), DrawnNumbers.unknown(SPEC, List.of(drawn.split(" "))));
    }

    @Test
    void a_sparkline_holds_no_text_and_a_picture_of_the_users_any() {
        assertEquals(Optional.of("2"), DrawnNumbers.unknown(List.of(), List.of("2")));
        assertEquals(Optional.empty(), DrawnNumbers.unknown(DrawnNumbers.ANYTHING, List.of("2")));
    }
}
