package no.tilstand.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.indicators.Assessment;
import no.tilstand.report.ChartSpec.Kind;
import no.tilstand.report.Plan.PlannedFigure;
import no.tilstand.report.Plan.PlannedTable;
import no.tilstand.report.Plan.Series;

/** Charts with their value tables, and tables of series. */
final class FigureComposer {
    private static final double LABELS = 46;
    private static final double VALUES = 114;
    /** On a page on its side: 297 mm less two margins of 25 and the labels. */
    private static final double WIDE_VALUES = 201;

    private static final double WIDEST_VALUE = 30;

    private final Plan plan;
    private final Ledger ledger;
    private final Words words;
    private final Prose prose;
    private final Phrases phrases;
    private final Terms terms;
    private final Captions captions;
    private final Assessments assessments;
    private final ChartComposer charts;
    private final FigureNotes notes;
    private final AlternativeText alternative;
    private final HiddenRows hiddenRows;

    FigureComposer(Plan plan, Ledger ledger, Words words, Prose prose) {
        this.plan = plan;
        this.ledger = ledger;
        this.words = words;
        this.prose = prose;
        this.phrases = new Phrases(words);
        this.terms = new Terms(words);
        this.captions = new Captions(words);
        this.assessments = new Assessments(plan, ledger);
        this.charts = new ChartComposer(ledger, assessments, words);
        this.notes = new FigureNotes(ledger, assessments, words);
        this.alternative = new AlternativeText(plan.frame().settings().municipality(), ledger, charts, words);
        this.hiddenRows = new HiddenRows(ledger, words);
    }

    /** The sources of the printed figures, and the marks they are traced by. */
    Block.Note sourceNote(List<Series> series) {
        return notes.sources(series);
    }

    Assessment assess(Series series, Period period) {
        return assessments.of(series, period);
    }

    /** The figure; or the box that says the values are not in the source, with what the text of the block says. */
    Block figure(PlannedFigure planned, List<Span> body, Location block) {
        PlannedFigure given = planned.over(fitting(planned.series(), planned.periods(), block, VALUES));
        String label = prose.label(given.label());
        Scale scale = Scale.of(given.series(), given.periods(), ledger);
        String caption = captions.caption(given.title(), given.series(), given.periods(), scale);
        Optional<List<Span>> told = hiddenRows.instead(given.series(), given.periods(), words.get("figur.skjermet"));
        if (told.isPresent()) {
            return hidden(given.label().anchor(), label, caption, given.series(), given.periods(), told.get(), body);
        }
        PlannedFigure figure = sideBySide(given.of(hiddenRows.shown(given.series(), given.periods())));
        List<Value> values = figure.series().stream()
                .flatMap(series -> figure.periods().stream().map(p -> ledger.look(series, p)))
                .toList();
        boolean lost = values.stream().anyMatch(Value.Missing.class::isInstance)
                && values.stream().allMatch(v -> v instanceof Value.Missing || v instanceof Value.NotApplicable);
        if (lost) {
            boolean example = plan.frame().settings().example();
            if (!example && values.stream().noneMatch(FigureComposer::isUnreadable)) {
                ledger.report(Code.BV_517, block, "figuren har ingen tall å vise: " + Terms.lower(caption));
            }
            List<Span> text = new ArrayList<>(List.of(Span.words(words.get(example ? "figur.tapt" : "figur.mangler"))));
            if (!body.isEmpty()) {
                text.add(Span.words(" "));
                text.addAll(body);
            }
            return new Block.Lost(figure.label().anchor(), label, caption, text);
        }
        ChartSpec chart = charts.chart(figure, scale);
        boolean line = figure.kind() == Kind.LINE;
        List<Block.ValueRow> rows = new ArrayList<>();
        boolean same = Captions.sameIndicator(figure.series());
        List<Integer> styles = ChartComposer.styles(figure.series());
        for (Series s : figure.series()) {
            List<Span> head = new ArrayList<>();
            if (figure.series().size() > 1 || line) {
                head.add(new Span.SeriesKey(styles.get(rows.size()), line));
            }
            head.add(Span.words(terms.series(s, same)));
            rows.add(new Block.ValueRow(
                    head,
                    cells(s, figure.periods(), scale),
                    figure.periods().stream().map(s::at).toList()));
        }
        if (figure.kind() == Kind.STACKED) {
            // The rows are the legend: in the order of the stack, top first (page design 3).
            Collections.reverse(rows);
        }
        return new Block.Figure(
                figure.label().anchor(),
                label,
                caption,
                chart,
                alternative.of(figure, scale) + hiddenRows.alternative(given.series(), given.periods()),
                scale.head(figure.series().get(0).indicator(), words, terms),
                rows,
                withWhole(withHidden(notes.notes(figure), given.series(), given.periods()), block));
    }

    /** First of the notes, which rows are not there. */
    private List<Block.Note> withHidden(List<Block.Note> notes, List<Series> series, List<Period> periods) {
        return Stream.concat(hiddenRows.note(series, periods).stream(), notes.stream())
                .toList();
    }

    /**
     * A stack with a hidden part is hatched as a whole, for the rest would size it. Where that would be most of the
     * stacks, the parts stand beside each other instead, and each is seen where it may be.
     */
    private PlannedFigure sideBySide(PlannedFigure figure) {
        long hatched = figure.periods().stream()
                .filter(p -> figure.series().stream().anyMatch(s -> ledger.look(s, p) instanceof Value.Suppressed))
                .count();
        return figure.kind() == Kind.STACKED && 2 * hatched > figure.periods().size()
                ? figure.as(Kind.GROUPED)
                : figure;
    }

    /** One sentence instead of a grid of signs; the numbers count as told of, and stand in the data files as hidden. */
    private Block hidden(
            String anchor,
            String label,
            String caption,
            List<Series> series,
            List<Period> periods,
            List<Span> told,
            List<Span> body) {
        List<Series> shown = hiddenRows.shown(series, periods);
        shown.forEach(s -> periods.forEach(p -> ledger.print(s, p)));
        List<Span> text = new ArrayList<>(told);
        if (!shown.isEmpty()) {
            Block.Note sources = notes.sources(shown);
            text.add(Span.words(" " + sources.label() + ": "));
            text.addAll(sources.text());
        }
        if (!body.isEmpty()) {
            text.add(Span.words(" "));
            text.addAll(body);
        }
        return new Block.Lost(anchor, label, caption, text);
    }

    /** An error has said so already. */
    private static boolean isUnreadable(Value value) {
        return value instanceof Value.Missing m && m.reason() == Value.Reason.UNREADABLE;
    }

    /** The last of the periods whose numbers stand apart from each other. */
    private List<Period> fitting(List<Series> series, List<Period> periods, Location block, double room) {
        Scale scale = Scale.of(series, periods, ledger);
        List<String> cells = series.stream()
                .flatMap(s -> periods.stream().map(p -> scale.cell(ledger.look(s, p), s.indicator(), phrases)))
                .toList();
        List<Period> last = ColumnRoom.last(periods, cells, room);
        if (last.size() < periods.size()) {
            ledger.report(
                    Code.BV_512,
                    block,
                    "tallene er for brede til " + periods.size() + " kolonner; de siste " + last.size() + " vises");
        }
        return last;
    }

    Block table(PlannedTable planned, Location block) {
        Optional<List<Span>> told =
                hiddenRows.instead(planned.series(), planned.periods(), words.get("tabell.skjermet"));
        if (told.isPresent()) {
            Scale scale = Scale.of(planned.series(), planned.periods(), ledger);
            return hidden(
                    planned.label().anchor(),
                    prose.label(planned.label()),
                    captions.caption(planned.title(), planned.series(), planned.periods(), scale),
                    planned.series(),
                    planned.periods(),
                    told.get(),
                    List.of());
        }
        Block.Table table = table(planned, block, VALUES);
        return new Block.Table(
                table.anchor(),
                table.label(),
                table.caption(),
                table.columns(),
                table.rowHeads(),
                table.rows(),
                withWhole(table.notes(), block));
    }

    /** The blocks with more periods than a page is wide, each with all of them, for pages on their side. */
    List<Block> whole() {
        List<Block> tables = new ArrayList<>();
        plan.whole().forEach((block, planned) -> tables.add(table(planned, block, WIDE_VALUES)));
        return tables;
    }

    /** Where the rest of the periods stand. */
    private List<Block.Note> withWhole(List<Block.Note> notes, Location block) {
        PlannedTable whole = plan.whole().get(block);
        if (whole == null) {
            return notes;
        }
        String label = prose.label(whole.label());
        List<Block.Note> all = new ArrayList<>(List.of(new Block.Note(
                words.get("merknad.hele-rekken"),
                List.of(
                        new Span.CrossReference(whole.label().anchor(), label, words.get("lenke.til", label)),
                        Span.words(" ("
                                + phrases.period(whole.periods().get(0), true)
                                + "–"
                                + phrases.period(
                                        whole.periods().get(whole.periods().size() - 1), true)
                                + ").")))));
        all.addAll(notes);
        return all;
    }

    private Block.Table table(PlannedTable planned, Location block, double room) {
        PlannedTable given = planned.over(fitting(planned.series(), planned.periods(), block, room));
        PlannedTable table = given.of(hiddenRows.shown(given.series(), given.periods()));
        Scale scale = Scale.of(table.series(), table.periods(), ledger);
        boolean same = Captions.sameIndicator(table.series());
        boolean sameUnit = Terms.sameMeasure(table.series());
        // Few periods need no more width than their numbers: the labels get the rest.
        double width = Math.min(room / table.periods().size(), WIDEST_VALUE);
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(
                sameUnit ? scale.head(table.series().get(0).indicator(), words, terms) : words.get("kolonne.indikator"),
                LABELS + room - width * table.periods().size(),
                Align.START));
        for (Period p : table.periods()) {
            columns.add(new Block.Column(captions.head(p, table.periods()), width, Align.END));
        }
        boolean unitInCell = !sameUnit
                && ColumnRoom.fits(
                        table.series().stream()
                                .flatMap(s -> table.periods().stream()
                                        .map(p -> phrases.mixedCell(ledger.look(s, p), s.indicator())))
                                .toList(),
                        width);
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Series s : table.series()) {
            List<Block.Cell> row = new ArrayList<>();
            // In narrow columns the unit stands under the name of the row, and the numbers are bare.
            Scale own = sameUnit ? scale : Scale.of(List.of(s), table.periods(), ledger);
            String unit = Terms.lower(own.head(s.indicator(), words, terms)) + " " + terms.basis(s.indicator());
            row.add(new Block.Cell(
                    List.of(Span.words(terms.series(s, same))),
                    sameUnit ? "" : unitInCell ? terms.whatIsCounted(s.indicator()) : unit));
            List<String> cells = !unitInCell
                    ? cells(s, table.periods(), own)
                    : table.periods().stream()
                            .map(p -> phrases.mixedCell(ledger.print(s, p), s.indicator()))
                            .toList();
            for (int i = 0; i < cells.size(); i++) {
                row.add(Block.Cell.of(cells.get(i)).showing(s.at(table.periods().get(i))));
            }
            rows.add(row);
        }
        return new Block.Table(
                table.label().anchor(),
                prose.label(table.label()),
                captions.caption(table.title(), table.series(), table.periods(), scale),
                columns,
                true,
                rows,
                withHidden(notes.notes(table), given.series(), given.periods()));
    }

    private List<String> cells(Series series, List<Period> periods, Scale scale) {
        List<String> cells = new ArrayList<>();
        for (Period p : periods) {
            cells.add(scale.cell(ledger.print(series, p), series.indicator(), phrases));
        }
        return cells;
    }
}
