package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private static final int MOST_KEPT = 500;

    private static final int MOST_DECIMALS = 3;
    private static final BigDecimal LARGEST_NUMBER = BigDecimal.valueOf(1_000_000_000_000L);

    private final Net net;
    private final SmallNumbers small;
    private final Effort effort;
    /** One for each island, so that what is asked of one costs no other anything. */
    private final Map<Integer, Solver> solvers = new HashMap<>();

    /** Those seen last, with the answers so far: most patterns that are tried differ somewhere else. */
    private final Map<State, Component> kept = new HashMap<>();

    /** The pattern that was asked about last, and those of it that have been asked about. */
    private Optional<Pattern> last = Optional.empty();

    private final List<Component> ofLast = new ArrayList<>();

    /** All that an answer depends on: who hang together, and which of them are hidden and blocked. */
    private record State(BitSet members, BitSet hidden, BitSet blocked) {
        static State of(BitSet members, Pattern pattern) {
            BitSet hidden = new BitSet();
            BitSet blocked = new BitSet();
            for (int v = members.nextSetBit(0); v >= 0; v = members.nextSetBit(v + 1)) {
                hidden.set(v, pattern.isHidden(v));
                blocked.set(v, pattern.isBlocked(v));
            }
            return new State(members, hidden, blocked);
        }
    }

    /** Cells that hang together, as equations, and what has been answered of them. */
    private final class Component {
        private final State state;
        private final Optional<Long> unit;
        private final BitSet answered = new BitSet();
        private final BitSet safe = new BitSet();
        private Optional<Fillings> fillings = Optional.empty();

        Component(State state) {
            this.state = state;
            this.unit = unit(state.members());
        }

        Solver solver() {
            return solvers.computeIfAbsent(
                    net.islands().of(state.members().nextSetBit(0)), i -> new Solver(effort.solved()));
        }

        Fillings fillings() {
            if (fillings.isEmpty()) {
                fillings = Optional.of(Gate.this.fillings(state, unit.orElseThrow(), solver()));
            }
            return fillings.get();
        }

        int place(int variable) {
            return state.members().get(0, variable).cardinality();
        }
    }

    Gate(Net net, SmallNumbers small) {
        this(net, small, Effort.NORMAL);
    }

    Gate(Net net, SmallNumbers small, Effort effort) {
        this.net = net;
        this.small = small;
        this.effort = effort;
    }

    /** The cells without an open number that hang together with this one through rows. */
    BitSet component(int start, Pattern pattern) {
        BitSet found = new BitSet();
        found.set(start);
        BitSet left = new BitSet();
        left.set(start);
        BitSet walked = new BitSet();
        for (int v = start; v >= 0; v = left.nextSetBit(0)) {
            left.clear(v);
            for (Net.Sum sum : net.sumsOf(v)) {
                if (!walked.get(sum.number())) {
                    walked.set(sum.number());
                    for (int part : sum.parts()) {
                        reach(part, pattern, found, left);
                    }
                    reach(sum.total(), pattern, found, left);
                }
            }
        }
        return found;
    }

    private static void reach(int v, Pattern pattern, BitSet found, BitSet left) {
        if (!found.get(v) && !pattern.open(v)) {
            found.set(v);
            left.set(v);
        }
    }

    boolean safe(int variable, Pattern pattern) {
        if (pattern.open(variable)) {
            return false;
        }
        if (net.sumsOf(variable).length == 0) {
            return true;
        }
        Component component = of(variable, pattern);
        if (component.answered.get(variable)) {
            return component.safe.get(variable);
        }
        Solver solver = component.solver();
        int asked = solver.asked();
        boolean safe = component.unit.isPresent() && safe(variable, component);
        // What the solver was asked for is asked again: it counts its questions.
        if (solver.asked() == asked) {
            component.answered.set(variable);
            component.safe.set(variable, safe);
        }
        return safe;
    }

    /** @param hidden without an open number: then it is of the component of each one that it hangs together with */
    private Component of(int hidden, Pattern pattern) {
        // A pattern is a value: the very same one has the same components.
        if (last.filter(p -> p == pattern).isEmpty()) {
            last = Optional.of(pattern);
            ofLast.clear();
        }
        for (Component component : ofLast) {
            if (component.state.members().get(hidden)) {
                return component;
            }
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        Component component = kept.computeIfAbsent(State.of(component(hidden, pattern), pattern), Component::new);
        ofLast.add(component);
        return component;
    }

    private boolean safe(int variable, Component component) {
        Model.Cell cell = net.cell(variable);
        Fillings fillings = component.fillings();
        int index = component.place(variable);
        long unit = component.unit.orElseThrow();
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
    boolean computable(int variable, Pattern pattern) {
        Component component = of(variable, pattern);
        return component.unit.isPresent() && component.fillings().certain(component.place(variable));
    }

    private Fillings fillings(State state, long unit, Solver solver) {
        int[] members = state.members().stream().toArray();
        int n = members.length;
        long[] low = new long[n];
        long[] high = new long[n];
        long[] truth = new long[n];
        long largest = 0;
        int largestLimit = 0;
        for (int i = 0; i < n; i++) {
            truth[i] = scaled(net.cell(members[i]).value(), unit);
            largest = Math.max(largest, truth[i]);
            largestLimit = Math.max(largestLimit, net.cell(members[i]).limit());
        }
        // A reader knows roughly how many children there can be; this is only little more than the numbers themselves.
        long cap = largest + 2L * (largestLimit + 1) * unit;
        for (int i = 0; i < n; i++) {
            Model.Cell cell = net.cell(members[i]);
            long bottom = 0;
            long top = cap;
            if (!state.blocked().get(members[i])) {
                if (cell.withheld() && !cell.small()) {
                    bottom = small.least() * unit;
                } else if (cell.small() && cell.labelled()) {
                    bottom = small.least();
                    top = cell.limit() * unit;
                } else if (state.hidden().get(members[i]) && !cell.small()) {
                    bottom = cell.limit() * unit + 1;
                }
            }
            low[i] = Math.min(bottom, truth[i]);
            high[i] = Math.max(top, truth[i]);
        }
        return new Fillings(low, high, truth, equations(members, truth), effort.nodes(), solver);
    }

    private List<Fillings.Equation> equations(int[] members, long[] truth) {
        int[] index = new int[net.size()];
        for (int i = 0; i < members.length; i++) {
            index[members[i]] = i + 1;
        }
        List<Fillings.Equation> equations = new ArrayList<>();
        BitSet walked = new BitSet();
        for (int v : members) {
            for (Net.Sum row : net.sumsOf(v)) {
                if (!walked.get(row.number())) {
                    walked.set(row.number());
                    equations.add(equation(row, index, truth));
                }
            }
        }
        return equations;
    }

    /** @param index of each variable, from 1; 0 for what is open */
    private static Fillings.Equation equation(Net.Sum row, int[] index, long[] truth) {
        int free = index[row.total()] > 0 ? 1 : 0;
        for (int part : row.parts()) {
            free += index[part] > 0 ? 1 : 0;
        }
        int[] indices = new int[free];
        int[] signs = new int[free];
        long sum = 0;
        int next = 0;
        for (int part : row.parts()) {
            if (index[part] > 0) {
                indices[next] = index[part] - 1;
                signs[next] = 1;
                sum += truth[indices[next++]];
            }
        }
        if (index[row.total()] > 0) {
            indices[next] = index[row.total()] - 1;
            signs[next] = -1;
            sum -= truth[indices[next]];
        }
        return new Fillings.Equation(indices, signs, sum);
    }

    /** The number of steps in a whole one (full-time equivalents have decimals); empty when there is too much to look at. */
    private Optional<Long> unit(BitSet component) {
        int decimals = 0;
        boolean tooLarge = component.cardinality() > LARGEST_COMPONENT;
        for (int v = component.nextSetBit(0); v >= 0; v = component.nextSetBit(v + 1)) {
            BigDecimal value = net.cell(v).value();
            decimals = Math.max(
                    decimals,
                    value.scale() <= 0 ? 0 : value.stripTrailingZeros().scale());
            tooLarge |= value.abs().compareTo(LARGEST_NUMBER) > 0;
        }
        return tooLarge || decimals > MOST_DECIMALS
                ? Optional.empty()
                : Optional.of(BigDecimal.ONE.movePointRight(decimals).longValueExact());
    }

    private static long scaled(BigDecimal value, long unit) {
        return value.multiply(BigDecimal.valueOf(unit)).longValueExact();
    }
}
