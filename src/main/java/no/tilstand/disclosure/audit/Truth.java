package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;

/**
 * The numbers behind the report, under names of their own for what no cell holds: {@code andel/teller}, {@code
 * andel/nevner} and {@code andel/rest} are the parts of a share and who is left; {@code andel/av-barn/teller} is what it
 * would be of another count.
 */
final class Truth {
    static final String NUMERATOR = "/teller";
    static final String DENOMINATOR = "/nevner";
    static final String REST = "/rest";
    /** How many kroner per child are of. */
    static final String CHILDREN = "/barn";

    private final Map<String, Indicator> register;
    private final OpenFigures open;
    private final Map<CellKey, BigDecimal> numbers = new HashMap<>();
    private final TreeSet<CellKey> keys = new TreeSet<>();
    private final Map<CellKey, CellKey> numerators = new TreeMap<>();
    private final Map<CellKey, CellKey> denominators = new TreeMap<>();

    Truth(OpenFigures open, Map<String, Indicator> register) {
        this.register = register;
        this.open = open;
        open.chosen().keySet().forEach(k -> cell(k).ifPresent(n -> put(k, n)));
        open.chosen().values().forEach(this::addParts);
        // A year that has no share of its own is its two halves.
        for (CellKey half : new TreeSet<>(numerators.keySet())) {
            CellKey year = half.at(Period.ofYear(half.period().year()));
            CellKey first = half(year, Period.Part.FIRST_HALF);
            CellKey second = half(year, Period.Part.SECOND_HALF);
            if (!half.period().equals(year.period())
                    && !numerators.containsKey(year)
                    && numerators.containsKey(first)
                    && numerators.containsKey(second)) {
                name(year, NUMERATOR, together(numerators, first, second), Optional.empty());
                name(year, DENOMINATOR, together(denominators, first, second), Optional.empty());
            }
        }
    }

    /** A number under its key, or under a name of its own. */
    void put(CellKey key, BigDecimal number) {
        keys.add(key);
        numbers.put(key, number);
    }

    /** What the sources of today do not give, and an earlier edition implies. */
    void suppose(CellKey key, BigDecimal number) {
        put(key, number);
    }

    static CellKey half(CellKey year, Period.Part part) {
        int y = year.period().year();
        return year.at(new Period(y, y, part));
    }

    private BigDecimal together(Map<CellKey, CellKey> parts, CellKey first, CellKey second) {
        return numbers.get(parts.get(first)).add(numbers.get(parts.get(second)));
    }

    private Optional<BigDecimal> cell(CellKey key) {
        return open.get(key).map(Observation::value).flatMap(Value::counted).map(Value.Counted::number);
    }

    /** Empty for what the source does not give. */
    Optional<BigDecimal> number(CellKey key) {
        return Optional.ofNullable(numbers.get(key));
    }

    Iterable<CellKey> keys() {
        return new TreeSet<>(keys);
    }

    /** The indicator that the name begins with. */
    Optional<Indicator> indicator(CellKey key) {
        String id = key.indicator();
        int at = id.indexOf('/');
        return Optional.ofNullable(register.get(at < 0 ? id : id.substring(0, at)));
    }

    /** What a number counts, and so what is protected. */
    Optional<Indicator.Counts> counts(CellKey key) {
        return key.indicator().endsWith(CHILDREN)
                ? Optional.of(Indicator.Counts.CHILD)
                : indicator(key).map(Indicator::counts);
    }

    /** A number that no cell holds and that follows from one. */
    CellKey name(CellKey from, String part, BigDecimal number) {
        CellKey name = from.withIndicator(from.indicator() + part);
        put(name, number);
        return name;
    }

    /** What stands for the numerator of a share: the cell that holds it, or a name of its own; by the share. */
    Map<CellKey, CellKey> numerators() {
        return numerators;
    }

    Map<CellKey, CellKey> denominators() {
        return denominators;
    }

    /** Whether the share has its parts from its two halves only. */
    boolean isOfHalves(CellKey share) {
        return numerators.containsKey(share) && open.get(share).isEmpty();
    }

    /** Those of the whole that the part does not count; empty where that would be fewer than none. */
    Optional<CellKey> left(CellKey part, CellKey whole) {
        BigDecimal left = numbers.get(whole).subtract(numbers.get(part));
        CellKey name = part.withIndicator(part.indicator() + REST);
        if (left.signum() < 0) {
            return Optional.empty();
        }
        put(name, left);
        return Optional.of(name);
    }

    /** The same, under a name that tells of which whole, where the part is known to fit into it. */
    CellKey leftOf(CellKey part, CellKey whole) {
        CellKey name = part.withIndicator(part.indicator() + "/" + whole.indicator() + REST);
        put(name, numbers.get(whole).subtract(numbers.get(part)));
        return name;
    }

    private void addParts(Observation observation) {
        CellKey key = observation.key();
        Indicator indicator = register.get(key.indicator());
        Optional<Value.Counted> counted = observation.value().counted();
        if (indicator == null
                || counted.isEmpty()
                || indicator.unit() != Unit.PERCENT && indicator.unit() != Unit.PER_1000) {
            return;
        }
        Optional<CellKey> above = indicator.numerator().map(key::withIndicator).filter(k -> cell(k).isPresent());
        Optional<CellKey> below = indicator
                .denominator()
                .map(key::withIndicator)
                .map(k -> cell(k).isPresent() ? k : k.withCategory(""))
                .filter(k -> cell(k).isPresent());
        Optional<Share> share = counted.get().share();
        Optional<BigDecimal> numerator = share.map(Share::numerator)
                .or(() -> above.flatMap(this::cell))
                .or(() -> below.flatMap(k -> onlyPart(counted.get().number(), indicator, cell(k).get())));
        Optional<BigDecimal> denominator = share.map(Share::denominator).or(() -> below.flatMap(this::cell));
        if (numerator.isPresent() && denominator.isPresent()) {
            name(key, NUMERATOR, numerator.get(), above);
            name(key, DENOMINATOR, denominator.get(), below);
            if (indicator.unit() == Unit.PERCENT && !indicator.isResponseRate()) {
                put(key.withIndicator(key.indicator() + REST), denominator.get().subtract(numerator.get()));
            }
        }
    }

    private void name(CellKey share, String part, BigDecimal number, Optional<CellKey> cell) {
        Map<CellKey, CellKey> names = part.equals(NUMERATOR) ? numerators : denominators;
        if (cell.flatMap(this::cell).filter(n -> n.compareTo(number) == 0).isPresent()) {
            names.put(share, cell.get());
            return;
        }
        CellKey own = share.withIndicator(share.indicator() + part);
        CellKey common = part.equals(DENOMINATOR) ? own.withCategory("") : own;
        boolean isCommon = numbers.getOrDefault(common, number).compareTo(number) == 0;
        put(isCommon ? common : own, number);
        names.put(share, isCommon ? common : own);
    }

    /** The one number that is so many percent of the base, or so many of each thousand, when there is just one. */
    private static Optional<BigDecimal> onlyPart(BigDecimal percent, Indicator indicator, BigDecimal base) {
        if (base.signum() <= 0) {
            return Optional.empty();
        }
        int point = indicator.unit() == Unit.PERCENT ? 2 : 3;
        BigDecimal half = BigDecimal.ONE
                .movePointLeft(Math.max(0, Math.min(percent.scale(), indicator.decimals())))
                .divide(BigDecimal.valueOf(2));
        BigDecimal least =
                base.multiply(percent.subtract(half)).movePointLeft(point).setScale(0, RoundingMode.CEILING);
        BigDecimal most = base.multiply(percent.add(half)).movePointLeft(point).setScale(0, RoundingMode.FLOOR);
        boolean inside = least.signum() >= 0 && most.compareTo(base) <= 0;
        return inside && least.compareTo(most) == 0 ? Optional.of(least) : Optional.empty();
    }
}
