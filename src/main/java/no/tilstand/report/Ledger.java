package no.tilstand.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import no.tilstand.report.Plan.Series;

/**
 * What has been printed so far: every number goes through here on its way to the page, so that the data file holds exactly
 * the numbers of the report, and each series has its mark.
 */
final class Ledger {
    /** Later than any year of a figure. */
    private static final int LAST_YEAR = 9999;

    private final Figures figures;
    private final Revisions revisions;
    private final List<Series> marked = new ArrayList<>();
    private final Map<CellKey, Integer> markNumbers = new HashMap<>();
    private final SortedMap<CellKey, Series> printed = new TreeMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    Ledger(Figures figures, Revisions revisions) {
        this.figures = figures;
        this.revisions = revisions;
    }

    /** The value of a figure that is about to be printed. */
    Value print(Series series, Period period) {
        printed.put(series.at(period), series);
        mark(series);
        return figures.get(series.at(period));
    }

    /** The value of a figure that is only looked at, to decide what to say. */
    Value look(Series series, Period period) {
        return figures.get(series.at(period));
    }

    /** What is another number than the council was given before. */
    Revisions revisions() {
        return revisions;
    }

    Figures figures() {
        return figures;
    }

    /** «R7»: numbered in the order in which the series are first printed. */
    String mark(Series series) {
        if (markNumbers.putIfAbsent(series.identity(), marked.size() + 1) == null) {
            marked.add(series);
        }
        return markOf(series.identity());
    }

    private String markOf(CellKey identity) {
        return "R" + number(identity);
    }

    private int number(CellKey identity) {
        return markNumbers.get(identity);
    }

    /** «R3», «R3, R7», «R13–R17»: the marks of several series, runs of three or more drawn together. */
    String marks(List<Series> series) {
        series.forEach(this::mark);
        return runs("R", series.stream().map(s -> number(s.identity())).toList());
    }

    /** Different numbers in order, each with the prefix; three or more that follow each other as the first and the last. */
    static String runs(String prefix, Collection<Integer> given) {
        List<Integer> numbers = given.stream().distinct().sorted().toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int end = i;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            if (end - i >= 2) {
                runs.add(prefix + numbers.get(i) + "–" + prefix + numbers.get(end));
            } else {
                numbers.subList(i, end + 1).forEach(n -> runs.add(prefix + n));
            }
            i = end + 1;
        }
        return String.join(", ", runs);
    }

    void report(Code code, Location location, String message) {
        found.add(new Diagnostic(code, location, message));
    }

    List<Diagnostic> found() {
        return found;
    }

    /** The series with marks, in the order of their marks. */
    List<Series> marked() {
        return List.copyOf(marked);
    }

    /** The periods of a series that are printed, in order. */
    List<Period> printed(Series series) {
        return printed.subMap(series.identity(), series.at(Period.ofYear(LAST_YEAR))).keySet().stream()
                .map(CellKey::period)
                .toList();
    }

    /** The distinct sources behind the printed figures of a series, by name, then by place. */
    List<Source> sources(Series series) {
        return printed(series).stream()
                .flatMap(p -> figures.sourcesOf(series.at(p)).stream())
                .distinct()
                .sorted(Comparator.comparing(Source::name).thenComparing(Source::location))
                .toList();
    }

    List<PublishedNumber> numbers() {
        return printed.entrySet().stream()
                .map(e -> new PublishedNumber(
                        e.getKey(),
                        e.getValue().indicator(),
                        figures.get(e.getKey()),
                        e.getValue().indicator().decimals(),
                        markOf(e.getValue().identity()),
                        figures.sourcesOf(e.getKey()).stream()
                                .map(Source::location)
                                .distinct()
                                .toList()))
                .toList();
    }

    boolean hasPrinted(Class<? extends Value> kind) {
        return printed.keySet().stream().map(figures::get).anyMatch(kind::isInstance);
    }
}
