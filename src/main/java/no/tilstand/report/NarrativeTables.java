package no.tilstand.report;

import java.util.ArrayList;
import java.util.List;
import no.tilstand.domain.narrative.Node;

/** The tables that the writer has drawn with {@code |}. */
record NarrativeTables(Prose prose) {
    /** «−12,5 %», «12 500», «3*». */
    private static final String NUMBER =
            "[+−-]?\\d[\\d\u00a0 ,.]*([\u00a0 ]?(%|kr|mill\\.[\u00a0 ]kr|pp|prosent))?\\*?";

    /** A table of the narrative has no number: it has no title to number. Columns of numbers stand to the right. */
    Block table(Node.Table t) {
        List<List<Block.Cell>> rows = t.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> new Block.Cell(unbroken(prose.spans(cell)), ""))
                        .toList())
                .toList();
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < t.head().size(); i++) {
            columns.add(new Block.Column(
                    Prose.plain(prose.spans(t.head().get(i))),
                    0,
                    i > 0 && isNumeric(rows, i) ? Node.Align.END : t.align().get(i)));
        }
        return new Block.Table("", "", "", columns, true, rows, List.of());
    }

    /** A cell that is a number stands on one line: «12,5 %». */
    private static List<Span> unbroken(List<Span> cell) {
        String text = Prose.plain(cell).strip();
        return text.matches(NUMBER) && cell.stream().allMatch(Span.Words.class::isInstance)
                ? List.of(Span.words(text.replace(' ', Numbers.NO_BREAK_SPACE)))
                : cell;
    }

    /** Whether most of a column is numbers; the signs and the empty cells are neither. */
    private static boolean isNumeric(List<List<Block.Cell>> rows, int column) {
        List<String> cells = rows.stream()
                .filter(r -> column < r.size())
                .map(r -> Prose.plain(r.get(column).text()).strip())
                .filter(c -> !c.matches("[.:–-]*"))
                .toList();
        long numbers = cells.stream().filter(c -> c.matches(NUMBER)).count();
        return 2 * numbers > cells.size();
    }
}
