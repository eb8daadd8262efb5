package no.tilstand.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A line is read as it was written, to the last digit, and written again as the same text. */
class LineFormatTest {
    @Property(seed = "20261122", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyLineIsReadAsItWasWritten(@ForAll("lines") Line line) {
        String text = LineFormat.write(line);
        assertFalse(text.contains("\n"), text);
        Optional<Line> read = LineFormat.read(text);
        assertEquals(Optional.of(line), read, text);
        assertEquals(text, LineFormat.write(read.get()));
    }

    @Provide
    Arbitrary<Line> lines() {
        return Arbitraries.oneOf(figures().map(f -> f), ends().map(e -> e));
    }

    private static Arbitrary<Line.Figure> figures() {
        Arbitrary<Line.FigureKey> keys =
                Combinators.combine(words(), words(), words(), words(), words()).as(Line.FigureKey::new);
        Arbitrary<List<Line.Place>> places = Combinators.combine(
                        words(), Arbitraries.integers().between(0, 99_999))
                .as(Line.Place::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<Integer> versions = Arbitraries.integers().between(1, 99);
        Arbitrary<Line.Status> states = Arbitraries.of(Line.Status.class);
        return Combinators.combine(reports(), versions, keys, states, numbers(), numbers(), numbers(), places)
                .as((report, version, key, status, value, numerator, denominator, sources) -> new Line.Figure(
                        report,
                        version,
                        key,
                        version,
                        "antall",
                        version % 3 == 0 ? 2000 + version : 0,
                        status,
                        value,
                        numerator,
                        denominator,
                        version % 2 == 0,
                        "R" + version,
                        sources,
                        Hash.of(key.indicator())));
    }

    private static Arbitrary<Line.End> ends() {
        Arbitrary<LocalDate> dates = Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        reports(),
                        Arbitraries.integers().between(1, 99),
                        dates,
                        words(),
                        Arbitraries.integers().between(0, 9999))
                .as((report, edition, date, reason, figures) ->
                        new Line.End(report, edition, date, reason, figures, Hash.of(reason), Chain.START));
    }

    private static Arbitrary<ReportKey> reports() {
        return Combinators.combine(words(), Arbitraries.integers().between(2000, 2100), words())
                .as((district, year, suffix) -> new ReportKey("9991", district, year, year + suffix));
    }

    /** Anything a person may write, quotation marks, line feeds and letters of all kinds among it. */
    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "meldinger", "«Skole»", "a\"b\\c", "to\nlinjer\r\n", "\u2028", "ŋ 🙂"),
                Arbitraries.strings().ofMaxLength(12).map(LineFormatTest::whole));
    }

    /** Half of a pair stands for no letter, and no file can hold it. */
    private static String whole(String text) {
        return text.replaceAll("\\p{Cs}", "");
    }

    private static Arbitrary<Optional<BigDecimal>> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E12"), new BigDecimal("1E12"))
                .ofScale(9)
                .map(n ->
                        n.setScale(n.signum() == 0 ? 0 : Math.floorMod(n.hashCode(), 10), java.math.RoundingMode.DOWN))
                .optional();
    }

    @Test
    void theFieldsStandInTheirOrder() {
        assertEquals(
                "{\"skjema\":\"historikk/1\",\"type\":\"tall\",\"kommunenummer\":\"9991\",\"aar\":2024,"
                        + "\"rapport\":\"2024\",\"utgave\":1,\"indikator\":\"meldinger\",\"definisjonsversjon\":1,"
                        + "\"periode\":\"2024\",\"tidsbasis\":\"i-lopet-av-aaret\",\"enhet\":\"antall\","
                        + "\"status\":\"kjent\",\"verdi\":15.40,\"merke\":\"R1\",\"kilde\":[{\"fil\":"
                        + "\"input/eksempelvik/2024/data/tall.csv\",\"linje\":2}],\"forrige\":\"" + Chain.START + "\"}",
                LineFormat.write(Lines.figure("meldinger", "15.40")));
    }

    @Test
    void aHiddenFigureHasNoNumberAtAll() {
        String hidden = LineFormat.write(Lines.figure("meldinger", ""));
        assertTrue(hidden.contains("\"status\":\"skjermet\""), hidden);
        for (String field : List.of("verdi", "teller", "nevner")) {
            assertFalse(hidden.contains("\"" + field + "\""), hidden);
        }
    }

    @Test
    void aThousandIsWrittenInDigits() {
        assertTrue(LineFormat.write(Lines.figure("kroner", "1E+3")).contains("\"verdi\":1000,"));
    }

    @Test
    void whatNoVersionHasWrittenIsNoLine() {
        String line = LineFormat.write(Lines.figure("meldinger", "7"));
        for (String other : List.of(
                "",
                "[]",
                "{",
                line.substring(0, line.length() - 2),
                line.replace("historikk/1", "historikk/2"),
                line.replace("\"kjent\"", "\"ukjent\""),
                line.replace("\"type\":\"tall\"", "\"type\":\"annet\""),
                line.replace("\"indikator\":\"meldinger\",", ""))) {
            assertEquals(Optional.empty(), LineFormat.read(other), other);
        }
        assertTrue(LineFormat.isNewer(line.replace("historikk/1", "historikk/2")));
        assertFalse(LineFormat.isNewer(line));
        assertFalse(LineFormat.isNewer(line.replace("historikk/1", "historie/2")));
        assertFalse(LineFormat.isNewer("{"));
    }
}
