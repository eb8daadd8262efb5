package no.tilstand.indicators.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the notes, read from files and computed, come out as the notes say. */
class WorkedExamplesTest {
    static List<Example> examples() {
        return WorkedExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void asInTheNotes(Example example) {
        assertEquals(List.of(), example.failures(Definitions.STANDARD));
    }
}
