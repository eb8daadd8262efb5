package no.tilstand.domain;

import java.util.List;
import no.tilstand.diagnostics.Location;

/**
 * What the municipality has issued before this report, as it was given out: a number that was hidden is hidden here too.
 *
 * @param editions in the order they were issued
 */
public record Earlier(List<Edition> editions) {
    /** Nothing has been issued. */
    public static final Earlier NONE = new Earlier(List.of());

    public Earlier {
        editions = List.copyOf(editions);
    }

    public boolean isEmpty() {
        return editions.isEmpty();
    }

    /**
     * @param year the reporting year
     * @param folder the name of the report folder: {@code 2024}, {@code 2024-nn}
     * @param number of the edition, from 1
     * @param figures each key once
     */
    public record Edition(int year, String folder, int number, List<Figure> figures) {
        public Edition {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure as it was printed.
     *
     * @param basis {@code tidsbasis} of the register then: with another it is another figure
     * @param value rounded as printed
     * @param priceYear of kroner in fixed prices; 0 for what has none
     * @param sources where in the input it stood then; the files may be gone
     */
    public record Figure(
            CellKey key, String basis, int definitionVersion, Value value, int priceYear, List<Location> sources) {
        public Figure {
            sources = List.copyOf(sources);
        }
    }
}
