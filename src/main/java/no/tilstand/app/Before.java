package no.tilstand.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.disclosure.audit.Printed;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/** What was issued before, as the audit reads it: like another data file. */
final class Before {
    private Before() {}

    /** Of each edition of the municipality itself. */
    static List<Collection<Printed>> printed(Earlier earlier, Map<String, Indicator> register) {
        return printed(earlier.editions(), register);
    }

    /** Of each edition of each municipality that was merged into it. */
    static List<List<Collection<Printed>>> merged(Earlier earlier, Map<String, Indicator> register) {
        return earlier.parts().stream()
                .map(p -> printed(p.editions(), register))
                .toList();
    }

    /** The figures that still are what they were, by definition and time base. */
    private static List<Collection<Printed>> printed(List<Earlier.Edition> editions, Map<String, Indicator> register) {
        return editions.stream()
                .<Collection<Printed>>map(e -> e.figures().stream()
                        .filter(f -> Optional.ofNullable(register.get(f.key().indicator()))
                                .filter(i -> i.basis().tag().equals(f.basis())
                                        && i.definitionVersion() == f.definitionVersion())
                                .isPresent())
                        .map(Before::printed)
                        .toList())
                .toList();
    }

    private static Printed printed(Earlier.Figure f) {
        Optional<Counted> known = f.value().counted();
        return new Printed(
                f.key(),
                f.value() instanceof Value.Suppressed,
                known.map(Counted::number),
                known.flatMap(Counted::share).map(Share::numerator),
                known.flatMap(Counted::share).map(Share::denominator));
    }
}
