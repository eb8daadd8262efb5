package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tilstand.domain.sak.Elementtype;

/** Which elements of a case belong to another: numbers among the elements of their kind, each once and ascending. */
final class Relations {
    private static final int HOLDER = 40;
    private static final int KIND = 32;

    /** Holder, kind and number in one, so that sorting them puts together what belongs together. */
    private long[] all = {};

    private int count;

    private static long key(int holder, Elementtype type) {
        return (long) holder << HOLDER | (long) type.ordinal() << KIND;
    }

    /**
     * @param holder place of the element that the others belong to
     * @param number among the elements of its kind
     */
    void add(int holder, Elementtype type, int number) {
        long relation = key(holder, type) | number;
        int place = Arrays.binarySearch(all, 0, count, relation);
        if (place >= 0) {
            return;
        }
        if (count == all.length) {
            all = Arrays.copyOf(all, Math.max(8, 2 * count));
        }
        int at = -place - 1;
        System.arraycopy(all, at, all, at + 1, count - at);
        all[at] = relation;
        count++;
    }

    List<Integer> of(int holder, Elementtype type) {
        long from = key(holder, type);
        int at = Arrays.binarySearch(all, 0, count, from);
        int first = at < 0 ? -at - 1 : at;
        if (first == count || all[first] >>> KIND != from >>> KIND) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>(1);
        for (int i = first; i < count && all[i] >>> KIND == from >>> KIND; i++) {
            numbers.add((int) all[i]);
        }
        return List.copyOf(numbers);
    }
}
