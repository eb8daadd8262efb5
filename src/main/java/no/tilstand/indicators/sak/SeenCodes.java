package no.tilstand.indicators.sak;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<String> conclusions = new HashSet<>();
        Set<String> notifiers = new HashSet<>();
        Set<String> contents = new HashSet<>();
        for (Extract extract : extracts) {
            for (Sak sak : extract.saker()) {
                for (Melding m : sak.meldinger()) {
                    if (!m.konklusjon().isEmpty()) {
                        conclusions.add(m.konklusjon());
                    }
                    addAll(notifiers, m.meldere());
                    addAll(contents, m.saksinnhold());
                }
            }
        }
        return new SeenCodes(sorted(conclusions), sorted(notifiers), sorted(contents));
    }

    private static SortedSet<String> sorted(Set<String> codes) {
        codes.removeIf(c -> !FORM.matcher(c).matches());
        return new TreeSet<>(codes);
    }

    private static void addAll(Set<String> codes, List<Kode> more) {
        for (Kode code : more) {
            codes.add(code.verdi());
        }
    }
}
