package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No output says anything about a hidden number: two reports that differ only in hidden numbers are the same to the byte,
 * in every file. With protection off they are not, so the comparison can fail.
 */
class NoTraceTest {
    @TempDir
    private Path temp;

    private Map<String, byte[]> report(String name, int threshold, int moves, int police, int withPlan)
            throws IOException {
        // The totals of 2024 are the same whatever is hidden: 55 notifications, 44 children.
        return new SmallTown(
                        new int[][] {
                            {20, 14, 30, 12, 36, 4},
                            {22, 13, 31, 9, 37, 5},
                            {24, 15, 30, 11, 36, 5},
                            {23 - police, police, 32, moves, withPlan, 44 - withPlan}
                        },
                        false)
                .build(temp.resolve(name), threshold);
    }

    /**
     * Each row differs from 2 moves, 2 from the police and 42 of 44 with a plan in hidden numbers only: the small counts,
     * the neighbour that would give one of them away, and the 42 of 44 that have a plan (2 have none).
     */
    @ParameterizedTest
    @CsvSource({"1,2,42", "3,2,42", "2,1,42", "2,3,42", "2,2,41", "2,2,43", "1,3,43"})
    void reportsThatDifferInHiddenNumbersAreTheSame(int moves, int police, int withPlan) throws IOException {
        Map<String, byte[]> one = report("en", 3, 2, 2, 42);
        Map<String, byte[]> other = report("to", 3, moves, police, withPlan);
        assertEquals(one.keySet(), other.keySet());
        one.forEach((name, bytes) -> assertArrayEquals(bytes, other.get(name), name));
    }

    @Test
    void withoutProtectionTheyDiffer() throws IOException {
        Map<String, byte[]> one = report("en", 0, 2, 2, 42);
        Map<String, byte[]> other = report("to", 0, 3, 2, 42);
        Set<String> different = new TreeSet<>();
        one.forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, other.get(name))) {
                different.add(name.replace("tilstandsrapport-eksempelvik-2024", ""));
            }
        });
        assertEquals(Set.of("manifest.json", ".data.csv", ".data.json", ".pdf"), different);
    }
}
