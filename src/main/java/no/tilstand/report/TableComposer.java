package no.tilstand.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.indicators.Assessment;
import no.tilstand.indicators.Attainment;
import no.tilstand.report.Plan.Series;

/** The tables of the strategy: goals, target picture and principles; and the overview of all indicators. */
final class TableComposer {
    /** Among the columns of the overview; where no row has any, there is no such column. */
    private static final int PARTS = 3;

    private final Plan plan;
    private final Ledger ledger;
    private final Words words;
    private final Prose prose;
    private final Phrases phrases;
    private final Terms terms;
    private final FigureComposer figures;
    private final SummaryComposer summary;
    private final HiddenRows hiddenRows;

    TableComposer(Plan plan, Ledger ledger, Words words, Prose prose, FigureComposer figures, SummaryComposer summary) {
        this.plan = plan;
        this.ledger = ledger;
        this.words = words;
        this.prose = prose;
        this.phrases = new Phrases(words);
        this.terms = new Terms(words);
        this.figures = figures;
        this.summary = summary;
        this.hiddenRows = new HiddenRows(ledger, words);
    }

    private Strategy strategy() {
        return plan.frame().strategy();
    }

    // ---- goals

    List<Block> goals(Plan.PlannedGoals planned) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        Set<Attainment> used = new LinkedHashSet<>();
        for (Strategy.FocusArea area : strategy().focusAreas(planned.area())) {
            for (Strategy.Goal goal : area.goals()) {
                rows.add(goalRow(goal, used));
            }
        }
        if (rows.isEmpty()) {
            return List.of(paragraph("tabell.ingen-maal"));
        }
        String title = planned.title().isEmpty()
                ? words.get(
                        "tabell.maal", Integer.toString(plan.frame().settings().year()))
                : planned.title();
        return List.of(
                new Block.Table(
                        planned.label().anchor(),
                        prose.label(planned.label()),
                        title,
                        List.of(
                                new Block.Column(words.get("kolonne.nr"), 12, Align.START),
                                new Block.Column(words.get("kolonne.maal"), 60, Align.START),
                                new Block.Column(words.get("kolonne.siste-verdi"), 23, Align.START),
                                new Block.Column(words.get("kolonne.krav"), 30, Align.START),
                                new Block.Column(words.get("kolonne.status"), 35, Align.START)),
                        true,
                        rows,
                        List.of()),
                new Block.Legend(used.stream().sorted().<Span>map(terms::status).toList(), ""));
    }

    private List<Block.Cell> goalRow(Strategy.Goal goal, Set<Attainment> used) {
        Optional<Indicator> indicator = goal.indicator().map(plan.frame().register()::get);
        String responsible = goal.responsible().isEmpty() ? "" : words.get("tabell.ansvarlig", goal.responsible());
        String value = "–";
        String detail = "";
        String demand = "–";
        String later = "";
        Optional<CellKey> shown = Optional.empty();
        Attainment attainment = Attainment.WISH;
        if (indicator.isPresent()) {
            Series series = new Series(indicator.get(), goal.category(), "", 1);
            Period period = last(series);
            Value last = ledger.print(series, period);
            shown = Optional.of(series.at(period));
            value = phrases.mixedCell(last, indicator.get());
            detail = last.counted()
                    .flatMap(Counted::share)
                    .map(phrases::parts)
                    .orElse(
                            period.year() == plan.frame().settings().year() && period.isYear()
                                    ? ""
                                    : phrases.period(period, true));
            if (goal.demand().isPresent()) {
                Assessment a = Assessment.against(
                        goal.demand().get(),
                        strategy().from(),
                        series.at(period),
                        indicator.get(),
                        ledger.figures(),
                        plan.frame().settings().acceptedPreliminary());
                demand = terms.demand(a, indicator.get());
                later = terms.later(a, indicator.get());
                attainment = a.attainment();
            }
        }
        used.add(attainment);
        return List.of(
                Block.Cell.of(strategy().code(goal)),
                new Block.Cell(List.of(Span.words(goal.name())), responsible),
                new Block.Cell(List.of(Span.words(value)), detail, shown),
                new Block.Cell(List.of(Span.words(demand)), later),
                new Block.Cell(List.of(terms.status(attainment)), ""));
    }

    /** The period of the report, or the last one with a value before it. */
    private Period last(Series series) {
        Period year = Period.ofYear(plan.frame().settings().year());
        if (!(ledger.look(series, year) instanceof Value.Missing)) {
            return year;
        }
        return plan.cells().stream()
                .filter(k -> k.at(Period.ofYear(1)).equals(series.identity()))
                .map(CellKey::period)
                .filter(p -> p.year() <= year.year() && !(ledger.look(series, p) instanceof Value.Missing))
                .max(Comparator.comparing(Period::isSpan).reversed().thenComparing(Comparator.naturalOrder()))
                .orElse(year);
    }

    // ---- overview

    List<Block> overview(Plan.PlannedOverview planned) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        List<Series> hidden = new ArrayList<>();
        for (Series s : plan.overview()) {
            Period period = last(s);
            Value value = ledger.print(s, period);
            if (value instanceof Value.Suppressed) {
                hidden.add(s);
                continue;
            }
            Assessment a = figures.assess(s, period);
            // Kroner of kroner is too wide for the column, and a median carries how many it is of, which is no share.
            Optional<Share> share = value.counted()
                    .flatMap(Counted::share)
                    .filter(x -> s.indicator().unit() == Indicator.Unit.PERCENT
                            && s.indicator().counts() != Indicator.Counts.KRONER);
            // Whether it counts a year or its last day stands in the column of periods; kroner have a price year too.
            rows.add(List.of(
                    new Block.Cell(
                            List.of(Span.words(terms.series(s, false))),
                            s.indicator().priceYear().isPresent() ? terms.whatIsCounted(s.indicator()) : ""),
                    Block.Cell.of(phrases.moment(period, s.indicator())),
                    Block.Cell.of(phrases.mixedCell(value, s.indicator())).showing(s.at(period)),
                    Block.Cell.of(share.map(phrases::parts).orElse("")),
                    Block.Cell.of(period.isSpan() ? "" : summary.change(s, period)),
                    new Block.Cell(List.of(terms.status(a.attainment())), "")));
        }
        if (rows.isEmpty() && hidden.isEmpty()) {
            return List.of(paragraph("tabell.ingen-tall"));
        }
        String label = prose.label(planned.label());
        String title = planned.title().isEmpty() ? words.get("tabell.oversikt") : planned.title();
        if (rows.isEmpty()) {
            return List.of(new Block.Lost(
                    planned.label().anchor(), label, title, List.of(Span.words(words.get("tabell.skjermet")))));
        }
        List<Block.Column> columns = List.of(
                new Block.Column(words.get("kolonne.indikator"), 0, Align.START),
                new Block.Column(words.get("kolonne.periode"), 0, Align.START),
                new Block.Column(words.get("kolonne.verdi"), 0, Align.END),
                new Block.Column(words.get("kolonne.antall-av"), 0, Align.END),
                new Block.Column(words.get("kolonne.endring-aar"), 0, Align.END),
                new Block.Column(words.get("kolonne.status"), 0, Align.START));
        boolean parts =
                rows.stream().anyMatch(r -> !Prose.plain(r.get(PARTS).text()).isEmpty());
        return List.of(new Block.Table(
                planned.label().anchor(),
                label,
                title,
                parts ? columns : without(columns, PARTS),
                true,
                parts ? rows : rows.stream().map(r -> without(r, PARTS)).toList(),
                hiddenRows.inOverview(hidden, plan.overview()).stream().toList()));
    }

    private static <T> List<T> without(List<T> all, int at) {
        return Stream.concat(all.subList(0, at).stream(), all.subList(at + 1, all.size()).stream())
                .toList();
    }

    // ---- words of the strategy

    List<Block> vision() {
        if (strategy().vision().isEmpty()) {
            return List.of(paragraph("tabell.ingen-maalbilde"));
        }
        List<List<Block>> items = strategy().vision().stream()
                .map(q -> List.<Block>of(new Block.Paragraph(List.of(Span.words(q.text())), Block.Style.BODY)))
                .toList();
        String sources = String.join(
                "; ",
                strategy().vision().stream()
                        .map(Strategy.Quote::source)
                        .filter(s -> !s.isEmpty())
                        .distinct()
                        .toList());
        return List.of(new Block.Quotation(List.of(new Block.ItemList(false, 1, items)), sources));
    }

    List<Block> principles() {
        if (strategy().principles().isEmpty()) {
            return List.of(paragraph("tabell.ingen-prinsipper"));
        }
        return List.of(new Block.ItemList(
                false,
                1,
                strategy().principles().stream()
                        .map(p -> List.<Block>of(new Block.Paragraph(List.of(Span.words(p.name())), Block.Style.BODY)))
                        .toList()));
    }

    private Block paragraph(String key) {
        return new Block.Paragraph(List.of(Span.words(words.get(key))), Block.Style.BODY);
    }
}
