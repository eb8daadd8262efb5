package no.tilstand.domain;

import java.util.List;
import java.util.Optional;

/**
 * How large a municipality is, as a class: the limits are our choice, in the steps that comparisons of municipalities
 * commonly use. The class follows the inhabitants per 31 December of the year, not those of today.
 *
 * @param from fewest inhabitants in the class
 * @param to most inhabitants; absent for the largest class
 */
public record SizeClass(int from, Optional<Integer> to) {
    private static final List<Integer> LIMITS = List.of(0, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000);

    /** @param inhabitants 0 or more */
    public static SizeClass of(int inhabitants) {
        int at = LIMITS.size() - 1;
        while (LIMITS.get(at) > inhabitants) {
            at--;
        }
        return new SizeClass(
                LIMITS.get(at), at + 1 < LIMITS.size() ? Optional.of(LIMITS.get(at + 1) - 1) : Optional.empty());
    }
}
