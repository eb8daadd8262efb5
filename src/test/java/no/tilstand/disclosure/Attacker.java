package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Someone with the report, a pencil and all the time in the world: tries every whole number in every cell and keeps what
 * agrees with all that is printed. Shares no code and no idea with the product: no propagation, no components, no model.
 *
 * <p>Every count is a sum of base cells; a reading of the report is a list of «this sum of base cells is n», «this sum of
 * base cells lies between a and b», or «this sum is so much of that sum».
 */
final class Attacker {
    /** Something that the report says. */
    sealed interface Reading permits Fact, Ratio {
        /** Whether it can still hold with the cells up to one filled in, and no other larger than {@code cap}. */
        boolean canHold(int[] filling, int last, int cap);
    }

    /** {@code least <= sum of base cells <= most}; equal ends for a printed number. */
    record Fact(List<Integer> cells, int least, int most) implements Reading {
        @Override
        public boolean canHold(int[] filling, int last, int cap) {
            int sum = 0;
            int open = 0;
            for (int i : cells) {
                if (i <= last) {
                    sum += filling[i];
                } else {
                    open++;
                }
            }
            return sum <= most && sum + (long) open * cap >= least;
        }
    }

    /**
     * The part is a printed number of every {@code scale} of the whole: {@code low * whole <= scale * part <= high * whole},
     * and the whole is somebody.
     */
    record Ratio(List<Integer> part, List<Integer> whole, int scale, BigDecimal low, BigDecimal high)
            implements Reading {
        @Override
        public boolean canHold(int[] filling, int last, int cap) {
            if (part.stream().anyMatch(i -> i > last) || whole.stream().anyMatch(i -> i > last)) {
                return true;
            }
            BigDecimal above = BigDecimal.valueOf(
                    (long) scale * part.stream().mapToInt(i -> filling[i]).sum());
            BigDecimal below =
                    BigDecimal.valueOf(whole.stream().mapToInt(i -> filling[i]).sum());
            return below.signum() > 0
                    && low.multiply(below).compareTo(above) <= 0
                    && above.compareTo(high.multiply(below)) <= 0;
        }
    }

    private final int cells;
    private final int cap;
    private final List<? extends Reading> facts;
    private final int[] filling;
    private final Map<List<Integer>, Set<Integer>> wanted = new LinkedHashMap<>();

    Attacker(int cells, int cap, List<? extends Reading> facts) {
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

    private boolean agrees(int last) {
        for (Reading fact : facts) {
            if (!fact.canHold(filling, last, cap)) {
                return false;
            }
        }
        return true;
    }
}
