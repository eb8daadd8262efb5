package no.tilstand.disclosure.audit;

import java.util.List;
import java.util.Optional;

/**
 * Tries whole numbers one after the other. Most questions about a report are about two or three numbers, and are answered
 * before the solver library has been read from disk.
 */
final class Enumeration {
    /** {@code least <= sum of factor times number <= most}. */
    record Row(int[] numbers, double[] factors, double least, double most) {}

    /** A question that takes more tries is left to the solver. */
    private static final int MOST_TRIES = 2_000;

    /** Numbers further than this from the truth are not tried: the question is whether there is any other at all. */
    private static final int REACH = 12;

    private static final double TOLERANCE = 1e-6;

    private final List<Row> rows;
    private final long[] truth;
    private final long[] least;
    private int tries;

    /** @param truth numbers that fulfil the rows; {@code least} the smallest that a reader thinks possible */
    Enumeration(List<Row> rows, long[] truth, long[] least) {
        this.rows = rows;
        this.truth = truth;
        this.least = least;
    }

    /** Whether another number than the true one can stand first; empty when the tries do not tell. */
    Optional<Boolean> anotherFirst() {
        tries = 0;
        long[] filled = truth.clone();
        for (int step = 1; step <= REACH; step++) {
            for (long n : new long[] {truth[0] + step, truth[0] - step}) {
                filled[0] = n;
                if (n >= least[0] && fill(filled, 1)) {
                    return Optional.of(true);
                }
            }
        }
        return Optional.empty();
    }

    private boolean fill(long[] filled, int next) {
        if (++tries > MOST_TRIES || !possible(filled, next)) {
            return false;
        }
        if (next == filled.length) {
            return true;
        }
        for (int step = 0; step <= REACH; step++) {
            for (int sign = 1; sign >= (step == 0 ? 1 : -1); sign -= 2) {
                filled[next] = truth[next] + (long) sign * step;
                if (filled[next] >= least[next] && fill(filled, next + 1)) {
                    return true;
                }
            }
        }
        filled[next] = truth[next];
        return false;
    }

    /** Whether every row can still be fulfilled, with the first {@code count} numbers given. */
    private boolean possible(long[] filled, int count) {
        for (Row row : rows) {
            double low = 0;
            double high = 0;
            for (int i = 0; i < row.numbers().length; i++) {
                int n = row.numbers()[i];
                double factor = row.factors()[i];
                double a = factor * (n < count ? filled[n] : Math.max(least[n], truth[n] - REACH));
                double b = factor * (n < count ? filled[n] : truth[n] + REACH);
                low += Math.min(a, b);
                high += Math.max(a, b);
            }
            if (low > row.most() + TOLERANCE || high < row.least() - TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
