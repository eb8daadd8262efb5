package no.tilstand.disclosure;

import no.tilstand.domain.CellKey;

/**
 * One count in the model: a cell of its own, or a part of a share that no cell of its own holds.
 *
 * @param key the cell, or the share that the part belongs to
 */
record Variable(CellKey key, Part part) implements Comparable<Variable> {
    enum Part {
        /** The count of the cell itself. */
        COUNT,
        NUMERATOR,
        DENOMINATOR,
        /** Denominator minus numerator: on no page, and computed by everyone. */
        COMPLEMENT,
        /** What is left of a total when its known parts are taken away. */
        REST,
        /** A total as an earlier edition gave it, since revised: known to all. */
        EARLIER,
        /** What an earlier edition says that the groups it hid are together: known to all. */
        EARLIER_REST
    }

    static Variable count(CellKey key) {
        return new Variable(key, Part.COUNT);
    }

    // Written out for the same reason as in CellKey.
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Variable o && part == o.part && key.equals(o.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode() * 31 + part.ordinal();
    }

    @Override
    public int compareTo(Variable other) {
        int order = key.compareTo(other.key);
        return order != 0 ? order : part.compareTo(other.part);
    }
}
