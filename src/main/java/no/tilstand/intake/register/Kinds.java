package no.tilstand.intake.register;

import java.util.List;
import no.tilstand.domain.sak.Elementtype;

/** The parts of a case, kind after kind and each kind in the order of the file; found by their keys. */
final class Kinds {
    private static final int KINDS = Elementtype.values().length;

    private final Part[] parts;
    private final int[] starts = new int[KINDS + 1];
    /** Places in {@link #parts}, from 1; 0 is free. */
    private final int[] table;

    Kinds(List<Part> all) {
        parts = new Part[all.size()];
        for (Part part : all) {
            starts[part.type().ordinal() + 1]++;
        }
        for (int kind = 1; kind <= KINDS; kind++) {
            starts[kind] += starts[kind - 1];
        }
        int[] next = starts.clone();
        table = new int[Integer.highestOneBit(Math.max(1, all.size())) * 4];
        for (Part part : all) {
            int place = next[part.type().ordinal()]++;
            parts[place] = part;
            table[slot(part.type(), part.id())] = place + 1;
        }
    }

    private int slot(Elementtype type, Id id) {
        int mask = table.length - 1;
        int slot = 31 * type.ordinal() + id.hashCode() & mask;
        while (table[slot] != 0 && !parts[table[slot] - 1].is(type, id)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    int size() {
        return parts.length;
    }

    /** The first place of a kind; the next kind's is where it ends. */
    int from(Elementtype type) {
        return starts[type.ordinal()];
    }

    int to(Elementtype type) {
        return starts[type.ordinal() + 1];
    }

    Part at(int place) {
        return parts[place];
    }

    /** @return the place of an element, or -1 */
    int find(Elementtype type, Id id) {
        return table[slot(type, id)] - 1;
    }

    /** Whether two parts have the same key. */
    boolean repeats() {
        int found = 0;
        for (int place : table) {
            found += place == 0 ? 0 : 1;
        }
        return found < parts.length;
    }
}
