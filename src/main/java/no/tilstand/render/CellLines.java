package no.tilstand.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.tilstand.report.Block;
import no.tilstand.report.Span;

/**
 * How many lines a cell takes in a column of a width, before it is laid out. Lengths in pt.
 *
 * @param words widths of what a line cannot break within
 * @param space between two of them
 * @param detail the same of the small second line
 */
record CellLines(double[] words, double space, double[] detail, double detailSpace) {
    /** Where a line may break. */
    private static final Pattern BREAKS = Pattern.compile("[ \n\u200b]");
    /** A sign is 9 wide with 4 after it (page design 1.4), never stands apart from its word, and 7 follow the word. */
    private static final double SIGN = 20;

    static CellLines of(Block.Cell cell, Typesetter.Faces faces, Measures.Sizes sizes) {
        List<Double> widths = new ArrayList<>();
        add(widths, cell.text(), faces, sizes.figures());
        return new CellLines(
                array(widths),
                faces.regular().width(" ", sizes.figures()),
                array(widths(cell.detail(), faces.regular(), sizes.narrowFigures())),
                faces.regular().width(" ", sizes.narrowFigures()));
    }

    /** In a column with so much room for words; at least one. */
    int in(double room) {
        return Math.max(1, in(words, space, room)) + in(detail, detailSpace, room);
    }

    private static int in(double[] words, double space, double room) {
        int lines = 0;
        double used = 0;
        for (double word : words) {
            if (lines == 0 || used + space + word > room) {
                lines++;
                used = word;
            } else {
                used += space + word;
            }
        }
        return lines;
    }

    double widestWord() {
        double widest = 0;
        for (double word : words) {
            widest = Math.max(widest, word);
        }
        return widest;
    }

    /** All of it on a line: the longer of text and detail, for what stands under a short word may break. */
    double whole() {
        double whole = 0;
        for (double word : words) {
            whole += (whole == 0 ? 0 : space) + word;
        }
        double below = 0;
        for (double word : detail) {
            below += (below == 0 ? 0 : detailSpace) + word;
        }
        return Math.max(whole, below);
    }

    private static void add(List<Double> widths, List<Span> spans, Typesetter.Faces faces, double size) {
        for (Span span : spans) {
            if (span instanceof Span.Words w) {
                widths.addAll(widths(w.text(), faces.regular(), size));
            } else if (span instanceof Span.Strong s) {
                List<Double> inner = new ArrayList<>();
                add(inner, s.text(), new Typesetter.Faces(faces.semibold(), faces.semibold(), faces.bold()), size);
                widths.addAll(inner);
            } else if (span instanceof Span.Emphasis e) {
                add(widths, e.text(), faces, size);
            } else if (span instanceof Span.Code c) {
                widths.addAll(widths(c.text(), faces.regular(), size));
            } else if (span instanceof Span.Link l) {
                add(widths, l.text(), faces, size);
            } else if (span instanceof Span.CrossReference r) {
                widths.addAll(widths(r.text(), faces.regular(), size));
            } else if (span instanceof Span.StatusMark m) {
                widths.add(SIGN + faces.semibold().width(m.word(), size));
            } else if (span instanceof Span.MeasureMark m) {
                widths.add(SIGN + faces.semibold().width(m.word(), size));
            }
        }
    }

    private static List<Double> widths(String text, Advances face, double size) {
        return BREAKS.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> face.width(word, size))
                .toList();
    }

    private static double[] array(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
