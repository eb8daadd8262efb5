package no.tilstand.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Makes a safe pattern smaller: hides everything on an island and shows again what need not be hidden, keeps the better of
 * the two, and then exchanges one cell for others as long as something is won (specification of disclosure control, section
 * 5, steps 3, 4 and 6). What is compared is the number of hidden cells, a total counting a little more; no cost depends on
 * this year's values.
 */
final class Improvement {
    /** A cell of its own, or a share that goes with it. */
    private static final int CELL = 10;

    /** What a total costs more, for each breakdown of it; a sum or mean over years costs as much less than its years. */
    private static final int TOTAL = 3;

    /** Islands with more cells that could be hidden are left as they are found. */
    private static final int MOST_FREE = 60;

    /** How often the gate is asked about one island for the sake of a smaller pattern. */
    private static final int MOST_QUESTIONS = 4_000;

    /** A question about an island of so many cells more counts once more: it takes that much longer. */
    private static final int LARGE = 20;

    /** No variable. */
    private static final int NONE = -1;

    /** Whether a variable could be hidden besides a pattern. */
    interface Hideable {
        boolean test(int variable, Pattern pattern);
    }

    private final Net net;
    private final Gate gate;
    private final Hideable canBeHidden;
    private final UnaryOperator<Pattern> closeLines;
    private final int[] costs;
    private final Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> derived = new HashMap<>();
    private int questions;
    private int weight = 1;

    Improvement(Net net, Gate gate, Hideable canBeHidden, UnaryOperator<Pattern> closeLines) {
        this.net = net;
        this.gate = gate;
        this.canBeHidden = canBeHidden;
        this.closeLines = closeLines;
        this.costs = new int[net.size()];
        for (int v : net.order()) {
            members.computeIfAbsent(net.islands().of(v), i -> new ArrayList<>()).add(v);
            costs[v] = net.cell(v).shown() ? CELL : 0;
        }
        for (Net.Sum row : net.sums()) {
            int more = row.kind() == Row.Kind.YEARS ? -TOTAL : TOTAL;
            costs[row.total()] = costs[row.total()] == 0 ? 0 : Math.max(1, costs[row.total()] + more);
        }
        for (int d = 0; d < net.derivedCells(); d++) {
            if (net.reveals(d).length > 0) {
                derived.computeIfAbsent(net.islands().of(net.reveals(d)[0]), i -> new ArrayList<>())
                        .add(d);
            }
        }
    }

    /** @param withdrawn what the gate could not make safe, and which therefore is gone as a whole */
    Pattern of(Pattern found, BitSet withdrawn) {
        Pattern pattern = found;
        for (Map.Entry<Integer, List<Integer>> island : members.entrySet()) {
            List<Integer> all = island.getValue();
            boolean hides = false;
            boolean gone = false;
            for (int v : all) {
                hides |= found.isHidden(v);
                gone |= withdrawn.get(v);
            }
            if (hides && !gone) {
                questions = 0;
                weight = 1 + all.size() / LARGE;
                int[] sensitive = all.stream()
                        .filter(v -> net.cell(v).sensitive())
                        .mapToInt(v -> v)
                        .toArray();
                pattern = smaller(pattern, island.getKey(), all, sensitive);
                pattern = withoutTheComputable(pattern, all, sensitive);
            }
        }
        return pattern;
    }

    private Pattern smaller(Pattern found, int island, List<Integer> all, int[] sensitive) {
        Pattern best = shownAgain(found, all, sensitive, NONE);
        List<Integer> free = all.stream().filter(v -> canBeHidden.test(v, best)).toList();
        if (secondary(best, all).isEmpty() || free.size() > MOST_FREE) {
            return best;
        }
        Pattern everything = best;
        for (int v : free) {
            everything = everything.hide(v);
        }
        Pattern smallest = cheaper(best, shownAgain(closeLines.apply(everything), all, sensitive, NONE), island, all);
        boolean more = true;
        while (more && questions < MOST_QUESTIONS) {
            more = false;
            for (int v : free) {
                if (canBeHidden.test(v, smallest)) {
                    Pattern other = cheaper(
                            smallest, shownAgain(closeLines.apply(smallest.hide(v)), all, sensitive, v), island, all);
                    more |= other != smallest;
                    smallest = other;
                }
            }
        }
        return smallest;
    }

    private Pattern cheaper(Pattern one, Pattern other, int island, List<Integer> all) {
        return cost(other, island, all) < cost(one, island, all) ? other : one;
    }

    private int cost(Pattern pattern, int island, List<Integer> all) {
        int cost = 0;
        for (int v : all) {
            cost += pattern.isHidden(v) ? costs[v] : 0;
        }
        for (int d : derived.getOrDefault(island, List.of())) {
            cost += pattern.isDerivedHidden(d) ? CELL : 0;
        }
        return cost;
    }

    /** Hidden for the sake of others. */
    private List<Integer> secondary(Pattern pattern, List<Integer> all) {
        List<Integer> secondary = new ArrayList<>();
        for (int v : all) {
            if (pattern.isHidden(v) && !pattern.isBlocked(v) && !net.cell(v).sensitive()) {
                secondary.add(v);
            }
        }
        return secondary;
    }

    /** Takes back what is needless, the dearest first and then the last in the register; {@code kept} stays hidden. */
    private Pattern shownAgain(Pattern from, List<Integer> all, int[] sensitive, int kept) {
        List<Integer> candidates = secondary(from, all);
        Collections.reverse(candidates);
        candidates.sort(Comparator.comparingInt((Integer v) -> costs[v]).reversed());
        Pattern pattern = from;
        for (int candidate : candidates) {
            if (candidate != kept) {
                Pattern without = pattern.show(candidate);
                if (closeLines.apply(without) == without && safe(sensitive, without)) {
                    pattern = without;
                }
            }
        }
        return pattern;
    }

    private boolean safe(int[] sensitive, Pattern pattern) {
        questions += weight * sensitive.length;
        if (questions > 2 * MOST_QUESTIONS) {
            return false;
        }
        for (int v : sensitive) {
            if (!gate.safe(v, pattern)) {
                return false;
            }
        }
        return true;
    }

    /** Shows what everybody can compute: a hidden cell that is no secret only puzzles the reader. */
    private Pattern withoutTheComputable(Pattern pattern, List<Integer> all, int[] sensitive) {
        BitSet computable = new BitSet();
        for (int v : all) {
            if (pattern.isHidden(v) && !net.cell(v).sensitive() && gate.computable(v, pattern)) {
                computable.set(v);
            }
        }
        if (computable.isEmpty()) {
            return pattern;
        }
        Pattern shown = pattern.showBlocked(computable);
        return closeLines.apply(shown) == shown && safe(sensitive, shown) ? shown : pattern;
    }
}
