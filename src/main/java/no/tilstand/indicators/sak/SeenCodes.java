package no.tilstand.indicators.sak;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Sak;

/**
 * Codes in the extracts that have the form of a code: one that the lists do not have is counted as itself. What has another
 * form could be anything, a name too, and is counted as «annen kode».
 *
 * @param conclusions of notifications
 * @param notifiers Melder
 * @param contents Saksinnhold
 */
record SeenCodes(SortedSet<String> conclusions, SortedSet<String> notifiers, SortedSet<String> contents) {
    /** {@code 23}, {@code 1.1.01}; longer than any code there is would be no code. */
    private static final Pattern FORM = Pattern.compile("\\d{1,2}(\\.\\d{1,2}){0,2}");

    static SeenCodes none() {
        return new SeenCodes(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    static SeenCodes in(List<Extract> extracts) {
        SeenCodes seen = none();
        for (Extract extract : extracts) {
            for (Sak sak : extract.saker()) {
                for (Melding m : sak.meldinger()) {
                    if (!m.konklusjon().isEmpty()) {
                        seen.conclusions.add(m.konklusjon());
                    }
                    addAll(seen.notifiers, m.meldere());
                    addAll(seen.contents, m.saksinnhold());
                }
            }
        }
        List.of(seen.conclusions, seen.notifiers, seen.contents)
                .forEach(codes -> codes.removeIf(c -> !FORM.matcher(c).matches()));
        return seen;
    }

    private static void addAll(SortedSet<String> codes, List<Kode> more) {
        for (Kode code : more) {
            codes.add(code.verdi());
        }
    }
}
