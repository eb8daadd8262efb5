package no.tilstand.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
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

    private final Model model;
    private final Gate gate;
    private final BiPredicate<Variable, Pattern> canBeHidden;
    private final UnaryOperator<Pattern> closeLines;
    private final Map<Variable, Integer> costs = new TreeMap<>();
    private final Map<Integer, List<Variable>> members = new TreeMap<>();
    private final Map<Integer, List<Derived>> derived = new HashMap<>();
    private int questions;
    private int weight = 1;

    Improvement(
            Model model,
            Gate gate,
            Islands islands,
            BiPredicate<Variable, Pattern> canBeHidden,
            UnaryOperator<Pattern> closeLines) {
        this.model = model;
        this.gate = gate;
        this.canBeHidden = canBeHidden;
        this.closeLines = closeLines;
        for (Variable v : model.order()) {
            members.computeIfAbsent(islands.of(v), i -> new ArrayList<>()).add(v);
            costs.put(v, model.cell(v).shown() ? CELL : 0);
        }
        for (Row row : model.rows()) {
            int more = row.kind() == Row.Kind.YEARS ? -TOTAL : TOTAL;
            costs.computeIfPresent(row.total(), (v, cost) -> cost == 0 ? 0 : Math.max(1, cost + more));
        }
        model.derived().values().stream()
                .filter(d -> !d.reveals().isEmpty())
                .forEach(d -> derived.computeIfAbsent(islands.of(d.reveals().get(0)), i -> new ArrayList<>())
                        .add(d));
    }

    /** @param withdrawn what the gate could not make safe, and which therefore is gone as a whole */
    Pattern of(Pattern found, Set<Variable> withdrawn) {
        Pattern pattern = found;
        for (Map.Entry<Integer, List<Variable>> island : members.entrySet()) {
            List<Variable> all = island.getValue();
            if (all.stream().anyMatch(found::isHidden) && all.stream().noneMatch(withdrawn::contains)) {
                questions = 0;
                weight = 1 + all.size() / LARGE;
                pattern = smaller(pattern, island.getKey(), all);
                pattern = withoutTheComputable(pattern, all);
            }
        }
        return pattern;
    }

    private Pattern smaller(Pattern found, int island, List<Variable> all) {
        List<Variable> sensitive =
                all.stream().filter(v -> model.cell(v).sensitive()).toList();
        Pattern best = shownAgain(found, all, sensitive);
        List<Variable> free =
                all.stream().filter(v -> canBeHidden.test(v, best)).toList();
        if (secondary(best, all).isEmpty() || free.size() > MOST_FREE) {
            return best;
        }
        Pattern everything = best;
        for (Variable v : free) {
            everything = everything.hide(v);
        }
        Pattern smallest = cheaper(best, shownAgain(closeLines.apply(everything), all, sensitive), island, all);
        boolean more = true;
        while (more && questions < MOST_QUESTIONS) {
            more = false;
            for (Variable v : free) {
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

    private Pattern cheaper(Pattern one, Pattern other, int island, List<Variable> all) {
        return cost(other, island, all) < cost(one, island, all) ? other : one;
    }

    private int cost(Pattern pattern, int island, List<Variable> all) {
        int cost = 0;
        for (Variable v : all) {
            cost += pattern.isHidden(v) ? costs.get(v) : 0;
        }
        for (Derived d : derived.getOrDefault(island, List.of())) {
            cost += pattern.isHidden(d) ? CELL : 0;
        }
        return cost;
    }

    /** Hidden for the sake of others. */
    private List<Variable> secondary(Pattern pattern, List<Variable> all) {
        return all.stream()
                .filter(v -> pattern.isHidden(v)
                        && !pattern.isBlocked(v)
                        && !model.cell(v).sensitive())
                .toList();
    }

    /** Takes back what is needless, the dearest first and then the last in the register; {@code kept} stays hidden. */
    private Pattern shownAgain(Pattern from, List<Variable> all, List<Variable> sensitive, Variable... kept) {
        List<Variable> candidates = new ArrayList<>(secondary(from, all));
        candidates.removeAll(List.of(kept));
        Collections.reverse(candidates);
        candidates.sort(Comparator.comparingInt(costs::get).reversed());
        Pattern pattern = from;
        for (Variable candidate : candidates) {
            Pattern without = pattern.show(candidate);
            if (closeLines.apply(without) == without && safe(sensitive, without)) {
                pattern = without;
            }
        }
        return pattern;
    }

    private boolean safe(List<Variable> sensitive, Pattern pattern) {
        questions += weight * sensitive.size();
        return questions <= 2 * MOST_QUESTIONS && sensitive.stream().allMatch(v -> gate.safe(v, pattern));
    }

    /** Shows what everybody can compute: a hidden cell that is no secret only puzzles the reader. */
    private Pattern withoutTheComputable(Pattern pattern, List<Variable> all) {
        List<Variable> computable = all.stream()
                .filter(v -> pattern.isHidden(v) && !model.cell(v).sensitive() && gate.computable(v, pattern))
                .toList();
        if (computable.isEmpty()) {
            return pattern;
        }
        Pattern shown = pattern.showBlocked(computable);
        List<Variable> sensitive =
                all.stream().filter(v -> model.cell(v).sensitive()).toList();
        return closeLines.apply(shown) == shown && safe(sensitive, shown) ? shown : pattern;
    }
}
