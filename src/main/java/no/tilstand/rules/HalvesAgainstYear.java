package no.tilstand.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;

/**
 * Gitt et år og begge halvårene av det, for noe som telles i løpet av tiden ({@code i-lopet-av-aaret}, {@code halvaar}), når
 * halvårene og året ikke kan være sanne sammen, så er det en advarsel. Hendelser og kroner summerer: De to halvårene er
 * året, og det gjelder også teller og nevner i en andel av hendelser. Et barn, en sak eller en ansatt kan være med i begge
 * halvår: Da er året minst det største halvåret og høyst summen. Tall på en dato og kohorter blir ikke prøvd, og heller ikke
 * anslag, tall regnet ut av verktøyet selv, eller rater.
 *
 * <p>Kilde: deler og helhet skal stemme, og ellers sies forskjellen (design, del 6, regel 8); hva som summerer, følger av hva
 * som telles og når ({@code gjelder}, {@code tidsbasis}).
 */
final class HalvesAgainstYear implements Rule {
    private record Three(Observation year, Observation first, Observation second) {
        Stream<Observation> all() {
            return Stream.of(year, first, second);
        }

        /** The same number of each, when all three have it. */
        Optional<List<BigDecimal>> each(Function<Counted, Optional<BigDecimal>> of) {
            List<BigDecimal> numbers =
                    all().flatMap(o -> o.value().counted().flatMap(of).stream()).toList();
            return numbers.size() == 3 ? Optional.of(numbers) : Optional.empty();
        }
    }

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Discretion discretion = Discretion.of(data, figures);
        return found(data, figures, three -> three.all().noneMatch(discretion::hidesInReport), three -> true);
    }

    /**
     * Where something else is small, once it is known what is printed: told the maker, and with numbers when the report
     * prints all three. Of a small or hidden number nothing is told at all: that it does not go with a printed year and the
     * other half says what it is not, and between the few that are small that may be all that was needed.
     */
    static List<Diagnostic> forTheMaker(Dataset data, OpenFigures figures, Figures printed) {
        Discretion discretion = Discretion.of(data, figures);
        return found(
                data,
                figures,
                three -> three.all().anyMatch(discretion::hidesInReport)
                        && three.all()
                                .noneMatch(
                                        o -> discretion.hides(o) || printed.get(o.key()) instanceof Value.Suppressed),
                three -> three.all().allMatch(o -> printed.get(o.key()) instanceof Counted));
    }

    private static List<Diagnostic> found(
            Dataset data, OpenFigures figures, Predicate<Three> isTold, Predicate<Three> withNumbers) {
        List<Diagnostic> found = new ArrayList<>();
        for (Observation year : new TreeMap<>(figures.chosen()).values()) {
            CellKey key = year.key();
            Optional<Indicator> indicator = Selection.indicator(data, key).filter(HalvesAgainstYear::isCountedOverTime);
            if (indicator.isPresent() && key.period().isYear()) {
                half(figures, key, Period.Part.FIRST_HALF)
                        .flatMap(first -> half(figures, key, Period.Part.SECOND_HALF)
                                .map(second -> new Three(year, first, second)))
                        .filter(HalvesAgainstYear::isGiven)
                        .filter(isTold)
                        .ifPresent(three -> contradiction(indicator.get(), three)
                                .map(said -> withNumbers.test(three) ? said : "året passer ikke med de to halvårene")
                                .ifPresent(said -> found.add(finding(said, three))));
            }
        }
        return found;
    }

    /** What is so much for each (kroner per child, children per post) does not add up, and may be anything over a year. */
    private static boolean isCountedOverTime(Indicator indicator) {
        boolean overTime = indicator.basis() == Basis.DURING_YEAR || indicator.basis() == Basis.HALF_YEAR;
        boolean forEach = indicator.denominator().isPresent() && indicator.unit() != Unit.PERCENT;
        return overTime && !forEach && indicator.counts() != Counts.OTHER && indicator.counts() != Counts.ANSWER;
    }

    private static Optional<Observation> half(OpenFigures figures, CellKey key, Period.Part part) {
        int year = key.period().year();
        return figures.get(key.at(new Period(year, year, part)));
    }

    /**
     * What the tool has counted itself from the extracts follows its definitions, where a visit may be due once in the year
     * and in neither half; and what it has computed from other figures is told where those are told.
     */
    private static boolean isGiven(Three three) {
        return three.all().anyMatch(o -> isFromDataFile(o.source().kind()))
                && three.all().noneMatch(o -> o.source().kind() == Source.Kind.COMPUTED)
                && three.all()
                        .allMatch(o -> o.value()
                                .counted()
                                .filter(c -> c.finality() != Finality.ESTIMATE)
                                .isPresent());
    }

    private static boolean isFromDataFile(Source.Kind kind) {
        return kind == Source.Kind.CSV || kind == Source.Kind.EXCEL || kind == Source.Kind.JSON_STAT;
    }

    /** What the halves give and what the year is, in words; empty when they agree or nothing can be said. */
    private static Optional<String> contradiction(Indicator indicator, Three three) {
        if (indicator.unit() == Unit.COUNT || indicator.unit() == Unit.KRONER) {
            return three.each(c -> Optional.of(c.number())).flatMap(n -> counts(indicator, n));
        } else if (indicator.unit() == Unit.PERCENT && indicator.counts() == Counts.EVENT) {
            return three.each(c -> c.share().map(Share::numerator))
                    .flatMap(numerators -> three.each(c -> c.share().map(Share::denominator))
                            .filter(denominators -> !addsUp(numerators) || !addsUp(denominators))
                            .map(denominators -> "halvårene gir til sammen " + sum(numerators) + " av "
                                    + sum(denominators) + ", året er " + Discretion.format(numerators.get(0)) + " av "
                                    + Discretion.format(denominators.get(0))));
        }
        return Optional.empty();
    }

    private static Optional<String> counts(Indicator indicator, List<BigDecimal> n) {
        String halves = Discretion.format(n.get(1)) + " og " + Discretion.format(n.get(2));
        String year = Discretion.format(n.get(0));
        if (indicator.counts() == Counts.EVENT || indicator.unit() == Unit.KRONER) {
            return addsUp(n) || indicator.unit() == Unit.KRONER && isRounding(n)
                    ? Optional.empty()
                    : Optional.of("halvårene gir til sammen " + sum(n) + " (" + halves + "), året er " + year);
        }
        BigDecimal largest = n.get(1).max(n.get(2));
        boolean possible =
                largest.compareTo(n.get(0)) <= 0 && n.get(0).compareTo(n.get(1).add(n.get(2))) <= 0;
        return possible
                ? Optional.empty()
                : Optional.of("halvårene er " + halves + ", og da kan året være fra " + Discretion.format(largest)
                        + " til " + sum(n) + "; det er " + year);
    }

    /** Three rounded amounts. */
    private static boolean isRounding(List<BigDecimal> n) {
        BigDecimal tolerance = n.stream().map(Rounding::half).reduce(BigDecimal.ZERO, BigDecimal::add);
        return n.get(1).add(n.get(2)).subtract(n.get(0)).abs().compareTo(tolerance) <= 0;
    }

    private static boolean addsUp(List<BigDecimal> n) {
        return n.get(1).add(n.get(2)).compareTo(n.get(0)) == 0;
    }

    private static String sum(List<BigDecimal> n) {
        return Discretion.format(n.get(1).add(n.get(2)));
    }

    private static Diagnostic finding(String said, Three three) {
        Location here = three.year().source().location();
        return new Diagnostic(
                Code.BV_215,
                here,
                said + " (" + Discretion.name(three.year().key()) + "); halvårene står "
                        + Place.of(List.of(three.first(), three.second()), here));
    }
}
