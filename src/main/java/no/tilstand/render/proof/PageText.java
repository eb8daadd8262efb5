package no.tilstand.render.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page shows, read from its operators: each text with the number of the marked content it stands in, or among the
 * decoration. Nothing is sorted or guessed: codes become letters by the table that the file itself gives ({@code
 * ToUnicode}), and lines are told apart by where they stand.
 */
final class PageText {
    /** Texts nearer than this above one another are on the same line, in pt. */
    private static final double SAME_LINE = 0.5;

    private static final double[] UNMOVED = {1, 0, 0, 1, 0, 0};

    /** @param height of its line on the page, in pt */
    record Piece(String text, double height) {
        boolean sameLine(Piece other) {
            return Math.abs(height - other.height) < SAME_LINE;
        }
    }

    private final Map<String, Operators.Codes> fonts;
    private final Map<Integer, List<Piece>> marked = new HashMap<>();
    private final List<Piece> decoration = new ArrayList<>();
    private final List<Piece> outside = new ArrayList<>();

    private final Deque<double[]> saved = new ArrayDeque<>();
    private final Deque<List<Piece>> open = new ArrayDeque<>();
    private double[] matrix = UNMOVED;
    private double[] text = UNMOVED;

    private PageText(Map<String, Operators.Codes> fonts) {
        this.fonts = fonts;
    }

    /**
     * @param fonts by their names among the resources of the page
     * @param spellings of the operators of the whole file
     */
    static PageText of(byte[] content, Map<String, Operators.Codes> fonts, Spellings spellings) {
        PageText page = new PageText(fonts);
        Operators operators = new Operators(content, spellings);
        for (String operator = operators.next(); !operator.isEmpty(); operator = operators.next()) {
            page.operator(operator, operators);
        }
        return page;
    }

    /** The texts of marked content by its number. */
    List<Piece> marked(int number) {
        return marked.getOrDefault(number, List.of());
    }

    Map<Integer, List<Piece>> marked() {
        return marked;
    }

    /** The texts that are no part of the report: running head and foot. */
    List<Piece> decoration() {
        return decoration;
    }

    /** The texts that are marked neither as content nor as decoration. */
    List<Piece> outside() {
        return outside;
    }

    private void operator(String name, Operators operands) {
        switch (name) {
            case "q" -> saved.push(matrix);
            case "Q" -> matrix = saved.pop();
            case "cm" -> matrix = times(operands.numbers(), matrix);
            case "BT" -> text = UNMOVED;
            case "Tm" -> text = operands.numbers().clone();
            case "Tf" -> operands.use(fonts.get(operands.name()));
            case "Tj", "TJ" ->
                (open.isEmpty() ? outside : open.peek()).add(new Piece(operands.text(), times(text, matrix)[5]));
            case "BDC", "BMC" -> open.push(content(operands));
            case "EMC" -> open.pop();
            case "Td", "TD", "T*", "'", "\"", "BI" ->
                throw new IllegalArgumentException("FOP never writes the operator " + name);
            default -> {}
        }
    }

    private List<Piece> content(Operators operands) {
        if (operands.name().equals("Artifact")) {
            return decoration;
        }
        int number = operands.markedContent();
        return number < 0 ? outside : marked.computeIfAbsent(number, n -> new ArrayList<>());
    }

    private static double[] times(double[] a, double[] b) {
        return new double[] {
            a[0] * b[0] + a[1] * b[2],
            a[0] * b[1] + a[1] * b[3],
            a[2] * b[0] + a[3] * b[2],
            a[2] * b[1] + a[3] * b[3],
            a[4] * b[0] + a[5] * b[2] + b[4],
            a[4] * b[1] + a[5] * b[3] + b[5]
        };
    }
}
