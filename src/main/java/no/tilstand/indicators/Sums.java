package no.tilstand.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.Surroundings;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;

/**
 * Amounts that are the sum of others ({@code sum_av}), also of one alone, and counts that are the sum of their categories,
 * where no data file gives them. Is the sum in the
 * prices of one year ({@code prisaar}), each amount is first put into those prices: an amount without {@code prisaar} is in
 * the prices of its own year. So a series in fixed prices is an indicator with {@code prisaar} that is the sum of one
 * without.
 *
 * <p>Source: no arithmetic between price years, and fixed prices by the municipal deflator (design section 6, rule 6).
 *
 * <p>Of different indicators only kroner: a sum of children may count the same child twice. Categories that make up the
 * whole ({@code kategorier}) do not, so counts and kroner are summed over them, where every category that the register
 * names is known. Shares are never summed.
 */
final class Sums {
    private Sums() {}

    /** Adds the sums to the chosen figures. */
    static void add(Map<String, Indicator> register, Surroundings surroundings, Map<CellKey, Observation> chosen) {
        register.values().stream()
                .filter(i -> i.categoriesMakeUpTheWhole() && (i.unit() == Unit.COUNT || i.unit() == Unit.KRONER))
                .forEach(i -> addTotals(i, chosen));
        // In register order, after the sums that they are made of.
        List<Indicator> waiting = new ArrayList<>(
                register.values().stream().filter(i -> isSum(i, register)).toList());
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Indicator sum : List.copyOf(waiting)) {
                if (waiting.stream().noneMatch(other -> sum.sumOf().contains(other.id()))) {
                    addOne(sum, register, surroundings, chosen);
                    waiting.removeIf(other -> other == sum);
                    moved = true;
                }
            }
        }
    }

    private static boolean isSum(Indicator indicator, Map<String, Indicator> register) {
        return indicator.unit() == Unit.KRONER
                && !indicator.sumOf().isEmpty()
                && indicator.sumOf().stream()
                        .allMatch(id -> register.containsKey(id)
                                && register.get(id).unit() == Unit.KRONER
                                && !id.equals(indicator.id()));
    }

    private static void addTotals(Indicator whole, Map<CellKey, Observation> chosen) {
        List<CellKey> totals = chosen.keySet().stream()
                .filter(k -> k.indicator().equals(whole.id()) && !k.category().isEmpty())
                .map(k -> k.withCategory(""))
                .distinct()
                .toList();
        for (CellKey total : totals) {
            List<Observation> parts = whole.values().stream()
                    .flatMap(v -> Optional.ofNullable(chosen.get(total.withCategory(v.name()))).stream())
                    .filter(o -> o.value() instanceof Counted)
                    .toList();
            if (!isGiven(total, chosen)
                    && !parts.isEmpty()
                    && parts.size() == whole.values().size()) {
                BigDecimal sum = parts.stream()
                        .map(o -> o.value().counted().orElseThrow().number())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                Finality finality = parts.stream()
                        .map(o -> o.value().counted().orElseThrow().finality())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                chosen.put(
                        total,
                        new Observation(
                                total,
                                new Counted(sum, Optional.empty(), finality),
                                parts.get(0).source().computed()));
            }
        }
    }

    private static boolean isGiven(CellKey key, Map<CellKey, Observation> chosen) {
        return Optional.ofNullable(chosen.get(key))
                .filter(o -> !(o.value() instanceof Value.Missing))
                .isPresent();
    }

    private static void addOne(
            Indicator sum,
            Map<String, Indicator> register,
            Surroundings surroundings,
            Map<CellKey, Observation> chosen) {
        TreeSet<CellKey> keys = new TreeSet<>();
        chosen.keySet().stream()
                .filter(k -> sum.sumOf().contains(k.indicator()))
                .forEach(k -> keys.add(k.withIndicator(sum.id())));
        for (CellKey key : keys) {
            List<Observation> parts = sum.sumOf().stream()
                    .flatMap(id -> Optional.ofNullable(chosen.get(key.withIndicator(id))).stream())
                    .toList();
            if (!isGiven(key, chosen) && parts.size() == sum.sumOf().size()) {
                value(sum, parts, register, surroundings)
                        .ifPresent(v -> chosen.put(
                                key,
                                new Observation(key, v, parts.get(0).source().computed())));
            }
        }
    }

    /** Empty when a part is not known, or cannot be put into the prices of the sum. */
    private static Optional<Value> value(
            Indicator sum, List<Observation> parts, Map<String, Indicator> register, Surroundings surroundings) {
        if (parts.stream().anyMatch(o -> o.value() instanceof Value.Suppressed)) {
            return Optional.of(Value.SUPPRESSED);
        }
        BigDecimal total = BigDecimal.ZERO;
        Finality finality = Finality.FINAL;
        for (Observation part : parts) {
            Optional<Counted> counted = part.value().counted();
            Optional<BigDecimal> amount = counted.flatMap(
                    c -> inPricesOf(sum, register.get(part.key().indicator()), part.key(), c.number(), surroundings));
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(amount.get());
            Finality own = counted.get().finality();
            finality = own.compareTo(finality) > 0 ? own : finality;
        }
        return Optional.of(new Counted(total, Optional.empty(), finality));
    }

    private static Optional<BigDecimal> inPricesOf(
            Indicator sum, Indicator part, CellKey key, BigDecimal amount, Surroundings surroundings) {
        if (sum.priceYear().equals(part.priceYear())) {
            return Optional.of(amount);
        }
        // A sum over several years has no price year of its own; and no year can be put into «the prices of its year».
        if (sum.priceYear().isEmpty()
                || part.priceYear().isEmpty() && key.period().isSpan()) {
            return Optional.empty();
        }
        return surroundings.inPricesOf(
                sum.priceYear().get(),
                amount,
                part.priceYear().orElse(key.period().year()));
    }
}
