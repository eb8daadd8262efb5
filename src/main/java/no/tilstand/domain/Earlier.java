package no.tilstand.domain;

import java.util.List;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Location;

/**
 * What the municipality has issued before this report, as it was given out: a number that was hidden is hidden here too.
 *
 * @param editions its own, also under a number that it had before, in the order they were issued
 * @param parts those of the municipalities that were merged into it: their numbers are others than its own, never held
 *     against them and never summed, but a reader has them
 */
public record Earlier(List<Edition> editions, List<Part> parts) {
    /** Nothing has been issued. */
    public static final Earlier NONE = new Earlier(List.of());

    public Earlier {
        editions = List.copyOf(editions);
        parts = List.copyOf(parts);
    }

    /** Of a municipality that has not been merged from others. */
    public Earlier(List<Edition> editions) {
        this(editions, List.of());
    }

    public boolean isEmpty() {
        return editions.isEmpty() && parts.isEmpty();
    }

    public boolean hidesSomething() {
        return Stream.concat(editions.stream(), parts.stream().flatMap(p -> p.editions().stream()))
                .flatMap(e -> e.figures().stream())
                .anyMatch(f -> f.value() instanceof Value.Suppressed);
    }

    /**
     * A municipality that was merged with others into this one.
     *
     * @param number of the municipality, its last one
     * @param editions under that number and those before it, in the order they were issued; empty when none are at hand
     */
    public record Part(String number, List<Edition> editions) {
        public Part {
            editions = List.copyOf(editions);
        }
    }

    /**
     * @param municipality the number it was issued under, when the municipality has another now; else empty
     * @param year the reporting year
     * @param folder the name of the report folder: {@code 2024}, {@code 2024-nn}
     * @param number of the edition, from 1
     * @param figures each key once
     */
    public record Edition(String municipality, int year, String folder, int number, List<Figure> figures) {
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
