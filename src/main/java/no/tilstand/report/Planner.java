package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Node;
import no.tilstand.indicators.Change;
import no.tilstand.report.Plan.Label;
import no.tilstand.report.Plan.Planned;
import no.tilstand.report.Plan.PlannedClaim;
import no.tilstand.report.Plan.Series;

/**
 * The plan phase: resolves every block and reference against the register and collects the figures that will be shown.
 * It knows which figures exist, not what they are.
 */
public final class Planner {
    /** Rows on the summary page (design section 3). */
    static final int SUMMARY_ROWS = 15;
    /** Value columns that fit beside the row labels (page design section 2, wide table). */
    static final int COLUMNS = 12;
    /** Series with a look of their own (page design 1.5). */
    static final int SERIES = 6;
    /** Grouped bars side by side (page design section 3). */
    static final int GROUPED = 3;

    private final Frame frame;
    private final ReportSettings settings;
    private final Set<CellKey> existing;
    private final Map<CellKey, SortedSet<Period>> periodsOf = new HashMap<>();
    private final Map<String, Set<String>> categories = new HashMap<>();
    private final Map<Location, Planned> blocks = new LinkedHashMap<>();
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<Label.Kind, Integer> counters = new EnumMap<>(Label.Kind.class);
    private final SortedSet<CellKey> cells = new TreeSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private Planner(Frame frame, Set<CellKey> existing) {
        this.frame = frame;
        this.settings = frame.settings();
        this.existing = existing;
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

    /**
     * @param existing the figures that have a value or are hidden; a key that is not here is missing
     */
    public static Checked<Plan> plan(Frame frame, Set<CellKey> existing) {
        return new Planner(frame, existing).run();
    }

    private Checked<Plan> run() {
        List<Series> summary = summary();
        // The tables of the summary page come first, and have their numbers before those of the chapters.
        counters.put(Label.Kind.TABLE, SummaryComposer.tables(summary, frame));
        summary.forEach(s -> yearsOrHalves(s).forEach(p -> cells.add(s.at(p))));
        List<Series> overview = overview();
        frame.chapters().forEach(chapter -> {
            inlines(chapter.title());
            nodes(chapter.body());
        });
        crossReferences();
        return Checked.of(new Plan(frame, blocks, labels, summary, overview, cells), found);
    }

    // ---- the summary page and the overview

    private List<Series> summary() {
        List<Series> rows = new ArrayList<>();
        for (String id : settings.summary()) {
            Indicator indicator = frame.register().get(id);
            if (indicator != null) {
                rows.addAll(totalOrCategories(indicator));
            }
        }
        if (settings.summary().isEmpty()) {
            frame.register().values().stream()
                    .filter(i -> i.direction() != Indicator.Direction.NEUTRAL)
                    .flatMap(i -> totalOrCategories(i).stream())
                    .filter(s -> yearsOrHalves(s).stream()
                            .anyMatch(p -> p.year() == settings.year() && existing.contains(s.at(p))))
                    .limit(SUMMARY_ROWS)
                    .forEach(rows::add);
        }
        if (rows.size() > SUMMARY_ROWS) {
            found.add(new Diagnostic(
                    Code.BV_514,
                    settings.location(),
                    "sammendraget får " + rows.size() + " rader; det er plass til " + SUMMARY_ROWS));
            return rows.subList(0, SUMMARY_ROWS);
        }
        return rows;
    }

    private List<Series> overview() {
        return frame.register().values().stream()
                .flatMap(i -> totalOrCategories(i).stream())
                .filter(s -> periodsOf.containsKey(s.identity()))
                .toList();
    }

    /** The total; or the categories when only they have figures. */
    private List<Series> totalOrCategories(Indicator indicator) {
        Series total = series(indicator, "", "");
        if (periodsOf.containsKey(total.identity()) || categoriesOf(indicator).isEmpty()) {
            return List.of(total);
        }
        return categoriesOf(indicator).stream()
                .map(c -> series(indicator, c, ""))
                .toList();
    }

    // ---- series and periods

    /** The categories with figures: those of the register in its order, then others in alphabetical order. */
    private List<String> categoriesOf(Indicator indicator) {
        Set<String> known = categories.getOrDefault(indicator.id(), Set.of());
        List<String> inOrder = new ArrayList<>(indicator.values().stream()
                .map(Indicator.Named::name)
                .filter(known::contains)
                .toList());
        known.stream().filter(c -> !inOrder.contains(c)).forEach(inOrder::add);
        return inOrder;
    }

    private Series series(Indicator indicator, String category, String area) {
        int place = 1;
        if (!category.isEmpty()) {
            List<String> registered =
                    indicator.values().stream().map(Indicator.Named::name).toList();
            place = 1 + (registered.contains(category) ? registered : categoriesOf(indicator)).indexOf(category);
        } else if (!area.isEmpty()) {
            place = 2 + settings.comparison().indexOf(area);
        }
        return new Series(indicator, category, area, Math.max(1, place));
    }

    private Stream<Period> years(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Period::ofYear);
    }

    /** The columns of a figure: every year, or the half-years or spans when the series have only those. */
    private List<Period> periods(List<Series> series, int from, int to) {
        List<Period> all = series.stream()
                .flatMap(s -> known(s).stream())
                .filter(p -> from <= p.year() && p.year() <= to)
                .distinct()
                .sorted()
                .toList();
        if (all.isEmpty() || all.stream().anyMatch(Period::isYear)) {
            return years(from, to).toList();
        }
        List<Period> halves = all.stream().filter(p -> !p.isSpan()).toList();
        return halves.isEmpty() ? all : withoutGaps(halves);
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
    private List<Period> yearsOrHalves(Series series) {
        List<Period> all = periods(List.of(series), settings.from(), settings.year());
        return all.stream().anyMatch(Period::isSpan)
                ? years(settings.from(), settings.year()).toList()
                : all;
    }

    private SortedSet<Period> known(Series series) {
        return periodsOf.getOrDefault(series.identity(), Collections.emptySortedSet());
    }

    /** The period the report is about, or the last one before it that the series has. */
    private Optional<Period> last(Series series) {
        Period year = Period.ofYear(settings.year());
        if (existing.contains(series.at(year))) {
            return Optional.of(year);
        }
        return known(series).stream()
                .filter(p -> p.year() <= settings.year())
                .max(Comparator.comparing(Period::isSpan).reversed().thenComparing(Comparator.naturalOrder()));
    }

    /** {@code ID[kategori]@område} in the head of a block. */
    private Optional<Series> resolve(Node.Argument argument) {
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

    private Optional<Series> resolve(String id, String category, String area, Location location) {
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

    // ---- the narrative

    private void nodes(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Heading h) {
                inlines(h.text());
            } else if (node instanceof Node.Paragraph p) {
                inlines(p.text());
            } else if (node instanceof Node.ItemList l) {
                l.items().forEach(this::nodes);
            } else if (node instanceof Node.Quote q) {
                nodes(q.body());
            } else if (node instanceof Node.Table t) {
                t.head().forEach(this::inlines);
                t.rows().forEach(r -> r.forEach(this::inlines));
            } else if (node instanceof Node.Directive d) {
                nodes(d.body());
                directive(d).ifPresent(p -> blocks.put(d.location(), p));
            }
        }
    }

    private final List<Inline.CrossReference> crossReferences = new ArrayList<>();

    private void inlines(List<Inline> text) {
        for (Inline inline : text) {
            if (inline instanceof Inline.Reference r) {
                reference(r);
            } else if (inline instanceof Inline.CrossReference c) {
                crossReferences.add(c);
            } else if (inline instanceof Inline.Emphasis e) {
                inlines(e.text());
            } else if (inline instanceof Inline.Strong s) {
                inlines(s.text());
            } else if (inline instanceof Inline.Link l) {
                inlines(l.text());
            }
        }
    }

    private void reference(Inline.Reference r) {
        resolve(r.indicator(), r.category(), r.area(), r.location())
                .ifPresent(s -> referenced(s, r).forEach(cells::add));
    }

    /** {@code 2013..2018} as the one figure that covers those years; two half-years cover no such span. */
    static Optional<Period> span(Inline.Reference r) {
        return r.from().isYear() && r.to().isYear()
                ? Optional.of(new Period(r.from().year(), r.to().year(), Period.Part.YEAR))
                : Optional.empty();
    }

    /** The figures a reference reads: one, or the two ends of a change. */
    private List<CellKey> referenced(Series series, Inline.Reference r) {
        CellKey last = series.at(r.to());
        if (!r.from().equals(r.to())) {
            Optional<Period> span = span(r).filter(s -> existing.contains(series.at(s)));
            return r.word() == Inline.Word.VALUE && span.isPresent()
                    ? List.of(series.at(span.get()))
                    : List.of(series.at(r.from()), last);
        }
        return switch (r.word()) {
            case VALUE, COUNT -> List.of(last);
            case CHANGE -> List.of(series.at(Change.before(r.to())), last);
            case SHARE -> series.category().isEmpty() ? List.of(last) : List.of(last, last.withCategory(""));
        };
    }

    private void crossReferences() {
        for (Inline.CrossReference c : crossReferences) {
            if (!labels.containsKey(c.name())) {
                found.add(new Diagnostic(
                        Code.BV_503,
                        c.location(),
                        "ingen figur eller tabell har id=" + c.name(),
                        Suggestion.hint(c.name(), labels.keySet())));
            }
        }
    }

    // ---- blocks

    private Optional<Planned> directive(Node.Directive d) {
        return switch (d.kind()) {
            case "indikator", "figur", "tabell" -> figure(d);
            case "maaloppnaaelse" ->
                focusArea(d).map(a -> new Plan.PlannedGoals(label(d, Label.Kind.TABLE), a, title(d)));
            case "tiltak" -> focusArea(d).map(a -> new Plan.PlannedMeasures(label(d, Label.Kind.TABLE), a, title(d)));
            case "oversikt" -> {
                overview()
                        .forEach(s -> last(s).ifPresent(p -> {
                            cells.add(s.at(p));
                            cells.add(s.at(Change.before(p)));
                        }));
                yield Optional.of(new Plan.PlannedOverview(label(d, Label.Kind.TABLE), title(d)));
            }
            case "bilde" -> Optional.of(picture(d));
            case "maalbilde" -> Optional.of(new Plan.PlannedVision());
            case "prinsipper" -> Optional.of(new Plan.PlannedPrinciples());
            case "paastand" -> claim(d).map(c -> c);
            // Intake refuses an unknown kind with its place; nothing more can be said here.
            default -> Optional.empty();
        };
    }

    private static String option(Node.Directive d, String name) {
        return Optional.ofNullable(d.options().get(name))
                .map(Node.Argument::text)
                .orElse("");
    }

    private static String title(Node.Directive d) {
        return option(d, "tittel");
    }

    private Label label(Node.Directive d, Label.Kind kind) {
        int number = counters.merge(kind, 1, Integer::sum);
        String name = option(d, "id");
        Label label = new Label(kind, number, kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + number);
        if (!name.isEmpty() && labels.putIfAbsent(name, label) != null) {
            found.add(new Diagnostic(
                    Code.BV_504, d.options().get("id").location(), "id=" + name + " er brukt på en tidligere blokk"));
        }
        return label;
    }

    /** Present and empty for all areas; absent after an error. */
    private Optional<Optional<String>> focusArea(Node.Directive d) {
        List<Strategy.Goal> goals = frame.strategy().goals();
        goals.stream()
                .filter(g -> g.indicator().isPresent()
                        && frame.register().containsKey(g.indicator().get()))
                .map(g -> series(frame.register().get(g.indicator().get()), g.category(), ""))
                .forEach(s -> last(s).ifPresent(p -> cells.add(s.at(p))));
        if (d.arguments().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Node.Argument area = d.arguments().get(0);
        List<String> known = frame.strategy().focusAreas().stream()
                .map(Strategy.FocusArea::id)
                .toList();
        if (!known.contains(area.text())) {
            found.add(new Diagnostic(
                    Code.BV_516,
                    area.location(),
                    "maal.json har ikke innsatsområdet «" + area.text() + "»",
                    Suggestion.hint(area.text(), known)));
            return Optional.empty();
        }
        return Optional.of(Optional.of(area.text()));
    }

    private Planned picture(Node.Directive d) {
        boolean lost = !option(d, "mangler").isEmpty();
        return new Plan.PlannedPicture(
                label(d, Label.Kind.ILLUSTRATION), option(d, "fil"), option(d, "alt"), title(d), lost);
    }

    private Optional<Planned> figure(Node.Directive d) {
        if (d.arguments().isEmpty()) {
            found.add(new Diagnostic(
                    Code.BV_509, d.location(), "blokken " + d.kind() + " mangler id-en til en indikator"));
            return Optional.empty();
        }
        List<Optional<Series>> named = d.arguments().stream().map(this::resolve).toList();
        Optional<Integer> from = year(d, "fra", settings.from());
        Optional<Integer> to = year(d, "til", settings.year());
        Optional<Optional<ChartSpec.Kind>> type = type(d);
        if (named.stream().anyMatch(Optional::isEmpty) || from.isEmpty() || to.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        if (from.get() > to.get()) {
            found.add(
                    new Diagnostic(Code.BV_509, d.location(), "fra=" + from.get() + " er senere enn til=" + to.get()));
            return Optional.empty();
        }
        List<Series> series = expanded(named.stream().flatMap(Optional::stream).toList());
        List<Period> periods = periods(series, from.get(), to.get());
        if (periods.size() > COLUMNS) {
            found.add(new Diagnostic(
                    Code.BV_512,
                    d.location(),
                    "figuren har " + periods.size() + " perioder; de siste " + COLUMNS + " vises"));
            periods = periods.subList(periods.size() - COLUMNS, periods.size());
        }
        for (Series s : series) {
            for (Period p : periods) {
                cells.add(s.at(p));
            }
        }
        // More series than looks, or many in one period: a chart would show less than the table does. And no axis bears
        // two units, or kroner of two price years.
        boolean tableSaysMore =
                series.size() > SERIES || periods.size() == 1 && series.size() > GROUPED || !Terms.sameMeasure(series);
        if (d.kind().equals("tabell") || tableSaysMore) {
            return Optional.of(new Plan.PlannedTable(label(d, Label.Kind.TABLE), series, periods, title(d)));
        }
        boolean full = d.kind().equals("indikator");
        return Optional.of(new Plan.PlannedFigure(
                label(d, Label.Kind.FIGURE), series, periods, kind(type.get(), series), full, title(d)));
    }

    /** One indicator gives its categories, or itself beside the areas compared with; several give a series each. */
    private List<Series> expanded(List<Series> named) {
        if (named.size() == 1) {
            Series one = named.get(0);
            if (!one.category().isEmpty() || !one.area().isEmpty()) {
                return named;
            }
            List<String> parts = categoriesOf(one.indicator());
            boolean total = periodsOf.containsKey(one.identity());
            // A stack of the parts shows the total by its height; elsewhere the total is a series of its own.
            boolean withTotal = total && one.indicator().figure() != Indicator.Figure.STACKED;
            if (!parts.isEmpty()) {
                return Stream.concat(
                                parts.stream().map(c -> series(one.indicator(), c, "")),
                                withTotal
                                        ? Stream.of(new Series(one.indicator(), "", "", parts.size() + 1))
                                        : Stream.empty())
                        .toList();
            }
            return Stream.concat(
                            Stream.of(one),
                            settings.comparison().stream()
                                    .map(a -> series(one.indicator(), "", a))
                                    .filter(s -> periodsOf.containsKey(s.identity())))
                    .toList();
        }
        boolean sameIndicator =
                named.stream().map(s -> s.indicator().id()).distinct().count() == 1;
        if (sameIndicator) {
            return named;
        }
        List<Series> placed = new ArrayList<>();
        for (Series s : named) {
            placed.add(new Series(s.indicator(), s.category(), s.area(), placed.size() + 1));
        }
        return placed;
    }

    private static ChartSpec.Kind kind(Optional<ChartSpec.Kind> asked, List<Series> series) {
        ChartSpec.Kind kind =
                asked.orElseGet(() -> switch (series.get(0).indicator().figure()) {
                    case BAR -> ChartSpec.Kind.BAR;
                    case LINE -> ChartSpec.Kind.LINE;
                    case GROUPED -> ChartSpec.Kind.GROUPED;
                    case STACKED -> ChartSpec.Kind.STACKED;
                });
        if (kind == ChartSpec.Kind.LINE || kind == ChartSpec.Kind.STACKED && series.size() > 1) {
            return kind;
        }
        return series.size() == 1
                ? ChartSpec.Kind.BAR
                : series.size() <= GROUPED ? ChartSpec.Kind.GROUPED : ChartSpec.Kind.LINE;
    }

    private Optional<Optional<ChartSpec.Kind>> type(Node.Directive d) {
        Node.Argument type = d.options().get("type");
        if (type == null) {
            return Optional.of(Optional.empty());
        }
        List<String> known = Arrays.stream(Indicator.Figure.values())
                .map(Indicator.Figure::tag)
                .toList();
        int at = known.indexOf(type.text());
        if (at < 0) {
            found.add(new Diagnostic(
                    Code.BV_509,
                    type.location(),
                    "type=" + type.text() + " er ukjent; kjente typer er " + String.join(", ", known)));
            return Optional.empty();
        }
        return Optional.of(Optional.of(ChartSpec.Kind.values()[at]));
    }

    private Optional<Integer> year(Node.Directive d, String name, int otherwise) {
        Node.Argument argument = d.options().get(name);
        if (argument == null) {
            return Optional.of(otherwise);
        }
        Optional<Period> year = Period.parse(argument.text()).filter(Period::isYear);
        if (year.isEmpty()) {
            found.add(new Diagnostic(
                    Code.BV_509, argument.location(), name + "=" + argument.text() + " er ikke et årstall"));
        }
        return year.map(Period::year);
    }

    // ---- claims

    /** A year, a half-year, or the two ends of a change with {@code ..} between them. */
    private static Optional<List<Period>> claimed(String word) {
        int dots = word.indexOf("..");
        if (dots < 0) {
            return Period.parse(word).map(p -> List.of(p, p));
        }
        Optional<Period> from = Period.parse(word.substring(0, dots));
        Optional<Period> to = Period.parse(word.substring(dots + 2));
        return from.flatMap(f -> to.filter(t -> f.compareTo(t) < 0).map(t -> List.of(f, t)));
    }

    private Optional<PlannedClaim> claim(Node.Directive d) {
        List<Node.Argument> words = d.arguments();
        Optional<Series> series = words.isEmpty() ? Optional.empty() : resolve(words.get(0));
        if (words.isEmpty()) {
            return claimError(d, "påstanden mangler indikator");
        }
        boolean change = false;
        Optional<Operator> operator = Optional.empty();
        String limit = "";
        Optional<List<Period>> period = Optional.empty();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).text();
            Optional<Operator> sign = Stream.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.EQUAL)
                    .filter(o -> word.startsWith(o.sign()))
                    .findFirst();
            if (word.equals("endring")) {
                change = true;
            } else if (sign.isPresent() && operator.isEmpty()) {
                operator = sign;
                limit = word.substring(sign.get().sign().length());
            } else if (i == words.size() - 1) {
                period = claimed(word);
            } else {
                limit += word;
            }
        }
        if (operator.isEmpty()) {
            return claimError(d, "påstanden mangler >=, <= eller =");
        }
        if (period.isEmpty()) {
            return claimError(d, "påstanden må slutte med et år eller et tidsrom, som 2018 eller 2013..2018");
        }
        boolean percent = limit.endsWith("%");
        boolean points = limit.endsWith("pp");
        String number = limit.substring(0, limit.length() - (percent ? 1 : points ? 2 : 0))
                .strip()
                .replace(Numbers.MINUS, '-')
                .replace(',', '.');
        if (!number.matches("[+-]?\\d{1,15}(\\.\\d{1,6})?")) {
            return claimError(d, "«" + limit + "» er ikke et tall å holde påstanden mot");
        }
        Period to = period.get().get(1);
        boolean spans = !to.equals(period.get().get(0));
        boolean isChange = change || spans;
        Period from = spans ? period.get().get(0) : isChange ? Change.before(to) : to;
        if (series.isEmpty()) {
            return Optional.empty();
        }
        boolean share = series.get().indicator().unit() == Indicator.Unit.PERCENT;
        if (percent && share && isChange) {
            found.add(new Diagnostic(Code.BV_515, d.location(), "påstanden om en andel bruker %"));
        }
        if (points && !share) {
            return claimError(d, "pp passer bare for en andel");
        }
        if (percent && !isChange && !share) {
            return claimError(d, "% uten endring passer bare for en andel");
        }
        cells.add(series.get().at(from));
        cells.add(series.get().at(to));
        return Optional.of(new PlannedClaim(
                series.get(),
                isChange,
                operator.get(),
                new BigDecimal(number),
                percent && isChange ? PlannedClaim.Scale.RELATIVE : PlannedClaim.Scale.UNITS,
                from,
                to));
    }

    private Optional<PlannedClaim> claimError(Node.Directive d, String message) {
        found.add(new Diagnostic(Code.BV_509, d.location(), message));
        return Optional.empty();
    }
}
