package no.tilstand.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;

/** Observations by what the register says of their indicator; one that it does not know is reported by intake. */
final class Selection {
    static final Set<Counts> PEOPLE_AND_EVENTS = Set.of(Counts.CHILD, Counts.CASE, Counts.EVENT);

    private Selection() {}

    static Optional<Indicator> indicator(Dataset data, CellKey key) {
        return Optional.ofNullable(data.frame().register().get(key.indicator()));
    }

    static Stream<Observation> ofUnit(Dataset data, Unit unit) {
        return data.observations().stream()
                .filter(o -> indicator(data, o.key()).map(i -> i.unit() == unit).orElse(false));
    }
}
