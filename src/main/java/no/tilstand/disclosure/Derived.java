package no.tilstand.disclosure;

import java.util.List;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;

/**
 * A cell that is no count: a share, a rate, a mean.
 *
 * @param primary hidden by its own parts, whatever happens to other cells
 * @param based whether the parts, or one of them, are known to us
 * @param reveals the counts that a reader knows when this one is open; hiding one of them hides this
 */
record Derived(CellKey key, boolean primary, boolean based, List<Variable> reveals) {
    Derived {
        reveals = List.copyOf(reveals);
    }

    /** The same cell, revealing what either says that it does. */
    Derived and(Derived other) {
        return new Derived(
                key,
                primary || other.primary,
                based || other.based,
                Stream.concat(reveals.stream(), other.reveals.stream())
                        .distinct()
                        .toList());
    }
}
