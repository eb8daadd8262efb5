package no.tilstand.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.domain.Period;
import no.tilstand.history.Issued;
import no.tilstand.history.Line;

/**
 * The same series as each edition gave it: one curve an edition.
 *
 * @param entries in the order they were issued
 */
record IssuedSeries(Identity identity, List<Issued.Entry> entries) {
    /**
     * What must be the same for two numbers to be told of one series.
     *
     * @param place as in {@link Issued.Entry}
     * @param length years, half-years, or spans of so many years: they are not drawn in one curve
     */
    record Identity(
            String place,
            String indicator,
            String category,
            String area,
            String basis,
            String unit,
            int priceYear,
            String length) {
        static Identity of(Issued.Entry entry) {
            Line.Figure f = entry.figure();
            return new Identity(
                    entry.place(),
                    f.key().indicator(),
                    f.key().category(),
                    f.key().area(),
                    f.key().basis(),
                    f.unit(),
                    f.priceYear(),
                    period(f).map(IssuedSeries::length).orElse("annet"));
        }
    }

    IssuedSeries {
        entries = List.copyOf(entries);
    }

    /** In the order in which they come. */
    static List<IssuedSeries> of(List<Issued.Entry> entries) {
        Map<Identity, List<Issued.Entry>> groups = new LinkedHashMap<>();
        entries.stream()
                .filter(e -> period(e.figure()).isPresent())
                .forEach(e -> groups.computeIfAbsent(Identity.of(e), k -> new ArrayList<>())
                        .add(e));
        List<IssuedSeries> series = new ArrayList<>();
        groups.forEach((identity, all) -> series.add(new IssuedSeries(identity, all)));
        return series;
    }

    private static Optional<Period> period(Line.Figure figure) {
        return Period.parse(figure.key().period());
    }

    private static String length(Period period) {
        return period.isSpan()
                ? Integer.toString(period.year() - period.from())
                : period.part() == Period.Part.YEAR ? "aar" : "halvaar";
    }

    /** All that any edition has, in order. */
    List<Period> periods() {
        TreeSet<Period> periods = new TreeSet<>();
        entries.forEach(e -> periods.add(period(e.figure()).orElseThrow()));
        return List.copyOf(periods);
    }

    /** The editions that have any of it, in the order they were issued. */
    List<Line.End> editions() {
        return entries.stream()
                .map(Issued.Entry::end)
                .distinct()
                .sorted(java.util.Comparator.comparing(Line.End::date)
                        .thenComparing(e -> e.report().folder())
                        .thenComparingInt(Line.End::edition))
                .toList();
    }

    /** What an edition said of each period. */
    Map<Period, Line.Figure> in(Line.End edition) {
        Map<Period, Line.Figure> said = new TreeMap<>();
        entries.stream()
                .filter(e -> e.end().equals(edition))
                .forEach(e -> said.put(period(e.figure()).orElseThrow(), e.figure()));
        return said;
    }

    /** The changes, in the order of their periods, and for each period as issued. */
    List<Issued.Entry> changes() {
        return entries.stream()
                .filter(e -> e.change() != Issued.Change.FIRST && e.change() != Issued.Change.SAME)
                .toList();
    }

    /**
     * Whether the newest edition that has the figure hides it. Then no number is shown for it at all, also not those that were
     * shown before: they stand in their own editions, and a page that is passed on must not bring them forward again.
     */
    boolean isHidden(Period period) {
        return entries.stream()
                .filter(e -> period(e.figure()).orElseThrow().equals(period))
                .reduce((a, b) -> b)
                .filter(e -> e.figure().status() == Line.Status.HIDDEN)
                .isPresent();
    }
}
