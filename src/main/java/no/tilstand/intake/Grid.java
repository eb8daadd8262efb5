package no.tilstand.intake;

import java.util.Iterator;
import java.util.List;
import no.tilstand.diagnostics.Location;

/** Rows of cells from a CSV file or a spreadsheet; may be walked through more than once. */
interface Grid {
    /** More columns than this is no table of ours. */
    int MOST_COLUMNS = 1_000;
    /** A large municipality with every indicator, category and area since 2013 has below 100 000. */
    int MOST_ROWS = 1_000_000;

    /** Comment lines and blank lines are left out. */
    Iterator<Row> rows();

    /** What it was read from, «csv» or «excel», decides the kind of source. */
    no.tilstand.domain.Source.Kind kind();

    String path();

    /** @param line where the row begins, from 1 */
    record Row(int line, List<Cell> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(c -> Blanks.strip(c.text()).isEmpty());
        }
    }

    /**
     * @param at line and character where the cell begins, from 1
     * @param open a quotation mark in it is never closed
     */
    record Cell(String text, Location at, boolean open) {}
}
