package no.tilstand.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;

/** The only way from open figures to figures that may be printed. */
public final class Disclosure {
    private Disclosure() {}

    /**
     * Hides small numbers, and the other numbers that would give them away.
     *
     * @param register by id, in register order: the order decides who is hidden beside a small number
     * @param shown every cell that the report shows anywhere; nothing else comes out
     * @return a value for each shown key that has one, with {@link Value#SUPPRESSED} where the number is hidden; the
     *     sources of a hidden number without their remarks, which may name it; what other sources give, where that
     *     tells nothing of a hidden number
     */
    public static Figures protect(
            OpenFigures figures, Map<String, Indicator> register, Protection protection, Set<CellKey> shown) {
        return protect(figures, register, protection, shown, Earlier.NONE);
    }

    /**
     * The same beside what has been issued before: a number that an earlier edition shows protects no other, and what it hid
     * is not opened.
     */
    public static Figures protect(
            OpenFigures figures,
            Map<String, Indicator> register,
            Protection protection,
            Set<CellKey> shown,
            Earlier earlier) {
        SmallNumbers small = new SmallNumbers(new LinkedHashMap<>(register), protection);
        Set<CellKey> keys = new TreeSet<>(shown);
        Earlier known = new Renamed(figures, register).in(earlier);
        Optional<Pattern> pattern = small.protects()
                ? Optional.of(new Search(new Net(ModelBuilder.build(figures, small, keys, known)), small).run())
                        .map(p -> withKept(p, new StaysHidden(figures, known).keys()))
                : Optional.empty();
        Map<CellKey, Value> values = new TreeMap<>();
        Map<CellKey, List<Source>> sources = new TreeMap<>();
        for (CellKey key : keys) {
            Optional<Observation> observation = figures.get(key);
            if (observation.isEmpty()) {
                continue;
            }
            // What is small is not said again, even when an earlier edition has said it.
            boolean hidden = pattern.map(p -> p.hides(key)).orElse(false)
                    || isSmall(key, observation.get().value(), small);
            Value value = hidden ? Value.SUPPRESSED : observation.get().value();
            values.put(key, value);
            sources.put(
                    key,
                    Stream.concat(
                                    Stream.concat(observation.stream(), parts(observation.get(), figures, register)),
                                    figures.alternatives().getOrDefault(key, List.of()).stream())
                            .map(Observation::source)
                            .filter(s -> s.kind() != Source.Kind.COMPUTED)
                            .distinct()
                            .map(s -> value instanceof Value.Suppressed ? s.withoutNote() : s)
                            .toList());
        }
        return new Figures(values, sources, new Alternatives(small, values).of(figures));
    }

    /** Hiding more never makes anything less safe (disclosure control, section 4: the gate is monotone). */
    private static Pattern withKept(Pattern found, Set<CellKey> kept) {
        Pattern pattern = found;
        for (CellKey key : kept) {
            pattern = pattern.hide(key);
        }
        return pattern;
    }

    /** Where the figures stand that a share, a rate or a sum was made from; a share may be made of sums. */
    private static Stream<Observation> parts(Observation whole, OpenFigures figures, Map<String, Indicator> register) {
        Set<CellKey> seen = new LinkedHashSet<>(Set.of(whole.key()));
        Deque<Observation> left = new ArrayDeque<>(List.of(whole));
        Stream.Builder<Observation> all = Stream.builder();
        while (!left.isEmpty()) {
            for (Observation part : partsOf(left.remove(), figures, register)) {
                if (seen.add(part.key())) {
                    all.add(part);
                    left.add(part);
                }
            }
        }
        return all.build();
    }

    private static List<Observation> partsOf(Observation whole, OpenFigures figures, Map<String, Indicator> register) {
        boolean computed = whole.source().kind() == Source.Kind.COMPUTED;
        boolean given = !computed
                && whole.value().counted().flatMap(Value.Counted::share).isEmpty();
        Indicator indicator = register.get(whole.key().indicator());
        if (given || indicator == null) {
            return List.of();
        }
        if (computed
                && indicator.categoriesMakeUpTheWhole()
                && whole.key().category().isEmpty()) {
            return figures.chosen().values().stream()
                    .filter(o -> !o.key().category().isEmpty()
                            && o.key().withCategory("").equals(whole.key()))
                    .toList();
        }
        Stream<String> ids =
                Stream.of(indicator.numerator(), indicator.denominator()).flatMap(Optional::stream);
        return Stream.concat(ids, computed ? indicator.sumOf().stream() : Stream.empty())
                .map(id -> whole.key().withIndicator(id))
                .flatMap(k -> figures.get(k).or(() -> figures.get(k.withCategory(""))).stream())
                .toList();
    }

    private static boolean isSmall(CellKey key, Value value, SmallNumbers small) {
        return ModelBuilder.isCount(small.register(), key.indicator())
                && value.counted()
                        .filter(c -> small.small(c.number(), small.limit(key.indicator())))
                        .isPresent();
    }
}
