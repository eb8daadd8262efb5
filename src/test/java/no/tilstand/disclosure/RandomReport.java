package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;

/**
 * A report made from a few base cells: every printed number is a sum of them, a mean of such a sum, or how much one sum is
 * of another. What is small among the sums, and among those who are left of a share, is a secret.
 *
 * @param sums what each count is a sum of; {@code means} of how many years a sum is printed as the mean
 * @param quotients the shares, rates and unit costs
 * @param left sums that no page prints, and that a reader subtracts
 */
record RandomReport(
        Fixture fixture,
        int[] cells,
        Map<CellKey, List<Integer>> sums,
        Map<CellKey, Mean> means,
        Map<CellKey, Quotient> quotients,
        Set<List<Integer>> left) {
    static final int THRESHOLD = 3;

    record Mean(int years, int decimals) {}

    /**
     * A number made of two others.
     *
     * @param whole base cells; empty for a {@code constant} that everybody knows
     * @param inverted whether the constant is divided by the part (kroner per child)
     * @param parts whether the parts stand beside it
     */
    record Quotient(
            List<Integer> part,
            List<Integer> whole,
            long constant,
            int scale,
            int decimals,
            boolean inverted,
            boolean parts) {}

    RandomReport(int... cells) {
        this(new Fixture(), cells, new LinkedHashMap<>(), new TreeMap<>(), new TreeMap<>(), new LinkedHashSet<>());
    }

    int truth(List<Integer> sum) {
        return sum.stream().mapToInt(i -> cells[i]).sum();
    }

    RandomReport put(String key, Integer... cellsOf) {
        return put(Fixture.key(key), cellsOf);
    }

    RandomReport put(CellKey key, Integer... cellsOf) {
        sums.put(key, List.of(cellsOf));
        fixture.set(key, Value.of(truth(List.of(cellsOf))));
        return this;
    }

    RandomReport mean(String key, int years, int decimals, Integer... cellsOf) {
        CellKey k = Fixture.key(key);
        sums.put(k, List.of(cellsOf));
        means.put(k, new Mean(years, decimals));
        fixture.set(
                k,
                Value.of(BigDecimal.valueOf(truth(List.of(cellsOf)))
                        .divide(BigDecimal.valueOf(years), decimals, RoundingMode.HALF_UP)));
        return this;
    }

    /** A share of base cells, with its parts or as a percentage alone; none where there is nobody. */
    RandomReport share(String key, boolean parts, List<Integer> part, List<Integer> whole) {
        CellKey k = Fixture.key(key);
        if (truth(whole) > 0) {
            Share share = Share.of(truth(part), truth(whole));
            quotients.put(k, new Quotient(part, whole, 0, 100, 1, false, parts));
            fixture.set(k, parts ? Value.of(share) : Value.of(share.percent(1)));
        }
        return this;
    }

    /** So many of each thousand of a population that everybody knows. */
    RandomReport rate(String key, long population, Integer... part) {
        quotients.put(Fixture.key(key), new Quotient(List.of(part), List.of(), population, 1000, 1, false, false));
        fixture.set(
                Fixture.key(key),
                Value.of(BigDecimal.valueOf(1000L * truth(List.of(part)))
                        .divide(BigDecimal.valueOf(population), 1, RoundingMode.HALF_UP)));
        return this;
    }

    /** Kroner for each, of an account that everybody has; none where there is nobody. */
    RandomReport unitCost(String key, long account, Integer... part) {
        if (truth(List.of(part)) > 0) {
            quotients.put(Fixture.key(key), new Quotient(List.of(part), List.of(), account, 1, 0, true, false));
            fixture.set(
                    Fixture.key(key),
                    Value.of(BigDecimal.valueOf(account)
                            .divide(BigDecimal.valueOf(truth(List.of(part))), 0, RoundingMode.HALF_UP)));
        }
        return this;
    }

    RandomReport left(Integer... cellsOf) {
        left.add(List.of(cellsOf));
        return this;
    }

    private static boolean small(int n) {
        return 1 <= n && n <= THRESHOLD;
    }

    private List<Integer> rest(Quotient q) {
        return q.whole().stream().filter(i -> !q.part().contains(i)).toList();
    }

    Set<List<Integer>> secrets() {
        Set<List<Integer>> secrets = new LinkedHashSet<>();
        Stream.concat(
                        Stream.concat(sums.values().stream(), left.stream()),
                        quotients.values().stream().flatMap(q -> Stream.of(q.part(), q.whole(), rest(q))))
                .filter(s -> small(truth(s)))
                .forEach(secrets::add);
        return secrets;
    }

    /** What only the primary rule would hide. */
    Set<CellKey> primary() {
        Set<CellKey> keys = new LinkedHashSet<>();
        sums.forEach((key, sum) -> {
            if (small(truth(sum))) {
                keys.add(key);
            }
        });
        quotients.forEach((key, q) -> {
            if (small(truth(q.part())) || small(truth(q.whole())) || small(truth(rest(q)))) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** What a reader knows; {@code masked} are taken for hidden besides those that are. */
    private List<Attacker.Reading> read(Figures figures, Set<CellKey> masked) {
        List<Attacker.Reading> facts = new ArrayList<>();
        sums.forEach((key, sum) -> {
            if (masked.contains(key) || figures.get(key) instanceof Value.Suppressed) {
                // Where zeros are shown a hidden number is at least 1; all base cells are here. Under a hidden total
                // even
                // a zero may be hidden.
                boolean underHidden = sums.entrySet().stream()
                        .anyMatch(e -> !e.getKey().equals(key)
                                && e.getValue().containsAll(sum)
                                && (masked.contains(e.getKey())
                                        || figures.get(e.getKey()) instanceof Value.Suppressed));
                facts.add(new Attacker.Fact(sum, underHidden ? 0 : 1, Integer.MAX_VALUE));
                return;
            }
            BigDecimal shown = figures.get(key).counted().orElseThrow().number();
            Mean mean = means.get(key);
            if (mean == null) {
                facts.add(new Attacker.Fact(sum, shown.intValueExact(), shown.intValueExact()));
            } else {
                BigDecimal half = BigDecimal.ONE.movePointLeft(mean.decimals()).divide(BigDecimal.valueOf(2));
                BigDecimal n = BigDecimal.valueOf(mean.years());
                facts.add(between(
                        sum, shown.subtract(half).multiply(n), shown.add(half).multiply(n)));
            }
        });
        quotients.forEach((key, q) -> {
            if (!masked.contains(key)) {
                figures.get(key).counted().ifPresent(shown -> facts.addAll(read(q, shown)));
            }
        });
        return facts;
    }

    private static Attacker.Fact between(List<Integer> sum, BigDecimal least, BigDecimal most) {
        return new Attacker.Fact(
                sum,
                least.setScale(0, RoundingMode.CEILING).intValueExact(),
                most.setScale(0, RoundingMode.FLOOR).intValueExact());
    }

    private static List<Attacker.Reading> read(Quotient q, Value.Counted shown) {
        if (q.parts()) {
            int a = shown.share().orElseThrow().numerator().intValueExact();
            int b = shown.share().orElseThrow().denominator().intValueExact();
            return List.of(new Attacker.Fact(q.part(), a, a), new Attacker.Fact(q.whole(), b, b));
        }
        BigDecimal half = BigDecimal.ONE.movePointLeft(q.decimals()).divide(BigDecimal.valueOf(2));
        BigDecimal low = shown.number().subtract(half);
        BigDecimal high = shown.number().add(half);
        if (!q.whole().isEmpty()) {
            return List.of(new Attacker.Ratio(q.part(), q.whole(), q.scale(), low, high));
        }
        BigDecimal constant = BigDecimal.valueOf(q.constant());
        return List.of(
                q.inverted()
                        ? between(
                                q.part(),
                                constant.divide(high, 9, RoundingMode.CEILING),
                                constant.divide(low, 9, RoundingMode.FLOOR))
                        : between(
                                q.part(),
                                low.multiply(constant).movePointLeft(3),
                                high.multiply(constant).movePointLeft(3)));
    }

    /** How many secrets have one number only that agrees with the report. */
    int found(Figures figures, Set<CellKey> masked) {
        int cap = Arrays.stream(cells).max().orElseThrow() + 2 * (THRESHOLD + 1);
        Map<List<Integer>, Set<Integer>> numbers =
                new Attacker(cells.length, cap, read(figures, masked)).numbers(List.copyOf(secrets()));
        return (int) numbers.entrySet().stream()
                .filter(e -> e.getValue().equals(Set.of(truth(e.getKey()))))
                .count();
    }
}
