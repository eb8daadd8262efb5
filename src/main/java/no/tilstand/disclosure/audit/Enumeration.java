package no.tilstand.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tries whole numbers near the true ones, and leaves out what an equation forbids. Nearly all questions about a report are
 * answered here, before the solver library has been read from disk.
 */
final class Enumeration {
    /** {@code least <= sum of factor times number <= most}. */
    record Row(int[] numbers, double[] factors, double least, double most) {}

    /** A question that takes more tries is left to the solver. */
    private static final int MOST_TRIES = 2_000;

    /** Numbers further than this from the truth are not tried: the question is whether there is any other at all. */
    private static final int REACH = 12;

    private static final double TOLERANCE = 1e-6;

    private final long[] truth;
    private final long[] least;
    private final List<List<Row>> rowsOf = new ArrayList<>();
    private int tries;

    /** @param truth numbers that fulfil the rows; {@code least} the smallest that a reader thinks possible */
    Enumeration(List<Row> rows, long[] truth, long[] least) {
        this.truth = truth;
        this.least = least;
        for (int i = 0; i < truth.length; i++) {
            rowsOf.add(new ArrayList<>());
        }
        for (Row row : rows) {
            for (int number : row.numbers()) {
                rowsOf.get(number).add(row);
            }
        }
    }

    /** Whether another number than the true one has been found to be possible in the place. */
    boolean findsAnother(int place) {
        tries = 0;
        for (int step = 1; step <= REACH; step++) {
            for (long number : new long[] {truth[place] + step, truth[place] - step}) {
                if (number >= least[place] && isPossible(place, number)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPossible(int place, long number) {
        long[] low = new long[truth.length];
        long[] high = new long[truth.length];
        for (int i = 0; i < truth.length; i++) {
            low[i] = Math.min(truth[i], Math.max(least[i], truth[i] - REACH));
            high[i] = truth[i] + REACH;
        }
        return fill(place, number, low, high);
    }

    private boolean fill(int place, long number, long[] low, long[] high) {
        low[place] = number;
        high[place] = number;
        if (++tries > MOST_TRIES || !narrow(place, low, high)) {
            return false;
        }
        int next = narrowest(low, high);
        if (next < 0) {
            return true;
        }
        for (long step = 0; step <= 2 * REACH; step++) {
            for (long tried :
                    step == 0 ? new long[] {truth[next]} : new long[] {truth[next] + step, truth[next] - step}) {
                if (tried >= low[next] && tried <= high[next] && fill(next, tried, low.clone(), high.clone())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The undecided number with the fewest choices; -1 when all are decided. */
    private static int narrowest(long[] low, long[] high) {
        int best = -1;
        for (int i = 0; i < low.length; i++) {
            if (low[i] < high[i] && (best < 0 || high[i] - low[i] < high[best] - low[best])) {
                best = i;
            }
        }
        return best;
    }

    /** Takes away what no row allows after one number has changed; false when nothing is left for some number. */
    private boolean narrow(int first, long[] low, long[] high) {
        BitSet changed = new BitSet();
        changed.set(first);
        for (int n = first; n >= 0; n = changed.nextSetBit(0)) {
            changed.clear(n);
            for (Row row : rowsOf.get(n)) {
                if (!narrow(row, low, high, changed)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean narrow(Row row, long[] low, long[] high, BitSet changed) {
        double smallest = 0;
        double largest = 0;
        for (int i = 0; i < row.numbers().length; i++) {
            double factor = row.factors()[i];
            int n = row.numbers()[i];
            smallest += factor * (factor > 0 ? low[n] : high[n]);
            largest += factor * (factor > 0 ? high[n] : low[n]);
        }
        if (smallest > row.most() + TOLERANCE || largest < row.least() - TOLERANCE) {
            return false;
        }
        for (int i = 0; i < row.numbers().length; i++) {
            double factor = row.factors()[i];
            int n = row.numbers()[i];
            // What the others leave for this one.
            double most = row.most() - smallest + factor * (factor > 0 ? low[n] : high[n]);
            double fewest = row.least() - largest + factor * (factor > 0 ? high[n] : low[n]);
            double from = Math.ceil((factor > 0 ? fewest : most) / factor - TOLERANCE);
            double to = Math.floor((factor > 0 ? most : fewest) / factor + TOLERANCE);
            if (from > high[n] || to < low[n] || from > to) {
                return false;
            }
            if (from > low[n] || to < high[n]) {
                // The sums above stay as they were: a little too wide, and right the next time the row is looked at.
                low[n] = Math.max(low[n], (long) from);
                high[n] = Math.min(high[n], (long) to);
                changed.set(n);
            }
        }
        return true;
    }
}
