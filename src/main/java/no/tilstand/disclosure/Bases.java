package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.tilstand.disclosure.Percentage.Fit;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * What a reader can take for the base of a percentage that is printed without its parts, when the register does not say
 * it: the base of the other categories; a number of the report that every such percentage fits; otherwise any base that is
 * not larger than the number of children in the municipality.
 */
final class Bases {
    /**
     * A number that all the percentages of an indicator fit is taken for their base when they would by chance less often
     * than this. One year of a base of a hundred is enough, with one decimal, where it is printed: the reader also has the
     * names to go by. What is not printed must stand out more.
     */
    private static final BigDecimal HARDLY_CHANCE = new BigDecimal("0.11");

    private static final BigDecimal HARDLY_CHANCE_ELSEWHERE = new BigDecimal("0.05");

    /** As in {@link Kin}: an equal number of this size is hardly chance; below it a part is easily named. */
    private static final BigDecimal FEW = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Indicator> register;
    private final TreeMap<CellKey, Value> values;
    private final Counts counts;
    private final Map<CellKey, Variable> denominators;
    /** By area, then by the name of the series. */
    private final Map<String, Map<String, Map<Period, Variable>>> candidates = new TreeMap<>();

    private final Map<Period, Long> inhabitants = new TreeMap<>();

    /** @param denominators of the shares that have their parts, by key */
    Bases(
            Map<String, Indicator> register,
            TreeMap<CellKey, Value> values,
            Counts counts,
            Map<CellKey, Variable> denominators) {
        this.register = register;
        this.values = values;
        this.counts = counts;
        this.denominators = new TreeMap<>(denominators);
        counts.cells().forEach(v -> candidate(v.key().indicator(), v.key(), v));
        this.denominators.forEach((key, v) -> candidate(key.indicator() + "/nevner", key, v));
        values.forEach(this::addInhabitants);
    }

    /** Of the municipality, and of each district or other area by itself. */
    private void candidate(String name, CellKey key, Variable variable) {
        if (key.category().isEmpty() && counts.isKnown(variable)) {
            candidates
                    .computeIfAbsent(key.area(), a -> new TreeMap<>())
                    .computeIfAbsent(name, n -> new TreeMap<>())
                    .put(key.period(), variable);
        }
    }

    private void addInhabitants(CellKey key, Value value) {
        boolean people =
                AgeSpan.ofIndicator(key.indicator(), key.period().year()).isPresent();
        if (people && key.area().isEmpty() && key.category().isEmpty()) {
            value.counted()
                    .ifPresent(c -> inhabitants.merge(key.period(), c.number().longValue(), Math::max));
        }
    }

    /** The one base of the other categories: a reader takes it for the base of this one too. */
    Optional<Variable> ofOtherCategories(CellKey key) {
        List<Variable> bases = categories(key)
                .flatMap(k -> Optional.ofNullable(denominators.get(k)).stream())
                .toList();
        boolean one = bases.stream()
                        .map(v -> counts.value(v).stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(bases.get(0)) : Optional.empty();
    }

    private Stream<CellKey> categories(CellKey key) {
        return values.subMap(key.withCategory(""), true, key.withCategory("\uffff"), true).keySet().stream()
                .filter(k -> k.withCategory("").equals(key.withCategory("")));
    }

    /** The number of the report that all percentages of the indicator fit, and that few others would. */
    Optional<Variable> recognised(CellKey key) {
        Indicator own = register.get(key.indicator());
        if (own.counts() == Indicator.Counts.ANSWER) {
            return Optional.empty();
        }
        List<CellKey> unstated = unstated(key);
        BigDecimal best = HARDLY_CHANCE;
        Optional<Variable> found = Optional.empty();
        for (Map.Entry<String, Map<Period, Variable>> candidate :
                candidates.getOrDefault(key.area(), Map.of()).entrySet()) {
            Indicator of = register.get(candidate.getKey().replace("/nevner", ""));
            Variable here = candidate.getValue().get(key.period());
            boolean alike = of != null && of.counts() == own.counts() && of.basis() == own.basis();
            if (alike && here != null) {
                BigDecimal chance = chance(unstated, candidate.getValue());
                boolean telling = chance.compareTo(HARDLY_CHANCE_ELSEWHERE) < 0 || counts.isShown(here);
                if (telling && chance.compareTo(best) < 0) {
                    best = chance;
                    found = Optional.of(here);
                }
            }
        }
        return found;
    }

    /**
     * The parts that round to the percentage, of a shown count that is so small that it takes no luck to guess that it is the
     * base: 25 percent beside four children is one child. The bases that other years speak against are left out, and each
     * base is an entry of its own.
     */
    List<List<Fit>> ofFew(CellKey key, int most) {
        Indicator own = register.get(key.indicator());
        Percentage percentage = percentage(key).orElseThrow();
        if (own.counts() == Indicator.Counts.ANSWER || !percentage.isPartOfAll()) {
            return List.of();
        }
        List<CellKey> unstated = unstated(key);
        return candidates.getOrDefault(key.area(), Map.of()).values().stream()
                .filter(series -> Optional.ofNullable(series.get(key.period()))
                        .filter(v -> isFewOfTheSame(v, own))
                        .filter(v -> chance(unstated, series).compareTo(BigDecimal.ONE) < 0)
                        .isPresent())
                .map(series ->
                        percentage.fits(counts.value(series.get(key.period())).longValue(), most))
                .toList();
    }

    private boolean isFewOfTheSame(Variable candidate, Indicator own) {
        Indicator of = register.get(candidate.key().indicator());
        return of != null
                && of.counts() == own.counts()
                && of.basis() == own.basis()
                && candidate.part() == Variable.Part.COUNT
                && counts.isShown(candidate)
                && counts.value(candidate).compareTo(FEW) < 0
                && !counts.isSmall(candidate);
    }

    private List<CellKey> unstated(CellKey key) {
        return values.keySet().stream()
                .filter(k -> k.indicator().equals(key.indicator())
                        && k.area().equals(key.area())
                        && !denominators.containsKey(k))
                .toList();
    }

    /** 1 where one of them does not fit. */
    private BigDecimal chance(List<CellKey> percentages, Map<Period, Variable> bases) {
        BigDecimal chance = BigDecimal.ONE;
        for (CellKey key : percentages) {
            Variable base = bases.get(key.period());
            Optional<Percentage> percentage = percentage(key);
            if (base != null && percentage.isPresent()) {
                long n = counts.value(base).longValue();
                if (!percentage.get().fits(n)) {
                    return BigDecimal.ONE;
                }
                chance = chance.multiply(percentage.get().chance(n));
            }
        }
        return chance;
    }

    private Optional<Percentage> percentage(CellKey key) {
        Indicator indicator = register.get(key.indicator());
        return indicator == null || indicator.unit() != Unit.PERCENT
                ? Optional.empty()
                : values.get(key)
                        .counted()
                        .filter(c -> c.share().isEmpty())
                        .map(c -> Percentage.of(c.number(), indicator.decimals()));
    }

    /**
     * The parts that round to the percentage, of every base that a municipality with so many children can have; where the
     * categories make up the whole, of every base that fits them all. Cut short at the first that is not small; empty when
     * the number of children is not known.
     */
    Stream<Fit> withinInhabitants(CellKey key, int most) {
        Optional<Long> cap = key.area().isEmpty() ? children(key.period()) : Optional.empty();
        Percentage own = percentage(key).orElseThrow();
        List<Percentage> together = new ArrayList<>();
        if (makeUpTheWhole(key)) {
            categories(key)
                    .filter(k -> !k.category().isEmpty())
                    .forEach(k -> percentage(k).ifPresent(together::add));
        }
        return LongStream.rangeClosed(1, cap.orElse(0L))
                .filter(base -> together.stream().allMatch(p -> p.fits(base)))
                .boxed()
                .flatMap(base -> own.fits(base, most).stream());
    }

    private Optional<Long> children(Period period) {
        Optional<Long> thatYear = Optional.ofNullable(inhabitants.get(Period.ofYear(period.year())));
        return thatYear.or(() -> inhabitants.values().stream().max(Long::compare));
    }

    /** By the register, or because the percentages that are there are a hundred but for their rounding. */
    private boolean makeUpTheWhole(CellKey key) {
        if (key.category().isEmpty()) {
            return false;
        }
        if (register.get(key.indicator()).categoriesMakeUpTheWhole()) {
            return true;
        }
        List<BigDecimal> numbers = categories(key)
                .filter(k -> !k.category().isEmpty())
                .flatMap(k -> values.get(k).counted().map(Counted::number).stream())
                .toList();
        return isHundred(numbers);
    }

    /** Whether they are 100 together, with half a last digit of room for each. */
    static boolean isHundred(List<BigDecimal> percentages) {
        if (percentages.size() < 2) {
            return false;
        }
        BigDecimal room = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal p : percentages) {
            room = room.add(BigDecimal.valueOf(5, Math.max(0, p.scale()) + 1));
            sum = sum.add(p);
        }
        return sum.subtract(HUNDRED).abs().compareTo(room) <= 0;
    }
}
