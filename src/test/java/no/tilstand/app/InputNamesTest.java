package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputNamesTest {
    /** Four files and three cases in the report: one was deleted, which the report hides. */
    @Test
    void howManyExtractsThereAreIsNotToldByTheirNames() {
        assertEquals(
                List.of("input/vik/2025/data/tall.csv", "input/vik/2025/register/", "input/vik/2025/tekst/01.md"),
                InputNames.of(List.of(
                        "input/vik/2025/data/tall.csv",
                        "input/vik/2025/register/sak-1.xml",
                        "input/vik/2025/register/sak-2.xml",
                        "input/vik/2025/tekst/01.md")));
    }
}
