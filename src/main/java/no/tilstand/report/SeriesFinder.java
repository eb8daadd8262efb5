package no.tilstand.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.narrative.Node;
import no.tilstand.report.Plan.Series;

/** Which series there are: the categories and areas of an indicator, their places, and the periods they have figures for. */
final class SeriesFinder {
    private final Frame frame;
    private final ReportSettings settings;
    private final Set<CellKey> existing;
    private final List<Diagnostic> found;
    private final Map<CellKey, SortedSet<Period>> periodsOf = new HashMap<>();
    private final Map<String, Set<String>> categories = new HashMap<>();
    /** Each category's place from 1, as {@link #series} asks for it: for one indicator after another. */
    private final Map<String, Map<String, Integer>> places = new HashMap<>();

    /** @param found gets what cannot be resolved */
    SeriesFinder(Frame frame, Set<CellKey> existing, List<Diagnostic> found) {
        this.frame = frame;
        this.settings = frame.settings();
        this.existing = existing;
        this.found = found;
        for (CellKey key : existing) {
            periodsOf
                    .computeIfAbsent(key.at(Period.ofYear(1)), k -> new TreeSet<>())
                    .add(key.period());
            if (!key.category().isEmpty()) {
                categories
                        .computeIfAbsent(key.indicator(), k -> new TreeSet<>())
                        .add(key.category());
            }
        }
    }

    boolean hasFigures(Series series) {
        return periodsOf.containsKey(series.identity());
    }

    /** The total; or the categories when only they have figures, or when they make up the whole and are drawn as such. */
    List<Series> totalOrCategories(Indicator indicator) {
        Series total = series(indicator, "", "");
        boolean drawnAsParts = indicator.categoriesMakeUpTheWhole() && indicator.figure() == Indicator.Figure.STACKED;
        if ((hasFigures(total) && !drawnAsParts) || categoriesOf(indicator).isEmpty()) {
            return List.of(total);
        }
        return categoriesOf(indicator).stream()
                .map(c -> series(indicator, c, ""))
                .toList();
    }

    // ---- series and periods

    /** The categories with figures: those of the register in its order, then others in alphabetical order. */
    List<String> categoriesOf(Indicator indicator) {
        Set<String> known = categories.getOrDefault(indicator.id(), Set.of());
        List<String> inOrder = new ArrayList<>(indicator.values().stream()
                .map(Indicator.Named::name)
                .filter(known::contains)
                .toList());
        Set<String> registered = Set.copyOf(inOrder);
        known.stream().filter(c -> !registered.contains(c)).forEach(inOrder::add);
        return inOrder;
    }

    /** By the register; a category that it does not have has its place among all that have figures. */
    private Map<String, Integer> placesOf(Indicator indicator) {
        return places.computeIfAbsent(indicator.id(), id -> {
            Map<String, Integer> all = new HashMap<>();
            List<String> given = categoriesOf(indicator);
            given.forEach(c -> all.put(c, all.size() + 1));
            indicator
                    .values()
                    .forEach(v -> all.put(v.name(), 1 + indicator.values().indexOf(v)));
            return all;
        });
    }

    Series series(Indicator indicator, String category, String area) {
        int place = 1;
        if (!category.isEmpty()) {
            place = placesOf(indicator).getOrDefault(category, 1);
        } else if (!area.isEmpty()) {
            place = 2 + settings.comparison().indexOf(area);
        }
        return new Series(indicator, category, area, Math.max(1, place));
    }

    Stream<Period> years(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Period::ofYear);
    }

    /**
     * The columns of a figure: every year, or the half-years or spans when the series have only those; the half-years of
     * indicators that are measured by half-year, even when the year is given too.
     */
    List<Period> periods(List<Series> series, int from, int to) {
        List<Period> all = series.stream()
                .flatMap(s -> known(s).stream())
                .filter(p -> from <= p.year() && p.year() <= to)
                .distinct()
                .sorted()
                .toList();
        List<Period> halves =
                all.stream().filter(p -> !p.isSpan() && !p.isYear()).toList();
        boolean byHalf =
                !halves.isEmpty() && series.stream().allMatch(s -> s.indicator().basis() == Indicator.Basis.HALF_YEAR);
        if (all.isEmpty() || (!byHalf && all.stream().anyMatch(Period::isYear))) {
            return years(from, to).toList();
        }
        return halves.isEmpty() ? all : withoutGaps(halves);
    }

    private SortedSet<Period> known(Series series) {
        return periodsOf.getOrDefault(series.identity(), Collections.emptySortedSet());
    }

    /** Every half-year from the first to the last: one without a figure is a gap, not left out. */
    private static List<Period> withoutGaps(List<Period> halves) {
        Period last = halves.get(halves.size() - 1);
        return Stream.iterate(
                        halves.get(0),
                        p -> p.compareTo(last) <= 0,
                        p -> p.part() == Period.Part.FIRST_HALF
                                ? new Period(p.year(), p.year(), Period.Part.SECOND_HALF)
                                : new Period(p.year() + 1, p.year() + 1, Period.Part.FIRST_HALF))
                .toList();
    }

    /** What a row of the summary page looks back on: the half-years of a series that has nothing else, else the years. */
    List<Period> yearsOrHalves(Series series) {
        List<Period> all = periods(List.of(series), settings.from(), settings.year());
        return all.stream().anyMatch(Period::isSpan)
                ? years(settings.from(), settings.year()).toList()
                : all;
    }

    /** The period the report is about, or the last one before it that the series has. */
    Optional<Period> last(Series series) {
        Period year = Period.ofYear(settings.year());
        if (existing.contains(series.at(year))) {
            return Optional.of(year);
        }
        return known(series).stream()
                .filter(p -> p.year() <= settings.year())
                .max(Comparator.comparing(Period::isSpan).reversed().thenComparing(Comparator.naturalOrder()));
    }

    /** {@code ID[kategori]@område} in the head of a block. */
    Optional<Series> resolve(Node.Argument argument) {
        String text = argument.text();
        int at = text.indexOf('@', Math.max(0, text.lastIndexOf(']')));
        String area = at < 0 ? "" : unquoted(text.substring(at + 1));
        String rest = at < 0 ? text : text.substring(0, at);
        int open = rest.indexOf('[');
        String category = open < 0 || !rest.endsWith("]") ? "" : unquoted(rest.substring(open + 1, rest.length() - 1));
        String id = open < 0 ? rest : rest.substring(0, open);
        return resolve(id, category, area, argument.location());
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    Optional<Series> resolve(String id, String category, String area, Location location) {
        Indicator indicator = frame.register().get(id);
        if (indicator == null) {
            found.add(new Diagnostic(
                    Code.BV_501,
                    location,
                    "ukjent indikator «" + id + "»",
                    Suggestion.hint(id, frame.register().keySet())));
            return Optional.empty();
        }
        if (!area.isEmpty() && !settings.comparison().contains(area)) {
            found.add(new Diagnostic(
                    Code.BV_513,
                    location,
                    "området «" + area + "» står ikke i sammenligning i rapport.json",
                    Suggestion.hint(area, settings.comparison())));
            return Optional.empty();
        }
        if (category.isEmpty()) {
            return Optional.of(series(indicator, "", area));
        }
        List<String> known = Stream.concat(
                        indicator.values().stream().map(Indicator.Named::name), categoriesOf(indicator).stream())
                .distinct()
                .toList();
        Optional<String> name = known.stream()
                .filter(category::equalsIgnoreCase)
                .findFirst()
                .or(() -> indicator.values().stream()
                        .filter(v -> v.id().equalsIgnoreCase(category))
                        .map(Indicator.Named::name)
                        .findFirst());
        if (name.isEmpty()) {
            found.add(new Diagnostic(
                    Code.BV_507,
                    location,
                    "indikatoren «" + id + "» har ingen kategori «" + category + "»",
                    Suggestion.hint(category, known)));
        }
        return name.map(n -> series(indicator, n, area));
    }
}
