package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;

/**
 * What a careful reader of the data file writes down: an unknown for each number that is not there, and every equation that
 * the definitions of the indicators give.
 */
final class Reader {
    /** {@code least <= sum of coefficient times unknown <= most}; absent for no limit. */
    record Equation(Map<CellKey, BigDecimal> coefficients, Optional<BigDecimal> least, Optional<BigDecimal> most) {}

    private final Map<String, Indicator> register;
    private final Map<CellKey, Printed> printed = new TreeMap<>();
    private final Function<CellKey, Optional<BigDecimal>> truth;
    private final List<Equation> equations = new ArrayList<>();

    /**
     * @param truth the numbers behind the report: only to know by how much the sources disagree, which the report itself
     *     says
     */
    Reader(
            Collection<Printed> numbers,
            Map<String, Indicator> register,
            Function<CellKey, Optional<BigDecimal>> truth) {
        this.register = register;
        this.truth = truth;
        numbers.forEach(n -> printed.merge(n.key(), n, (a, b) -> a.hidden() ? b : a));
        breakdowns();
        halves();
        years();
        shares();
    }

    List<Equation> equations() {
        return equations;
    }

    private boolean isCount(CellKey key) {
        Indicator indicator = register.get(key.indicator());
        return indicator != null && indicator.unit() == Unit.COUNT;
    }

    /** Totals by their categories, and by the indicators that they are the sum of. */
    private void breakdowns() {
        Map<CellKey, List<CellKey>> byTotal = new TreeMap<>();
        for (CellKey key : printed.keySet()) {
            if (isCount(key) && !key.category().isEmpty()) {
                byTotal.computeIfAbsent(key.withCategory(""), k -> new ArrayList<>())
                        .add(key);
            }
        }
        byTotal.forEach(this::sum);
        for (Indicator indicator : register.values()) {
            List<String> ids = indicator.sumOf().stream()
                    .filter(id -> !id.equals(Indicator.CATEGORIES))
                    .toList();
            TreeSet<CellKey> totals = printed.keySet().stream()
                    .filter(k -> ids.contains(k.indicator()) || k.indicator().equals(indicator.id()))
                    .map(k -> k.withIndicator(indicator.id()))
                    .filter(this::isCount)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!ids.isEmpty()) {
                totals.forEach(t -> sum(t, ids.stream().map(t::withIndicator).toList()));
            }
        }
    }

    private void halves() {
        TreeSet<CellKey> years = printed.keySet().stream()
                .filter(k -> isCount(k) && k.period().part() != Period.Part.YEAR)
                .filter(k -> register.get(k.indicator()).basis() != Indicator.Basis.AT_YEAR_END
                        && register.get(k.indicator()).basis() != Indicator.Basis.AT_MID_YEAR)
                .map(k -> k.at(Period.ofYear(k.period().year())))
                .collect(Collectors.toCollection(TreeSet::new));
        for (CellKey year : years) {
            int y = year.period().year();
            sum(
                    year,
                    List.of(
                            year.at(new Period(y, y, Period.Part.FIRST_HALF)),
                            year.at(new Period(y, y, Period.Part.SECOND_HALF))));
        }
    }

    /** A sum over years, or a mean over them, which by its rounding leaves a little room. */
    private void years() {
        for (Printed span : printed.values()) {
            if (!span.key().period().isSpan() || !isCount(span.key())) {
                continue;
            }
            Period period = span.key().period();
            List<CellKey> years = IntStream.rangeClosed(period.from(), period.year())
                    .mapToObj(y -> span.key().at(Period.ofYear(y)))
                    .toList();
            Optional<BigDecimal> sum = trueSum(years);
            if (sum.isEmpty() || span.value().isEmpty()) {
                continue;
            }
            BigDecimal n = BigDecimal.valueOf(years.size());
            BigDecimal value = span.value().get();
            boolean isSum = sum.get().compareTo(value) == 0;
            BigDecimal half = isSum
                    ? BigDecimal.ZERO
                    : n.multiply(BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())))
                            .divide(BigDecimal.valueOf(2));
            BigDecimal about = isSum ? value : value.multiply(n);
            Map<CellKey, BigDecimal> ones = new TreeMap<>();
            years.forEach(y -> ones.put(y, BigDecimal.ONE));
            add(ones, Optional.of(about.subtract(half)), Optional.of(about.add(half)));
        }
    }

    /** A share says its parts when they stand beside it, and otherwise nearly. */
    private void shares() {
        for (Printed share : printed.values()) {
            Indicator indicator = register.get(share.key().indicator());
            if (indicator == null
                    || indicator.numerator().isEmpty()
                    || share.value().isEmpty()) {
                continue;
            }
            CellKey numerator = share.key().withIndicator(indicator.numerator().get());
            Optional<CellKey> denominator =
                    indicator.denominator().map(id -> share.key().withIndicator(id));
            share.numerator().ifPresent(n -> fix(numerator, n));
            denominator.ifPresent(d -> share.denominator().ifPresent(n -> fix(d, n)));
            if (share.numerator().isEmpty() && denominator.isPresent()) {
                BigDecimal scale =
                        indicator.unit() == Unit.PERCENT ? BigDecimal.valueOf(100) : BigDecimal.valueOf(1000);
                if (indicator.unit() == Unit.PERCENT || indicator.unit() == Unit.PER_1000) {
                    BigDecimal value = share.value().get();
                    BigDecimal half = BigDecimal.ONE
                            .movePointLeft(Math.max(0, value.scale()))
                            .divide(BigDecimal.valueOf(2));
                    // scale * numerator lies within half a last digit of value * denominator
                    add(
                            Map.of(
                                    numerator,
                                    scale,
                                    denominator.get(),
                                    value.subtract(half).negate()),
                            Optional.of(BigDecimal.ZERO),
                            Optional.empty());
                    add(
                            Map.of(
                                    numerator,
                                    scale,
                                    denominator.get(),
                                    value.add(half).negate()),
                            Optional.empty(),
                            Optional.of(BigDecimal.ZERO));
                }
            }
        }
    }

    /** Only where the report's own figure of that name is the same number. */
    private void fix(CellKey key, BigDecimal number) {
        if (truth.apply(key).map(t -> t.compareTo(number) == 0).orElse(false)) {
            add(Map.of(key, BigDecimal.ONE), Optional.of(number), Optional.of(number));
        }
    }

    /** {@code total = parts}, up to the difference of the sources. */
    private void sum(CellKey total, List<CellKey> parts) {
        Optional<BigDecimal> whole = truth.apply(total);
        Optional<BigDecimal> together = trueSum(parts);
        if (whole.isEmpty() || together.isEmpty()) {
            return;
        }
        boolean declared = register.get(total.indicator()).sumOf().size() > 0
                || parts.stream().anyMatch(p -> p.period().part() != Period.Part.YEAR);
        BigDecimal difference = whole.get().subtract(together.get());
        if (!declared && difference.signum() != 0) {
            return;
        }
        Map<CellKey, BigDecimal> coefficients = new TreeMap<>();
        parts.forEach(p -> coefficients.put(p, BigDecimal.ONE));
        coefficients.put(total, BigDecimal.ONE.negate());
        add(coefficients, Optional.of(difference.negate()), Optional.of(difference.negate()));
    }

    private Optional<BigDecimal> trueSum(List<CellKey> keys) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellKey key : keys) {
            Optional<BigDecimal> number = truth.apply(key);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }

    /** With the printed numbers put in. */
    private void add(Map<CellKey, BigDecimal> coefficients, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        Map<CellKey, BigDecimal> unknown = new TreeMap<>(coefficients);
        BigDecimal known = BigDecimal.ZERO;
        for (Map.Entry<CellKey, BigDecimal> e : coefficients.entrySet()) {
            Optional<BigDecimal> value =
                    Optional.ofNullable(printed.get(e.getKey())).flatMap(Printed::value);
            if (value.isPresent()) {
                known = known.add(value.get().multiply(e.getValue()));
                unknown.remove(e.getKey());
            }
        }
        if (!unknown.isEmpty()) {
            BigDecimal sum = known;
            equations.add(new Equation(unknown, least.map(n -> n.subtract(sum)), most.map(n -> n.subtract(sum))));
        }
    }
}
