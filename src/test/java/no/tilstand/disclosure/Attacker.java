package no.tilstand.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Someone with the report, a pencil and all the time in the world: tries every whole number in every cell and keeps what
 * agrees with all that is printed. Shares no code and no idea with the product: no propagation, no components, no model.
 *
 * <p>Every count is a sum of base cells; a reading of the report is a list of «this sum of base cells is n», or «this sum of
 * base cells lies between a and b».
 */
final class Attacker {
    /** {@code least <= sum of base cells <= most}; equal ends for a printed number. */
    record Fact(List<Integer> cells, int least, int most) {}

    private final int cells;
    private final int cap;
    private final List<Fact> facts;
    private final int[] filling;
    private final Map<List<Integer>, Set<Integer>> wanted = new LinkedHashMap<>();

    Attacker(int cells, int cap, List<Fact> facts) {
        this.cells = cells;
        this.cap = cap;
        this.facts = facts;
        this.filling = new int[cells];
    }

    /**
     * The numbers that each of the sums can have; stops looking when all of them have two.
     *
     * @return empty sets when nothing agrees with the report
     */
    Map<List<Integer>, Set<Integer>> numbers(List<List<Integer>> sums) {
        sums.forEach(s -> wanted.put(s, new TreeSet<>()));
        fill(0);
        return wanted;
    }

    private boolean fill(int cell) {
        if (cell == cells) {
            boolean enough = true;
            for (Map.Entry<List<Integer>, Set<Integer>> entry : wanted.entrySet()) {
                int sum = 0;
                for (int i : entry.getKey()) {
                    sum += filling[i];
                }
                entry.getValue().add(sum);
                enough &= entry.getValue().size() > 1;
            }
            return enough;
        }
        for (int n = 0; n <= cap; n++) {
            filling[cell] = n;
            if (agrees(cell) && fill(cell + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every fact can still hold, with the cells up to this one filled in. */
    private boolean agrees(int last) {
        for (Fact fact : facts) {
            int sum = 0;
            int open = 0;
            for (int i : fact.cells()) {
                if (i <= last) {
                    sum += filling[i];
                } else {
                    open++;
                }
            }
            if (sum > fact.most() || sum + (long) open * cap < fact.least()) {
                return false;
            }
        }
        return true;
    }
}
