package no.tilstand.intake;

import java.util.List;
import java.util.Map;
import no.tilstand.diagnostics.Location;

/** A JSON value that knows where it stands. */
sealed interface Json {
    Location at();

    /** @param members by name, in written order */
    record Obj(Location at, Map<String, Member> members) implements Json {}

    /** @param at where the name stands */
    record Member(Location at, Json value) {}

    record Arr(Location at, List<Json> items) implements Json {}

    /**
     * @param at the quotation mark before it
     * @param written what stands between the quotation marks; the same as {@code text} when nothing in it is escaped
     */
    record Str(Location at, String text, String written) implements Json {}

    /** @param literal as written */
    record Num(Location at, String literal) implements Json {}

    record Bool(Location at, boolean value) implements Json {}

    record Nothing(Location at) implements Json {}

    /** What it is, in bokmål, for «... er en liste». */
    default String kind() {
        if (this instanceof Obj) {
            return "et objekt i { }";
        } else if (this instanceof Arr) {
            return "en liste i [ ]";
        } else if (this instanceof Str) {
            return "en tekst";
        } else if (this instanceof Num) {
            return "et tall";
        } else if (this instanceof Bool) {
            return "true eller false";
        }
        return "null";
    }
}
