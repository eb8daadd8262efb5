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
    // Written out, since Java puts together what records have of their own when it is first asked for, which takes
    // long.
    @Override
    public boolean equals(Object other) {
        return other instanceof Source o
                && kind == o.kind
                && location.equals(o.location)
                && name.equals(o.name)
                && note.equals(o.note);
    }

    @Override
    public int hashCode() {
        return location.hashCode() * 31 + name.hashCode();
    }

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
