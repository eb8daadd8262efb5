package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No more is hidden than must be: small tables are held against the least number of cells that any pattern needs, found by
 * trying all subsets in order of size.
 */
class LossTest {
    /** Summed over the tables at most this much above the optimum (specification of disclosure control, section 7). */
    private static final double MOST_LOSS = 1.05;

    private record Table(SmallReport report, List<String> cells) {}

    /** Rows and columns with totals, a row with a total, or a column of years with their sum. */
    private static Table table(long seed) {
        Random random = new Random(seed);
        int rows = 1 + random.nextInt(3);
        int columns = 2 + random.nextInt(rows == 1 ? 5 : rows == 2 ? 3 : 1);
        int limit = 2 + random.nextInt(3);
        SmallReport report = new SmallReport(limit, true);
        long[][] n = new long[rows][columns];
        List<String> all = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                n[r][c] = random.nextInt(3) == 0 ? random.nextInt(limit + 2) : random.nextInt(20);
                add(report, all, "r" + r + "c" + c, n[r][c]);
            }
        }
        long whole = 0;
        List<String> rowTotals = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            long total = 0;
            List<String> parts = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                total += n[r][c];
                parts.add("r" + r + "c" + c);
            }
            add(report, all, "r" + r, total);
            report.sum("r" + r, parts);
            rowTotals.add("r" + r);
            whole += total;
        }
        if (rows > 1) {
            List<String> columnTotals = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                long total = 0;
                List<String> parts = new ArrayList<>();
                for (int r = 0; r < rows; r++) {
                    total += n[r][c];
                    parts.add("r" + r + "c" + c);
                }
                add(report, all, "c" + c, total);
                report.sum("c" + c, parts);
                columnTotals.add("c" + c);
            }
            add(report, all, "t", whole);
            report.sum("t", rowTotals);
            report.sum("t", columnTotals);
        }
        return new Table(report, all);
    }

    private static void add(SmallReport report, List<String> all, String id, long value) {
        report.count(id, value, true, false);
        all.add(id);
    }

    /** The least number of further cells that keeps the small ones safe; empty when even all of them do not. */
    private static Optional<Integer> optimum(Table table, int most) {
        Set<String> primary = table.report().primary();
        List<String> free = table.cells().stream()
                .filter(c -> !primary.contains(c) && table.report().canBeHidden(c))
                .toList();
        for (int size = 0; size <= Math.min(most, free.size()); size++) {
            if (any(table, free, 0, size, new TreeSet<>())) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }

    private static boolean any(Table table, List<String> free, int from, int size, Set<String> chosen) {
        if (size == 0) {
            return table.report().safe(chosen);
        }
        for (int i = from; i <= free.size() - size; i++) {
            chosen.add(free.get(i));
            if (any(table, free, i + 1, size - 1, chosen)) {
                return true;
            }
            chosen.remove(free.get(i));
        }
        return false;
    }

    /** The sums over the tables, and the worst table. */
    private record Loss(int tables, int hidden, int least, int worst) {
        @Override
        public String toString() {
            return tables + " tables: " + hidden + " hidden, " + least + " at least, worst table " + worst + " above";
        }
    }

    private static Loss loss(long firstSeed, int tables) {
        int hidden = 0;
        int least = 0;
        int worst = 0;
        int counted = 0;
        for (long seed = firstSeed; seed < firstSeed + tables; seed++) {
            Table table = table(seed);
            SmallReport.Answer answer = table.report().protect();
            long at = seed;
            assertTrue(answer.safe(), () -> "table " + at + " is open");
            Optional<Integer> optimum = optimum(table, answer.loss());
            if (optimum.isPresent()) {
                counted++;
                hidden += answer.loss();
                least += optimum.get();
                worst = Math.max(worst, answer.loss() - optimum.get());
            }
        }
        return new Loss(counted, hidden, least, worst);
    }

    @Test
    void noMoreIsHiddenThanMustBe() {
        Loss loss = loss(5_000, 150);
        assertTrue(loss.least() > 50, loss::toString);
        assertTrue(loss.hidden() <= MOST_LOSS * loss.least(), loss::toString);
        assertTrue(loss.worst() <= 1, loss::toString);
    }

    @Tag("kampanje")
    @Test
    void noMoreIsHiddenThanMustBeInManyTables() {
        Loss loss = loss(100_000, 3_000);
        System.out.println(loss);
        assertTrue(loss.hidden() <= MOST_LOSS * loss.least(), loss::toString);
        assertTrue(loss.worst() <= 1, loss::toString);
    }
}
