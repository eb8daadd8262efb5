package no.tilstand.domain;

import no.tilstand.diagnostics.Location;

/**
 * Where one observation comes from.
 *
 * @param location file, line and character of the number
 * @param name the source as the data file names it («Tilstandsrapport 2018, figur 5»); may be empty
 * @param note the remark in the data file; may be empty
 */
public record Source(Kind kind, Location location, String name, String note) {
    /** How the figure came in; the order is the default {@code kilderekkefolge}. */
    public enum Kind {
        REGISTER("register"),
        KOSTRA_15F("15f"),
        CSV("csv"),
        EXCEL("excel"),
        JSON_STAT("json-stat"),
        /** Computed by the tool from other observations. */
        COMPUTED("beregnet");

        private final String tag;

        Kind(String tag) {
            this.tag = tag;
        }

        /** The word in {@code rapport.json}. */
        public String tag() {
            return tag;
        }
    }
}
