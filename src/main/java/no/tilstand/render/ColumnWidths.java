package no.tilstand.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.report.Block;

/**
 * The columns of a table whose writer has given no widths: each as wide as its longest word at least, and where there is
 * room, as its longest cell. What is left goes to the columns of words, or to the first. Where not all have
 * room, they are as wide as makes the table shortest.
 */
final class ColumnWidths {
    /** As in {@code styles/table.ftl}: after words 3 mm, before numbers 7 pt, and before words after numbers 4 mm. */
    private static final double AFTER_WORDS = 3 * Measures.PT_PER_MM;

    private static final double BEFORE_NUMBERS = 7;
    private static final double NUMBERS_BEFORE_WORDS = 4 * Measures.PT_PER_MM;
    /** A word of a cell takes no more than this part of the table: a longer one is broken ({@link SoftHyphens}). */
    private static final double LARGEST_WORD = 0.3;
    /** How finely room is given out, in pt, and how much at once to one column at most. */
    private static final double STEP = 4;

    private static final int MOST_STEPS = 12;
    /** Against the last digits of a sum deciding between two columns. */
    private static final double LEAST_GAIN = 1e-9;

    private static final double SHARED_LINE = 0.05;
    /** Against rounding: a column that is a hair too narrow breaks its longest word. */
    private static final double SLACK = 0.5;

    private final Measures measures;
    private final Typesetter.Faces faces;

    ColumnWidths(Measures measures, Typesetter.Faces faces) {
        this.measures = measures;
        this.faces = faces;
    }

    /** In mm, in order; those that the table has, if it has any. */
    List<Double> of(Block.Table table) {
        List<Block.Column> columns = table.columns();
        if (columns.stream().anyMatch(c -> c.width() > 0)) {
            return columns.stream().map(Block.Column::width).toList();
        }
        double room = measures.textMm() * Measures.PT_PER_MM;
        double ofHead = measures.sizes().head();
        int count = columns.size();
        double[] airs = new double[count];
        double[] firm = new double[count];
        double[] least = new double[count];
        double[] most = new double[count];
        List<List<CellLines>> rows = table.rows().stream()
                .map(r -> r.stream().limit(count).map(this::lines).toList())
                .toList();
        for (int c = 0; c < count; c++) {
            String head = columns.get(c).head();
            double air = air(columns, c);
            airs[c] = air;
            firm[c] = air + widestWord(head, faces.semibold(), ofHead);
            least[c] = firm[c];
            most[c] = air + faces.semibold().width(head, ofHead);
            for (List<CellLines> row : rows) {
                if (c < row.size()) {
                    least[c] = Math.max(least[c], air + Math.min(row.get(c).widestWord(), room * LARGEST_WORD));
                    most[c] = Math.max(most[c], air + row.get(c).whole());
                }
            }
        }
        double[] widths = sum(most) > room && sum(least) <= room
                ? fewestLines(rows, airs, least, most, room)
                : shared(firm, least, most, room);
        double left = room - sum(widths);
        if (left > 0) {
            give(widths, columns, left);
        }
        return Arrays.stream(widths).mapToObj(w -> w / Measures.PT_PER_MM).toList();
    }

    private CellLines lines(Block.Cell cell) {
        return CellLines.of(cell, faces, measures.sizes());
    }

    /**
     * From the least that each column needs: what is left goes, a little at a time, where it saves most lines of the table
     * for its width. What saves none goes to those that would have more.
     */
    private static double[] fewestLines(
            List<List<CellLines>> rows, double[] airs, double[] least, double[] most, double room) {
        double[] widths = least.clone();
        int[][] lines = new int[rows.size()][widths.length];
        for (int r = 0; r < lines.length; r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                lines[r][c] = rows.get(r).get(c).in(widths[c] - airs[c]);
            }
        }
        while (true) {
            double left = room - sum(widths);
            int best = -1;
            double bestWidth = 0;
            double bestGain = 0;
            for (int c = 0; c < widths.length; c++) {
                for (int steps = 1; steps <= MOST_STEPS; steps++) {
                    double more = Math.min(steps * STEP, most[c] - widths[c]);
                    if (more <= 0 || more > left) {
                        break;
                    }
                    double gain = saved(rows, lines, c, widths[c] + more - airs[c]) / more;
                    if (gain > bestGain + LEAST_GAIN) {
                        best = c;
                        bestWidth = widths[c] + more;
                        bestGain = gain;
                    }
                }
            }
            if (best < 0) {
                return between(widths, most, room);
            }
            widths[best] = bestWidth;
            for (int r = 0; r < lines.length; r++) {
                if (best < rows.get(r).size()) {
                    lines[r][best] = rows.get(r).get(best).in(bestWidth - airs[best]);
                }
            }
        }
    }

    /**
     * Lines that a column of this width saves the table. A line that another column still needs counts a little: two columns
     * may have to grow before a row gets lower.
     */
    private static double saved(List<List<CellLines>> rows, int[][] lines, int column, double width) {
        double saved = 0;
        for (int r = 0; r < lines.length; r++) {
            if (column < rows.get(r).size()) {
                int others = 0;
                for (int c = 0; c < lines[r].length; c++) {
                    others = c == column ? others : Math.max(others, lines[r][c]);
                }
                int before = lines[r][column];
                int after = before == 1 ? 1 : rows.get(r).get(column).in(width);
                saved += Math.max(before, others) - Math.max(after, others) + SHARED_LINE * (before - after);
            }
        }
        return saved;
    }

    private static double air(List<Block.Column> columns, int c) {
        boolean last = c == columns.size() - 1;
        if (columns.get(c).align() == Align.START) {
            return SLACK + (last ? 0 : AFTER_WORDS);
        }
        boolean beforeWords = !last && columns.get(c + 1).align() != Align.END;
        return SLACK + BEFORE_NUMBERS + (beforeWords ? NUMBERS_BEFORE_WORDS : 0);
    }

    /**
     * Between least and most, in proportion. Where not even the longest words of the cells have room, it is they that are
     * broken; heads are not.
     */
    private static double[] shared(double[] firm, double[] least, double[] most, double room) {
        if (sum(most) <= room) {
            return most.clone();
        } else if (sum(least) <= room) {
            return between(least, most, room);
        } else if (sum(firm) <= room) {
            return between(firm, least, room);
        }
        double all = sum(firm);
        return Arrays.stream(firm).map(w -> w * room / all).toArray();
    }

    private static double[] between(double[] low, double[] high, double room) {
        double part = (room - sum(low)) / (sum(high) - sum(low));
        double[] widths = new double[low.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = low[i] + (high[i] - low[i]) * part;
        }
        return widths;
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    private static void give(double[] widths, List<Block.Column> columns, double left) {
        List<Integer> words = new ArrayList<>();
        for (int c = 0; c < widths.length; c++) {
            if (columns.get(c).align() == Align.START) {
                words.add(c);
            }
        }
        double all = words.stream().mapToDouble(c -> widths[c]).sum();
        for (int c : words) {
            widths[c] += left * widths[c] / all;
        }
        if (words.isEmpty()) {
            widths[0] += left;
        }
    }

    static double widestWord(String text, Advances face, double size) {
        return Stream.of(text.split("[ \n\u200b]"))
                .mapToDouble(word -> face.width(word, size))
                .max()
                .orElse(0);
    }
}
