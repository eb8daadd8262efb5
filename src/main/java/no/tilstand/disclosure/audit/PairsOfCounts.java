package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;

/** Two indicators that a reader sees are a third one together, in every period. */
record PairsOfCounts(Truth truth, Equations equations) {
    private static final int SEVERAL = 3;
    private static final BigDecimal HARDLY_CHANCE = BigDecimal.valueOf(10_000);
    private static final int MOST = 150;

    void read() {
        Map<String, TreeMap<String, List<CellKey>>> alike = new TreeMap<>();
        for (CellKey key : truth.keys()) {
            if (key.area().isEmpty()
                    && key.category().isEmpty()
                    && !key.indicator().contains("/")) {
                truth.indicator(key)
                        .filter(PairsOfCounts::isProtected)
                        .ifPresent(i -> alike.computeIfAbsent(i.counts() + "/" + i.basis(), k -> new TreeMap<>())
                                .computeIfAbsent(i.id(), k -> new ArrayList<>())
                                .add(key));
            }
        }
        alike.values().stream().filter(rows -> rows.size() <= MOST).forEach(rows -> {
            for (String whole : rows.keySet()) {
                for (String one : rows.keySet()) {
                    for (String other : rows.tailMap(one, false).keySet()) {
                        if (!whole.equals(one) && !whole.equals(other)) {
                            together(rows.get(whole), one, other);
                        }
                    }
                }
            }
        });
    }

    private static boolean isProtected(Indicator i) {
        return i.unit() == Unit.COUNT && i.counts() != Counts.KRONER && i.counts() != Counts.OTHER;
    }

    private void together(List<CellKey> whole, String one, String other) {
        List<CellKey> sums = new ArrayList<>();
        BigDecimal totals = BigDecimal.ONE;
        boolean hasOne = false;
        boolean hasOther = false;
        for (CellKey key : whole) {
            Optional<BigDecimal> a = truth.number(key.withIndicator(one));
            Optional<BigDecimal> b = truth.number(key.withIndicator(other));
            if (a.isEmpty() || b.isEmpty()) {
                continue;
            }
            BigDecimal total = truth.number(key).orElseThrow();
            if (a.get().add(b.get()).compareTo(total) != 0) {
                return;
            }
            hasOne |= a.get().signum() > 0;
            hasOther |= b.get().signum() > 0;
            totals = totals.multiply(total.max(BigDecimal.ONE));
            sums.add(key);
        }
        if (hasOne && hasOther && sums.size() >= SEVERAL && totals.compareTo(HARDLY_CHANCE) >= 0) {
            sums.forEach(k -> equations.exactSum(k, List.of(k.withIndicator(one), k.withIndicator(other))));
        }
    }
}
