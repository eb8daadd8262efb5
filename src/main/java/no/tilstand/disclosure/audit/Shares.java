package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;

/** What shares and rates say of their parts, and the parts of each other. */
record Shares(Map<String, Indicator> register, Truth truth, Equations equations, Map<CellKey, Printed> printed) {

    /** Half a last digit of a printed number. */
    static BigDecimal half(BigDecimal printed) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale())).divide(BigDecimal.valueOf(2));
    }

    void read() {
        for (CellKey share : truth.numerators().keySet()) {
            Indicator indicator = register.get(share.indicator());
            CellKey above = truth.numerators().get(share);
            CellKey below = truth.denominators().get(share);
            if (indicator.unit() == Unit.PERCENT && !indicator.isResponseRate()) {
                equations.exactSum(below, List.of(above, share.withIndicator(share.indicator() + Truth.REST)));
            }
            Optional.ofNullable(printed.get(share))
                    .flatMap(Printed::value)
                    .ifPresent(value -> rounded(indicator, value, above, below));
        }
        halves();
        groups();
        districts();
    }

    /** Scale times numerator lies within half a last digit of value times denominator. */
    private void rounded(Indicator indicator, BigDecimal value, CellKey above, CellKey below) {
        BigDecimal scale = BigDecimal.valueOf(indicator.unit() == Unit.PERCENT ? 100 : 1000);
        BigDecimal half = half(value);
        if (!above.equals(below)) {
            equations.add(
                    Map.of(above, scale, below, value.subtract(half).negate()),
                    Optional.of(BigDecimal.ZERO),
                    Optional.empty());
            equations.add(
                    Map.of(above, scale, below, value.add(half).negate()),
                    Optional.empty(),
                    Optional.of(BigDecimal.ZERO));
        }
    }

    private void halves() {
        TreeSet<CellKey> years = new TreeSet<>();
        truth.numerators().keySet().stream()
                .filter(k -> k.period().part() == Period.Part.FIRST_HALF)
                .filter(k -> isDuring(k.indicator()))
                .forEach(k -> years.add(k.at(Period.ofYear(k.period().year()))));
        for (CellKey year : years) {
            parts(year, List.of(Truth.half(year, Period.Part.FIRST_HALF), Truth.half(year, Period.Part.SECOND_HALF)));
        }
    }

    private boolean isDuring(String id) {
        Indicator.Basis basis = register.get(id).basis();
        return basis != Indicator.Basis.AT_YEAR_END && basis != Indicator.Basis.AT_MID_YEAR;
    }

    /** Districts that the share of the whole municipality is made of. */
    private void districts() {
        Map<CellKey, List<CellKey>> byOwn = new TreeMap<>();
        truth.numerators().keySet().stream()
                .filter(k -> !k.area().isEmpty())
                .forEach(k -> byOwn.computeIfAbsent(
                                new CellKey(k.indicator(), k.category(), "", k.period()), t -> new ArrayList<>())
                        .add(k));
        byOwn.forEach((own, areas) -> {
            if (areas.size() > 1) {
                parts(own, areas);
            }
        });
    }

    /** Groups that the share of all is made of; or categories that make up all of one base. */
    private void groups() {
        Map<CellKey, List<CellKey>> byTotal = new TreeMap<>();
        truth.numerators().keySet().stream()
                .filter(k -> !k.category().isEmpty())
                .forEach(k -> byTotal.computeIfAbsent(k.withCategory(""), t -> new ArrayList<>())
                        .add(k));
        byTotal.forEach((total, groups) -> {
            if (groups.size() > 1) {
                parts(total, groups);
                List<CellKey> bases = groups.stream()
                        .map(truth.denominators()::get)
                        .distinct()
                        .toList();
                if (bases.size() == 1) {
                    equations.exactSum(
                            bases.get(0),
                            groups.stream().map(truth.numerators()::get).toList());
                }
            }
        });
    }

    /** Both numerators and denominators of the parts are those of the whole, or there is nothing to say. */
    private void parts(CellKey whole, List<CellKey> parts) {
        if (truth.numerators().containsKey(whole)
                && parts.stream().allMatch(truth.numerators()::containsKey)
                && addUp(truth.numerators(), whole, parts)
                && addUp(truth.denominators(), whole, parts)) {
            for (Map<CellKey, CellKey> names : List.of(truth.numerators(), truth.denominators())) {
                equations.exactSum(
                        names.get(whole), parts.stream().map(names::get).toList());
            }
        }
    }

    private boolean addUp(Map<CellKey, CellKey> names, CellKey whole, List<CellKey> parts) {
        Optional<BigDecimal> sum =
                equations.trueSum(parts.stream().map(names::get).toList());
        return sum.isPresent()
                && sum.get().compareTo(truth.number(names.get(whole)).orElseThrow()) == 0;
    }
}
