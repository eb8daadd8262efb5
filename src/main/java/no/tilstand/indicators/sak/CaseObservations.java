package no.tilstand.indicators.sak;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Observation;
import no.tilstand.domain.Period;
import no.tilstand.domain.Period.Part;
import no.tilstand.domain.Share;
import no.tilstand.domain.Source;
import no.tilstand.domain.Text;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Kanal;

/** From what was counted of one extract to observations. */
final class CaseObservations {
    private static final Text NOT_GIVEN_BY_15F = new Text("KOSTRA 15F har det ikke", "KOSTRA 15F har det ikkje");
    private static final Text NOT_GIVEN = new Text("ikke registrert så tidlig", "ikkje registrert så tidleg");
    private static final Text NO_EARLIER = new Text("uttrekket for året før mangler", "uttrekket for året før manglar");

    private final Extract extract;
    private final CaseIndicators.Request request;
    private final Tally tally;
    private final boolean knowsEarlier;

    /** @param knowsEarlier whether the year before can be told of too */
    CaseObservations(Extract extract, CaseIndicators.Request request, Tally tally, boolean knowsEarlier) {
        this.extract = extract;
        this.request = request;
        this.tally = tally;
        this.knowsEarlier = knowsEarlier;
    }

    List<Observation> of(List<Measure> measures, Year year) {
        List<Observation> all = new ArrayList<>();
        for (Measure measure : measures) {
            Indicator indicator = request.register().get(measure.id());
            if (indicator != null) {
                for (Part part : Year.PARTS) {
                    if (measure.parts().contains(part)) {
                        value(measure, measures.get(measure.base()), year, part)
                                .ifPresent(v -> all.add(observation(indicator, measure, year, part, v)));
                    }
                }
            }
        }
        return all;
    }

    private record Noted(Value value, Text note) {}

    /** Empty for what there is no sense in showing: a code that should not occur and does not, a table of other years. */
    private Optional<Noted> value(Measure measure, Measure base, Year year, Part part) {
        Measure.Limits limits = measure.limits();
        boolean any = tally.count(measure, year, part) > 0;
        boolean otherTable =
                measure.kind() == Measure.Kind.SHARE && !base.limits().canBeIn(year.year());
        if (!any && (limits.onlyIfAny() || otherTable)) {
            return Optional.empty();
        }
        if (limits.needsEarlier() && !knowsEarlier) {
            return Optional.of(new Noted(Value.MISSING, NO_EARLIER));
        }
        boolean given = limits.needs()
                .map(needed -> extract.kanal().gir(needed, year.year()))
                .orElse(true);
        if (!given && !limits.estimate()) {
            boolean kostra = extract.kanal() instanceof Kanal.Kostra15f;
            return Optional.of(new Noted(Value.MISSING, kostra ? NOT_GIVEN_BY_15F : NOT_GIVEN));
        }
        if (!any && !limits.canBeIn(year.year())) {
            return Optional.of(new Noted(Value.NOT_APPLICABLE, Text.NONE));
        }
        Value value = number(measure, base, year, part);
        return Optional.of(given ? new Noted(value, Text.NONE) : new Noted(estimate(value), limits.note()));
    }

    private static Value estimate(Value value) {
        return value.fold(
                c -> new Counted(c.number(), c.share(), Finality.ESTIMATE),
                () -> Value.SUPPRESSED,
                m -> m,
                () -> Value.NOT_APPLICABLE);
    }

    /** A denominator of 0, and a median of nothing, is «ikke beregnbar» and never 0. */
    private Value number(Measure measure, Measure base, Year year, Part part) {
        return switch (measure.kind()) {
            case COUNT -> Value.of(tally.count(measure, year, part));
            case SHARE -> {
                long denominator = tally.base(base, year, part);
                yield denominator == 0
                        ? Value.NOT_APPLICABLE
                        : Value.of(Share.of(tally.count(measure, year, part), denominator));
            }
            // The number of cases goes with it, so that a median of few is hidden.
            case MEDIAN -> {
                int size = tally.size(measure, year);
                yield size == 0
                        ? Value.NOT_APPLICABLE
                        : new Counted(tally.median(measure, year), Optional.of(Share.of(size, size)), Finality.FINAL);
            }
            case MEAN -> {
                int size = tally.size(measure, year);
                long sum = tally.sum(measure, year);
                yield size == 0
                        ? Value.NOT_APPLICABLE
                        : new Counted(
                                Share.quotient(BigDecimal.valueOf(sum), BigDecimal.valueOf(size)),
                                Optional.of(Share.of(sum, size)),
                                Finality.FINAL);
            }
        };
    }

    private Observation observation(Indicator indicator, Measure measure, Year year, Part part, Noted noted) {
        Source.Kind kind = extract.kanal() instanceof Kanal.Kostra15f ? Source.Kind.KOSTRA_15F : Source.Kind.REGISTER;
        return new Observation(
                new CellKey(
                        indicator.id(),
                        category(indicator, measure.value()),
                        "",
                        new Period(year.year(), year.year(), part)),
                noted.value(),
                source(noted.note().in(request.form())));
    }

    /** The source is named for each year: 15F has one file a year. */
    private Source source(String note) {
        return extract.kanal() instanceof Kanal.Kostra15f kostra
                ? new Source(Source.Kind.KOSTRA_15F, request.place(), "KOSTRA 15F " + kostra.aar(), note)
                : new Source(
                        Source.Kind.REGISTER,
                        request.place(),
                        "Barnevernsregisteret" + (extract.kilde().isEmpty() ? "" : ", " + extract.kilde()),
                        note);
    }

    /** The name of the value, as in data files; the id itself for a code that the register has no value for. */
    private static String category(Indicator indicator, String value) {
        return indicator.values().stream()
                .filter(v -> v.id().equals(value))
                .map(Indicator.Named::name)
                .findFirst()
                .orElse(value);
    }
}
