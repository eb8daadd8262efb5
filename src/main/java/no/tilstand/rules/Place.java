package no.tilstand.rules;

import java.util.List;
import java.util.stream.Collectors;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Observation;

/** Where other figures stand, in words, for a message that is placed at one of them. */
final class Place {
    private Place() {}

    /** «på linje 4», or with the file where that is another: «i input/…/tall.csv, linje 4». */
    static String of(Location other, Location here) {
        if (!other.path().equals(here.path())) {
            return "i " + other.path() + (other.line() == 0 ? "" : ", linje " + other.line());
        }
        return other.line() == here.line() ? "på samme linje" : "på linje " + other.line();
    }

    /** The same for two: «på linje 4 og 5»; one place only once. */
    static String of(List<Observation> others, Location here) {
        return others.stream()
                .map(o -> of(o.source().location(), here))
                .distinct()
                .collect(Collectors.joining(" og "))
                .replace(" og på linje ", " og ");
    }
}
