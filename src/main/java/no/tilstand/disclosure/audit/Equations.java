package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;

/** What a reader has written down, with the printed numbers put in: only what is unknown is left. */
final class Equations {
    /** {@code least <= sum of coefficient times unknown <= most}; absent for no limit. */
    record Equation(Map<CellKey, BigDecimal> coefficients, Optional<BigDecimal> least, Optional<BigDecimal> most) {}

    private final Truth truth;
    private final boolean exact;
    private final Map<CellKey, BigDecimal> known = new HashMap<>();
    private final List<Equation> all = new ArrayList<>();

    /**
     * @param truth only to know by how much the sources disagree, which the report itself says
     * @param exact whether a sum that does not add up is left out
     */
    Equations(Truth truth, boolean exact) {
        this.truth = truth;
        this.exact = exact;
    }

    List<Equation> all() {
        return List.copyOf(all);
    }

    /** Before any equation is written down. */
    void know(CellKey key, BigDecimal number) {
        known.put(key, number);
    }

    /** Said to be so much all the same, though it is hidden in its own place. */
    void tell(CellKey hidden) {
        BigDecimal number = known.remove(hidden);
        add(Map.of(hidden, BigDecimal.ONE), Optional.of(number), Optional.of(number));
    }

    boolean isKnown(CellKey key) {
        return known.containsKey(key);
    }

    /** {@code total = parts}, up to a difference between the sources; nothing where a number is not in the sources. */
    void sum(CellKey total, List<CellKey> parts) {
        difference(total, parts).filter(d -> !exact || d.signum() == 0).ifPresent(d -> sumWith(total, parts, d));
    }

    /** The same, only where the parts do add up. */
    void exactSum(CellKey total, List<CellKey> parts) {
        difference(total, parts).filter(d -> d.signum() == 0).ifPresent(d -> sumWith(total, parts, d));
    }

    private Optional<BigDecimal> difference(CellKey total, List<CellKey> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : truth.number(total).flatMap(whole -> trueSum(parts).map(whole::subtract));
    }

    private void sumWith(CellKey total, List<CellKey> parts, BigDecimal difference) {
        Map<CellKey, BigDecimal> coefficients = new TreeMap<>();
        parts.forEach(p -> coefficients.merge(p, BigDecimal.ONE, BigDecimal::add));
        coefficients.merge(total, BigDecimal.ONE.negate(), BigDecimal::add);
        coefficients.values().removeIf(c -> c.signum() == 0);
        add(coefficients, Optional.of(difference.negate()), Optional.of(difference.negate()));
    }

    Optional<BigDecimal> trueSum(List<CellKey> keys) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellKey key : keys) {
            Optional<BigDecimal> number = truth.number(key);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }

    void add(Map<CellKey, BigDecimal> coefficients, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        Map<CellKey, BigDecimal> unknown = new TreeMap<>(coefficients);
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<CellKey, BigDecimal> e : coefficients.entrySet()) {
            BigDecimal number = known.get(e.getKey());
            if (number != null) {
                sum = sum.add(number.multiply(e.getValue()));
                unknown.remove(e.getKey());
            }
        }
        if (!unknown.isEmpty()) {
            BigDecimal put = sum;
            all.add(new Equation(unknown, least.map(n -> n.subtract(put)), most.map(n -> n.subtract(put))));
        }
    }
}
