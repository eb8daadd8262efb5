package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;

/**
 * What a reader subtracts who has the reports of municipalities that have since been merged into one: its numbers for the
 * years before are theirs together.
 *
 * @param towns the printed numbers of each edition of each of them, in the order they were issued; nothing for one whose
 *     reports nobody has
 */
record Merged(List<List<Collection<Printed>>> towns, Map<String, Indicator> register, Truth truth) {
    private static final String OTHERS = "/de andre";

    /** The whole less what some of them have told is what the others have. */
    List<Equations.Equation> equations(Collection<Printed> all) {
        List<Map<CellKey, BigDecimal>> told = towns.stream().map(this::told).toList();
        Equations equations = new Equations(truth, false);
        numbers(all).forEach(equations::know);
        Set<CellKey> keys = new TreeSet<>();
        told.forEach(t -> keys.addAll(t.keySet()));
        for (CellKey key : keys) {
            Optional<BigDecimal> whole = truth.number(key);
            List<BigDecimal> known = told.stream()
                    .flatMap(t -> Optional.ofNullable(t.get(key)).stream())
                    .toList();
            BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (whole.isPresent() && known.size() < towns.size() && whole.get().compareTo(sum) >= 0) {
                CellKey others = key.withIndicator(key.indicator() + OTHERS);
                truth.put(others, whole.get().subtract(sum));
                equations.add(
                        Map.of(key, BigDecimal.ONE, others, BigDecimal.ONE.negate()),
                        Optional.of(sum),
                        Optional.of(sum));
            }
        }
        return equations.all();
    }

    private Map<CellKey, BigDecimal> told(List<Collection<Printed>> editions) {
        Map<CellKey, BigDecimal> told = new HashMap<>();
        editions.forEach(e -> told.putAll(numbers(e.stream()
                .filter(p -> p.key().area().isEmpty() && !p.key().period().isSpan())
                .toList())));
        return told;
    }

    /** The counts that stand there, and the parts that stand beside a share. */
    private Map<CellKey, BigDecimal> numbers(Collection<Printed> printed) {
        Map<CellKey, BigDecimal> numbers = new HashMap<>();
        for (Printed p : printed) {
            boolean count = Optional.ofNullable(register.get(p.key().indicator()))
                    .filter(i -> i.unit() == Indicator.Unit.COUNT)
                    .isPresent();
            if (count && p.value().isPresent()) {
                numbers.put(p.key(), p.value().get());
            } else if (p.numerator().isPresent() && p.denominator().isPresent()) {
                BigDecimal part = p.numerator().get();
                BigDecimal whole = p.denominator().get();
                Optional.ofNullable(truth.numerators().get(p.key())).ifPresent(k -> numbers.put(k, part));
                Optional.ofNullable(truth.denominators().get(p.key())).ifPresent(k -> numbers.put(k, whole));
                numbers.put(p.key().withIndicator(p.key().indicator() + Truth.REST), whole.subtract(part));
            }
        }
        return numbers;
    }
}
