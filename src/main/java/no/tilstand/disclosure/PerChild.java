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
        Optional<BigDecimal> amount = amount(key.indicator())
                .flatMap(id -> number(key.withIndicator(id)))
                .filter(a -> a.signum() > 0);
        if (mean.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal children = amount.get().divide(mean.get(), 0, RoundingMode.HALF_UP);
        boolean primary = small.small(children, small.protection().limit(Counts.CHILD));
        List<Variable> same = new ArrayList<>();
        BigDecimal room = children.multiply(half(mean.get())).add(half(amount.get()));
        if (children.multiply(mean.get()).subtract(amount.get()).abs().compareTo(room) <= 0) {
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

    /** What the mean is of: by the register, or by its name. */
    private Optional<String> amount(String id) {
        if (!isKroner(id)) {
            return Optional.empty();
        }
        return register.get(id)
                .numerator()
                .or(() -> Optional.of(id).filter(i -> i.contains(PER_CHILD)).map(i -> i.replace(PER_CHILD, "")))
                .filter(this::isKroner);
    }

    private Optional<BigDecimal> number(CellKey key) {
        return Optional.ofNullable(values.get(key)).flatMap(Value::counted).map(Counted::number);
    }

    /** Half of the last digit that is not 0: whole thousands are taken to be rounded to thousands. */
    private static BigDecimal half(BigDecimal number) {
        return BigDecimal.ONE.movePointLeft(number.stripTrailingZeros().scale()).divide(TWO);
    }
}
