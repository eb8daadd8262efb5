package no.tilstand.domain;

import java.util.Optional;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.narrative.Inline;

/**
 * Where one observation comes from.
 *
 * @param location file, line and character of the number
 * @param name the source as the data file names it («Tilstandsrapport 2018, figur 5»); may be empty
 * @param note the remark in the data file; may be empty
 * @param nameAt the first character of {@code name} where somebody has typed it; absent where nobody has
 * @param noteAt the first character of {@code note} likewise
 */
public record Source(
        Kind kind, Location location, String name, String note, Optional<Location> nameAt, Optional<Location> noteAt) {
    /** With words of the tool's own, or none. */
    public Source(Kind kind, Location location, String name, String note) {
        this(kind, location, name, note, Optional.empty(), Optional.empty());
    }

    /** The name as somebody has typed it; absent when nobody has. */
    public Optional<Inline.Words> typedName() {
        return typed(name, nameAt);
    }

    /** The remark as somebody has typed it; absent when nobody has. */
    public Optional<Inline.Words> typedNote() {
        return typed(note, noteAt);
    }

    private static Optional<Inline.Words> typed(String text, Optional<Location> at) {
        return text.isEmpty() || at.isEmpty() ? Optional.empty() : Optional.of(new Inline.Words(text, at));
    }

    /** The same of a figure that the tool has computed. */
    public Source computed() {
        return new Source(Kind.COMPUTED, location, name, note, nameAt, noteAt);
    }

    /** The same without the remark. */
    public Source withoutNote() {
        return new Source(kind, location, name, "", nameAt, Optional.empty());
    }

    // Written out, since Java puts together what records have of their own when it is first asked for, which takes
    // long.
    @Override
    public boolean equals(Object other) {
        return other instanceof Source o
                && kind == o.kind
                && location.equals(o.location)
                && name.equals(o.name)
                && note.equals(o.note)
                && nameAt.equals(o.nameAt)
                && noteAt.equals(o.noteAt);
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
