package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;

/**
 * Which indicators count some of those that another one counts, where the register does not say so and a reader sees it all
 * the same: from the names («Barn i fosterhjem hos slekt» are among «Barn i fosterhjem»), and from the numbers (two that
 * add up to a third in every period that all have). What is left of the whole is then computed by everyone. Only between
 * indicators of the same kind and the same time; where a part is above its whole in some period, it is no part.
 */
final class Portions {
    /**
     * That two numbers add up to a third by chance happens about once in as many times as the third is large: three years of
     * 47, four of 18. Our choice: few reports have a triple of this kind by chance, and then a little more is hidden.
     */
    private static final BigDecimal HARDLY_CHANCE = BigDecimal.valueOf(100_000);

    /** As many as for two indicators that are one thing ({@link no.tilstand.domain.Twins}). */
    private static final int LEAST_PERIODS = 3;

    /** More parts than this nobody adds up, and all the choices of so many can be tried. */
    private static final int MOST_PARTS = 6;

    private static final int MOST_NAMED = 12;

    /** Says when, which the time base says better. */
    private static final Pattern WHEN =
            Pattern.compile("(?iu)(?:per \\d+\\.[ \u00A0]?\\d+\\.?|ved utgangen av året|i løpet av året)");

    /** With one of these in the longer name it is no part of the shorter: «med melding eller undersøkelse», «per årsverk». */
    private static final Set<String> WIDENING = Set.of("og", "eller", "per");

    private final Counts counts;
    /** The counts of each indicator, by their keys without it. */
    private final Map<Indicator, Map<CellKey, Variable>> series = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));

    /** Of each name, since it is held against many. */
    private final Map<String, List<String>> words = new HashMap<>();

    private final List<Row> rows = new ArrayList<>();

    /** @param counted the keys of what the sources give: what only earlier editions tell is no evidence for or against */
    Portions(Map<String, Indicator> register, Counts counts, Set<CellKey> counted) {
        this.counts = counts;
        for (CellKey key : counted) {
            Indicator indicator = register.get(key.indicator());
            Variable count = Variable.count(key);
            boolean isCount = indicator != null
                    && indicator.numerator().isEmpty()
                    && ModelBuilder.isCount(register, indicator.id())
                    && counts.isKnown(count)
                    && counts.limit(count) > 0;
            if (isCount) {
                series.computeIfAbsent(indicator, i -> new TreeMap<>()).put(key.withIndicator(""), count);
            }
        }
    }

    /** Adds who is left to the counts. */
    List<Row> rows() {
        List<Indicator> all = List.copyOf(series.keySet());
        for (Indicator whole : all) {
            List<Indicator> below =
                    all.stream().filter(part -> isBelow(part, whole)).toList();
            List<Indicator> named =
                    below.stream().filter(part -> isNamed(part, whole)).toList();
            named.forEach(part -> relate(part, whole));
            together(whole, List.of(), named);
            for (int i = 0; i < below.size(); i++) {
                for (Indicator other : below.subList(i + 1, below.size())) {
                    List<Indicator> two = List.of(below.get(i), other);
                    if (evidence(whole, two).compareTo(HARDLY_CHANCE) >= 0) {
                        addUp(whole, two);
                    }
                }
            }
        }
        return rows;
    }

    private BigDecimal value(Variable variable) {
        return counts.value(variable);
    }

    /** Of the same kind, in the same time, and never more; somewhere fewer. */
    private boolean isBelow(Indicator part, Indicator whole) {
        boolean sameKind = part.counts() == whole.counts() && part.unit() == whole.unit();
        if (part.id().equals(whole.id()) || !sameKind || !(part.basis() == whole.basis() || isMoment(part, whole))) {
            return false;
        }
        boolean fewer = false;
        for (Map.Entry<CellKey, Variable> of : series.get(whole).entrySet()) {
            Variable some = series.get(part).get(of.getKey());
            if (some != null) {
                int sign = value(some).compareTo(value(of.getValue()));
                if (sign > 0) {
                    return false;
                }
                fewer |= sign < 0;
            }
        }
        return fewer;
    }

    /** Whoever is counted on a day of the year is counted during it. */
    private static boolean isMoment(Indicator part, Indicator whole) {
        return whole.basis() == Basis.DURING_YEAR
                && (part.basis() == Basis.AT_YEAR_END || part.basis() == Basis.AT_MID_YEAR);
    }

    private boolean isNamed(Indicator part, Indicator whole) {
        return Stream.of(true, false).anyMatch(nb -> {
            List<String> longer = words(nb ? part.name().nb() : part.name().nn());
            List<String> shorter = words(nb ? whole.name().nb() : whole.name().nn());
            return !shorter.isEmpty()
                    && longer.size() >= shorter.size() + (isMoment(part, whole) ? 0 : 1)
                    && isWithin(shorter, longer);
        });
    }

    /** Whether all the words stand in the longer name, in their order, and what is added narrows. */
    private static boolean isWithin(List<String> shorter, List<String> longer) {
        Iterator<String> wanted = shorter.iterator();
        String next = wanted.next();
        boolean all = false;
        for (String word : longer) {
            if (!all && word.equals(next)) {
                all = !wanted.hasNext();
                next = all ? "" : wanted.next();
            } else if (WIDENING.contains(word)) {
                return false;
            }
        }
        return all;
    }

    private List<String> words(String name) {
        return words.computeIfAbsent(name, Portions::split);
    }

    private static List<String> split(String name) {
        String plain = WHEN.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\d]+")).filter(w -> !w.isEmpty()).toList();
    }

    private void relate(Indicator part, Indicator whole) {
        series.get(whole).forEach((key, all) -> {
            Variable some = series.get(part).get(key);
            if (some != null) {
                // Those of one whole are others than those of another.
                CellKey name = some.key().withIndicator(part.id() + " < " + whole.id());
                Variable rest = new Variable(name, Variable.Part.COMPLEMENT);
                int limit = Math.min(counts.limit(some), counts.limit(all));
                counts.virtual(rest, value(all).subtract(value(some)), limit, false);
                rows.add(new Row(Row.Kind.SHARE, all, List.of(some, rest)));
            }
        });
    }

    /** Which of those that are called its parts make up the whole: «0–5 år», «6–12 år» and «13–17 år». */
    private void together(Indicator whole, List<Indicator> taken, List<Indicator> left) {
        if (taken.size() > 1) {
            addUp(whole, taken);
        }
        if (taken.size() < MOST_PARTS) {
            for (int i = 0; i < Math.min(left.size(), MOST_NAMED); i++) {
                List<Indicator> more = new ArrayList<>(taken);
                more.add(left.get(i));
                together(whole, more, left.subList(i + 1, left.size()));
            }
        }
    }

    /** The wholes of the years multiplied; 0 where the parts do not add up, or in too few of them. */
    private BigDecimal evidence(Indicator whole, List<Indicator> parts) {
        BigDecimal evidence = BigDecimal.ONE;
        int telling = 0;
        for (Map.Entry<CellKey, Variable> of : series.get(whole).entrySet()) {
            List<Variable> some = of(parts, of.getKey());
            if (some.size() == parts.size()) {
                if (!isSum(of.getValue(), some)) {
                    return BigDecimal.ZERO;
                }
                boolean ownTotal =
                        of.getKey().category().isEmpty() && of.getKey().area().isEmpty();
                if (ownTotal && some.stream().allMatch(v -> value(v).signum() > 0)) {
                    evidence = evidence.multiply(value(of.getValue()));
                    telling++;
                }
            }
        }
        return telling >= LEAST_PERIODS ? evidence : BigDecimal.ZERO;
    }

    /** Nothing where they do not add up in every period that all have. */
    private void addUp(Indicator whole, List<Indicator> parts) {
        List<Row> found = new ArrayList<>();
        for (Map.Entry<CellKey, Variable> of : series.get(whole).entrySet()) {
            List<Variable> some = of(parts, of.getKey());
            if (some.size() == parts.size()) {
                if (!isSum(of.getValue(), some)) {
                    return;
                }
                found.add(new Row(Row.Kind.BREAKDOWN, of.getValue(), some));
            }
        }
        rows.addAll(found);
    }

    private List<Variable> of(List<Indicator> parts, CellKey key) {
        List<Variable> some = new ArrayList<>();
        for (Indicator part : parts) {
            Optional.ofNullable(series.get(part).get(key)).ifPresent(some::add);
        }
        return some;
    }

    private boolean isSum(Variable whole, List<Variable> parts) {
        BigDecimal left = value(whole);
        for (Variable part : parts) {
            left = left.subtract(value(part));
        }
        return left.signum() == 0;
    }
}
