package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import no.tilstand.Registers;
import no.tilstand.domain.Indicator.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    /** Language guide rule 1 and 4, page guide 2.2: comma, U+2212, thousands set apart from 10 000 on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0        | 0
                    9999     | 9999
                    10000    | 10_000
                    99999.5  | 99_999,5
                    1234567  | 1_234_567
                    -3.2     | −3,2
                    -10000   | −10_000
                    100.0    | 100,0
                    0.5      | 0,5
                    """)
    void formats(String number, String printed) {
        assertEquals(printed.replace('_', '\u00a0'), Numbers.format(new BigDecimal(number)));
    }

    /** Rounded once, half up and away from zero, to at most the decimals of the register and of the number itself. */
    @ParameterizedTest
    @CsvSource({
        "96.363636363636,1,'96,4'",
        "96.35,1,'96,4'",
        "96.34999,1,'96,3'",
        "-0.05,1,'−0,1'",
        "61,1,61",
        "61.0,1,'61,0'",
        "61.04,0,61",
        "0.5,0,1",
        "1E+3,1,1000",
        "1E+5,0,100\u00a0000"
    })
    void decimals(String number, int decimals, String printed) {
        assertEquals(printed, Numbers.bare(new BigDecimal(number), Registers.indicator("x", Unit.PERCENT, decimals)));
    }

    @ParameterizedTest
    @CsvSource({"12100000,'12,1'", "1000000,1", "1040000,1", "1050000,'1,1'", "10950000,11"})
    void millions(String kroner, String printed) {
        assertEquals(printed, Numbers.format(Numbers.millions(new BigDecimal(kroner))));
    }
}
