package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;

/**
 * What a reader sees without any definition: that two rows of numbers are the same, that two shares make up all of the same
 * cases, that those counted at the end of the year are among those counted during it.
 */
record Recognition(Map<String, Indicator> register, Truth truth, Equations equations) {
    /** One equal number of this size is hardly chance. */
    private static final BigDecimal ONE_IS_ENOUGH = BigDecimal.valueOf(20);

    /** Of numbers from this one up it takes several. */
    private static final BigDecimal SAYS_SOMETHING = BigDecimal.valueOf(5);

    private static final int SEVERAL = 3;

    void read() {
        sameRows();
        allOfTheSame();
        withinTheYear();
    }

    private static boolean isOwnTotal(CellKey key) {
        return key.area().isEmpty() && key.category().isEmpty();
    }

    private boolean isProtectedCount(CellKey key) {
        return truth.indicator(key)
                .filter(i -> key.indicator().contains("/") || i.unit() == Unit.COUNT)
                .filter(i -> i.counts() != Counts.KRONER && i.counts() != Counts.OTHER)
                .isPresent();
    }

    /** Totals, and bases of shares. */
    private void sameRows() {
        Map<String, Map<Period, CellKey>> rows = new TreeMap<>();
        truth.keys().forEach(k -> {
            boolean isPart =
                    k.indicator().endsWith(Truth.NUMERATOR) || k.indicator().endsWith(Truth.REST);
            if (isOwnTotal(k) && isProtectedCount(k) && !isPart) {
                rows.computeIfAbsent(k.indicator(), n -> new TreeMap<>()).put(k.period(), k);
            }
        });
        List<Map<Period, CellKey>> all = new ArrayList<>(rows.values());
        for (int i = 0; i < all.size(); i++) {
            for (Map<Period, CellKey> other : all.subList(i + 1, all.size())) {
                same(all.get(i), other);
            }
        }
    }

    private void same(Map<Period, CellKey> one, Map<Period, CellKey> other) {
        List<CellKey> common = new ArrayList<>();
        for (CellKey k : one.values()) {
            CellKey twin = other.get(k.period());
            if (twin != null && !isSame(k, twin)) {
                return;
            }
            if (twin != null) {
                common.add(k);
            }
        }
        if (isTelling(common)) {
            common.forEach(k -> equations.exactSum(k, List.of(other.get(k.period()))));
        }
    }

    private boolean isSame(CellKey one, CellKey other) {
        return truth.number(one).orElseThrow().compareTo(truth.number(other).orElseThrow()) == 0;
    }

    private boolean isTelling(Collection<CellKey> equal) {
        long saying = equal.stream()
                .filter(k -> truth.number(k).orElseThrow().compareTo(SAYS_SOMETHING) >= 0)
                .count();
        return saying >= SEVERAL
                || equal.stream().anyMatch(k -> truth.number(k).orElseThrow().compareTo(ONE_IS_ENOUGH) >= 0);
    }

    /** Inside a time limit and over it: two shares whose numerators are together the base that both have. */
    private void allOfTheSame() {
        List<CellKey> shares = truth.numerators().keySet().stream()
                .filter(k -> isOwnTotal(k) && register.get(k.indicator()).unit() == Unit.PERCENT)
                .toList();
        Map<Period, List<CellKey>> later = new TreeMap<>();
        shares.forEach(
                k -> later.computeIfAbsent(k.period(), p -> new LinkedList<>()).add(k));
        for (CellKey one : shares) {
            List<CellKey> others = later.get(one.period());
            others.remove(0);
            CellKey base = truth.denominators().get(one);
            for (CellKey other : others) {
                CellKey otherBase = truth.denominators().get(other);
                // Most pairs are of different bases: nothing more is looked at.
                if (isSame(base, otherBase) && makeUpAll(one, other)) {
                    equations.exactSum(
                            base,
                            List.of(
                                    truth.numerators().get(one),
                                    truth.numerators().get(other)));
                    equations.exactSum(base, List.of(otherBase));
                }
            }
        }
    }

    private boolean makeUpAll(CellKey one, CellKey other) {
        CellKey a = truth.numerators().get(one);
        CellKey b = truth.numerators().get(other);
        BigDecimal base = truth.number(truth.denominators().get(one)).orElseThrow();
        // A year of two halves that fits is more than one equality: a smaller base tells too.
        boolean oneOfHalves = truth.isOfHalves(one) != truth.isOfHalves(other);
        return base.compareTo(oneOfHalves ? SAYS_SOMETHING : ONE_IS_ENOUGH) >= 0
                && !a.equals(b)
                && equations
                        .trueSum(List.of(a, b))
                        .filter(sum -> sum.compareTo(base) == 0)
                        .isPresent();
    }

    /** Nobody is counted at the end of the year who was not counted during it. */
    private void withinTheYear() {
        truth.keys().forEach(k -> {
            CellKey during = k.withIndicator(k.indicator() + "-i-lopet-av-aaret");
            boolean both = isProtectedCount(k) && truth.number(during).isPresent();
            if (both
                    && register.get(k.indicator()).basis() == Indicator.Basis.AT_YEAR_END
                    && register.get(during.indicator()).basis() == Indicator.Basis.DURING_YEAR) {
                truth.left(k, during).ifPresent(left -> equations.exactSum(during, List.of(k, left)));
            }
        });
    }
}
