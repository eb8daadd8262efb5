package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.tilstand.disclosure.Fillings.Equation;
import org.junit.jupiter.api.Test;

/** What the search gives up the solver answers, so that nothing is hidden because a question was slow. */
class SolverTest {
    private static final int ROWS = 10;
    private static final int COLUMNS = 8;
    private static final Solver NONE = new Solver(0);

    /** 10 x 8 with row totals, column totals and a grand total. */
    private static SmallReport report(long seed) {
        Random random = new Random(seed);
        SmallReport report = new SmallReport(3, true);
        long[] columns = new long[COLUMNS];
        long whole = 0;
        for (int r = 0; r < ROWS; r++) {
            long row = 0;
            for (int c = 0; c < COLUMNS; c++) {
                long n = random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(60);
                report.count("r" + r + "c" + c, n, true, false);
                row += n;
                columns[c] += n;
            }
            report.count("r" + r, row, true, false);
            int at = r;
            report.sum("r" + r, names(COLUMNS, c -> "r" + at + "c" + c));
            whole += row;
        }
        for (int c = 0; c < COLUMNS; c++) {
            report.count("c" + c, columns[c], true, false);
            int at = c;
            report.sum("c" + c, names(ROWS, r -> "r" + r + "c" + at));
        }
        report.count("t", whole, true, false);
        report.sum("t", names(ROWS, r -> "r" + r));
        report.sum("t", names(COLUMNS, c -> "c" + c));
        return report;
    }

    private static List<String> names(int n, IntFunction<String> name) {
        return IntStream.range(0, n).mapToObj(name).toList();
    }

    /** A search that may take only a few steps hides more than it must; with the solver behind it, it does not. */
    @Test
    void aTableWhereTheSearchAloneGivesUp() {
        SmallReport.Answer alone = report(20).protect(new Effort(8, 0));
        SmallReport.Answer helped = report(20).protect(new Effort(8, 300));
        SmallReport.Answer normal = report(20).protect();
        assertTrue(helped.safe());
        assertTrue(normal.safe());
        assertTrue(alone.loss() > helped.loss(), () -> alone.loss() + " and " + helped.loss());
        assertTrue(helped.loss() <= normal.loss() + 1, () -> helped.loss() + " and " + normal.loss());
        assertEquals(helped, report(20).protect(new Effort(8, 300)));
    }

    /** All of a 10 x 8 table hidden, its totals known. */
    private record Table(long[] low, long[] high, long[] truth, List<Equation> equations) {
        static Table of(long seed) {
            Random random = new Random(seed);
            int n = ROWS * COLUMNS;
            long[] low = new long[n];
            long[] high = new long[n];
            long[] truth = new long[n];
            for (int i = 0; i < n; i++) {
                boolean some = random.nextInt(5) < 3;
                truth[i] = some ? 1 + random.nextInt(3) : 0;
                low[i] = some ? 1 : 0;
                high[i] = some ? 3 : 0;
            }
            List<Equation> equations = new ArrayList<>();
            for (int r = 0; r < ROWS; r++) {
                int at = r;
                equations.add(sum(
                        truth,
                        IntStream.range(0, COLUMNS).map(c -> at * COLUMNS + c).toArray()));
            }
            for (int c = 0; c < COLUMNS; c++) {
                int at = c;
                equations.add(sum(
                        truth,
                        IntStream.range(0, ROWS).map(r -> r * COLUMNS + at).toArray()));
            }
            return new Table(low, high, truth, equations);
        }

        private static Equation sum(long[] truth, int[] cells) {
            return new Equation(
                    cells,
                    IntStream.of(cells).map(i -> 1).toArray(),
                    IntStream.of(cells).mapToLong(i -> truth[i]).sum());
        }

        boolean possible(int cell, long value, int nodes, Solver solver) {
            return new Fillings(low, high, truth, equations, nodes, solver).possible(cell, value);
        }
    }

    @Test
    void theSolverAnswersAsAPatientSearchDoes() {
        Table table = Table.of(2);
        int givenUp = 0;
        for (int cell = 0; cell < 24; cell++) {
            for (long value = table.low()[cell]; value <= table.high()[cell]; value++) {
                boolean patient = table.possible(cell, value, 100_000, NONE);
                assertEquals(patient, table.possible(cell, value, 5, new Solver(1)), cell + " = " + value);
                givenUp += patient && !table.possible(cell, value, 5, NONE) ? 1 : 0;
            }
        }
        assertTrue(givenUp > 5, "the search gave up " + givenUp + " times");
    }

    @Test
    void whatIsAskedTooOftenIsNotShownToBePossible() {
        Solver solver = new Solver(1);
        long[] low = {0, 0};
        long[] high = {9, 9};
        List<Equation> sum = List.of(new Equation(new int[] {0, 1}, new int[] {1, 1}, 7));
        assertTrue(solver.possible(low, high, sum));
        assertFalse(solver.possible(low, high, sum));
        assertFalse(new Solver(1).possible(low, new long[] {3, 3}, sum));
    }
}
