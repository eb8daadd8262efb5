package no.tilstand.disclosure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;

/**
 * What an earlier edition hid stays hidden where something else that it hid for the same period is gone from the data: what
 * tied the two together may be gone from the register as well, and the reader has it in the definitions of that edition
 * (disclosure control, section 5: what was hidden earlier stays hidden, and no partner is swapped for an old year).
 */
record StaysHidden(OpenFigures figures, Earlier earlier) {

    Set<CellKey> keys() {
        Set<CellKey> kept = new TreeSet<>();
        for (Earlier.Edition edition : earlier.editions()) {
            List<CellKey> hidden = edition.figures().stream()
                    .filter(f -> f.value() instanceof Value.Suppressed)
                    .map(Earlier.Figure::key)
                    .toList();
            Set<Period> withGone = new TreeSet<>();
            hidden.stream().filter(k -> !isGiven(k)).forEach(k -> withGone.add(k.period()));
            hidden.stream()
                    .filter(k -> isGiven(k) && withGone.contains(k.period()))
                    .forEach(kept::add);
        }
        return kept;
    }

    private boolean isGiven(CellKey key) {
        return figures.value(key).fold(c -> true, () -> true, m -> false, () -> true);
    }
}
