package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * Percentages that a reader sees are a hundred together, though the register does not say so: the one inside a time limit
 * and the one over it; «ja» and «nei». Who sees all but one of them has that one too.
 */
record Hundreds(Map<String, Indicator> register, TreeMap<CellKey, Value> values) {
    /** Without decimals two numbers are 100 together by chance now and then, but hardly so many times. */
    private static final int LEAST_PERIODS = 3;

    /** Whether the categories are 100 together wherever all of them have a number, and there is no total that says else. */
    boolean makeUpTheWhole(Collection<List<CellKey>> byPeriod) {
        boolean any = false;
        for (List<CellKey> categories : byPeriod) {
            List<BigDecimal> numbers =
                    categories.stream().flatMap(k -> number(k).stream()).toList();
            if (numbers.size() == categories.size()) {
                if (!Bases.isHundred(numbers)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Two indicators that are 100 together in every period that both have. */
    List<Line> acrossIndicators() {
        Map<CellKey, Optional<BigDecimal>> numbers = new HashMap<>();
        Map<String, List<CellKey>> series = new TreeMap<>();
        values.keySet().stream().filter(k -> isPercent(k.indicator())).forEach(k -> {
            numbers.put(k, number(k));
            series.computeIfAbsent(k.indicator() + what(k), n -> new ArrayList<>())
                    .add(k);
        });
        Map<String, List<List<CellKey>>> later = new HashMap<>();
        series.values()
                .forEach(s -> later.computeIfAbsent(what(s.get(0)), w -> new LinkedList<>())
                        .add(s));
        List<Line> lines = new ArrayList<>();
        for (List<CellKey> one : series.values()) {
            List<List<CellKey>> others = later.get(what(one.get(0)));
            others.remove(0);
            for (List<CellKey> other : others) {
                lines.addAll(lines(one, other.get(0).indicator(), numbers));
            }
        }
        return lines;
    }

    /** What the percentage is of, without whose it is. */
    private static String what(CellKey key) {
        return "/" + key.category() + "/" + key.area();
    }

    private static List<Line> lines(List<CellKey> one, String other, Map<CellKey, Optional<BigDecimal>> numbers) {
        List<List<CellKey>> pairs = new ArrayList<>();
        List<List<BigDecimal>> both = new ArrayList<>();
        for (CellKey key : one) {
            CellKey beside = key.withIndicator(other);
            Optional<BigDecimal> number = numbers.get(key);
            Optional<BigDecimal> numberBeside = numbers.get(beside);
            if (numberBeside != null) {
                pairs.add(List.of(key, beside));
                if (number.isPresent() && numberBeside.isPresent()) {
                    List<BigDecimal> pair = List.of(number.get(), numberBeside.get());
                    // Most pairs are no hundred in the first period: nothing more is looked at.
                    if (!Bases.isHundred(pair)) {
                        return List.of();
                    }
                    both.add(pair);
                }
            }
        }
        return isTelling(both)
                ? pairs.stream().map(pair -> new Line(false, pair)).toList()
                : List.of();
    }

    /** With a decimal one pair is hardly chance; nobody and all say nothing. */
    private static boolean isTelling(List<List<BigDecimal>> pairs) {
        List<List<BigDecimal>> saying = pairs.stream()
                .filter(pair -> pair.stream().allMatch(n -> n.signum() > 0))
                .toList();
        return saying.size() >= LEAST_PERIODS
                || saying.stream()
                        .anyMatch(pair -> pair.stream()
                                .allMatch(n -> n.stripTrailingZeros().scale() > 0));
    }

    private boolean isPercent(String id) {
        return Optional.ofNullable(register.get(id))
                .filter(i -> i.unit() == Unit.PERCENT && !i.isResponseRate())
                .isPresent();
    }

    private Optional<BigDecimal> number(CellKey key) {
        return Optional.ofNullable(values.get(key)).flatMap(Value::counted).map(Hundreds::given);
    }

    /** A computed share has more decimals than anyone prints. */
    private static BigDecimal given(Counted counted) {
        return counted.share().isPresent()
                ? counted.number().setScale(1, java.math.RoundingMode.HALF_UP)
                : counted.number();
    }
}
