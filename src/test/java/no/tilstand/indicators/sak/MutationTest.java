package no.tilstand.indicators.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each definition changed by one day or one code is caught: every length one longer and one shorter,
 * every code taken away and every code of the lists put in where it was not, every age and year
 * one up and one down, every category and provision in another class.
 */
@Tag("kampanje")
class MutationTest {
    /**
     * What is the same definition in other words: code 4 is out of M4's population, a 2.1 is in T9's population already, and
     * type 4 is an omsorgsplan before 2023 too. Of eight lengths only the day they run out is asked, never whether that day is
     * in; the tables have the day before and the day after it.
     */
    private static final List<String> EQUIVALENT = List.of(
            "/notifications/dismissed with 4",
            "/investigations/week last day OUT",
            "/investigations/extended last day OUT",
            "/measures/stranger with 2.1",
            "/plans/careBefore with 4",
            "/plans/standing last day OUT",
            "/plans/careWithin last day OUT",
            "/fosterHomes/firstYear last day OUT",
            "/fosterHomes/reducedAfter last day OUT",
            "/aftercare/after last day OUT",
            "/aftercare/lapse last day OUT");

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
                EQUIVALENT, survivors, () -> survivors.size() + " of " + mutants.size() + " changes are not caught");
    }

    /** A change that changes nothing is not caught: the run can fail. */
    @Test
    void noChangeIsNoCatch() {
        assertTrue(WorkedExamples.all().stream()
                .allMatch(e -> e.failures(Definitions.STANDARD).isEmpty()));
    }
}
