package no.tilstand.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Share;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;

/**
 * From observations to one figure a key: the source that counts is chosen by {@code kilderekkefolge}, and the shares that
 * the register defines by {@code teller} and {@code nevner} are computed.
 */
public final class Calculation {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Calculation() {}

    public static OpenFigures of(Dataset data) {
        Map<CellKey, List<Observation>> byKey = new TreeMap<>();
        for (Observation o : data.observations()) {
            byKey.computeIfAbsent(o.key(), k -> new ArrayList<>()).add(o);
        }
        Map<CellKey, Observation> chosen = new TreeMap<>();
        Map<CellKey, List<Observation>> alternatives = new TreeMap<>();
        List<Source.Kind> order = data.frame().settings().sourceOrder();
        byKey.forEach((key, all) -> {
            // The sort is stable: within one kind of source the file order decides. A known number goes before a
            // missing one, so that an empty cell in a better source does not hide what another source knows.
            List<Observation> ranked = all.stream()
                    .sorted(Comparator.<Observation>comparingInt(o -> o.value() instanceof Value.Missing ? 1 : 0)
                            .thenComparingInt(o -> rank(order, o.source().kind())))
                    .toList();
            chosen.put(key, ranked.get(0));
            if (ranked.size() > 1) {
                alternatives.put(key, ranked.subList(1, ranked.size()));
            }
        });
        Denominators.add(data.frame(), chosen);
        Sums.add(data.frame().register(), data.frame().surroundings(), chosen);
        for (Indicator indicator : data.frame().register().values()) {
            computeRatios(indicator, chosen);
        }
        return new OpenFigures(new LinkedHashMap<>(chosen), new LinkedHashMap<>(alternatives));
    }

    private static int rank(List<Source.Kind> order, Source.Kind kind) {
        int place = order.indexOf(kind);
        return place < 0 ? order.size() + kind.ordinal() : place;
    }

    private static void computeRatios(Indicator indicator, Map<CellKey, Observation> chosen) {
        if (indicator.numerator().isEmpty() || indicator.denominator().isEmpty()) {
            return;
        }
        String numeratorId = indicator.numerator().get();
        String denominatorId = indicator.denominator().get();
        List<Observation> numerators = chosen.values().stream()
                .filter(o -> o.key().indicator().equals(numeratorId))
                .toList();
        for (Observation numerator : numerators) {
            CellKey key = numerator.key().withIndicator(indicator.id());
            Optional<Observation> denominator = Optional.ofNullable(
                            chosen.get(numerator.key().withIndicator(denominatorId)))
                    .or(() -> Optional.ofNullable(chosen.get(
                            numerator.key().withIndicator(denominatorId).withCategory(""))));
            if (denominator.isEmpty()) {
                continue;
            }
            Value value =
                    ratio(indicator.unit(), numerator.value(), denominator.get().value());
            Optional<Observation> given =
                    Optional.ofNullable(chosen.get(key)).filter(o -> !(o.value() instanceof Value.Missing));
            if (given.isEmpty()) {
                chosen.put(key, new Observation(key, value, numerator.source().computed()));
            } else {
                chosen.put(key, withParts(given.get(), value));
            }
        }
    }

    /** A percentage that the source gives keeps its number; the parts are added when they agree with it. */
    private static Observation withParts(Observation given, Value computed) {
        return given.value()
                .counted()
                .filter(g -> g.share().isEmpty())
                .flatMap(g -> computed.counted()
                        .filter(c -> c.share().isPresent()
                                && c.number()
                                                .setScale(Math.max(0, g.number().scale()), RoundingMode.HALF_UP)
                                                .compareTo(g.number())
                                        == 0)
                        .map(c -> given.withValue(new Counted(g.number(), c.share(), g.finality()))))
                .orElse(given);
    }

    /**
     * Numerator over denominator in the unit of the indicator: percent with its parts, per 1 000, or so much for each.
     * A denominator of 0 gives «not applicable», never 0; what is missing or hidden in a part is so in the whole.
     */
    static Value ratio(Indicator.Unit unit, Value numerator, Value denominator) {
        if (numerator instanceof Value.Suppressed || denominator instanceof Value.Suppressed) {
            return Value.SUPPRESSED;
        }
        if (!(numerator instanceof Counted n) || !(denominator instanceof Counted d)) {
            return numerator instanceof Counted ? denominator : numerator;
        }
        if (d.number().signum() <= 0) {
            return Value.NOT_APPLICABLE;
        }
        Finality finality = n.finality().compareTo(d.finality()) >= 0 ? n.finality() : d.finality();
        return switch (unit) {
            case PERCENT -> {
                Share share = new Share(n.number(), d.number());
                yield new Counted(share.percent(), Optional.of(share), finality);
            }
            case PER_1000 ->
                new Counted(Share.quotient(n.number().multiply(THOUSAND), d.number()), Optional.empty(), finality);
            case COUNT, KRONER, DAYS, FULL_TIME_EQUIVALENTS ->
                new Counted(Share.quotient(n.number(), d.number()), Optional.empty(), finality);
        };
    }
}
