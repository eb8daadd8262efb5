package no.tilstand.report;

import java.util.List;
import no.tilstand.domain.Period;

/**
 * How many columns of numbers stand beside each other in column B without touching (page design 2, wide table). Widths are
 * those of the smaller type of figures, 8.5 pt in Source Sans 3 (page design 1.2): the same for all digits.
 */
final class ColumnRoom {
    private static final double SIZE = 8.5;
    private static final double DIGIT = 0.497 * SIZE;
    private static final double SPACE = 0.2 * SIZE;
    private static final double COMMA = 0.249 * SIZE;
    private static final double STAR = 0.418 * SIZE;
    /** The least between the numbers of neighbouring columns. */
    private static final double AIR = 4;
    /** Between them where there are fewer columns than asked for anyway. */
    private static final double MORE_AIR = 7;

    private static final double PT_PER_MM = 72 / 25.4;

    private ColumnRoom() {}

    static boolean fits(List<String> cells, double columnMm) {
        return width(cells) + AIR <= columnMm * PT_PER_MM;
    }

    /** The last of the periods that there is room for; at least one. */
    static List<Period> last(List<Period> periods, List<String> cells, double roomMm) {
        if (fits(cells, roomMm / periods.size())) {
            return periods;
        }
        int most = (int) (roomMm * PT_PER_MM / (width(cells) + MORE_AIR));
        return periods.subList(periods.size() - Math.max(1, Math.min(most, periods.size() - 1)), periods.size());
    }

    private static double width(List<String> cells) {
        return cells.stream().mapToDouble(ColumnRoom::width).max().orElse(0);
    }

    private static double width(String cell) {
        return cell.chars()
                .mapToDouble(c -> switch (c) {
                    case ' ', '\u00a0' -> SPACE;
                    case ',', '.', ':' -> COMMA;
                    case '*' -> STAR;
                    default -> Character.isDigit(c) ? DIGIT : 0.52 * SIZE;
                })
                .sum();
    }
}
