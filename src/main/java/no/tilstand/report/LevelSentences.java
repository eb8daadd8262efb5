package no.tilstand.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;
import no.tilstand.indicators.FourYearMean;
import no.tilstand.report.Plan.Series;
import no.tilstand.report.Slot.Plural;
import no.tilstand.report.Slot.PriceYear;
import no.tilstand.report.Slot.Subject;
import no.tilstand.report.Slot.Time;
import no.tilstand.report.Slot.Year;

/** How much it was, with n where n is shown, and with what reservation. */
record LevelSentences(Amounts amounts, Subjects subjects) {
    /** @param saysNoParts whether to add that the source does not give the parts of a percentage */
    Sentence level(Counted value, Indicator indicator, Period period, boolean saysNoParts) {
        Time time = subjects.time(indicator, period);
        Subject subject = subjects.ofLevel(indicator);
        Slot.Amount amount = amounts.value(value.number(), indicator);
        return switch (indicator.unit()) {
            case PERCENT ->
                value.share()
                        .<Sentence>map(share -> new Sentence.Share(
                                time,
                                subject,
                                amounts.cases(share.numerator(), indicator).bare(),
                                amounts.cases(share.denominator(), indicator),
                                amount))
                        .orElseGet(() -> saysNoParts
                                ? new Sentence.ShareWithoutParts(time, subject, amount)
                                : new Sentence.Level(time, subject, amount));
            case KRONER -> new Sentence.Kroner(time, subject, amount, new PriceYear(indicator.priceYear()));
            case DAYS ->
                subject.noun() == Subject.Noun.MEDIAN
                        ? new Sentence.Median(time, amount)
                        : new Sentence.Level(time, subject, amount);
            case PER_1000 -> rate(indicator, period, new Slot.Amount(amount.number(), amounts.noun(indicator)));
            case COUNT ->
                amount.number().signum() == 0 && !amount.unit().equals(Slot.Unit.NONE)
                        ? new Sentence.Nothing(time, new Plural(amount.unit()))
                        : new Sentence.Level(time, subject, amount);
            case FULL_TIME_EQUIVALENTS -> new Sentence.Level(time, subject, amount);
        };
    }

    /** The ages that {@code innbyggere-<fra>-<til>} means in the year: 0-24 is 0-22 until 2020. */
    private Sentence rate(Indicator indicator, Period period, Slot.Amount amount) {
        Time time = subjects.time(indicator, period);
        Subject subject = subjects.ofLevel(indicator);
        return indicator
                .denominator()
                .flatMap(d -> AgeSpan.ofIndicator(d, period.year()))
                .<Sentence>map(ages -> new Sentence.Rate(time, subject, amount, age(ages.from()), age(ages.to())))
                .orElseGet(() -> new Sentence.RateOfAll(time, subject, amount));
    }

    private static Slot.Amount age(int years) {
        return new Slot.Amount(BigDecimal.valueOf(years), Slot.Unit.NONE);
    }

    /** Why there is no number; the denominator is named only where it is itself a shown 0. */
    Sentence absent(Value value, Series series, Period period, Figures figures) {
        Indicator indicator = series.indicator();
        Year year = new Year(period);
        return value.fold(
                c -> {
                    throw new IllegalArgumentException("there is a number: " + series.at(period));
                },
                () -> new Sentence.Hidden(subjects.ofLevel(indicator), year),
                m -> m.reason() == Value.Reason.NOT_YET ? new Sentence.NotYet(year) : new Sentence.Missing(year),
                () -> isShownZero(indicator, series.at(period), figures)
                        ? new Sentence.NoDenominator(
                                subjects.ofLevel(indicator),
                                new Plural(amounts.noun(indicator)),
                                subjects.time(indicator, period))
                        : new Sentence.NotApplicable(year));
    }

    private boolean isShownZero(Indicator indicator, CellKey key, Figures figures) {
        return indicator.unit() == Unit.PERCENT
                && !amounts.noun(indicator).equals(Slot.Unit.NONE)
                && indicator
                        .denominator()
                        .flatMap(d -> figures.get(key.withIndicator(d)).counted())
                        .filter(c -> c.number().signum() == 0)
                        .isPresent();
    }

    /** Which of the numbers just told are not final. */
    Optional<Sentence> reservation(Series series, List<Period> told, Figures figures) {
        List<Period> preliminary = told.stream()
                .distinct()
                .sorted()
                .filter(p -> is(figures.get(series.at(p)), Finality.PRELIMINARY))
                .toList();
        if (preliminary.size() > 1) {
            return Optional.of(new Sentence.PreliminarySeveral(
                    new Slot.Listing(preliminary.stream().map(Year::new).toList())));
        }
        if (preliminary.size() == 1) {
            return Optional.of(new Sentence.Preliminary(new Year(preliminary.get(0))));
        }
        return told.stream()
                .filter(p -> is(figures.get(series.at(p)), Finality.ESTIMATE))
                .max(Comparator.naturalOrder())
                .map(p -> new Sentence.Estimate(new Year(p)));
    }

    private static boolean is(Value value, Finality finality) {
        return value.counted().filter(c -> c.finality() == finality).isPresent();
    }

    /** Where one year's number is small; only when all four years are shown. */
    Optional<Sentence> mean(Series series, Period last, Figures figures) {
        return FourYearMean.of(figures, series.indicator(), series.at(last))
                .map(m -> new Sentence.Mean(
                        new Year(Period.ofYear(m.first())),
                        new Year(Period.ofYear(m.last())),
                        new Slot.Amount(
                                m.mean().setScale(1, java.math.RoundingMode.HALF_UP),
                                amounts.noun(series.indicator()))));
    }
}
