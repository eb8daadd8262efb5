package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.Registers;
import no.tilstand.With;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Text;
import no.tilstand.history.Line;
import no.tilstand.history.ReportKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No code of the register stands alone where a person reads. */
class FigureWordsTest {
    private static Line.Figure figure(String unit, int priceYear, String value, String numerator) {
        return new Line.Figure(
                new ReportKey("9991", "", 2024, "2024"),
                1,
                new Line.FigureKey("unge-med-ettervern", "", "", "2024", "per-31.12"),
                1,
                unit,
                priceYear,
                value.isEmpty() ? Line.Status.HIDDEN : Line.Status.KNOWN,
                Optional.of(value).filter(v -> !v.isEmpty()).map(BigDecimal::new),
                Optional.of(numerator).filter(v -> !v.isEmpty()).map(BigDecimal::new),
                Optional.of(numerator).filter(v -> !v.isEmpty()).map(n -> new BigDecimal(60)),
                false,
                "R1",
                List.of(),
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "antall, 0, 11, '', 11",
        "prosent, 0, 76.7, 46, '76,7 prosent (46 av 60)'",
        "kroner, 0, 12100000, '', 12\u00A0100\u00A0000 kroner",
        "kroner, 2024, -12100, '', -12\u00A0100 kroner (2024-kroner)",
        "kroner, 0, 9500, '', 9500 kroner",
        "dager, 0, 47, '', 47 dager",
        "dager, 0, 1, '', 1 dag",
        "aarsverk, 0, 12.5, '', '12,5 årsverk'",
        "per1000, 0, 23.4, '', '23,4 per 1000'",
        "antall, 0, '', '', skjermet",
    })
    void values(String unit, int priceYear, String value, String numerator, String words) {
        assertEquals(words, FigureWords.value(figure(unit, priceYear, value, numerator)));
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024", "2024h1, første halvår 2024", "2024h2, andre halvår 2024", "2013..2018, 2013 til 2018"})
    void periods(String written, String words) {
        assertEquals(words, FigureWords.period(written));
    }

    @Test
    void namesWithTheCodeInBrackets() {
        Indicator unge = With.the(
                Registers.indicator("unge-med-ettervern", Unit.COUNT, 0), "name", new Text("Unge med ettervern", ""));
        FigureWords words = new FigureWords(Map.of("unge-med-ettervern", unge));
        assertEquals(
                "Unge med ettervern, Gutter, fylket, første halvår 2024 (unge-med-ettervern)",
                words.name(new Line.FigureKey("unge-med-ettervern", "Gutter", "fylket", "2024h1", "halvaar")));
        assertEquals("ukjent, 2024", words.name(new Line.FigureKey("ukjent", "", "", "2024", "halvaar")));
        assertEquals("i løpet av året", FigureWords.basis("i-lopet-av-aaret"));
    }
}
