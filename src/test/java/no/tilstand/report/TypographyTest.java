package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    /** {@code _} stands for a no-break space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    barnevernsloven § 15-3 sier        | barnevernsloven §_15-3 sier
                    §§ 4-2 og 4-3                      | §§_4-2 og 4-3
                    se kapittel 4.2.1 og figur 3       | se kapittel_4.2.1 og figur_3
                    per 31.12. hvert år                | per_31.12. hvert år
                    1. januar 2019                     | 1._januar 2019
                    fra 0 til 12 år gamle              | fra 0 til 12_år gamle
                    34 av 40 barn                      | 34 av 40 barn
                    12 årsverk                         | 12 årsverk
                    ingen tall her, § også             | ingen tall her, § også
                    """)
    void noBreak(String text, String printed) {
        assertEquals(printed.replace('_', '\u00a0'), Typography.noBreak(text));
    }
}
