package no.tilstand.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A line of the history: a figure that was issued, or the end of an edition. */
public sealed interface Line {
    ReportKey report();

    /** From 1. */
    int edition();

    /** SHA-256 of the line before, in hexadecimal; {@link Chain#START} for the first. */
    String previous();

    /** Whether a figure was given to the council, and if not, why. */
    enum Status {
        KNOWN("kjent"),
        HIDDEN("skjermet"),
        MISSING("mangler"),
        NOT_APPLICABLE("ikke-aktuelt");

        private final String tag;

        Status(String tag) {
            this.tag = tag;
        }

        /** As in {@code data.json}. */
        public String tag() {
            return tag;
        }
    }

    /** Where a figure stands in the input; the line is absent (0) for a file without lines. */
    record Place(String file, int line) {}

    /**
     * Which figure.
     *
     * @param category its name in bokmål; empty for the total
     * @param area empty for the municipality itself
     * @param period {@code 2025}, {@code 2025h1}, {@code 2013..2018}
     * @param basis {@code tidsbasis} of the register
     */
    record FigureKey(String indicator, String category, String area, String period, String basis) {}

    /**
     * A figure as it was issued.
     *
     * @param value rounded as printed; absent unless known
     * @param numerator, denominator of a share, where they were shown
     * @param unit {@code enhet} of the register
     * @param priceYear of kroner in fixed prices; 0 for what has none, and in lines from before it was kept
     * @param mark «R7»
     */
    record Figure(
            ReportKey report,
            int edition,
            FigureKey key,
            int definitionVersion,
            String unit,
            int priceYear,
            Status status,
            Optional<BigDecimal> value,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            boolean preliminary,
            String mark,
            List<Place> sources,
            String previous)
            implements Line {
        public Figure {
            sources = List.copyOf(sources);
        }

        public Figure after(String hash) {
            return new Figure(
                    report,
                    edition,
                    key,
                    definitionVersion,
                    unit,
                    priceYear,
                    status,
                    value,
                    numerator,
                    denominator,
                    preliminary,
                    mark,
                    sources,
                    hash);
        }
    }

    /**
     * The end of an edition: without it the lines before are of an issue that was interrupted.
     *
     * @param reason why there is a new edition; empty for the first
     * @param figures how many lines of figures the edition has
     * @param manifest SHA-256 of the public manifest of the package
     */
    record End(
            ReportKey report, int edition, LocalDate date, String reason, int figures, String manifest, String previous)
            implements Line {}
}
