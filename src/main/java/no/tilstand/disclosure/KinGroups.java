package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Period;

/**
 * What a reader recognises of groups and districts across indicators, as {@link Kin} does of totals: the boys of a count are
 * the base of the boys' share, and the children in foster homes are an indicator of their own. It is found from the numbers:
 * the same wherever both have one.
 */
final class KinGroups {
    /** As in {@link Kin}: one equal number of this size is hardly chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(20);

    /** Below this, equal numbers say nothing. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(5);

    private static final int LEAST_PERIODS = 3;

    /**
     * A group that is equal to what has another name altogether: of so many pairs there are, the numbers together (18 three
     * times, 9 four times) must be this unlikely. Our choice; a report has a few thousand such pairs.
     */
    private static final BigDecimal UNLIKELY = BigDecimal.valueOf(5000);

    private static final String BASE = "/nevner";

    private final Counts counts;
    private final Map<CellKey, Variable> denominators;
    private final List<Row> rows = new ArrayList<>();
    /** What is one number already: of ten that are the same nine rows say it. */
    private final Map<Variable, Variable> towards = new HashMap<>();

    KinGroups(Counts counts, Map<CellKey, Variable> denominators) {
        this.counts = counts;
        this.denominators = new TreeMap<>(denominators);
    }

    List<Row> rows() {
        Map<String, Map<CellKey, Variable>> groups = new TreeMap<>();
        Map<String, Map<Period, Variable>> totals = new TreeMap<>();
        Map<String, Map<Period, Variable>> single = new TreeMap<>();
        counts.cells().forEach(v -> add(groups, totals, single, v.key().indicator(), v.key(), v));
        denominators.forEach((key, v) -> add(groups, totals, single, key.indicator() + BASE, key, v));
        List<String> names = List.copyOf(groups.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (String other : names.subList(i + 1, names.size())) {
                boolean bases = names.get(i).endsWith(BASE) || other.endsWith(BASE);
                same(groups.get(names.get(i)), groups.get(other), bases ? 1 : 2);
            }
        }
        Map<Period, Map<BigDecimal, List<String>>> seen = new HashMap<>();
        totals.forEach((id, total) -> total.forEach((period, v) -> seen.computeIfAbsent(period, p -> new HashMap<>())
                .computeIfAbsent(number(v), n -> new ArrayList<>())
                .add(id)));
        single.forEach((name, group) -> alike(group, seen).forEach(id -> {
            if (!name.startsWith(id + "[")) {
                sameAs(group, totals.get(id));
            }
        }));
        return rows;
    }

    private BigDecimal number(Variable variable) {
        return counts.value(variable).stripTrailingZeros();
    }

    /** The totals that have as many numbers in common with a group as it takes; the others need not be looked at. */
    private Set<String> alike(Map<Period, Variable> group, Map<Period, Map<BigDecimal, List<String>>> seen) {
        Map<String, Integer> common = new TreeMap<>();
        group.forEach((period, v) -> {
            if (number(v).compareTo(LEAST) >= 0) {
                seen.getOrDefault(period, Map.of())
                        .getOrDefault(number(v), List.of())
                        .forEach(id -> common.merge(id, 1, Integer::sum));
            }
        });
        common.values().removeIf(many -> many < LEAST_PERIODS);
        return common.keySet();
    }

    private static void add(
            Map<String, Map<CellKey, Variable>> groups,
            Map<String, Map<Period, Variable>> totals,
            Map<String, Map<Period, Variable>> single,
            String name,
            CellKey key,
            Variable v) {
        if (!key.category().isEmpty() || !key.area().isEmpty()) {
            groups.computeIfAbsent(name, n -> new TreeMap<>()).put(key.withIndicator(""), v);
        }
        if (key.area().isEmpty()) {
            (key.category().isEmpty()
                            ? totals.computeIfAbsent(name, n -> new TreeMap<>())
                            : single.computeIfAbsent(name + "[" + key.category(), n -> new TreeMap<>()))
                    .put(key.period(), v);
        }
    }

    /**
     * Groups of the same names: they are the same together or not at all.
     *
     * @param periods the fewest that tell: two counts that are equal in one year are looked for by nobody
     */
    private void same(Map<CellKey, Variable> one, Map<CellKey, Variable> other, int periods) {
        Map<CellKey, BigDecimal> equal = equal(one, other);
        boolean enough = equal.keySet().stream().map(CellKey::period).distinct().count() >= periods;
        if (enough && isTelling(equal)) {
            relate(one, other);
        }
    }

    private void sameAs(Map<Period, Variable> group, Map<Period, Variable> total) {
        List<BigDecimal> numbers = equal(group, total).values().stream()
                .filter(n -> n.compareTo(LEAST) >= 0)
                .toList();
        if (numbers.size() >= LEAST_PERIODS
                && numbers.stream().reduce(BigDecimal.ONE, BigDecimal::multiply).compareTo(UNLIKELY) >= 0) {
            relate(group, total);
        }
    }

    /** The numbers that both have; none where they differ anywhere. */
    private <K> Map<K, BigDecimal> equal(Map<K, Variable> one, Map<K, Variable> other) {
        Map<K, BigDecimal> equal = new TreeMap<>();
        for (Map.Entry<K, Variable> of : one.entrySet()) {
            Variable twin = other.get(of.getKey());
            if (twin != null && counts.isKnown(of.getValue()) && counts.isKnown(twin)) {
                BigDecimal number = counts.value(of.getValue());
                if (number.compareTo(counts.value(twin)) != 0) {
                    return Map.of();
                }
                equal.put(of.getKey(), number);
            }
        }
        return equal;
    }

    /** Several periods, two groups, or one large number. */
    private static boolean isTelling(Map<CellKey, BigDecimal> equal) {
        Set<CellKey> names = new HashSet<>();
        int saying = 0;
        for (Map.Entry<CellKey, BigDecimal> e : equal.entrySet()) {
            if (e.getValue().compareTo(LEAST) >= 0) {
                saying++;
                names.add(e.getKey().at(Period.ofYear(1)));
            }
            if (e.getValue().compareTo(TELLING) >= 0) {
                return true;
            }
        }
        return saying >= LEAST_PERIODS || names.size() > 1;
    }

    private <K> void relate(Map<K, Variable> one, Map<K, Variable> other) {
        one.forEach((k, v) -> {
            Variable twin = other.get(k);
            if (twin != null && !end(twin).equals(end(v))) {
                rows.add(new Row(Row.Kind.BREAKDOWN, v, List.of(twin)));
                towards.put(end(twin), end(v));
            }
        });
    }

    private Variable end(Variable variable) {
        Variable at = variable;
        while (towards.containsKey(at)) {
            at = towards.get(at);
        }
        return at;
    }
}
