package no.tilstand.disclosure;

import java.util.List;

/**
 * Which whole numbers can stand in the hidden cells: bounds propagation and depth-first search over equations with the
 * coefficients 1 and -1. A question that takes more than its share of steps goes to the {@link Solver}; what that does not
 * answer either is «not shown to be possible», which for the {@link Gate} means: hide more.
 */
final class Fillings {
    /** @param signs 1 or -1 for each index */
    record Equation(int[] indices, int[] signs, long sum) {
        /** The smallest sum that the bounds allow. */
        private long least(long[] lo, long[] hi) {
            long least = 0;
            for (int j = 0; j < indices.length; j++) {
                least += signs[j] > 0 ? lo[indices[j]] : -hi[indices[j]];
            }
            return least;
        }

        /** The largest sum that the bounds allow. */
        private long most(long[] lo, long[] hi) {
            long most = 0;
            for (int j = 0; j < indices.length; j++) {
                most += signs[j] > 0 ? hi[indices[j]] : -lo[indices[j]];
            }
            return most;
        }

        boolean holds(long[] filling) {
            return least(filling, filling) == sum;
        }
    }

    /** Equations to look at, first come first; one that is there already is not added again. */
    private static final class Queue {
        private final int[] ring;
        private final boolean[] in;
        private int first;
        private int many;

        Queue(int equations) {
            this.ring = new int[equations];
            this.in = new boolean[equations];
        }

        boolean isEmpty() {
            return many == 0;
        }

        void add(int equation) {
            if (!in[equation]) {
                in[equation] = true;
                ring[(first + many++) % ring.length] = equation;
            }
        }

        int remove() {
            int equation = ring[first];
            first = (first + 1) % ring.length;
            many--;
            in[equation] = false;
            return equation;
        }
    }

    private enum Answer {
        YES,
        NO,
        /** The search took too long. */
        UNKNOWN
    }

    private final long[] low;
    private final long[] high;
    private final long[] hint;
    private final List<Equation> equations;
    private final int mostNodes;
    private final Solver solver;
    private final int[][] equationsOf;
    private int nodes;

    /**
     * @param hint one filling that solves the equations: where the search starts looking
     * @param mostNodes where the search gives up
     * @param solver for what it gives up
     */
    Fillings(long[] low, long[] high, long[] hint, List<Equation> equations, int mostNodes, Solver solver) {
        this.mostNodes = mostNodes;
        this.solver = solver;
        this.low = low;
        this.high = high;
        this.hint = hint;
        this.equations = equations;
        int[] many = new int[low.length];
        equations.forEach(e -> {
            for (int i : e.indices()) {
                many[i]++;
            }
        });
        this.equationsOf = new int[low.length][];
        for (int i = 0; i < low.length; i++) {
            equationsOf[i] = new int[many[i]];
        }
        for (int e = equations.size() - 1; e >= 0; e--) {
            for (int i : equations.get(e).indices()) {
                equationsOf[i][--many[i]] = e;
            }
        }
    }

    /** Whether some filling has {@code value} in the cell. */
    boolean possible(int cell, long value) {
        if (value < low[cell] || value > high[cell]) {
            return false;
        }
        Answer answer = within(cell, value, value);
        if (answer != Answer.UNKNOWN) {
            return answer == Answer.YES;
        }
        long[] lo = low.clone();
        long[] hi = high.clone();
        lo[cell] = value;
        hi[cell] = value;
        return solver.possible(lo, hi, equations);
    }

    private Answer within(int cell, long from, long to) {
        if (from > to) {
            return Answer.NO;
        }
        nodes = 0;
        long[] lo = low.clone();
        long[] hi = high.clone();
        lo[cell] = from;
        hi[cell] = to;
        Queue all = new Queue(equations.size());
        for (int e = 0; e < equations.size(); e++) {
            all.add(e);
        }
        boolean found = search(lo, hi, all);
        return found ? Answer.YES : nodes > mostNodes ? Answer.UNKNOWN : Answer.NO;
    }

    /**
     * Whether every filling has the hinted number in the cell. A question that takes too long is answered «no»: then the
     * cell stays as it is.
     */
    boolean certain(int cell) {
        return within(cell, low[cell], hint[cell] - 1) == Answer.NO
                && within(cell, hint[cell] + 1, high[cell]) == Answer.NO;
    }

    private boolean search(long[] lo, long[] hi, Queue changed) {
        if (++nodes > mostNodes || !propagate(lo, hi, changed)) {
            return false;
        }
        int cell = narrowest(lo, hi);
        if (cell < 0) {
            return true;
        }
        long first = Math.max(lo[cell], Math.min(hi[cell], hint[cell]));
        return branch(cell, first, first, lo, hi)
                || (first > lo[cell] && branch(cell, lo[cell], first - 1, lo, hi))
                || (first < hi[cell] && branch(cell, first + 1, hi[cell], lo, hi));
    }

    private boolean branch(int cell, long from, long to, long[] lo, long[] hi) {
        long[] nextLo = lo.clone();
        long[] nextHi = hi.clone();
        nextLo[cell] = from;
        nextHi[cell] = to;
        Queue changed = new Queue(equations.size());
        for (int e : equationsOf[cell]) {
            changed.add(e);
        }
        return search(nextLo, nextHi, changed);
    }

    /** The undecided cell with the fewest numbers left that stands in an equation; -1 when all are decided. */
    private int narrowest(long[] lo, long[] hi) {
        int best = -1;
        for (int i = 0; i < lo.length; i++) {
            if (lo[i] < hi[i] && equationsOf[i].length > 0 && (best < 0 || hi[i] - lo[i] < hi[best] - lo[best])) {
                best = i;
            }
        }
        return best;
    }

    private boolean propagate(long[] lo, long[] hi, Queue queue) {
        // Bounds that creep by one at a time end here; the search then decides.
        int left = 50 * (equations.size() + 1);
        while (!queue.isEmpty() && left-- > 0) {
            if (!tighten(equations.get(queue.remove()), lo, hi, queue)) {
                return false;
            }
        }
        while (!queue.isEmpty()) {
            if (!holdsWithinBounds(queue.remove(), lo, hi)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsWithinBounds(int e, long[] lo, long[] hi) {
        Equation equation = equations.get(e);
        return equation.least(lo, hi) <= equation.sum() && equation.sum() <= equation.most(lo, hi);
    }

    private boolean tighten(Equation equation, long[] lo, long[] hi, Queue queue) {
        long least = equation.least(lo, hi);
        long most = equation.most(lo, hi);
        if (equation.sum() < least || equation.sum() > most) {
            return false;
        }
        for (int j = 0; j < equation.indices().length; j++) {
            int i = equation.indices()[j];
            boolean plus = equation.signs()[j] > 0;
            // what the others leave for this one
            long from = equation.sum() - most + (plus ? hi[i] : -lo[i]);
            long to = equation.sum() - least + (plus ? lo[i] : -hi[i]);
            long newLo = Math.max(lo[i], plus ? from : -to);
            long newHi = Math.min(hi[i], plus ? to : -from);
            if (newLo > newHi) {
                return false;
            }
            if (newLo != lo[i] || newHi != hi[i]) {
                least += plus ? newLo - lo[i] : hi[i] - newHi;
                most -= plus ? hi[i] - newHi : newLo - lo[i];
                lo[i] = newLo;
                hi[i] = newHi;
                for (int other : equationsOf[i]) {
                    queue.add(other);
                }
            }
        }
        return true;
    }
}
