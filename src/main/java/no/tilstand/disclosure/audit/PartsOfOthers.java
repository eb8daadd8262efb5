package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.LanguageForm;

/**
 * What a reader takes to be a part of something else: «barn på institusjon over ett år» of «barn på institusjon», and boys
 * and girls who are all the children in every year.
 */
record PartsOfOthers(Map<String, Indicator> register, Truth truth, Equations equations) {
    /** So unlikely that nobody takes it for chance: the wholes multiplied. */
    private static final double UNLIKELY = 1e5;

    private static final int SEVERAL = 3;

    /** More than these nobody adds up. */
    private static final int MOST_PARTS = 6;

    private static final int MOST_NAMED = 10;

    void read() {
        SortedMap<String, SortedMap<CellKey, CellKey>> series = new TreeMap<>();
        truth.keys().forEach(k -> {
            if (isCount(k)) {
                series.computeIfAbsent(k.indicator(), i -> new TreeMap<>()).put(k.withIndicator(""), k);
            }
        });
        Collection<SortedMap<CellKey, CellKey>> all = series.values();
        for (SortedMap<CellKey, CellKey> whole : all) {
            List<SortedMap<CellKey, CellKey>> inside =
                    all.stream().filter(p -> fitsInto(whole, p)).toList();
            List<SortedMap<CellKey, CellKey>> named = inside.stream()
                    .filter(p -> soundsLike(indicator(whole), indicator(p)))
                    .toList();
            named.forEach(p -> subtract(whole, p));
            for (int choice = 0; choice < 1 << Math.min(named.size(), MOST_NAMED); choice++) {
                int of = choice;
                List<SortedMap<CellKey, CellKey>> chosen = IntStream.range(0, named.size())
                        .filter(n -> (of >> n & 1) == 1)
                        .mapToObj(named::get)
                        .toList();
                if (chosen.size() > 1 && chosen.size() <= MOST_PARTS) {
                    together(whole, chosen, true);
                }
            }
            for (int i = 0; i < inside.size(); i++) {
                for (int j = i + 1; j < inside.size(); j++) {
                    together(whole, List.of(inside.get(i), inside.get(j)), false);
                }
            }
        }
    }

    private boolean isCount(CellKey key) {
        return Optional.ofNullable(register.get(key.indicator()))
                .filter(i -> i.unit() == Unit.COUNT && i.numerator().isEmpty())
                .filter(i -> i.counts() != Counts.KRONER && i.counts() != Counts.OTHER)
                .isPresent();
    }

    private Indicator indicator(SortedMap<CellKey, CellKey> series) {
        return register.get(series.get(series.firstKey()).indicator());
    }

    private BigDecimal number(CellKey key) {
        return truth.number(key).orElseThrow();
    }

    private boolean fitsInto(SortedMap<CellKey, CellKey> whole, SortedMap<CellKey, CellKey> part) {
        Indicator one = indicator(whole);
        Indicator other = indicator(part);
        if (whole == part
                || one.counts() != other.counts()
                || !(one.basis() == other.basis() || isOneDay(one, other))) {
            return false;
        }
        boolean fewer = false;
        for (Map.Entry<CellKey, CellKey> of : whole.entrySet()) {
            CellKey some = part.get(of.getKey());
            if (some != null) {
                int sign = number(some).compareTo(number(of.getValue()));
                // Most are above somewhere soon: nothing more is looked at.
                if (sign > 0) {
                    return false;
                }
                fewer |= sign < 0;
            }
        }
        return fewer;
    }

    private static boolean isOneDay(Indicator whole, Indicator part) {
        return whole.basis() == Indicator.Basis.DURING_YEAR
                && (part.basis() == Indicator.Basis.AT_YEAR_END || part.basis() == Indicator.Basis.AT_MID_YEAR);
    }

    private static boolean soundsLike(Indicator whole, Indicator part) {
        return Arrays.stream(LanguageForm.values())
                .anyMatch(form -> narrows(name(whole, form), name(part, form))
                        || isOneDay(whole, part) && name(whole, form).equals(name(part, form)));
    }

    private static List<String> name(Indicator indicator, LanguageForm form) {
        String name = indicator.name().in(form).toLowerCase(java.util.Locale.ROOT);
        for (String when : List.of("per 31.12", "per 31. 12", "per 30.6", "i løpet av året", "ved utgangen av året")) {
            name = name.replace(when, " ");
        }
        return Arrays.stream(name.split("[^\\p{L}\\d]+"))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toList());
    }

    /** The words of the whole in their order, and others that only narrow it. */
    private static boolean narrows(List<String> whole, List<String> part) {
        int at = 0;
        for (String word : part) {
            if (at < whole.size() && whole.get(at).equals(word)) {
                at++;
            } else if (word.equals("og") || word.equals("eller") || word.equals("per")) {
                return false;
            }
        }
        return at > 0 && at == whole.size() && part.size() > at;
    }

    private void subtract(SortedMap<CellKey, CellKey> whole, SortedMap<CellKey, CellKey> part) {
        part.forEach((key, some) -> Optional.ofNullable(whole.get(key))
                .ifPresent(all -> equations.exactSum(all, List.of(some, truth.leftOf(some, all)))));
    }

    /** @param called whether their names say that they are parts, so that no number of years is needed to believe it */
    private void together(SortedMap<CellKey, CellKey> whole, List<SortedMap<CellKey, CellKey>> parts, boolean called) {
        List<CellKey> common = new ArrayList<>(whole.keySet());
        parts.forEach(p -> common.retainAll(p.keySet()));
        double wholes = 1;
        int periods = 0;
        for (CellKey key : common) {
            List<CellKey> some = parts.stream().map(p -> p.get(key)).toList();
            if (equations.trueSum(some).orElseThrow().compareTo(number(whole.get(key))) != 0) {
                return;
            }
            boolean ownTotal = key.area().isEmpty() && key.category().isEmpty();
            if (ownTotal && some.stream().allMatch(k -> number(k).signum() > 0)) {
                wholes *= number(whole.get(key)).doubleValue();
                periods++;
            }
        }
        if (called || periods >= SEVERAL && wholes >= UNLIKELY) {
            common.forEach(key -> equations.exactSum(
                    whole.get(key), parts.stream().map(p -> p.get(key)).toList()));
        }
    }
}
