package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;

/**
 * Counts of some of those that another indicator counts: who is left is on no page, and a reader subtracts. Known from the
 * register alone: {@code teller} and {@code nevner} of a share, also where nobody has computed it; and one thing counted
 * both per 31.12 and during the year, which the register names {@code x} and {@code x-i-lopet-av-aaret}. That something
 * else is a subset cannot be seen from numbers alone, since most small counts are below most large ones in every year; names
 * and numbers together tell ({@link Portions}).
 */
record Subsets(Map<String, Indicator> register, Counts counts, Set<CellKey> shares) {
    private static final String DURING_YEAR = "-i-lopet-av-aaret";

    /** @param counted the keys of all counts; adds who is left to the counts */
    List<Row> rows(Set<CellKey> counted) {
        Map<String, List<Indicator>> wholes = wholes();
        List<Row> rows = new ArrayList<>();
        for (CellKey part : new TreeSet<>(counted)) {
            for (Indicator indicator : wholes.getOrDefault(part.indicator(), List.of())) {
                if (holds(indicator, part)) {
                    relate(rows, part, part.withIndicator(indicator.id()));
                }
                boolean uncomputed = !shares.contains(part.withIndicator(indicator.id()));
                if (indicator.numerator().filter(part.indicator()::equals).isPresent() && uncomputed) {
                    indicator.denominator().ifPresent(id -> relate(rows, part, part.withIndicator(id)));
                }
            }
        }
        return rows;
    }

    /** The indicators that can hold what another one counts, in register order: its id, and those that name it. */
    private Map<String, List<Indicator>> wholes() {
        Map<String, List<Indicator>> wholes = new HashMap<>();
        for (Indicator whole : register.values()) {
            Set<String> parts = new LinkedHashSet<>();
            whole.numerator().ifPresent(parts::add);
            if (whole.id().endsWith(DURING_YEAR)) {
                parts.add(whole.id().substring(0, whole.id().length() - DURING_YEAR.length()));
            }
            parts.forEach(
                    id -> wholes.computeIfAbsent(id, i -> new ArrayList<>()).add(whole));
        }
        return wholes;
    }

    /** Whether the indicator counts during the year what the part counts at its end. */
    private boolean holds(Indicator whole, CellKey part) {
        Indicator own = register.get(part.indicator());
        return own != null
                && whole.id().equals(own.id() + DURING_YEAR)
                && whole.basis() == Basis.DURING_YEAR
                && own.basis() == Basis.AT_YEAR_END
                && whole.counts() == own.counts();
    }

    private void relate(List<Row> rows, CellKey partKey, CellKey wholeKey) {
        Variable part = Variable.count(partKey);
        Variable whole = Variable.count(wholeKey);
        if (part.equals(whole) || !counts.isKnown(part) || !counts.isKnown(whole)) {
            return;
        }
        int limit = Math.min(counts.limit(part), counts.limit(whole));
        BigDecimal left = counts.value(whole).subtract(counts.value(part));
        if (limit > 0 && left.signum() >= 0) {
            Variable rest = new Variable(partKey, Variable.Part.COMPLEMENT);
            counts.virtual(rest, left, limit, false);
            rows.add(new Row(Row.Kind.SHARE, whole, List.of(part, rest)));
        }
    }
}
