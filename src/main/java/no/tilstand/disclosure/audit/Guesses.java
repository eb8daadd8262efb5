package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings.Protection;

/**
 * Percentages that are printed without what they are of, and the printed number that a reader takes for it: the one that all
 * percentages of the indicator fit and that has the least room for chance; where none stands out, any number of a few. «25
 * prosent» beside four children is one of them.
 */
record Guesses(
        Map<String, Indicator> register,
        Truth truth,
        Equations equations,
        Map<CellKey, Printed> printed,
        Protection protection) {
    /** By chance this seldom: then the reader looks no further. */
    private static final BigDecimal SELDOM = new BigDecimal("0.11");

    /** Below it a reader tries a number without any proof. */
    private static final BigDecimal A_FEW = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The parts of a base that a percentage may be printed for: none when {@code least} is above {@code most}. */
    private record Range(BigDecimal least, BigDecimal most) {
        static Range of(BigDecimal percentage, BigDecimal base) {
            BigDecimal half = Shares.half(percentage);
            BigDecimal least =
                    base.multiply(percentage.subtract(half)).movePointLeft(2).setScale(0, RoundingMode.CEILING);
            BigDecimal most =
                    base.multiply(percentage.add(half)).movePointLeft(2).setScale(0, RoundingMode.FLOOR);
            return new Range(least.max(BigDecimal.ZERO), most.min(base));
        }

        boolean isEmpty() {
            return least.compareTo(most) > 0;
        }

        Optional<BigDecimal> single() {
            return least.compareTo(most) == 0 ? Optional.of(least) : Optional.empty();
        }
    }

    /** A row of numbers that may be the base. */
    private record Candidate(String indicator, boolean counted, Map<Period, BigDecimal> numbers) {
        CellKey at(Period period) {
            return CellKey.of(indicator, period);
        }
    }

    /** @param chance above 0, at most 1: that numbers which have nothing to do with each other would fit as well */
    private record Weighed(Candidate candidate, BigDecimal chance) {}

    void read() {
        Set<CellKey> withBase = new HashSet<>();
        truth.denominators().keySet().forEach(k -> withBase.add(k.withCategory("")));
        Map<String, List<CellKey>> alone = new TreeMap<>();
        printed.forEach((key, p) -> {
            if (p.value().filter(Guesses::isPartOfAll).isPresent()
                    && !withBase.contains(key.withCategory(""))
                    && isAlone(key)) {
                alone.computeIfAbsent(key.indicator(), i -> new ArrayList<>()).add(key);
            }
        });
        if (!alone.isEmpty()) {
            List<Candidate> candidates = candidates();
            alone.forEach((id, keys) -> read(register.get(id), keys, candidates));
        }
    }

    private static boolean isPartOfAll(BigDecimal percentage) {
        return percentage.signum() > 0 && percentage.compareTo(HUNDRED) < 0;
    }

    /** Whether the register does not say what it is of either. */
    private boolean isAlone(CellKey key) {
        Indicator indicator = register.get(key.indicator());
        return indicator != null
                && indicator.unit() == Unit.PERCENT
                && indicator.counts() != Counts.ANSWER
                && key.area().isEmpty()
                && indicator.numerator().filter(id -> hasNumber(key, id)).isEmpty()
                && indicator.denominator().filter(id -> hasNumber(key, id)).isEmpty();
    }

    private boolean hasNumber(CellKey key, String id) {
        CellKey cell = key.withIndicator(id);
        return truth.number(cell).isPresent()
                || truth.number(cell.withCategory("")).isPresent();
    }

    private List<Candidate> candidates() {
        Map<String, Candidate> all = new TreeMap<>();
        for (CellKey key : truth.keys()) {
            Indicator indicator = register.get(key.indicator());
            if (isOwnTotal(key)
                    && indicator != null
                    && (indicator.unit() == Unit.COUNT || indicator.unit() == Unit.FULL_TIME_EQUIVALENTS)) {
                put(all, key, true, truth.number(key).orElseThrow());
            }
        }
        truth.denominators().forEach((share, base) -> {
            if (isOwnTotal(share)) {
                put(all, share, false, truth.number(base).orElseThrow());
            }
        });
        return List.copyOf(all.values());
    }

    private static void put(Map<String, Candidate> all, CellKey key, boolean counted, BigDecimal number) {
        all.computeIfAbsent(key.indicator() + counted, n -> new Candidate(key.indicator(), counted, new TreeMap<>()))
                .numbers()
                .put(key.period(), number);
    }

    private static boolean isOwnTotal(CellKey key) {
        return key.area().isEmpty() && key.category().isEmpty();
    }

    private void read(Indicator own, List<CellKey> keys, List<Candidate> candidates) {
        Map<CellKey, BigDecimal> percentages = percentages(own);
        List<Weighed> weighed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Indicator of = register.get(candidate.indicator());
            if (of.counts() == own.counts() && of.basis() == own.basis()) {
                weighed.add(new Weighed(candidate, chance(percentages, candidate.numbers())));
            }
        }
        keys.forEach(key -> taken(key.period(), weighed).stream()
                .filter(c -> c.counted() && isPrinted(c.at(key.period())))
                .forEach(c -> guess(key, c)));
    }

    private boolean isPrinted(CellKey key) {
        return Optional.ofNullable(printed.get(key)).flatMap(Printed::value).isPresent();
    }

    /** Two that are as good leave the reader in doubt. */
    private List<Candidate> taken(Period period, List<Weighed> all) {
        List<Candidate> few = new ArrayList<>();
        List<Candidate> best = new ArrayList<>();
        BigDecimal least = SELDOM;
        for (Weighed weighed : all) {
            Candidate candidate = weighed.candidate();
            BigDecimal here = candidate.numbers().get(period);
            if (here != null && weighed.chance().compareTo(least) < 0) {
                best.clear();
                least = weighed.chance();
            }
            if (here != null && least.compareTo(SELDOM) < 0 && weighed.chance().compareTo(least) == 0) {
                best.add(candidate);
            }
            if (here != null && weighed.chance().compareTo(BigDecimal.ONE) < 0 && isAFew(candidate, here)) {
                few.add(candidate);
            }
        }
        return best.isEmpty() ? few : best.size() == 1 ? best : List.of();
    }

    /** A small number is hidden itself, or has been given away before. */
    private boolean isAFew(Candidate candidate, BigDecimal number) {
        int limit = protection.limit(register.get(candidate.indicator()).counts());
        return number.compareTo(A_FEW) < 0 && !protection.small(number, limit);
    }

    /** The percentages of the indicator, as they are printed or would be. */
    private Map<CellKey, BigDecimal> percentages(Indicator indicator) {
        Map<CellKey, BigDecimal> all = new TreeMap<>();
        for (CellKey key : truth.keys()) {
            if (key.indicator().equals(indicator.id())
                    && key.area().isEmpty()
                    && !truth.denominators().containsKey(key)) {
                BigDecimal number = truth.number(key).orElseThrow();
                int decimals = Math.max(0, Math.min(number.scale(), indicator.decimals()));
                all.put(key, number.setScale(decimals, RoundingMode.HALF_UP));
            }
        }
        return all;
    }

    /** How often numbers that have nothing to do with the percentages would fit them all; 1 where these do not. */
    private static BigDecimal chance(Map<CellKey, BigDecimal> percentages, Map<Period, BigDecimal> bases) {
        BigDecimal chance = BigDecimal.ONE;
        for (Map.Entry<CellKey, BigDecimal> percentage : percentages.entrySet()) {
            BigDecimal base = bases.get(percentage.getKey().period());
            BigDecimal value = percentage.getValue();
            if (base != null) {
                if (base.signum() <= 0 || Range.of(value, base).isEmpty()) {
                    return BigDecimal.ONE;
                }
                if (isPartOfAll(value)) {
                    // So many parts has the base, and so many percentages could have been printed.
                    chance = chance.multiply(base.add(BigDecimal.ONE)
                            .movePointLeft(2 + value.scale())
                            .min(BigDecimal.ONE));
                }
            }
        }
        return chance;
    }

    private void guess(CellKey key, Candidate candidate) {
        CellKey base = candidate.at(key.period());
        BigDecimal whole = truth.number(base).orElseThrow();
        BigDecimal percentage = printed.get(key).value().orElseThrow();
        Range.of(percentage, whole).single().ifPresent(part -> {
            String of = "/av-" + candidate.indicator();
            CellKey above = truth.name(key, of + Truth.NUMERATOR, part);
            CellKey rest = truth.name(key, of + Truth.REST, whole.subtract(part));
            equations.exactSum(base, List.of(above, rest));
            equations.add(
                    Map.of(above, HUNDRED),
                    Optional.of(whole.multiply(percentage.subtract(Shares.half(percentage)))),
                    Optional.of(whole.multiply(percentage.add(Shares.half(percentage)))));
        });
    }
}
