package no.tilstand.indicators.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each definition changed by one day or one code is caught: every length a little longer and shorter, every limit with its
 * last day on the other side, every code taken away and every code of the lists put in where it was not, every age and year
 * one up and one down, every category and provision in another class.
 */
@Tag("kampanje")
class MutationTest {
    @Test
    void everyChangeIsCaught() {
        List<Example> examples = Stream.concat(WorkedExamples.all().stream(), BoundaryTables.all().stream())
                .toList();
        List<Mutants.Mutant> mutants = Mutants.all();
        List<String> survivors = new ArrayList<>();
        for (Mutants.Mutant mutant : mutants) {
            if (examples.stream().allMatch(e -> e.failures(mutant.definitions()).isEmpty())) {
                survivors.add(mutant.name());
            }
        }
        assertTrue(mutants.size() > 300, () -> "only " + mutants.size() + " changes");
        assertEquals(
                List.of(), survivors, () -> survivors.size() + " of " + mutants.size() + " changes are not caught");
    }

    /** A change that changes nothing is not caught: the run can fail. */
    @Test
    void noChangeIsNoCatch() {
        assertTrue(WorkedExamples.all().stream()
                .allMatch(e -> e.failures(Definitions.STANDARD).isEmpty()));
    }
}
