package no.tilstand.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Population;
import no.tilstand.domain.Value;

/**
 * Gitt en rate per innbygger som rapporten ber om, når telleren er kjent i et år og innbyggerne ikke er det, så er det en
 * advarsel som sier hvilken fil, hvilket nummer og hvilke år. En rate som er oppgitt i dataene, trenger ingen innbyggere.
 *
 * <p>Kilde: nevneren er innbyggere i riktig alder per 31.12., lest fra fil (indikatorene, del A).
 */
final class PopulationMissing implements Rule {
    private static final String FILE = "input/felles/innbyggere.csv";

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Set<String> asked = Asked.of(data.frame());
        List<Diagnostic> found = new ArrayList<>();
        for (Indicator rate : data.frame().register().values()) {
            if (asked.contains(rate.id())
                    && rate.numerator().isPresent()
                    && rate.denominator().isPresent()) {
                found.addAll(check(rate, data.frame(), figures));
            }
        }
        return found;
    }

    private static List<Diagnostic> check(Indicator rate, Frame frame, OpenFigures figures) {
        Map<String, Set<Integer>> years = new TreeMap<>();
        Map<String, Population> reasons = new TreeMap<>();
        for (CellKey numerator : figures.chosen().keySet()) {
            int year = numerator.period().year();
            boolean shown =
                    frame.settings().from() <= year && year <= frame.settings().year();
            if (numerator.indicator().equals(rate.numerator().orElseThrow())
                    && shown
                    && numerator.period().isYear()
                    && numerator.area().isEmpty()
                    && figures.value(numerator).counted().isPresent()
                    && figures.value(numerator.withIndicator(rate.id())) instanceof Value.Missing
                    && isUnknown(rate, year, figures)) {
                Optional<Population> population =
                        Population.of(frame, rate.denominator().orElseThrow(), year);
                population.ifPresent(p -> {
                    reasons.put(p.toString(), p);
                    years.computeIfAbsent(p.toString(), k -> new TreeSet<>()).add(year);
                });
            }
        }
        return reasons.entrySet().stream()
                .map(e -> finding(rate, e.getValue(), years.get(e.getKey()), frame))
                .toList();
    }

    private static boolean isUnknown(Indicator rate, int year, OpenFigures figures) {
        CellKey key = CellKey.of(rate.denominator().orElseThrow(), Period.ofYear(year));
        return figures.value(key) instanceof Value.Missing;
    }

    private static Diagnostic finding(Indicator rate, Population reason, Set<Integer> years, Frame frame) {
        String when = Enumeration.of(years.stream().map(String::valueOf).toList());
        String number = frame.settings().municipalityNumber();
        if (reason instanceof Population.NotInFile missing) {
            return new Diagnostic(
                    Code.BV_330,
                    Location.of(FILE),
                    "innbyggere " + missing.ages() + " år mangler for kommunenummer " + missing.number() + " i " + when
                            + ", og " + rate.id() + " kan ikke regnes ut");
        } else if (reason instanceof Population.OfDistrict) {
            return new Diagnostic(
                    Code.BV_330,
                    frame.settings().location(),
                    "filen innbyggere.csv gjelder hele kommunen, ikke "
                            + frame.settings().district() + ", og " + rate.id() + " kan ikke regnes ut for " + when,
                    "legg innbyggerne i bydelen inn i data/ som "
                            + rate.denominator().orElseThrow() + ".");
        }
        return new Diagnostic(
                Code.BV_330,
                Location.of("input/felles/kommuner.csv"),
                "kommunenummer " + number + " kan ikke følges til " + when + ", og " + rate.id()
                        + " kan ikke regnes ut");
    }
}
