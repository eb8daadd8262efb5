package no.tilstand.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.tilstand.domain.Indicator;
import no.tilstand.indicators.Change;

/** The numbers of an indicator as slots of a sentence: rounded for print, with what they count. */
record Amounts(Words words) {

    /** A value: as many decimals as the indicator has, kroner from a million on in millions. */
    Slot.Amount value(BigDecimal number, Indicator indicator) {
        return indicator.unit() == Indicator.Unit.KRONER && Numbers.inMillions(number)
                ? new Slot.Amount(Numbers.millions(number), Slot.Unit.MILLIONS)
                : new Slot.Amount(Numbers.rounded(number, indicator), unit(indicator));
    }

    /** A limit as the strategy or the law wrote it, with no decimals that it did not have. */
    Slot.Amount limit(BigDecimal number, Indicator indicator) {
        BigDecimal stripped = number.stripTrailingZeros();
        BigDecimal plain = stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY);
        return indicator.unit() == Indicator.Unit.KRONER && Numbers.inMillions(plain)
                ? new Slot.Amount(Numbers.millions(plain), Slot.Unit.MILLIONS)
                : new Slot.Amount(plain, unit(indicator));
    }

    /** A part of a share, or the whole: a count with its noun. */
    Slot.Amount cases(BigDecimal count, Indicator indicator) {
        BigDecimal stripped = count.stripTrailingZeros();
        return new Slot.Amount(
                stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY), noun(indicator));
    }

    /** A distance between two values: percentage points for a share. */
    Slot.Amount distance(BigDecimal number, Indicator indicator) {
        Slot.Amount amount = value(number, indicator);
        return indicator.unit() == Indicator.Unit.PERCENT ? new Slot.Amount(amount.number(), Slot.Unit.POINTS) : amount;
    }

    /**
     * What the numbers of an indicator count: {@code teljeord.ID} of the word files, else what {@code gjelder} says;
     * nothing when neither does.
     */
    Slot.Unit noun(Indicator indicator) {
        String key = "teljeord." + indicator.id();
        if (words.has(key)) {
            return new Slot.Unit(words.get(key));
        }
        return switch (indicator.counts()) {
            case CHILD -> new Slot.Unit("barn");
            case CASE -> new Slot.Unit("sak");
            case EVENT -> new Slot.Unit("tilfelle");
            case STAFF -> new Slot.Unit("ansatt");
            case ANSWER -> new Slot.Unit("svar");
            case KRONER, OTHER -> Slot.Unit.NONE;
        };
    }

    /** What one more or one fewer of would change a share: a breach of a time limit, not an investigation. */
    Slot.Unit nounOfGap(Indicator indicator) {
        String key = "avstandsord." + indicator.id();
        return words.has(key) ? new Slot.Unit(words.get(key)) : noun(indicator);
    }

    /**
     * Whether a target is reached by one more of this or one fewer: a visit is paid or not. An investigation is there in
     * time or not, and one more of them would not help.
     */
    boolean isDoneOrNot(Slot.Unit noun) {
        return words.has("avstand." + noun.key());
    }

    private Slot.Unit unit(Indicator indicator) {
        return switch (indicator.unit()) {
            case COUNT -> noun(indicator);
            case PERCENT -> Slot.Unit.PERCENT;
            case KRONER -> Slot.Unit.KRONER;
            case DAYS -> Slot.Unit.DAYS;
            case PER_1000 -> Slot.Unit.PER_1000;
            // «tallet på årsverk» has said it.
            case FULL_TIME_EQUIVALENTS -> Slot.Unit.NONE;
        };
    }

    /**
     * A change with the decimals of its two ends, in millions when both are.
     *
     * @param difference from the unrounded values, without sign; the difference of the printed values where the first would
     *     be printed as 0 between two numbers that differ
     * @param direction 0 when the two are printed alike: then «uendret» is said
     * @param exact whether the difference is that of the two printed numbers
     */
    record Printed(Slot.Amount from, Slot.Amount to, Slot.Amount difference, int direction, boolean exact) {}

    Printed change(Change.Known change, Indicator indicator) {
        BigDecimal first = change.first().number();
        BigDecimal last = change.last().number();
        boolean millions =
                indicator.unit() == Indicator.Unit.KRONER && Numbers.inMillions(first) && Numbers.inMillions(last);
        BigDecimal from = millions ? inMillions(first) : Numbers.rounded(first, indicator);
        BigDecimal to = millions ? inMillions(last) : Numbers.rounded(last, indicator);
        BigDecimal between = to.subtract(from);
        BigDecimal unrounded = millions
                ? inMillions(change.difference())
                : change.difference().setScale(between.scale(), RoundingMode.HALF_UP);
        BigDecimal difference = between.signum() == 0 || unrounded.signum() == 0 ? between : unrounded;
        Slot.Unit unit = millions ? Slot.Unit.MILLIONS : unit(indicator);
        return new Printed(
                new Slot.Amount(from, unit),
                new Slot.Amount(to, unit),
                new Slot.Amount(difference.abs(), unit.equals(Slot.Unit.PERCENT) ? Slot.Unit.POINTS : unit),
                between.signum(),
                difference.compareTo(between) == 0);
    }

    private static BigDecimal inMillions(BigDecimal kroner) {
        return kroner.movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
    }
}
