package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldTogetherTest {
    /** {@code _} stands for the word joiner. */
    @ParameterizedTest
    @CsvSource({
        "i årene 2013–2018, i årene 2013–_2018",
        "6–12 år og 13–17 år, 6–_12 år og 13–_17 år",
        "(2024-kroner), (2024-_kroner)",
        "KOSTRA-gruppe 7, KOSTRA-gruppe 7",
        "en 0-åring, en 0-_åring",
        "tallet – og bare det, tallet – og bare det",
        "§ 15-3, § 15-3",
        "2018–, 2018–",
        "–, –"
    })
    void aSpanOfYearsIsNotBroken(String text, String held) {
        assertEquals(held.replace('_', '\u2060'), HeldTogether.in(text));
    }
}
