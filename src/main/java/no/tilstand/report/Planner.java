package no.tilstand.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Practice;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Node;
import no.tilstand.domain.narrative.Walk;
import no.tilstand.indicators.Change;
import no.tilstand.report.Plan.Label;
import no.tilstand.report.Plan.Planned;
import no.tilstand.report.Plan.PlannedPractice.Part;
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
    private final Map<Location, Planned> blocks = new LinkedHashMap<>();
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<Label.Kind, Integer> counters = new EnumMap<>(Label.Kind.class);
    private final SortedSet<CellKey> cells = new TreeSet<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final SeriesFinder finder;

    private Planner(Frame frame, Set<CellKey> existing) {
        this.frame = frame;
        this.settings = frame.settings();
        this.existing = existing;
        this.finder = new SeriesFinder(frame, existing, found);
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
        summary.forEach(s -> finder.yearsOrHalves(s).forEach(p -> cells.add(s.at(p))));
        List<Series> overview = overview();
        frame.chapters().forEach(new Walk(this::inline, this::block)::through);
        crossReferences();
        return Checked.of(new Plan(frame, blocks, labels, summary, overview, cells), found);
    }

    // ---- the summary page and the overview

    private List<Series> summary() {
        List<Series> rows = new ArrayList<>();
        for (String id : settings.summary()) {
            Indicator indicator = frame.register().get(id);
            if (indicator != null) {
                rows.addAll(finder.totalOrCategories(indicator));
            }
        }
        if (settings.summary().isEmpty()) {
            frame.register().values().stream()
                    .filter(i -> i.direction() != Indicator.Direction.NEUTRAL)
                    .flatMap(i -> finder.totalOrCategories(i).stream())
                    .filter(s -> finder.yearsOrHalves(s).stream()
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
                .flatMap(i -> finder.totalOrCategories(i).stream())
                .filter(s -> finder.hasFigures(s))
                .toList();
    }

    // ---- the narrative

    private void block(Node.Directive d) {
        directive(d).ifPresent(p -> blocks.put(d.location(), p));
    }

    private final List<Inline.CrossReference> crossReferences = new ArrayList<>();

    private void inline(Inline inline) {
        if (inline instanceof Inline.Reference r) {
            reference(r);
        } else if (inline instanceof Inline.CrossReference c) {
            crossReferences.add(c);
        }
    }

    private void reference(Inline.Reference r) {
        finder.resolve(r.indicator(), r.category(), r.area(), r.location())
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
                        .forEach(s -> finder.last(s).ifPresent(p -> {
                            cells.add(s.at(p));
                            cells.add(s.at(Change.before(p)));
                        }));
                yield Optional.of(new Plan.PlannedOverview(label(d, Label.Kind.TABLE), title(d)));
            }
            case "bilde" -> Optional.of(picture(d));
            case "maalbilde" -> Optional.of(new Plan.PlannedVision());
            case "prinsipper" -> Optional.of(new Plan.PlannedPrinciples());
            case "forebyggendeplan", "sjekkliste", "reformmaal", "forrigeperiode" -> practice(d);
            case "paastand" -> new ClaimPlanner(finder, cells, found).claim(d).map(c -> c);
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

    private Label next(Label.Kind kind) {
        int number = counters.merge(kind, 1, Integer::sum);
        return new Label(kind, number, kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + number);
    }

    private Label label(Node.Directive d, Label.Kind kind) {
        String name = option(d, "id");
        Label label = next(kind);
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
                .map(g -> finder.series(frame.register().get(g.indicator().get()), g.category(), ""))
                .forEach(s -> finder.last(s).ifPresent(p -> cells.add(s.at(p))));
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

    private Optional<Planned> practice(Node.Directive d) {
        Practice practice = frame.strategy().practice();
        Optional<String> id = d.arguments().stream().findFirst().map(Node.Argument::text);
        List<String> known =
                practice.checklists().stream().map(Practice.Checklist::id).toList();
        if (id.isPresent() && !known.contains(id.get())) {
            found.add(new Diagnostic(
                    Code.BV_540,
                    d.arguments().get(0).location(),
                    "maal.json har ikke sjekklisten «" + id.get() + "»",
                    Suggestion.hint(id.get(), known)));
            return Optional.empty();
        }
        Part part = switch (d.kind()) {
            case "forebyggendeplan" -> Part.PREVENTION_PLAN;
            case "sjekkliste" -> Part.CHECKLIST;
            case "reformmaal" -> Part.REFORM_GOALS;
            default -> Part.PAST_MEASURES;
        };
        int tables = switch (part) {
            case PREVENTION_PLAN -> 0;
            case CHECKLIST -> id.isPresent() ? 1 : known.size();
            case REFORM_GOALS -> practice.reformGoals().isEmpty() ? 0 : 1;
            case PAST_MEASURES -> practice.pastMeasures().isEmpty() ? 0 : 1;
        };
        List<Label> numbered = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            numbered.add(i == 0 ? label(d, Label.Kind.TABLE) : next(Label.Kind.TABLE));
        }
        return Optional.of(new Plan.PlannedPractice(part, numbered, id, title(d)));
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
        List<Optional<Series>> named =
                d.arguments().stream().map(finder::resolve).toList();
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
        List<Period> periods = finder.periods(series, from.get(), to.get());
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
            List<String> parts = finder.categoriesOf(one.indicator());
            boolean total = finder.hasFigures(one);
            // A stack of the parts shows the total by its height; elsewhere the total is a series of its own.
            boolean withTotal = total && one.indicator().figure() != Indicator.Figure.STACKED;
            if (!parts.isEmpty()) {
                return Stream.concat(
                                parts.stream().map(c -> finder.series(one.indicator(), c, "")),
                                withTotal
                                        ? Stream.of(new Series(one.indicator(), "", "", parts.size() + 1))
                                        : Stream.empty())
                        .toList();
            }
            return Stream.concat(
                            Stream.of(one),
                            settings.comparison().stream()
                                    .map(a -> finder.series(one.indicator(), "", a))
                                    .filter(s -> finder.hasFigures(s)))
                    .toList();
        }
        boolean sameIndicator =
                named.stream().map(s -> s.indicator().id()).distinct().count() == 1;
        if (sameIndicator) {
            return named;
        }
        List<Series> placed = new ArrayList<>();
        for (Series s : named.stream().flatMap(this::withCategories).toList()) {
            placed.add(new Series(s.indicator(), s.category(), s.area(), placed.size() + 1));
        }
        return placed;
    }

    /** An indicator that has figures only for its categories gives a series for each. */
    private Stream<Series> withCategories(Series series) {
        return series.category().isEmpty() && series.area().isEmpty()
                ? finder.totalOrCategories(series.indicator()).stream()
                : Stream.of(series);
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
}
