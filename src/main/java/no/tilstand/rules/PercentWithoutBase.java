package no.tilstand.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;

/**
 * Gitt en andel av barn, saker eller hendelser som rapporten ber om, når kommunens eget tall for rapportåret er en prosent
 * uten teller og nevner, så er det en advarsel, én for hver fil. Anslag blir ikke prøvd, og heller ikke
 * en rapport som prosjektet har satt opp etter en publisert: der har ingen andre deler enn de som er trykt.
 *
 * <p>Kilde: en andel har to deler, og n står ved siden av (design, del 6, regel 2). Uten dem kan ikke endringen prøves mot
 * tilfeldig variasjon, og ingen ser om andelen gjelder få barn.
 */
final class PercentWithoutBase implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        if (data.frame().settings().example()) {
            return List.of();
        }
        Set<String> asked = Asked.of(data.frame());
        int year = data.frame().settings().year();
        Map<String, List<Observation>> byFile = new TreeMap<>();
        for (Observation o : new TreeMap<>(figures.chosen()).values()) {
            boolean share = Selection.indicator(data, o.key())
                    .filter(i -> i.unit() == Unit.PERCENT && Selection.PEOPLE_AND_EVENTS.contains(i.counts()))
                    .isPresent();
            boolean bare = o.value()
                    .counted()
                    .filter(c -> c.share().isEmpty() && c.finality() != Finality.ESTIMATE)
                    .map(Counted::number)
                    .isPresent();
            if (share
                    && bare
                    && asked.contains(o.key().indicator())
                    && o.key().area().isEmpty()
                    && o.key().period().year() == year) {
                byFile.computeIfAbsent(o.source().location().path(), p -> new ArrayList<>())
                        .add(o);
            }
        }
        return byFile.values().stream().map(PercentWithoutBase::finding).toList();
    }

    private static Diagnostic finding(List<Observation> bare) {
        Set<String> ids = new LinkedHashSet<>();
        bare.forEach(o -> ids.add(o.key().indicator()));
        Location first = bare.stream()
                .map(o -> o.source().location())
                .min(Location::compareTo)
                .orElseThrow();
        return new Diagnostic(
                Code.BV_251,
                first,
                "prosent uten teller og nevner (" + String.join(", ", ids)
                        + "): endringen kan ikke prøves mot tilfeldig variasjon, og om andelen gjelder få, kan bare"
                        + " sluttes av andre tall");
    }
}
