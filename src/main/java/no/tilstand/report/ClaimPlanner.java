package no.tilstand.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.narrative.Node;
import no.tilstand.indicators.Change;
import no.tilstand.report.Plan.PlannedClaim;
import no.tilstand.report.Plan.Series;

/** The head of a {@code :::paastand}: which figures it is about, and what it says of them. */
record ClaimPlanner(SeriesFinder finder, SortedSet<CellKey> cells, List<Diagnostic> found) {
    /** A year, a half-year, or the two ends of a change with {@code ..} between them. */
    private static Optional<List<Period>> claimed(String word) {
        int dots = word.indexOf("..");
        if (dots < 0) {
            return Period.parse(word).map(p -> List.of(p, p));
        }
        Optional<Period> from = Period.parse(word.substring(0, dots));
        Optional<Period> to = Period.parse(word.substring(dots + 2));
        return from.flatMap(f -> to.filter(t -> f.compareTo(t) < 0).map(t -> List.of(f, t)));
    }

    private static boolean isBackwards(String word) {
        int dots = word.indexOf("..");
        Optional<Period> from = dots < 0 ? Optional.empty() : Period.parse(word.substring(0, dots));
        Optional<Period> to = dots < 0 ? Optional.empty() : Period.parse(word.substring(dots + 2));
        return from.flatMap(f -> to.map(t -> t.compareTo(f) < 0)).orElse(false);
    }

    /** Empty after an error, which has been told. */
    Optional<PlannedClaim> claim(Node.Directive d) {
        List<Node.Argument> words = d.arguments();
        Optional<Series> series = words.isEmpty() ? Optional.empty() : finder.resolve(words.get(0));
        if (words.isEmpty()) {
            return claimError(d, "påstanden mangler indikator");
        }
        boolean change = false;
        Optional<Operator> operator = Optional.empty();
        String limit = "";
        Optional<List<Period>> period = Optional.empty();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).text();
            Optional<Operator> sign = Stream.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.EQUAL)
                    .filter(o -> word.startsWith(o.sign()))
                    .findFirst();
            if (word.equals("endring")) {
                change = true;
            } else if (sign.isPresent() && operator.isEmpty()) {
                operator = sign;
                limit = word.substring(sign.get().sign().length());
            } else if (i == words.size() - 1) {
                period = claimed(word);
            } else {
                limit += word;
            }
        }
        if (operator.isEmpty()) {
            return claimError(d, "påstanden mangler >=, <= eller =");
        }
        Optional<String> backwards = words.stream()
                .map(Node.Argument::text)
                .filter(ClaimPlanner::isBackwards)
                .findFirst();
        if (backwards.isPresent()) {
            return claimError(d, "påstanden går fra " + backwards.get().replace("..", " til ") + ", bakover i tid");
        }
        if (period.isEmpty()) {
            return claimError(d, "påstanden må slutte med et år eller et tidsrom, som 2018 eller 2013..2018");
        }
        boolean percent = limit.endsWith("%");
        boolean points = limit.endsWith("pp");
        String number = limit.substring(0, limit.length() - (percent ? 1 : points ? 2 : 0))
                .strip()
                .replace(Numbers.MINUS, '-')
                .replace(',', '.');
        if (!number.matches("[+-]?\\d{1,15}(\\.\\d{1,6})?")) {
            return claimError(d, "«" + limit + "» er ikke et tall å holde påstanden mot");
        }
        Period to = period.get().get(1);
        boolean spans = !to.equals(period.get().get(0));
        boolean isChange = change || spans;
        Period from = spans ? period.get().get(0) : isChange ? Change.before(to) : to;
        if (series.isEmpty()) {
            return Optional.empty();
        }
        boolean share = series.get().indicator().unit() == Indicator.Unit.PERCENT;
        if (percent && share && isChange) {
            found.add(new Diagnostic(Code.BV_515, d.location(), "påstanden om en andel bruker %"));
        }
        if (points && !share) {
            return claimError(d, "pp passer bare for en andel");
        }
        if (percent && !isChange && !share) {
            return claimError(d, "% uten endring passer bare for en andel");
        }
        cells.add(series.get().at(from));
        cells.add(series.get().at(to));
        return Optional.of(new PlannedClaim(
                series.get(),
                isChange,
                operator.get(),
                new BigDecimal(number),
                percent && isChange ? PlannedClaim.Scale.RELATIVE : PlannedClaim.Scale.UNITS,
                from,
                to));
    }

    private Optional<PlannedClaim> claimError(Node.Directive d, String message) {
        found.add(new Diagnostic(Code.BV_509, d.location(), message));
        return Optional.empty();
    }
}
