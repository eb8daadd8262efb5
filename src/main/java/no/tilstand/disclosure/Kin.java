package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Period;
import no.tilstand.domain.Period.Part;

/**
 * What a reader recognises across indicators without any register: the base of one share is the total of another
 * indicator's groups; the share inside a time limit and the share over it are of the same cases and make up all of them. It
 * is found from the municipality's own numbers: the same in every period that both have. Now and then two things are alike
 * by chance; then a little more is hidden than must be.
 */
final class Kin {
    /** One equal number of this size is hardly chance; of smaller ones it takes several periods. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(20);

    /** As many as for two indicators that are one thing ({@link no.tilstand.domain.Twins}). */
    private static final int LEAST_PERIODS = 3;

    /** Below this, equal numbers say nothing even when there are several. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(5);

    private final Counts counts;
    /** Shares of a year that only their halves give. */
    private final Set<CellKey> ofHalves = new HashSet<>();

    private final Map<CellKey, Variable> numerators;
    private final Map<CellKey, Variable> denominators;
    private final List<Row> rows = new ArrayList<>();

    /** @param numerators, denominators the parts of each share, by its key */
    Kin(Counts counts, Map<CellKey, Variable> numerators, Map<CellKey, Variable> denominators) {
        this.counts = counts;
        this.numerators = new TreeMap<>(numerators);
        this.denominators = new TreeMap<>(denominators);
    }

    /** @param totals the counts of the municipality that have no category, given or computed */
    List<Row> rows(Iterable<Variable> totals) {
        yearsOfHalves();
        Map<String, Map<Period, Variable>> series = new TreeMap<>();
        for (Variable total : totals) {
            add(series, total.key().indicator(), total.key(), total);
        }
        denominators.forEach((key, v) -> add(series, key.indicator() + "/nevner", key, v));
        Map<String, Map<Period, Variable>> parts = new TreeMap<>();
        numerators.forEach((key, v) -> {
            add(parts, key.indicator() + "/teller", key, v);
            Variable rest = new Variable(key, Variable.Part.COMPLEMENT);
            if (counts.has(rest)) {
                add(parts, key.indicator() + "/rest", key, rest);
            }
        });
        List<Map<Period, Variable>> all = new ArrayList<>(series.values());
        all.addAll(parts.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                // Totals and bases of one size are often of the same cases; parts of them are so more seldom.
                same(all.get(i), all.get(j), j < series.size());
            }
        }
        complements();
        return rows;
    }

    private static void add(Map<String, Map<Period, Variable>> series, String name, CellKey key, Variable variable) {
        if (key.area().isEmpty() && key.category().isEmpty()) {
            series.computeIfAbsent(name, n -> new TreeMap<>()).put(key.period(), variable);
        }
    }

    /** Two halves make a year, also where the year has no share of its own. */
    private void yearsOfHalves() {
        Set<CellKey> years = new HashSet<>();
        numerators.keySet().stream()
                .filter(k -> k.period().part() == Part.FIRST_HALF)
                .map(k -> k.at(Period.ofYear(k.period().year())))
                .filter(k -> !numerators.containsKey(k))
                .forEach(years::add);
        for (CellKey year : new TreeSet<>(years)) {
            int y = year.period().year();
            List<CellKey> halves =
                    List.of(year.at(new Period(y, y, Part.FIRST_HALF)), year.at(new Period(y, y, Part.SECOND_HALF)));
            if (halves.stream().allMatch(numerators::containsKey)) {
                ofHalves.add(year);
                sum(year, halves, Variable.Part.NUMERATOR, numerators);
                sum(year, halves, Variable.Part.DENOMINATOR, denominators);
            }
        }
    }

    private void sum(CellKey year, List<CellKey> halves, Variable.Part part, Map<CellKey, Variable> of) {
        List<Variable> parts = halves.stream().map(of::get).toList();
        Variable total = new Variable(year, part);
        counts.sum(parts).ifPresent(sum -> {
            counts.virtual(total, sum, counts.limit(parts.get(0)), false);
            rows.add(new Row(Row.Kind.HALVES, total, parts));
            of.put(year, total);
        });
    }

    /** @param oneIsEnough whether a single large number that both have tells */
    private void same(Map<Period, Variable> one, Map<Period, Variable> other, boolean oneIsEnough) {
        List<Variable> equal = new ArrayList<>();
        for (Map.Entry<Period, Variable> of : one.entrySet()) {
            Variable twin = other.get(of.getKey());
            if (twin != null && counts.isKnown(of.getValue()) && counts.isKnown(twin)) {
                // Most pairs differ in the first period: nothing more is looked at.
                if (!isSame(of.getValue(), twin)) {
                    return;
                }
                equal.add(of.getValue());
            }
        }
        if (isTelling(equal, oneIsEnough)) {
            one.keySet().stream()
                    .filter(p -> other.containsKey(p) && !one.get(p).equals(other.get(p)))
                    .forEach(p -> rows.add(new Row(Row.Kind.BREAKDOWN, one.get(p), List.of(other.get(p)))));
        }
    }

    private boolean isSame(Variable one, Variable other) {
        return counts.value(one).compareTo(counts.value(other)) == 0;
    }

    private boolean isTelling(List<Variable> equal, boolean oneIsEnough) {
        long larger = equal.stream()
                .filter(v -> counts.value(v).compareTo(LEAST) >= 0)
                .count();
        return larger >= LEAST_PERIODS
                || oneIsEnough && equal.stream().anyMatch(v -> counts.value(v).compareTo(TELLING) >= 0);
    }

    /** Two shares of the same base that make up all of it. */
    private void complements() {
        List<CellKey> keys = numerators.keySet().stream()
                .filter(k -> k.area().isEmpty() && k.category().isEmpty() && denominators.containsKey(k))
                .toList();
        Map<Period, List<CellKey>> later = new HashMap<>();
        keys.forEach(
                k -> later.computeIfAbsent(k.period(), p -> new LinkedList<>()).add(k));
        for (CellKey one : keys) {
            List<CellKey> others = later.get(one.period());
            others.remove(0);
            Variable base = denominators.get(one);
            for (CellKey other : others) {
                Variable otherBase = denominators.get(other);
                // Most pairs are of different bases: nothing more is looked at.
                if (isKnownSame(base, otherBase) && makeUpAll(one, other)) {
                    rows.add(new Row(Row.Kind.SHARE, base, List.of(numerators.get(one), numerators.get(other))));
                    if (!base.equals(otherBase)) {
                        rows.add(new Row(Row.Kind.BREAKDOWN, base, List.of(otherBase)));
                    }
                }
            }
        }
    }

    private boolean isKnownSame(Variable one, Variable other) {
        return counts.isKnown(one) && counts.isKnown(other) && isSame(one, other);
    }

    /**
     * Two halves that add up to the base of another share, and with it to all of it, are two equalities: there a smaller
     * base tells too.
     */
    private boolean makeUpAll(CellKey one, CellKey other) {
        boolean oneOfHalves = ofHalves.contains(one) != ofHalves.contains(other);
        BigDecimal base = counts.value(denominators.get(one));
        Variable first = numerators.get(one);
        Variable second = numerators.get(other);
        return base.compareTo(oneOfHalves ? LEAST : TELLING) >= 0
                && counts.isKnown(first)
                && counts.isKnown(second)
                && !first.equals(second)
                && counts.value(first).add(counts.value(second)).compareTo(base) == 0;
    }
}
