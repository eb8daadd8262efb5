package no.tilstand.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilstand.domain.CellKey;

/**
 * A model by numbers: a variable is its place among the variables, a derived cell its place among the derived ones. The
 * search looks at thousands of patterns, and so compares numbers and nothing else.
 */
final class Net {
    /**
     * A row.
     *
     * @param number its own place
     * @param parts variables
     */
    record Sum(int number, Row.Kind kind, int[] parts, int total) {}

    /**
     * A line.
     *
     * @param cells derived cells
     */
    record Tie(boolean breakdown, int[] cells) {}

    private final Map<Variable, Integer> numbers = new HashMap<>();
    private final Map<CellKey, Integer> derivedNumbers = new HashMap<>();
    private final Model.Cell[] cells;
    private final int[] order;
    private final int[] place;
    private final Derived[] derived;
    private final int[][] reveals;
    private final int[][] revealing;
    private final List<Sum> sums = new ArrayList<>();
    private final Sum[][] sumsOf;
    private final List<Tie> ties;
    private final Islands islands;

    Net(Model model) {
        model.cells().keySet().forEach(v -> numbers.put(v, numbers.size()));
        cells = model.cells().values().toArray(Model.Cell[]::new);
        order = numbers(model.order());
        place = new int[cells.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        derived = model.derived().values().toArray(Derived[]::new);
        reveals = new int[derived.length][];
        for (int d = 0; d < derived.length; d++) {
            derivedNumbers.put(derived[d].key(), d);
            reveals[d] = numbers(derived[d].reveals());
        }
        revealing = byMember(reveals);
        for (Row row : model.rows()) {
            sums.add(new Sum(sums.size(), row.kind(), numbers(row.parts()), numbers.get(row.total())));
        }
        int[][] members = new int[sums.size()][];
        for (Sum sum : sums) {
            int[] all = Arrays.copyOf(sum.parts(), sum.parts().length + 1);
            all[sum.parts().length] = sum.total();
            members[sum.number()] = all;
        }
        int[][] rowsOf = byMember(members);
        sumsOf = new Sum[cells.length][];
        for (int v = 0; v < cells.length; v++) {
            sumsOf[v] = new Sum[rowsOf[v].length];
            for (int i = 0; i < rowsOf[v].length; i++) {
                sumsOf[v][i] = sums.get(rowsOf[v][i]);
            }
        }
        ties = new ArrayList<>();
        for (Line line : model.lines()) {
            ties.add(new Tie(
                    line.breakdown(),
                    line.cells().stream().mapToInt(derivedNumbers::get).toArray()));
        }
        islands = new Islands(this);
    }

    private int[] numbers(List<Variable> variables) {
        int[] all = new int[variables.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = numbers.get(variables.get(i));
        }
        return all;
    }

    /** Which lists each variable is in, in the order of the lists. */
    private int[][] byMember(int[][] lists) {
        int[] many = new int[cells.length];
        for (int[] list : lists) {
            for (int v : list) {
                many[v]++;
            }
        }
        int[][] of = new int[cells.length][];
        for (int v = 0; v < of.length; v++) {
            of[v] = new int[many[v]];
        }
        for (int i = lists.length - 1; i >= 0; i--) {
            for (int v : lists[i]) {
                of[v][--many[v]] = i;
            }
        }
        return of;
    }

    /** The number of a variable of the model; -1 for another. */
    int number(Variable variable) {
        return numbers.getOrDefault(variable, -1);
    }

    /** The number of a derived cell of the model; -1 for another. */
    int number(CellKey key) {
        return derivedNumbers.getOrDefault(key, -1);
    }

    int size() {
        return cells.length;
    }

    Model.Cell cell(int variable) {
        return cells[variable];
    }

    /** The variables in register order. */
    int[] order() {
        return order;
    }

    /** Where a variable is in register order. */
    int place(int variable) {
        return place[variable];
    }

    int derivedCells() {
        return derived.length;
    }

    Derived derived(int cell) {
        return derived[cell];
    }

    /** The variables that a derived cell reveals. */
    int[] reveals(int cell) {
        return reveals[cell];
    }

    /** The derived cells that reveal a variable. */
    int[] revealing(int variable) {
        return revealing[variable];
    }

    List<Sum> sums() {
        return sums;
    }

    Sum[] sumsOf(int variable) {
        return sumsOf[variable];
    }

    List<Tie> ties() {
        return ties;
    }

    Islands islands() {
        return islands;
    }
}
