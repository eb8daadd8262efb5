package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;

/**
 * So many kroner together and so many for each child: the quotient is the number of children. The kroner need not stand in
 * the report, since Statistics Norway publishes what each service costs (tables 12279 and 12362).
 */
record UnitCosts(Map<String, Indicator> register, Truth truth, Equations equations, Map<CellKey, Printed> printed) {
    private static final String EACH = "-per-barn";

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    void read() {
        printed.forEach((key, p) -> p.value()
                .filter(each -> each.signum() > 0)
                .ifPresent(each ->
                        together(key).ifPresentOrElse(all -> divide(key, each, all), () -> anyThatGoesUp(key, each))));
    }

    /** Called a mean for each child, without saying of what: a reader divides whatever kroner there are. */
    private void anyThatGoesUp(CellKey key, BigDecimal each) {
        String id = key.indicator();
        if (!id.contains(EACH) || register.get(id).numerator().isPresent() || isKroner(id.replace(EACH, ""))) {
            return;
        }
        List<CellKey> keys = new ArrayList<>();
        truth.keys().forEach(keys::add);
        for (CellKey k : keys) {
            if (isKroner(k.indicator())
                    && !k.indicator().contains(EACH)
                    && k.withIndicator(id).equals(key)) {
                truth.number(k)
                        .filter(all -> all.compareTo(each) >= 0)
                        .filter(all -> goesUp(
                                all.divide(each, 0, RoundingMode.HALF_UP), each, all, roughly(each), roughly(all)))
                        .ifPresent(all -> divide(key, each, all));
            }
        }
    }

    private boolean isKroner(String id) {
        return register.containsKey(id) && register.get(id).unit() == Unit.KRONER;
    }

    /** The kroner that the mean is of: by the register, or by its name. */
    private Optional<BigDecimal> together(CellKey each) {
        String id = each.indicator();
        return Optional.ofNullable(register.get(id))
                .filter(i -> i.unit() == Unit.KRONER)
                .flatMap(i -> i.numerator().or(() -> Optional.of(id.replace(EACH, ""))))
                .filter(amount -> !amount.equals(id))
                .filter(amount ->
                        register.containsKey(amount) && register.get(amount).unit() == Unit.KRONER)
                .flatMap(amount -> truth.number(each.withIndicator(amount)))
                .filter(amount -> amount.signum() > 0);
    }

    /** The numbers are taken as they stand; where they do not go up, whole thousands are taken for rounded ones. */
    private void divide(CellKey key, BigDecimal each, BigDecimal all) {
        BigDecimal children = all.divide(each, 0, RoundingMode.HALF_UP);
        if (children.signum() <= 0) {
            return;
        }
        if (goesUp(children, each, all, Shares.half(each), Shares.half(all))) {
            write(key, children, each, all, Shares.half(each), Shares.half(all));
        } else if (goesUp(children, each, all, roughly(each), roughly(all))) {
            write(key, children, each, all, roughly(each), roughly(all));
        }
    }

    private static boolean goesUp(
            BigDecimal children, BigDecimal each, BigDecimal all, BigDecimal halfOfEach, BigDecimal halfOfAll) {
        BigDecimal room = children.multiply(halfOfEach).add(halfOfAll);
        return children.multiply(each).subtract(all).abs().compareTo(room) <= 0;
    }

    private static BigDecimal roughly(BigDecimal kroner) {
        return kroner.remainder(THOUSAND).signum() == 0 ? THOUSAND.divide(BigDecimal.valueOf(2)) : Shares.half(kroner);
    }

    private void write(
            CellKey key,
            BigDecimal children,
            BigDecimal each,
            BigDecimal all,
            BigDecimal halfOfEach,
            BigDecimal halfOfAll) {
        CellKey quotient = truth.name(key, Truth.CHILDREN, children);
        equations.add(Map.of(quotient, each.add(halfOfEach)), Optional.of(all.subtract(halfOfAll)), Optional.empty());
        equations.add(Map.of(quotient, each.subtract(halfOfEach)), Optional.empty(), Optional.of(all.add(halfOfAll)));
        // The reader finds the same number of children somewhere in the report.
        for (CellKey k : truth.keys()) {
            Indicator indicator = register.get(k.indicator());
            boolean beside = k.period().equals(key.period())
                    && k.area().equals(key.area())
                    && k.category().isEmpty();
            if (beside && indicator != null && indicator.unit() == Unit.COUNT && indicator.counts() == Counts.CHILD) {
                equations.exactSum(k, List.of(quotient));
            }
        }
    }
}
