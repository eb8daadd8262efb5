package no.tilstand.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Value;

/**
 * Gitt en sum i faste priser som rapporten ber om, når deflatoren mangler året beløpet eller summen er i prisene til, så er
 * det en advarsel som sier hvilke år.
 *
 * <p>Kilde: faste priser regnes med kommunal deflator, lest fra fil (design, del 6, regel 6).
 */
final class DeflatorYearMissing implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Set<String> asked = Asked.of(data.frame());
        List<Diagnostic> found = new ArrayList<>();
        for (Indicator sum : data.frame().register().values()) {
            if (sum.unit() == Unit.KRONER && sum.priceYear().isPresent() && asked.contains(sum.id())) {
                Set<Integer> missing = missing(sum, data.frame(), figures);
                if (!missing.isEmpty()) {
                    found.add(new Diagnostic(
                            Code.BV_335,
                            Location.of("input/felles/deflator.csv"),
                            "indeks mangler for "
                                    + Enumeration.of(missing.stream()
                                            .map(String::valueOf)
                                            .toList())
                                    + ", og " + sum.id() + " kan ikke regnes om til "
                                    + sum.priceYear().get() + "-kroner"));
                }
            }
        }
        return found;
    }

    private static Set<Integer> missing(Indicator sum, Frame frame, OpenFigures figures) {
        Set<Integer> missing = new TreeSet<>();
        for (String id : sum.sumOf()) {
            Optional<Indicator> part = Optional.ofNullable(frame.register().get(id))
                    .filter(i -> i.unit() == Unit.KRONER && !i.priceYear().equals(sum.priceYear()));
            for (CellKey key : figures.chosen().keySet()) {
                boolean wanted = part.isPresent()
                        && key.indicator().equals(id)
                        && frame.settings().from() <= key.period().year()
                        && key.period().year() <= frame.settings().year()
                        && figures.value(key).counted().isPresent()
                        && figures.value(key.withIndicator(sum.id())) instanceof Value.Missing;
                if (wanted) {
                    int to = sum.priceYear().orElseThrow();
                    int from = part.get().priceYear().orElse(key.period().year());
                    (from == to ? Set.<Integer>of() : Set.of(from, to))
                            .stream()
                                    .filter(y -> frame.surroundings().index(y).isEmpty())
                                    .forEach(missing::add);
                }
            }
        }
        return missing;
    }
}
