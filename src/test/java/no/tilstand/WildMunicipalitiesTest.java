package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.generator.Wilds;
import no.tilstand.oracle.SecondOpinion;
import org.junit.jupiter.api.Test;

/** What the property tests draw must reach every number, or agreement on it would mean nothing. */
class WildMunicipalitiesTest {
    private static final LocalDate CUT_OFF = LocalDate.of(2027, 2, 15);

    @Test
    void everyNumberIsReachedByTheTownsDrawn() {
        Set<String> zero = new TreeSet<>();
        Set<String> reached = new TreeSet<>();
        for (long seed = 1; seed <= 40; seed++) {
            List<byte[]> files = Wilds.register(seed, 30, seed % 3 * 0.4, seed % 2 == 0);
            SecondOpinion opinion = new SecondOpinion(files, Wilds.NUMBER, seed % 2 == 0, CUT_OFF);
            for (int year = 2024; year <= 2026; year++) {
                opinion.year(year).forEach((key, n) -> (n.numerator().signum() == 0 ? zero : reached).add(key));
                opinion.half(year, true).forEach((key, n) -> (n.numerator().signum() == 0 ? zero : reached).add(key));
            }
        }
        zero.removeAll(reached);
        assertEquals(Set.of(), zero);
        assertEquals(true, reached.size() > 120, reached::toString);
    }

    /** Cohorts over the turn of the year are not empty, and not all of one answer. */
    @Test
    void everyCohortOf15fIsReached() {
        java.util.Map<String, long[]> sums = new java.util.TreeMap<>();
        for (long seed = 1; seed <= 40; seed++) {
            java.util.Map<Integer, byte[]> files = new java.util.TreeMap<>();
            for (int year = 2024; year <= 2026; year++) {
                files.put(year, Wilds.kostra(seed, 30, seed % 3 * 0.5, year));
            }
            SecondOpinion.cohorts15f(files, 2025).forEach((key, n) -> {
                long[] sum = sums.computeIfAbsent(key, k -> new long[2]);
                sum[0] += n.numerator().longValueExact();
                sum[1] += n.denominator();
            });
        }
        assertEquals(Set.of("E2", "U12"), sums.keySet());
        sums.forEach((key, sum) ->
                assertEquals(true, 0 < sum[0] && sum[0] < sum[1], () -> key + " " + sum[0] + " of " + sum[1]));
    }

    @Test
    void theSameSeedGivesTheSameFiles() {
        List<byte[]> once = Wilds.register(7, 10, 0.5, true);
        List<byte[]> again = Wilds.register(7, 10, 0.5, true);
        assertEquals(once.size(), again.size());
        for (int i = 0; i < once.size(); i++) {
            assertArrayEquals(once.get(i), again.get(i));
        }
    }
}
