package no.tilstand.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * Says a value in a message, or that it is not said.
 *
 * <p>An error stops the report, so its message is for the maker alone, and only small numbers are left out. A warning is
 * printed in the appendix of the report, where a number may give a hidden one away by subtraction; which numbers are hidden
 * beside the small ones is decided later. So a warning gives protected numbers only of an area where nothing is small.
 *
 * @param areasWithSmall the areas, by label, where something is small or hidden
 */
record Discretion(
        Map<String, Indicator> register, Protection protection, OpenFigures figures, Set<String> areasWithSmall) {
    static final String SMALL = "et lite tall";
    static final String HIDDEN = "et tall som ikke vises";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Discretion of(Dataset data, OpenFigures figures) {
        Discretion small =
                new Discretion(data.frame().register(), data.frame().settings().protection(), figures, Set.of());
        Set<String> areas = Stream.concat(
                        figures.chosen().values().stream(),
                        figures.alternatives().values().stream().flatMap(List::stream))
                .filter(small::hides)
                .map(o -> o.key().area())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Discretion(small.register, small.protection, figures, areas);
    }

    /** Norwegian form, or «et lite tall» or «et tall som ikke vises». */
    String say(Observation observation) {
        Optional<Counted> counted = observation.value().counted();
        if (counted.isEmpty()) {
            return observation.value() instanceof Value.Suppressed ? HIDDEN : "et tall som mangler";
        }
        if (!hides(observation)) {
            return format(counted.get().number());
        }
        return isCount(observation.key()) ? SMALL : HIDDEN;
    }

    /**
     * For a warning. Never «et lite tall»: in what is published, small numbers and those hidden beside them look alike.
     */
    String sayInReport(Observation observation) {
        return hidesInReport(observation) ? HIDDEN : say(observation);
    }

    /** Whether a warning must leave the number out. */
    boolean hidesInReport(Observation observation) {
        return hides(observation)
                || (areasWithSmall.contains(observation.key().area()) && isProtected(observation.key()));
    }

    private boolean isProtected(CellKey key) {
        Optional<Indicator> indicator = Optional.ofNullable(register.get(key.indicator()));
        return Math.max(
                        limit(key.indicator()),
                        Math.max(
                                indicator
                                        .flatMap(Indicator::numerator)
                                        .map(this::limit)
                                        .orElse(0),
                                indicator
                                        .flatMap(Indicator::denominator)
                                        .map(this::limit)
                                        .orElse(0)))
                > 0;
    }

    /** Whether the number is small, or is a share or a rate of something small. */
    boolean hides(Observation observation) {
        if (protection.threshold() == 0 || observation.value() instanceof Value.Suppressed) {
            return observation.value() instanceof Value.Suppressed;
        }
        CellKey key = observation.key();
        return observation
                .value()
                .counted()
                .map(c -> isCount(key) ? protection.small(c.number(), limit(key.indicator())) : hidesDerived(key, c))
                .orElse(false);
    }

    private boolean hidesDerived(CellKey key, Counted value) {
        Optional<Indicator> indicator = Optional.ofNullable(register.get(key.indicator()));
        Optional<BigDecimal> numerator =
                indicator.flatMap(Indicator::numerator).flatMap(id -> number(key.withIndicator(id)));
        Optional<BigDecimal> denominator = indicator
                .flatMap(Indicator::denominator)
                .flatMap(id -> number(key.withIndicator(id))
                        .or(() -> number(key.withIndicator(id).withCategory(""))));
        int limit = Math.max(
                limit(key.indicator()),
                Math.max(
                        indicator.flatMap(Indicator::numerator).map(this::limit).orElse(0),
                        indicator
                                .flatMap(Indicator::denominator)
                                .map(this::limit)
                                .orElse(0)));
        boolean percent = indicator
                .map(i -> i.unit() == Unit.PERCENT && !i.isResponseRate())
                .orElse(true);
        if (value.share().map(s -> small(s, limit, percent)).orElse(false)
                || numerator.map(n -> protection.small(n, limit)).orElse(false)
                || denominator.map(d -> protection.small(d, limit)).orElse(false)) {
            return true;
        }
        // Without a numerator the percentage and its base tell it, as nearly as the decimals allow.
        return percent
                && numerator.isEmpty()
                && denominator
                        .map(d -> value.number()
                                .multiply(d)
                                .divide(HUNDRED, MathContext.DECIMAL64)
                                .setScale(0, RoundingMode.HALF_UP))
                        .map(n -> protection.small(n, limit)
                                || protection.small(denominator.get().subtract(n), limit))
                        .orElse(false);
    }

    private boolean small(Share share, int limit, boolean percent) {
        return protection.small(share.numerator(), limit)
                || protection.small(share.denominator(), limit)
                || (percent && protection.small(share.complement(), limit));
    }

    private Optional<BigDecimal> number(CellKey key) {
        return figures.value(key).counted().map(Counted::number);
    }

    private int limit(String indicator) {
        return protection.limit(Optional.ofNullable(register.get(indicator))
                .map(Indicator::counts)
                .orElse(Counts.CHILD));
    }

    private boolean isCount(CellKey key) {
        Indicator indicator = register.get(key.indicator());
        return indicator == null || indicator.unit() == Unit.COUNT || indicator.unit() == Unit.FULL_TIME_EQUIVALENTS;
    }

    /** Decimal comma, at most two decimals for what the tool has computed itself; minus as in print. */
    static String format(BigDecimal number) {
        BigDecimal shown =
                number.scale() > 6 ? number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros() : number;
        return shown.toPlainString().replace('.', ',').replace('-', '\u2212');
    }

    /** «andel-barn-med-tiltaksplan, 2016», with category and area where there are such. */
    static String name(CellKey key) {
        return series(key) + ", " + key.period();
    }

    /** The same without the period. */
    static String series(CellKey key) {
        return key.indicator()
                + (key.category().isEmpty() ? "" : "[" + key.category() + "]")
                + (key.area().isEmpty() ? "" : " @" + key.area());
    }
}
