package no.tilstand.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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

    private final Frame frame;
    private final ReportSettings settings;
    private final Set<CellKey> existing;
    private final Map<Location, Planned> blocks = new LinkedHashMap<>();
    private final SortedSet<CellKey> cells = new TreeSet<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final SeriesFinder finder;
    /** The chapters that have their box. */
    private final Set<String> boxed = new TreeSet<>();

    private final List<Series> summary;
    private final Labels labels;

    private Planner(Frame frame, Set<CellKey> existing) {
        this.frame = frame;
        this.settings = frame.settings();
        this.existing = existing;
        this.finder = new SeriesFinder(frame, existing, found);
        this.summary = summary();
        // The tables of the summary page come first, and have their numbers before those of the chapters.
        this.labels = new Labels(SummaryComposer.tables(summary, frame), found);
    }

    /**
     * @param existing the figures that have a value or are hidden; a key that is not here is missing
     */
    public static Checked<Plan> plan(Frame frame, Set<CellKey> existing) {
        return new Planner(frame, existing).run();
    }

    private Checked<Plan> run() {
        summary.forEach(s -> finder.yearsOrHalves(s).forEach(p -> cells.add(s.at(p))));
        List<Series> overview = overview();
        frame.chapters().forEach(new Walk(this::inline, this::block)::through);
        crossReferences();
        return Checked.of(new Plan(frame, blocks, labels.named(), summary, overview, cells), found);
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
                // A response rate stands beside its question.
                .filter(i -> !i.isResponseRate())
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
            if (!labels.named().containsKey(c.name())) {
                found.add(new Diagnostic(
                        Code.BV_503,
                        c.location(),
                        "ingen figur eller tabell har id=" + c.name(),
                        Suggestion.hint(c.name(), labels.named().keySet())));
            }
        }
    }

    // ---- blocks

    private Optional<Planned> directive(Node.Directive d) {
        return switch (d.kind()) {
            case "indikator", "figur", "tabell" -> figures().figure(d);
            case "maaloppnaaelse" ->
                focusArea(d)
                        .map(a -> new Plan.PlannedGoals(labels.of(d, Label.Kind.TABLE), a, Labels.option(d, "tittel")));
            case "tiltak" ->
                focusArea(d)
                        .map(a -> new Plan.PlannedMeasures(
                                labels.of(d, Label.Kind.TABLE), a, Labels.option(d, "tittel")));
            case "oversikt" -> {
                overview()
                        .forEach(s -> finder.last(s).ifPresent(p -> {
                            cells.add(s.at(p));
                            cells.add(s.at(Change.before(p)));
                        }));
                yield Optional.of(new Plan.PlannedOverview(labels.of(d, Label.Kind.TABLE), Labels.option(d, "tittel")));
            }
            case "undersokelse" ->
                new SurveyPlanner(frame, figures(), finder, labels, existing, cells, found).survey(d);
            case "bilde" -> Optional.of(picture(d));
            case "merk" -> box(d);
            case "maalbilde" -> Optional.of(new Plan.PlannedVision());
            case "prinsipper" -> Optional.of(new Plan.PlannedPrinciples());
            case "forebyggendeplan", "sjekkliste", "reformmaal", "forrigeperiode" -> practice(d);
            case "paastand" -> new ClaimPlanner(finder, cells, found).claim(d).map(c -> c);
            // Intake refuses an unknown kind with its place; nothing more can be said here.
            default -> Optional.empty();
        };
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
            numbered.add(i == 0 ? labels.of(d, Label.Kind.TABLE) : labels.next(Label.Kind.TABLE));
        }
        return Optional.of(new Plan.PlannedPractice(part, numbered, id, Labels.option(d, "tittel")));
    }

    private FigurePlanner figures() {
        return new FigurePlanner(settings, finder, labels, cells, found);
    }

    /** One in a chapter, which is a file: of several, none is noticed (page design 1.3). */
    private Optional<Planned> box(Node.Directive d) {
        if (!boxed.add(d.location().path())) {
            found.add(new Diagnostic(Code.BV_543, d.location(), "kapitlet har flere enn én blokk merk"));
            return Optional.empty();
        }
        return Optional.of(new Plan.PlannedBox(Labels.option(d, "tittel")));
    }

    private Planned picture(Node.Directive d) {
        boolean lost = !Labels.option(d, "mangler").isEmpty();
        return new Plan.PlannedPicture(
                labels.of(d, Label.Kind.ILLUSTRATION),
                Labels.option(d, "fil"),
                Labels.option(d, "alt"),
                Labels.option(d, "tittel"),
                lost);
    }
}
