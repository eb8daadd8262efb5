package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;

/**
 * «Boys», «girls» and «children» as three indicators that the register says nothing of: where two of them are the third in
 * every period, a reader subtracts as from any breakdown.
 */
final class SumsOfTwo {
    private static final int LEAST_PERIODS = 3;

    /**
     * The totals multiplied: three of 22 or four of 10. Our choice: of a few thousand triples that count the same thing at
     * the same time, fewer than one in ten reports has one by chance, and it only hides a little more.
     */
    private static final BigDecimal UNLIKELY = BigDecimal.valueOf(10_000);

    /** More rows of numbers than this have too many triples to look at. */
    private static final int MOST = 150;

    private final Map<String, Indicator> register;
    private final Counts counts;

    SumsOfTwo(Map<String, Indicator> register, Counts counts) {
        this.register = register;
        this.counts = counts;
    }

    /** @param totals the counts of the municipality that have no category */
    List<Row> rows(Iterable<Variable> totals) {
        Map<String, Map<Period, Variable>> alike = new TreeMap<>();
        Map<String, List<Map<Period, Variable>>> groups = new TreeMap<>();
        for (Variable v : totals) {
            kind(v.key())
                    .ifPresent(kind -> alike.computeIfAbsent(v.key().indicator(), id -> {
                                Map<Period, Variable> series = new TreeMap<>();
                                groups.computeIfAbsent(kind, k -> new ArrayList<>())
                                        .add(series);
                                return series;
                            })
                            .put(v.key().period(), v));
        }
        List<Row> rows = new ArrayList<>();
        groups.values().stream().filter(g -> g.size() <= MOST).forEach(group -> {
            for (int i = 0; i < group.size(); i++) {
                for (Map<Period, Variable> other : group.subList(i + 1, group.size())) {
                    for (Map<Period, Variable> whole : group) {
                        if (whole != group.get(i) && whole != other) {
                            rows.addAll(sums(whole, group.get(i), other));
                        }
                    }
                }
            }
        });
        return rows;
    }

    /** What is counted, and when; absent for what is not protected. */
    private Optional<String> kind(CellKey key) {
        return Optional.ofNullable(register.get(key.indicator()))
                .filter(i -> i.unit() == Indicator.Unit.COUNT && counts.limit(Variable.count(key)) > 0)
                .map(i -> i.counts() + " " + i.basis());
    }

    private List<Row> sums(Map<Period, Variable> whole, Map<Period, Variable> one, Map<Period, Variable> other) {
        List<Row> rows = new ArrayList<>();
        BigDecimal chance = BigDecimal.ONE;
        Set<Variable> both = new HashSet<>();
        for (Map.Entry<Period, Variable> e : whole.entrySet()) {
            Variable a = one.get(e.getKey());
            Variable b = other.get(e.getKey());
            if (a == null || b == null) {
                continue;
            }
            BigDecimal total = counts.value(e.getValue());
            if (counts.value(a).add(counts.value(b)).compareTo(total) != 0) {
                return List.of();
            }
            chance = chance.multiply(total.max(BigDecimal.ONE));
            List.of(a, b).stream().filter(v -> counts.value(v).signum() > 0).forEach(v -> both.add(v));
            rows.add(new Row(Row.Kind.BREAKDOWN, e.getValue(), List.of(a, b)));
        }
        boolean twoThings =
                both.stream().map(v -> v.key().indicator()).distinct().count() > 1;
        return twoThings && rows.size() >= LEAST_PERIODS && chance.compareTo(UNLIKELY) >= 0 ? rows : List.of();
    }
}
