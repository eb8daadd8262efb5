package no.tilstand.indicators;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Observation;
import no.tilstand.domain.Period;
import no.tilstand.domain.Population;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;

/**
 * The inhabitants that rates are out of. They come from {@code felles/innbyggere.csv} where no data file gives them: per 31
 * December, also for what is counted during the year (register notes, section A, «innbyggertall»).
 */
final class Denominators {
    private Denominators() {}

    /** Adds what is missing to the chosen figures; only for the municipality itself and whole years. */
    static void add(Frame frame, Map<CellKey, Observation> chosen) {
        TreeSet<Integer> years = new TreeSet<>();
        IntStream.rangeClosed(frame.settings().from(), frame.settings().year()).forEach(years::add);
        chosen.keySet().stream()
                .map(CellKey::period)
                .filter(Period::isYear)
                .map(Period::year)
                .forEach(years::add);
        for (Indicator indicator : frame.register().values()) {
            if (AgeSpan.ofIndicator(indicator.id(), frame.settings().year()).isEmpty()) {
                continue;
            }
            for (int year : years) {
                CellKey key = CellKey.of(indicator.id(), Period.ofYear(year));
                Observation given = chosen.get(key);
                if (given != null && !(given.value() instanceof Value.Missing)) {
                    continue;
                }
                Population.of(frame, indicator.id(), year)
                        .filter(Population.Known.class::isInstance)
                        .map(Population.Known.class::cast)
                        .ifPresent(known -> chosen.put(key, observation(key, known)));
            }
        }
    }

    private static Observation observation(CellKey key, Population.Known known) {
        return new Observation(key, Value.of(known.count()), new Source(Source.Kind.CSV, known.location(), "", ""));
    }
}
