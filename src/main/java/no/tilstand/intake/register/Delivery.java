package no.tilstand.intake.register;

import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Control;

/**
 * One case as one file tells it.
 *
 * @param file running number
 * @param year of 15F; 0 for the register's format
 * @param parts in the order of the file; emptied when a later delivery has taken their place
 * @param removals what Slettet points at
 * @param funn what is known only of the file as a whole
 */
record Delivery(
        int file,
        int year,
        Id id,
        Optional<Id> previous,
        Moment taken,
        String municipality,
        Id sak,
        String migrert,
        int start,
        int end,
        boolean closed,
        boolean deleted,
        List<Part> parts,
        List<Part.Key> removals,
        List<Control> funn) {
    /** Which case of which municipality. */
    record Key(String municipality, Id sak) {}

    /** What is needed of a delivery that a later one has replaced: only which elements it had. */
    Delivery replaced() {
        return new Delivery(
                file,
                year,
                id,
                previous,
                taken,
                municipality,
                sak,
                migrert,
                start,
                end,
                closed,
                deleted,
                parts.stream().map(Part::replaced).toList(),
                removals,
                funn);
    }

    boolean isOf15f() {
        return year != 0;
    }

    Key key() {
        return new Key(municipality, sak);
    }
}
