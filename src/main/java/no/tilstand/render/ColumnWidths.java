package no.tilstand.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.report.Block;
import no.tilstand.report.Span;

/**
 * The columns of a table whose writer has given no widths: each as wide as its longest word at least, and where there is
 * room, as its longest cell. What is left goes to the columns of words, or to the first.
 */
final class ColumnWidths {
    /** As in {@code styles/table.ftl}: after words 3 mm, before numbers 3 pt, and before words after numbers 4 mm. */
    private static final double AFTER_WORDS = 3 * Measures.PT_PER_MM;

    private static final double BEFORE_NUMBERS = 3;
    private static final double NUMBERS_BEFORE_WORDS = 4 * Measures.PT_PER_MM;
    /** A word of a cell takes no more than this part of the table: a longer one is broken ({@link SoftHyphens}). */
    private static final double LARGEST_WORD = 0.3;
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
        double ofCell = measures.sizes().figures();
        int count = columns.size();
        double[] firm = new double[count];
        double[] least = new double[count];
        double[] most = new double[count];
        for (int c = 0; c < count; c++) {
            String head = columns.get(c).head();
            double air = air(columns, c);
            firm[c] = air + widestWord(head, faces.semibold(), ofHead);
            least[c] = firm[c];
            most[c] = air + faces.semibold().width(head, ofHead);
            for (List<Block.Cell> row : table.rows()) {
                String text = c < row.size() ? plain(row.get(c).text()) : "";
                double word = widestWord(text, faces.regular(), ofCell);
                least[c] = Math.max(least[c], air + Math.min(word, room * LARGEST_WORD));
                most[c] = Math.max(most[c], air + faces.regular().width(text, ofCell));
            }
        }
        double[] widths = shared(firm, least, most, room);
        double left = room - sum(widths);
        if (left > 0) {
            give(widths, columns, left);
        }
        return Arrays.stream(widths).mapToObj(w -> w / Measures.PT_PER_MM).toList();
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

    private static double widestWord(String text, Advances face, double size) {
        return Stream.of(text.split("[ \n\u200b]"))
                .mapToDouble(word -> face.width(word, size))
                .max()
                .orElse(0);
    }

    static String plain(List<Span> spans) {
        StringBuilder out = new StringBuilder();
        for (Span span : spans) {
            if (span instanceof Span.Words w) {
                out.append(w.text());
            } else if (span instanceof Span.Strong s) {
                out.append(plain(s.text()));
            } else if (span instanceof Span.Emphasis e) {
                out.append(plain(e.text()));
            } else if (span instanceof Span.Code c) {
                out.append(c.text());
            } else if (span instanceof Span.Link l) {
                out.append(plain(l.text()));
            } else if (span instanceof Span.CrossReference r) {
                out.append(r.text());
            } else if (span instanceof Span.LineBreak) {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
