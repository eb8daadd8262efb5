package no.tilstand.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.tilstand.domain.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    /** The boundary table: what a cell holds, whether the file has a decimal comma elsewhere, what it means. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'0'             | false | 0",
                "'007'           | false | 7",
                "'12,5'          | false | 12.5",
                "'12.5'          | false | 12.5",
                "'12,500'        | false | 12.500",
                "'12.50'         | false | 12.50",
                "'12.5000'       | false | 12.5000",
                "'12.500'        | false | BV_133",
                "'0.500'         | false | BV_133",
                "'12.500'        | true  | 12500",
                "'0.500'         | true  | 0.500",
                "'1.234.567'     | true  | 1234567",
                "'1.234.567'     | false | BV_132",
                "'1.234,5'       | false | 1234.5",
                "'1 234'         | false | 1234",
                "'1 234 567,8'   | false | 1234567.8",
                "'1\u00A0234'    | false | 1234",
                "'1\u202F234'    | false | 1234",
                "'1 23'          | false | BV_132",
                "'12 34'         | false | BV_132",
                "'1234 567'      | false | BV_132",
                "'1  234'        | false | BV_132",
                "'-5'            | false | -5",
                "'\u22125'       | false | -5",
                "'\u2013 5'      | false | -5",
                "'+5'            | false | 5",
                "'--5'           | false | BV_132",
                "'15,4 %'        | false | 15.4",
                "'15,4%'         | false | 15.4",
                "'%'             | false | BV_132",
                "'15,4*'         | false | 15.4*",
                "'15,4 *'        | false | 15.4*",
                "'*'             | false | BV_132",
                "','             | false | BV_132",
                "'1,'            | false | BV_132",
                "',5'            | false | BV_132",
                "'1,2,3'         | false | BV_132",
                "'1e400'         | false | BV_132",
                "'1E5'           | false | BV_132",
                "'=1+1'          | false | BV_132",
                "'\u0661'        | false | BV_132",
                "'123456789012345'  | false | 123456789012345",
                "'1234567890123456' | false | BV_134",
                "''              | false | empty",
                "' \u00A0 '      | false | empty",
                "'-'             | false | 0",
                "'\u2013'        | false | 0",
                "'..'            | false | missing",
                "'...'           | false | later",
                "'\u2026'        | false | later",
                "'.'             | false | cannot occur",
                "':'             | false | hidden",
            })
    void boundaries(String cell, boolean decimalComma, String meaning) {
        assertEquals(meaning, shown(NumberText.read(cell, decimalComma)));
    }

    private static String shown(NumberText text) {
        if (text instanceof NumberText.Figure figure) {
            return figure.number().toPlainString() + (figure.preliminary() ? "*" : "");
        } else if (text instanceof NumberText.Unreadable bad) {
            return bad.code().name();
        } else if (text instanceof NumberText.Sign sign) {
            return sign.value()
                    .fold(
                            c -> "a number",
                            () -> "hidden",
                            m -> m.reason() == Value.Reason.NOT_YET ? "later" : "missing",
                            () -> "cannot occur");
        }
        return "empty";
    }

    @Property(tries = 2000, seed = "20180219")
    void anyTextIsReadOrRefused(@ForAll String cell, @ForAll boolean decimalComma) {
        if (NumberText.read(cell, decimalComma) instanceof NumberText.Unreadable bad) {
            assertNotNull(bad.message());
            assertNotNull(bad.hint().get());
        }
    }

    @Property(tries = 1000, seed = "20180220")
    void aNumberWrittenWithThousandsMarksIsTheSameNumber(@ForAll long any) {
        BigDecimal number = BigDecimal.valueOf(any % 1_000_000_000_000L).movePointLeft(2);
        String written = String.format(java.util.Locale.ROOT, "%,.2f", number)
                .replace(',', '\u202F')
                .replace('.', ',');
        NumberText read = NumberText.read(written, false);
        assertEquals(
                0, read instanceof NumberText.Figure f ? f.number().compareTo(number) : 1, () -> written + " " + read);
    }
}
