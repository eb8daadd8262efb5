package no.tilstand.app;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tilstand.disclosure.audit.Printed;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.render.PublishedFile;

/** What a reader has of a report, as the audit takes it. */
final class Readable {
    private Readable() {}

    /**
     * The numbers of the finished data file, and those that stand in no place of their own and that a printed change, share
     * or mean is made of: whoever has the one computes the other.
     *
     * @param figures every number that the report was made of
     */
    static List<Printed> of(List<PublishedFile.Number> file, Figures figures, Map<String, Indicator> register) {
        List<Printed> all = new ArrayList<>(file.stream()
                .map(n ->
                        new Printed(n.key(), n.status().equals("skjermet"), n.value(), n.numerator(), n.denominator()))
                .toList());
        Set<CellKey> printed = all.stream().map(Printed::key).collect(Collectors.toSet());
        new TreeMap<>(figures.values()).forEach((key, value) -> {
            boolean known = value instanceof Counted || value instanceof Value.Suppressed;
            if (known && !printed.contains(key) && register.containsKey(key.indicator())) {
                all.add(of(key, value.counted(), register.get(key.indicator()).decimals()));
            }
        });
        return all;
    }

    /** @param number absent for a hidden one: the sign stands where the change or the share would */
    private static Printed of(CellKey key, Optional<Counted> number, int decimals) {
        return new Printed(
                key,
                number.isEmpty(),
                number.map(n -> n.number().setScale(decimals, RoundingMode.HALF_UP)),
                number.flatMap(Counted::share).map(Share::numerator),
                number.flatMap(Counted::share).map(Share::denominator));
    }
}
