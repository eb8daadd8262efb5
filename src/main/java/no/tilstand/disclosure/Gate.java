package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a pattern keeps a number from being computed, against a reader who knows which hidden cells are small, that the
 * others are not, and that counts are whole (gate A1K of the specification of disclosure control): both ends of D are
 * possible, or at least max(2, k) numbers are.
 *
 * <p>A no can also mean that the answer took too long: hiding more never makes anything less safe.
 */
final class Gate {
    /** More connected hidden cells than this are withdrawn unseen. */
    private static final int LARGEST_COMPONENT = 300;

    /** More components than this are not kept; then they are worked out again. */
    private static final int MOST_STATES = 500;

    private static final int MOST_DECIMALS = 3;
    private static final BigDecimal LARGEST_NUMBER = BigDecimal.valueOf(1_000_000_000_000L);

    private final Model model;
    private final SmallNumbers small;
    private final Map<Variable, List<Row>> rowsOf = new HashMap<>();
    private final Islands islands;
    private final Effort effort;
    /** One for each island, so that what is asked of one costs no other anything. */
    private final Map<Integer, Solver> solvers = new HashMap<>();

    /** The answers so far, of the components seen last: most patterns that are tried differ somewhere else. */
    private final Map<State, Map<Variable, Boolean>> answers = new HashMap<>();

    /** Of the state that was asked about last: its other members come next. */
    private Optional<Built> last = Optional.empty();

    private record Built(State state, Fillings fillings) {}

    /** The pattern that was asked about last: all that hang together in it have one state. */
    private Optional<Walked> walked = Optional.empty();

    private record Walked(Pattern pattern, Map<Variable, State> states) {}

    /**
     * All that an answer depends on.
     *
     * @param component in the order of variables
     * @param marks two for each: whether it is hidden, whether it is blocked
     */
    private record State(List<Variable> component, BitSet marks) {
        static State of(List<Variable> component, Pattern pattern) {
            BitSet marks = new BitSet(2 * component.size());
            for (int i = 0; i < component.size(); i++) {
                marks.set(2 * i, pattern.isHidden(component.get(i)));
                marks.set(2 * i + 1, pattern.isBlocked(component.get(i)));
            }
            return new State(component, marks);
        }
    }

    Gate(Model model, SmallNumbers small) {
        this(model, small, new Islands(model), Effort.NORMAL);
    }

    Gate(Model model, SmallNumbers small, Islands islands, Effort effort) {
        this.model = model;
        this.small = small;
        this.islands = islands;
        this.effort = effort;
        for (Row row : model.rows()) {
            row.parts().forEach(v -> add(v, row));
            add(row.total(), row);
        }
    }

    private void add(Variable variable, Row row) {
        rowsOf.computeIfAbsent(variable, v -> new ArrayList<>()).add(row);
    }

    List<Row> rowsOf(Variable variable) {
        return rowsOf.getOrDefault(variable, List.of());
    }

    /** The cells without an open number that hang together with this one through rows, in the order of variables. */
    List<Variable> component(Variable start, Pattern pattern) {
        Set<Variable> found = new HashSet<>(List.of(start));
        Deque<Variable> next = new ArrayDeque<>(found);
        Set<Row> walked = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!next.isEmpty()) {
            for (Row row : rowsOf(next.remove())) {
                if (!walked.add(row)) {
                    continue;
                }
                row.parts().forEach(v -> reach(v, pattern, found, next));
                reach(row.total(), pattern, found, next);
            }
        }
        return found.stream().sorted().toList();
    }

    private static void reach(Variable v, Pattern pattern, Set<Variable> found, Deque<Variable> next) {
        if (!found.contains(v) && !pattern.open(v)) {
            found.add(v);
            next.add(v);
        }
    }

    boolean safe(Variable variable, Pattern pattern) {
        if (pattern.open(variable)) {
            return false;
        }
        if (rowsOf(variable).isEmpty()) {
            return true;
        }
        State state = state(variable, pattern);
        List<Variable> component = state.component();
        Boolean before = answers.getOrDefault(state, Map.of()).get(variable);
        if (before != null) {
            return before;
        }
        Optional<Long> unit = unit(component);
        Solver solver = solver(component);
        int asked = solver.asked();
        boolean safe = unit.isPresent() && safe(variable, state, unit.get(), pattern);
        // What the solver was asked for is asked again: it counts its questions.
        if (solver.asked() == asked) {
            if (answers.size() >= MOST_STATES) {
                answers.clear();
            }
            answers.computeIfAbsent(state, s -> new HashMap<>()).put(variable, safe);
        }
        return safe;
    }

    /** @param hidden without an open number: then it is of the component of each one that it hangs together with */
    private State state(Variable hidden, Pattern pattern) {
        // A pattern is a value: the very same one has the same components.
        Walked of = walked.filter(w -> w.pattern() == pattern).orElseGet(() -> new Walked(pattern, new HashMap<>()));
        walked = Optional.of(of);
        State known = of.states().get(hidden);
        if (known != null) {
            return known;
        }
        State state = State.of(component(hidden, pattern), pattern);
        state.component().forEach(v -> of.states().put(v, state));
        return state;
    }

    private boolean safe(Variable variable, State state, long unit, Pattern pattern) {
        Model.Cell cell = model.cell(variable);
        Built built = last.filter(b -> b.state().equals(state))
                .orElseGet(() -> new Built(state, fillings(state.component(), unit, pattern)));
        last = Optional.of(built);
        Fillings fillings = built.fillings();
        int index = state.component().indexOf(variable);
        int limit = cell.limit();
        long truth = scaled(cell.value(), unit);
        if (cell.small() && fillings.possible(index, small.least()) && fillings.possible(index, limit * unit)) {
            return true;
        }
        int enough = Math.max(2, limit);
        int found = 0;
        for (long step = 0; step <= limit && found < enough; step++) {
            found += fillings.possible(index, truth + step * unit) ? 1 : 0;
            found += step > 0 && fillings.possible(index, truth - step * unit) ? 1 : 0;
        }
        return found >= enough;
    }

    /** Whether a reader who knows which hidden cells are small has the number of this one all the same. */
    boolean computable(Variable variable, Pattern pattern) {
        List<Variable> component = component(variable, pattern);
        Optional<Long> unit = unit(component);
        return unit.isPresent() && fillings(component, unit.get(), pattern).certain(component.indexOf(variable));
    }

    private Fillings fillings(List<Variable> component, long unit, Pattern pattern) {
        int n = component.size();
        long[] low = new long[n];
        long[] high = new long[n];
        long[] truth = new long[n];
        long largest = 0;
        int largestLimit = 0;
        Map<Variable, Integer> index = new HashMap<>();
        for (int i = 0; i < n; i++) {
            truth[i] = scaled(model.cell(component.get(i)).value(), unit);
            largest = Math.max(largest, truth[i]);
            largestLimit = Math.max(largestLimit, model.cell(component.get(i)).limit());
            index.put(component.get(i), i);
        }
        // A reader knows roughly how many children there can be; this is only little more than the numbers themselves.
        long cap = largest + 2L * (largestLimit + 1) * unit;
        for (int i = 0; i < n; i++) {
            Variable v = component.get(i);
            Model.Cell cell = model.cell(v);
            long bottom = 0;
            long top = cap;
            if (!pattern.isBlocked(v)) {
                if (cell.withheld() && !cell.small()) {
                    bottom = small.least() * unit;
                } else if (cell.small() && cell.labelled()) {
                    bottom = small.least();
                    top = cell.limit() * unit;
                } else if (pattern.isHidden(v) && !cell.small()) {
                    bottom = cell.limit() * unit + 1;
                }
            }
            low[i] = Math.min(bottom, truth[i]);
            high[i] = Math.max(top, truth[i]);
        }
        return new Fillings(low, high, truth, equations(component, index, truth), effort.nodes(), solver(component));
    }

    private Solver solver(List<Variable> component) {
        return solvers.computeIfAbsent(islands.of(component.get(0)), i -> new Solver(effort.solved()));
    }

    private List<Fillings.Equation> equations(List<Variable> component, Map<Variable, Integer> index, long[] truth) {
        List<Fillings.Equation> equations = new ArrayList<>();
        Set<Row> walked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Row row : component.stream().flatMap(v -> rowsOf(v).stream()).toList()) {
            if (!walked.add(row)) {
                continue;
            }
            List<Variable> all = new ArrayList<>(row.parts());
            all.add(row.total());
            List<Variable> free = all.stream().filter(index::containsKey).toList();
            int[] indices = free.stream().mapToInt(index::get).toArray();
            int[] signs = new int[indices.length];
            long sum = 0;
            for (int j = 0; j < indices.length; j++) {
                signs[j] = j == indices.length - 1 && free.get(j).equals(row.total()) ? -1 : 1;
                sum += signs[j] * truth[indices[j]];
            }
            equations.add(new Fillings.Equation(indices, signs, sum));
        }
        return equations;
    }

    /** The number of steps in a whole one (full-time equivalents have decimals); empty when there is too much to look at. */
    private Optional<Long> unit(List<Variable> component) {
        int decimals = component.stream()
                .mapToInt(v -> model.cell(v).value().stripTrailingZeros().scale())
                .max()
                .orElse(0);
        boolean tooLarge =
                component.stream().anyMatch(v -> model.cell(v).value().abs().compareTo(LARGEST_NUMBER) > 0);
        return component.size() > LARGEST_COMPONENT || decimals > MOST_DECIMALS || tooLarge
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.ONE.movePointRight(Math.max(0, decimals)).longValueExact());
    }

    private static long scaled(BigDecimal value, long unit) {
        return value.multiply(BigDecimal.valueOf(unit)).longValueExact();
    }
}
