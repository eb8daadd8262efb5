package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;

/**
 * What the reader of an earlier edition writes down of a total whose groups or districts are others now: the hidden ones of
 * then are together what the shown ones leave. One of them that the sources no longer give is what the rest of them leave;
 * where several are gone nobody knows which is what.
 */
record Dropped(Map<String, Indicator> register, Truth truth, Equations equations) {

    void read(Collection<Printed> edition) {
        Map<CellKey, Printed> printed = new TreeMap<>();
        Map<CellKey, List<Printed>> groups = new TreeMap<>();
        Map<CellKey, List<Printed>> districts = new TreeMap<>();
        for (Printed p : edition) {
            CellKey k = p.key();
            if (!isCount(k)) {
                continue;
            }
            printed.put(k, p);
            if (!k.category().isEmpty()) {
                groups.computeIfAbsent(k.withCategory(""), t -> new ArrayList<>())
                        .add(p);
            }
            if (!k.area().isEmpty()) {
                districts
                        .computeIfAbsent(
                                new CellKey(k.indicator(), k.category(), "", k.period()), t -> new ArrayList<>())
                        .add(p);
            }
        }
        groups.forEach((total, parts) -> together(Optional.ofNullable(printed.get(total)), parts));
        districts.forEach((total, parts) -> together(Optional.ofNullable(printed.get(total)), parts));
    }

    private boolean isCount(CellKey key) {
        return Optional.ofNullable(register.get(key.indicator()))
                .filter(i -> i.unit() == Unit.COUNT)
                .isPresent();
    }

    private void together(Optional<Printed> total, List<Printed> parts) {
        Optional<BigDecimal> whole = total.flatMap(Printed::value);
        List<CellKey> hidden =
                parts.stream().filter(Printed::hidden).map(Printed::key).toList();
        List<CellKey> gone =
                hidden.stream().filter(k -> truth.number(k).isEmpty()).toList();
        boolean asNow = parts.stream().allMatch(p -> truth.number(p.key()).isPresent());
        if (whole.isEmpty() || hidden.isEmpty() || gone.size() > 1 || asNow) {
            return;
        }
        BigDecimal sum = parts.stream().flatMap(p -> p.value().stream()).reduce(whole.get(), BigDecimal::subtract);
        BigDecimal left = hidden.stream().flatMap(k -> truth.number(k).stream()).reduce(sum, BigDecimal::subtract);
        if (left.signum() != gone.size()) {
            return;
        }
        gone.forEach(k -> truth.suppose(k, left));
        Map<CellKey, BigDecimal> ones = new TreeMap<>();
        new TreeSet<>(hidden).forEach(k -> ones.put(k, BigDecimal.ONE));
        equations.add(ones, Optional.of(sum), Optional.of(sum));
    }
}
