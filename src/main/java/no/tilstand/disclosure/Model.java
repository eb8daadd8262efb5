package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;

/**
 * Everything that can be computed from something else.
 *
 * @param cells by variable, in the order of variables
 * @param order variables in register order: who is asked first when one more must be hidden
 * @param derived by key
 */
record Model(
        Map<Variable, Cell> cells,
        List<Variable> order,
        List<Row> rows,
        Map<CellKey, Derived> derived,
        List<Line> lines) {

    /**
     * What we know of a count.
     *
     * @param value the number; for a cell that the source hides, what it can be
     * @param limit the largest protected number; 0 for what is public anyway
     * @param small whether the number is protected in itself
     * @param shown whether the report prints it in a place of its own
     * @param labelled whether a reader can know that it is small when it is hidden
     * @param withheld whether the source itself hides it
     */
    record Cell(BigDecimal value, int limit, boolean small, boolean shown, boolean labelled, boolean withheld) {
        /** Population, money, partners: known to all, and no help as a partner. */
        boolean isPublic() {
            return limit == 0;
        }

        boolean sensitive() {
            return small || withheld;
        }
    }

    Model {
        // In sorted order, and looked up without comparing.
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(cells)));
        order = List.copyOf(order);
        rows = List.copyOf(rows);
        derived = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(derived)));
        lines = List.copyOf(lines);
    }

    Cell cell(Variable variable) {
        return cells.get(variable);
    }
}
