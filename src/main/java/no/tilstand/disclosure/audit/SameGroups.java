package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;

/**
 * Groups and districts that a reader sees are the same: those of one indicator and the bases of another's shares, and a
 * group that is an indicator of its own.
 */
record SameGroups(Truth truth, Equations equations) {
    private static final BigDecimal SAYS_SOMETHING = BigDecimal.valueOf(5);
    private static final BigDecimal ONE_IS_ENOUGH = BigDecimal.valueOf(20);
    private static final int SEVERAL = 3;

    /** Three of 18 or four of 9 under two names that have nothing in common. */
    private static final BigDecimal HARDLY_CHANCE = BigDecimal.valueOf(5000);

    /** Two names of one number. */
    private record Pair(CellKey place, CellKey one, CellKey other) {}

    /** A number where it stands, whatever it is a number of. */
    private record Seen(CellKey place, BigDecimal number) {
        static Seen of(CellKey place, BigDecimal number) {
            return new Seen(place, number.stripTrailingZeros());
        }
    }

    void read() {
        // What is counted, or is the base of a share; by the place it has in the report without its indicator.
        TreeMap<String, Map<CellKey, CellKey>> named = new TreeMap<>();
        for (CellKey key : truth.keys()) {
            if (!key.indicator().contains("/") && isCount(key)) {
                named.computeIfAbsent(key.indicator(), i -> new LinkedHashMap<>())
                        .put(key.withIndicator(""), key);
            }
        }
        truth.denominators()
                .forEach((share, base) -> named.computeIfAbsent(share.indicator() + "/", i -> new LinkedHashMap<>())
                        .put(share.withIndicator(""), base));
        Map<String, Map<CellKey, CellKey>> totals = new TreeMap<>();
        named.forEach(
                (name, keys) -> totals.put(name, of(keys, k -> k.category().isEmpty())));
        Map<Seen, List<String>> seen = new HashMap<>();
        totals.forEach((name, keys) ->
                keys.forEach((place, key) -> seen.computeIfAbsent(Seen.of(place, number(key)), n -> new ArrayList<>())
                        .add(name)));
        named.forEach((name, keys) -> {
            Map<CellKey, CellKey> groups =
                    of(keys, k -> !k.category().isEmpty() || !k.area().isEmpty());
            if (groups.isEmpty()) {
                return;
            }
            named.tailMap(name, false).forEach((other, theirs) -> {
                List<Pair> pairs = pairs(groups, theirs);
                if (pairs.isEmpty()) {
                    return;
                }
                // Two counts that are equal in one year are looked for by nobody.
                boolean bases = name.endsWith("/") || other.endsWith("/");
                long periods =
                        pairs.stream().map(p -> p.place().period()).distinct().count();
                if ((bases || periods > 1) && groupsTell(pairs)) {
                    pairs.forEach(this::equate);
                }
            });
            eachByItself(groups)
                    .forEach(group -> alike(group, seen).forEach(other -> {
                        if (!other.equals(name)) {
                            byItself(group, totals.get(other));
                        }
                    }));
        });
    }

    /** What has as many numbers in common with a group as say something, so that nothing else need be looked at. */
    private Set<String> alike(Map<CellKey, CellKey> group, Map<Seen, List<String>> seen) {
        Map<String, Integer> common = new TreeMap<>();
        group.forEach((place, key) -> {
            if (number(key).compareTo(SAYS_SOMETHING) >= 0) {
                seen.getOrDefault(Seen.of(place, number(key)), List.of())
                        .forEach(name -> common.merge(name, 1, Integer::sum));
            }
        });
        common.values().removeIf(many -> many < SEVERAL);
        return common.keySet();
    }

    /** Each group of the municipality, by the place that a total would have. */
    private static Collection<Map<CellKey, CellKey>> eachByItself(Map<CellKey, CellKey> groups) {
        Map<String, Map<CellKey, CellKey>> byName = new TreeMap<>();
        groups.forEach((place, key) -> {
            if (place.area().isEmpty()) {
                byName.computeIfAbsent(place.category(), c -> new LinkedHashMap<>())
                        .put(place.withCategory(""), key);
            }
        });
        return byName.values();
    }

    /** A group beside the totals of another indicator. */
    private void byItself(Map<CellKey, CellKey> group, Map<CellKey, CellKey> totals) {
        List<Pair> pairs = pairs(group, totals);
        List<Pair> saying = saying(pairs);
        boolean hardlyChance = saying.stream()
                        .map(p -> number(p.one()))
                        .reduce(BigDecimal.ONE, BigDecimal::multiply)
                        .compareTo(HARDLY_CHANCE)
                >= 0;
        if (saying.size() >= SEVERAL && hardlyChance) {
            pairs.forEach(this::equate);
        }
    }

    private boolean isCount(CellKey key) {
        return truth.indicator(key)
                .filter(i -> i.unit() == Unit.COUNT && i.counts() != Counts.KRONER && i.counts() != Counts.OTHER)
                .isPresent();
    }

    private static Map<CellKey, CellKey> of(Map<CellKey, CellKey> keys, Predicate<CellKey> wanted) {
        Map<CellKey, CellKey> some = new LinkedHashMap<>(keys);
        some.keySet().removeIf(wanted.negate());
        return some;
    }

    /** What both have; nothing where they differ anywhere. */
    private List<Pair> pairs(Map<CellKey, CellKey> one, Map<CellKey, CellKey> other) {
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<CellKey, CellKey> e : one.entrySet()) {
            CellKey twin = other.getOrDefault(e.getKey(), e.getValue());
            if (number(e.getValue()).compareTo(number(twin)) != 0) {
                return List.of();
            }
            if (!twin.equals(e.getValue())) {
                pairs.add(new Pair(e.getKey(), e.getValue(), twin));
            }
        }
        return pairs;
    }

    private void equate(Pair pair) {
        equations.exactSum(pair.one(), List.of(pair.other()));
    }

    private BigDecimal number(CellKey key) {
        return truth.number(key).orElseThrow();
    }

    private boolean groupsTell(List<Pair> pairs) {
        List<Pair> saying = saying(pairs);
        return saying.size() >= SEVERAL
                || saying.stream().anyMatch(p -> number(p.one()).compareTo(ONE_IS_ENOUGH) >= 0)
                || saying.stream()
                                .map(p -> p.place().at(Period.ofYear(1)))
                                .distinct()
                                .count()
                        > 1;
    }

    private List<Pair> saying(List<Pair> pairs) {
        return pairs.stream()
                .filter(p -> number(p.one()).compareTo(SAYS_SOMETHING) >= 0)
                .toList();
    }
}
