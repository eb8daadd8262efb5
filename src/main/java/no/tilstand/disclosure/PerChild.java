package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * Kroner per child beside the kroner: the one divided by the other is the number of children, whether the register says
 * which children they are or not. The kroner are taken for known though no page shows them: Statistics Norway publishes them
 * (tables 12279 and 12362).
 */
final class PerChild {
    /** In the id of the mean, and not in that of the amount: {@code utgifter-per-barn-funksjon-252}. */
    private static final String PER_CHILD = "-per-barn";

    /** Half of a thousand: kroner that nobody says are of one thing must go up as they stand, or in whole thousands. */
    private static final BigDecimal HALF_A_THOUSAND = BigDecimal.valueOf(500);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Map<String, Indicator> register;
    private final TreeMap<CellKey, Value> values;
    private final SmallNumbers small;

    PerChild(SmallNumbers small, TreeMap<CellKey, Value> values) {
        this.register = small.register();
        this.small = small;
        this.values = values;
    }

    /**
     * Hidden where the quotient is a small number of children, and with each count of children of the same period that it is;
     * empty for all that is not kroner per child.
     */
    Optional<Derived> of(CellKey key) {
        Optional<BigDecimal> mean = number(key).filter(m -> m.signum() > 0);
        return mean.flatMap(m -> amounts(key).stream()
                .flatMap(amount -> of(key, m, amount).stream())
                .reduce(Derived::and));
    }

    private Optional<Derived> of(CellKey key, BigDecimal mean, BigDecimal amount) {
        BigDecimal children = amount.divide(mean, 0, RoundingMode.HALF_UP);
        boolean primary = small.small(children, small.protection().limit(Counts.CHILD));
        List<Variable> same = new ArrayList<>();
        if (goesUp(amount, mean, half(amount), half(mean))) {
            values.forEach((k, v) -> {
                boolean beside = k.period().equals(key.period())
                        && k.area().equals(key.area())
                        && k.category().isEmpty();
                if (beside
                        && isChildren(k.indicator())
                        && number(k).filter(n -> n.compareTo(children) == 0).isPresent()) {
                    same.add(Variable.count(k));
                }
            });
        }
        return primary || !same.isEmpty() ? Optional.of(new Derived(key, primary, true, same)) : Optional.empty();
    }

    private boolean isChildren(String id) {
        Indicator entry = register.get(id);
        return entry != null && entry.unit() == Unit.COUNT && entry.counts() == Counts.CHILD;
    }

    private boolean isKroner(String id) {
        return Optional.ofNullable(register.get(id))
                .filter(i -> i.unit() == Unit.KRONER)
                .isPresent();
    }

    /**
     * What the mean is of: by the register, or by its name; of one that is called a mean for each child and has neither, any
     * kroner that it goes up in.
     */
    private List<BigDecimal> amounts(CellKey key) {
        String id = key.indicator();
        if (!isKroner(id)) {
            return List.of();
        }
        boolean perChild = id.contains(PER_CHILD);
        Optional<String> own = register.get(id)
                .numerator()
                .or(() -> Optional.of(id).filter(i -> perChild).map(i -> i.replace(PER_CHILD, "")))
                .filter(this::isKroner);
        if (own.isPresent() || !perChild) {
            return own.flatMap(i -> number(key.withIndicator(i))).filter(a -> a.signum() > 0).stream()
                    .toList();
        }
        BigDecimal mean = number(key).orElseThrow();
        return values.keySet().stream()
                .filter(k -> !k.indicator().contains(PER_CHILD)
                        && isKroner(k.indicator())
                        && k.withIndicator(id).equals(key))
                .flatMap(k -> number(k).stream())
                .filter(amount -> amount.compareTo(mean) >= 0
                        && goesUp(
                                amount,
                                mean,
                                half(amount).min(HALF_A_THOUSAND),
                                half(mean).min(HALF_A_THOUSAND)))
                .toList();
    }

    private static boolean goesUp(BigDecimal amount, BigDecimal mean, BigDecimal halfOfAmount, BigDecimal halfOfMean) {
        BigDecimal children = amount.divide(mean, 0, RoundingMode.HALF_UP);
        BigDecimal room = children.multiply(halfOfMean).add(halfOfAmount);
        return children.multiply(mean).subtract(amount).abs().compareTo(room) <= 0;
    }

    private Optional<BigDecimal> number(CellKey key) {
        return Optional.ofNullable(values.get(key)).flatMap(Value::counted).map(Counted::number);
    }

    /** Half of the last digit that is not 0: whole thousands are taken to be rounded to thousands. */
    private static BigDecimal half(BigDecimal number) {
        return BigDecimal.ONE.movePointLeft(number.stripTrailingZeros().scale()).divide(TWO);
    }
}
