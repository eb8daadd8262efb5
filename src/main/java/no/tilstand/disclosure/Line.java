package no.tilstand.disclosure;

import java.util.List;
import no.tilstand.domain.CellKey;

/**
 * Derived cells of which one follows from the others: categories that are 100 percent together, a mean over years and its
 * years. A single hidden one would be no secret.
 *
 * @param breakdown whether they are parts of a whole
 * @param cells the total first, if there is one; then in register order
 */
record Line(boolean breakdown, List<CellKey> cells) {
    Line {
        cells = List.copyOf(cells);
    }
}
