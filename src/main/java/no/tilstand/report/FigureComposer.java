package no.tilstand.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.indicators.Assessment;
import no.tilstand.indicators.Attainment;
import no.tilstand.report.ChartSpec.Kind;
import no.tilstand.report.ChartSpec.Point;
import no.tilstand.report.Plan.PlannedFigure;
import no.tilstand.report.Plan.PlannedTable;
import no.tilstand.report.Plan.Series;

/** Charts with their value tables, and tables of series. */
final class FigureComposer {
    private static final int LONGEST_BREAK_TEXT = 32;
    private static final double LABELS = 46;
    private static final double VALUES = 114;
    private static final double WIDEST_VALUE = 30;
    /** With more columns than these «1. halvår» does not fit in one. */
    private static final int NARROW_FROM = 7;

    private final Plan plan;
    private final Ledger ledger;
    private final Words words;
    private final Prose prose;
    private final Phrases phrases;
    private final Terms terms;

    FigureComposer(Plan plan, Ledger ledger, Words words, Prose prose) {
        this.plan = plan;
        this.ledger = ledger;
        this.words = words;
        this.prose = prose;
        this.phrases = new Phrases(words);
        this.terms = new Terms(words);
    }

    /** The figure; or the box that says the values are not in the source, with what the text of the block says. */
    Block figure(PlannedFigure planned, List<Span> body, Location block) {
        PlannedFigure figure = planned.over(fitting(planned.series(), planned.periods(), block));
        String label = prose.label(figure.label());
        Scale scale = Scale.of(figure.series(), figure.periods(), ledger);
        String caption = caption(figure.title(), figure.series(), figure.periods(), scale);
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
        ChartSpec chart = chart(figure, scale);
        boolean line = figure.kind() == Kind.LINE;
        List<Block.ValueRow> rows = new ArrayList<>();
        boolean same = sameIndicator(figure.series());
        for (Series s : figure.series()) {
            List<Span> head = new ArrayList<>();
            if (figure.series().size() > 1 || line) {
                head.add(new Span.SeriesKey(style(s), line));
            }
            head.add(Span.words(terms.series(s, same)));
            rows.add(new Block.ValueRow(head, cells(s, figure.periods(), scale)));
        }
        return new Block.Figure(
                figure.label().anchor(),
                label,
                caption,
                chart,
                alt(figure, scale),
                scale.head(figure.series().get(0).indicator(), words, terms),
                rows,
                notes(figure));
    }

    /** An error has said so already. */
    private static boolean isUnreadable(Value value) {
        return value instanceof Value.Missing m && m.reason() == Value.Reason.UNREADABLE;
    }

    /** The last of the periods whose numbers stand apart from each other. */
    private List<Period> fitting(List<Series> series, List<Period> periods, Location block) {
        Scale scale = Scale.of(series, periods, ledger);
        List<String> cells = series.stream()
                .flatMap(s -> periods.stream().map(p -> scale.cell(ledger.look(s, p), s.indicator(), phrases)))
                .toList();
        List<Period> last = ColumnRoom.last(periods, cells, VALUES);
        if (last.size() < periods.size()) {
            ledger.report(
                    Code.BV_512,
                    block,
                    "tallene er for brede til " + periods.size() + " kolonner; de siste " + last.size() + " vises");
        }
        return last;
    }

    Block table(PlannedTable planned, Location block) {
        PlannedTable table = planned.over(fitting(planned.series(), planned.periods(), block));
        Scale scale = Scale.of(table.series(), table.periods(), ledger);
        boolean same = sameIndicator(table.series());
        boolean sameUnit = Terms.sameMeasure(table.series());
        // Few periods need no more width than their numbers: the labels get the rest.
        double width = Math.min(VALUES / table.periods().size(), WIDEST_VALUE);
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(
                sameUnit ? scale.head(table.series().get(0).indicator(), words, terms) : words.get("kolonne.indikator"),
                LABELS + VALUES - width * table.periods().size(),
                Align.START));
        for (Period p : table.periods()) {
            columns.add(new Block.Column(head(p, table.periods()), width, Align.END));
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
            cells.forEach(c -> row.add(Block.Cell.of(c)));
            rows.add(row);
        }
        return new Block.Table(
                table.label().anchor(),
                prose.label(table.label()),
                caption(table.title(), table.series(), table.periods(), scale),
                columns,
                true,
                rows,
                tableNotes(table));
    }

    // ---- caption and table

    /** The head of a column: half-years shortened where there are many. */
    private String head(Period period, List<Period> all) {
        return all.size() > NARROW_FROM && !period.isYear() ? phrases.narrow(period) : phrases.period(period, true);
    }

    private String caption(String title, List<Series> series, List<Period> periods, Scale scale) {
        if (!title.isEmpty()) {
            return title;
        }
        Indicator first = series.get(0).indicator();
        String span = phrases.period(periods.get(0), true)
                + (periods.size() == 1 ? "" : "–" + phrases.period(periods.get(periods.size() - 1), true));
        if (!sameIndicator(series)) {
            String names = String.join(
                    ", ",
                    series.stream()
                            .map(s -> Terms.lower(terms.name(s.indicator())))
                            .distinct()
                            .toList());
            return Terms.upper(names) + " " + span + (Terms.sameMeasure(series) ? ", " + unit(first, scale) : "");
        }
        String name = terms.name(first);
        String basis = terms.basis(first);
        // Many names already say their time: «Barn med tiltak per 31.12».
        boolean says = name.contains("31.12")
                || name.contains("30.6")
                || name.contains(basis)
                || periods.stream().noneMatch(Period::isYear);
        return name + (says ? "" : " " + basis) + " " + span + ", " + unit(first, scale);
    }

    /** «antall», «prosent», «mill. kr (2018-kroner)». */
    private String unit(Indicator indicator, Scale scale) {
        return indicator.unit() == Unit.KRONER
                ? Terms.lower(scale.head(indicator, words, terms))
                : terms.unit(indicator);
    }

    private static boolean sameIndicator(List<Series> series) {
        return series.stream().map(s -> s.indicator().id()).distinct().count() == 1;
    }

    private List<String> cells(Series series, List<Period> periods, Scale scale) {
        List<String> cells = new ArrayList<>();
        for (Period p : periods) {
            cells.add(scale.cell(ledger.print(series, p), series.indicator(), phrases));
        }
        return cells;
    }

    /** 1 to 6, the looks there are. */
    private static int style(Series series) {
        return (series.place() - 1) % Planner.SERIES + 1;
    }

    // ---- chart

    private ChartSpec chart(PlannedFigure figure, Scale scale) {
        boolean same = sameIndicator(figure.series());
        List<ChartSpec.Series> series = new ArrayList<>();
        for (Series s : figure.series()) {
            List<Point> points = new ArrayList<>();
            for (Period p : figure.periods()) {
                points.add(point(ledger.look(s, p), s.indicator(), scale));
            }
            series.add(new ChartSpec.Series(terms.series(s, same), style(s), points));
        }
        return new ChartSpec(
                figure.kind(),
                figure.periods().stream().map(p -> head(p, figure.periods())).toList(),
                series,
                figure.series().stream().allMatch(s -> s.indicator().unit() == Unit.PERCENT),
                target(figure, scale),
                breaks(figure));
    }

    Point point(Value value, Indicator indicator, Scale scale) {
        return value.fold(
                c -> new ChartSpec.Shown(
                        scale.scaled(c.number(), indicator), scale.cell(c, indicator, phrases), c.preliminary()),
                ChartSpec.Hidden::new,
                m -> new ChartSpec.Absent(),
                ChartSpec.Absent::new);
    }

    private Optional<ChartSpec.TargetLine> target(PlannedFigure figure, Scale scale) {
        List<Assessment> last = new ArrayList<>();
        List<List<Optional<BigDecimal>>> lines = new ArrayList<>();
        for (Series s : figure.series().stream().filter(s -> s.area().isEmpty()).toList()) {
            List<Optional<BigDecimal>> line = new ArrayList<>();
            for (Period p : figure.periods()) {
                Assessment a = assess(s, p);
                line.add(
                        a.attainment() == Attainment.NEUTRAL
                                ? Optional.empty()
                                : a.limit().map(l -> scale.scaled(l, s.indicator())));
                last.add(a);
            }
            lines.add(line);
        }
        // An area compared with has no line of its own, and does not take away the municipality's.
        boolean shared = lines.stream().distinct().count() == 1
                && lines.get(0).stream().anyMatch(Optional::isPresent)
                && last.stream()
                        .noneMatch(a -> a.demand()
                                .map(d -> d.operator() == Operator.BETWEEN)
                                .orElse(false));
        if (!shared) {
            return Optional.empty();
        }
        Assessment newest = last.stream()
                .filter(a -> a.limit().isPresent())
                .reduce((a, b) -> b)
                .orElseThrow();
        String word = newest.demand().orElseThrow().authority().isEmpty() ? "figur.maal" : "figur.krav";
        return Optional.of(new ChartSpec.TargetLine(
                lines.get(0),
                words.get(word, terms.demand(newest, figure.series().get(0).indicator()))));
    }

    Assessment assess(Series series, Period period) {
        return Assessment.of(
                series.at(period),
                series.indicator(),
                plan.frame().strategy(),
                ledger.figures(),
                plan.frame().settings().acceptedPreliminary());
    }

    private List<ChartSpec.BreakMark> breaks(PlannedFigure figure) {
        List<ChartSpec.BreakMark> marks = new ArrayList<>();
        for (int i = 1; i < figure.periods().size(); i++) {
            int before = figure.periods().get(i - 1).year();
            int after = figure.periods().get(i).year();
            int category = i;
            figure.series().stream()
                    .flatMap(s -> s.indicator().breakBetween(before, after).stream())
                    .findFirst()
                    .ifPresent(b -> {
                        String text = b.text().in(words.form());
                        marks.add(new ChartSpec.BreakMark(
                                category,
                                text.length() <= LONGEST_BREAK_TEXT
                                        ? words.get("figur.brudd", Terms.lower(text))
                                        : words.get("figur.brudd-aar", Integer.toString(b.from()))));
                    });
        }
        return marks;
    }

    // ---- what stands under the figure

    private List<Block.Note> notes(PlannedFigure figure) {
        List<Block.Note> notes = new ArrayList<>();
        demandNote(figure).ifPresent(notes::add);
        Indicator first = figure.series().get(0).indicator();
        List<Indicator> indicators =
                figure.series().stream().map(Series::indicator).distinct().toList();
        if (figure.full()) {
            note(notes, "merknad.definisjon", first.definition().in(words.form()));
            note(notes, "merknad.hvorfor", first.why().in(words.form()));
        }
        breakNotes(notes, indicators, figure.periods());
        if (figure.full()) {
            note(notes, "merknad.forbehold", first.reservation().in(words.form()));
        }
        estimateNote(figure.series(), figure.periods()).ifPresent(notes::add);
        priceNote(notes, indicators, figure.periods());
        notes.add(sourceNote(figure.series()));
        return notes;
    }

    /** A table has neither a gap nor a mark between its columns: without these notes it would hide both. */
    private List<Block.Note> tableNotes(PlannedTable table) {
        List<Block.Note> notes = new ArrayList<>();
        List<Indicator> indicators =
                table.series().stream().map(Series::indicator).distinct().toList();
        breakNotes(notes, indicators, table.periods());
        estimateNote(table.series(), table.periods()).ifPresent(notes::add);
        priceNote(notes, indicators, table.periods());
        notes.add(sourceNote(table.series()));
        return notes;
    }

    /** Why the numbers on two sides of a year cannot be compared. */
    private void breakNotes(List<Block.Note> notes, List<Indicator> indicators, List<Period> periods) {
        int last = periods.get(periods.size() - 1).year();
        indicators.stream()
                .flatMap(i -> i.breaks().stream())
                .filter(b -> periods.get(0).year() < b.from() && b.from() <= last)
                .sorted(Comparator.comparingInt(Indicator.SeriesBreak::from))
                .forEach(b -> note(
                        notes,
                        "merknad.brudd",
                        words.get(
                                "figur.brudd-aar-tekst",
                                Integer.toString(b.from()),
                                b.text().in(words.form()))));
    }

    private void priceNote(List<Block.Note> notes, List<Indicator> indicators, List<Period> periods) {
        boolean pricesOfEachYear = periods.size() > 1
                && indicators.stream()
                        .anyMatch(i -> i.unit() == Unit.KRONER && i.priceYear().isEmpty());
        if (pricesOfEachYear) {
            note(notes, "merknad.prisaar", words.get("figur.ulike-priser"));
        }
    }

    /** Which of the printed numbers the source itself calls estimates: «2018», «Skole 2017, 2018; politi 2018». */
    private Optional<Block.Note> estimateNote(List<Series> series, List<Period> periods) {
        boolean same = sameIndicator(series);
        List<String> all = new ArrayList<>();
        for (Series s : series) {
            String when = String.join(", ", estimates(s, periods));
            if (!when.isEmpty()) {
                all.add(series.size() == 1 ? when : terms.series(s, same) + " " + when);
            }
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Note(words.get("merknad.anslag"), List.of(Span.words(String.join("; ", all) + "."))));
    }

    private List<String> estimates(Series series, List<Period> periods) {
        return periods.stream()
                .filter(p -> Terms.isEstimate(ledger.look(series, p)))
                .map(p -> phrases.period(p, true))
                .toList();
    }

    private void note(List<Block.Note> notes, String label, String text) {
        Block.Note note = new Block.Note(words.get(label), List.of(Span.words(text)));
        // Two series may have the same break, for the same reason.
        if (!text.isEmpty() && !notes.contains(note)) {
            notes.add(note);
        }
    }

    /** «Omsorgsplan 100 %: Nådd  Tiltaksplan 100 %: Ikke nådd», for the last year shown. */
    private Optional<Block.Note> demandNote(PlannedFigure figure) {
        Period last = figure.periods().get(figure.periods().size() - 1);
        List<Span> text = new ArrayList<>();
        List<Series> own =
                figure.series().stream().filter(s -> s.area().isEmpty()).toList();
        boolean same = sameIndicator(own);
        for (Series s : own) {
            Assessment a = assess(s, last);
            if (a.demand().isEmpty() && a.attainment() != Attainment.WISH || a.attainment() == Attainment.NEUTRAL) {
                continue;
            }
            String what = a.demand().isEmpty() ? "" : terms.demand(a, s.indicator());
            String name = own.size() == 1 ? "" : terms.series(s, same);
            String lead = (name + " " + what).strip();
            text.add(Span.words((text.isEmpty() ? "" : "   ") + (lead.isEmpty() ? "" : lead + ": ")));
            text.add(terms.status(a.attainment()));
            a.demand()
                    .map(Demand::authority)
                    .filter(h -> !h.isEmpty() && own.size() == 1)
                    .ifPresent(h -> text.add(Span.words(" (" + h + ")")));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(words.get("merknad.krav"), text));
    }

    /** The sources of the printed figures, and the marks they are traced by. */
    private Block.Note sourceNote(List<Series> series) {
        List<String> names = series.stream()
                .flatMap(s -> {
                    List<String> own = ledger.sources(s).stream()
                            .map(Source::name)
                            .filter(n -> !n.isEmpty())
                            .distinct()
                            .toList();
                    return own.isEmpty() ? Stream.of(registered(s.indicator())) : own.stream();
                })
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
        String mark = words.get("merknad.merke", ledger.marks(series));
        String text = names.isEmpty() ? mark : String.join("; ", names) + ". " + mark;
        return new Block.Note(words.get("merknad.kilde"), List.of(Span.words(text)));
    }

    private static String registered(Indicator indicator) {
        Indicator.SourceTable source = indicator.source();
        return source.name() + (source.table().isEmpty() ? "" : ", " + source.table());
    }

    // ---- alternative text

    /** What a sighted reader sees, from the printed values only (page design 3, language guide «Alternative text»). */
    private String alt(PlannedFigure figure, Scale scale) {
        StringBuilder out =
                new StringBuilder(words.get("alt.type." + figure.kind().name().toLowerCase(Locale.ROOT)));
        String caption = caption(figure.title(), figure.series(), figure.periods(), scale);
        out.append(": ")
                .append(Terms.lower(caption))
                .append(", ")
                .append(plan.frame().settings().municipality())
                .append('.');
        boolean same = sameIndicator(figure.series());
        for (Series s : figure.series()) {
            String name = figure.series().size() == 1 ? "" : terms.series(s, same) + ": ";
            out.append(' ').append(describe(s, figure.periods(), name, scale));
        }
        for (ChartSpec.BreakMark b : breaks(figure)) {
            out.append(' ')
                    .append(words.get(
                            "alt.brudd",
                            phrases.period(figure.periods().get(b.category() - 1), true),
                            phrases.period(figure.periods().get(b.category()), true)));
        }
        target(figure, scale).ifPresent(t -> out.append(' ').append(words.get("alt.krav", t.label())));
        return out.append(' ').append(words.get("alt.tabell")).toString();
    }

    private String describe(Series series, List<Period> periods, String name, Scale scale) {
        List<Period> shown = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> preliminary = new ArrayList<>();
        for (Period p : periods) {
            Value value = ledger.look(series, p);
            String when = phrases.period(p, true);
            if (value instanceof Counted c) {
                shown.add(p);
                if (c.preliminary()) {
                    preliminary.add(when);
                }
            } else if (value instanceof Value.Suppressed) {
                hidden.add(when);
            } else {
                missing.add(when);
            }
        }
        StringBuilder out = new StringBuilder(name);
        if (shown.size() == 1) {
            out.append(words.get("alt.ett", text(series, shown.get(0), scale), phrases.period(shown.get(0), true)));
        } else if (shown.size() > 1) {
            Period first = shown.get(0);
            Period last = shown.get(shown.size() - 1);
            String startEnd = words.get(
                    "alt.start-slutt",
                    text(series, first, scale),
                    phrases.period(first, true),
                    text(series, last, scale),
                    phrases.period(last, true));
            out.append(name.isEmpty() ? startEnd : Terms.lower(startEnd));
            // Among values with a hidden one, an order would say something about the hidden one.
            if (hidden.isEmpty()) {
                Period high = extreme(series, shown, 1);
                Period low = extreme(series, shown, -1);
                int direction = number(series, last).compareTo(number(series, first));
                if (number(series, high).compareTo(number(series, low)) != 0) {
                    out.append(' ')
                            .append(words.get(
                                    "alt.hoyest-lavest",
                                    text(series, high, scale),
                                    phrases.period(high, true),
                                    text(series, low, scale),
                                    phrases.period(low, true)));
                }
                out.append(' ')
                        .append(words.get(direction > 0 ? "alt.opp" : direction < 0 ? "alt.ned" : "alt.uendret"));
            }
        }
        appendList(out, "alt.forelopig", preliminary);
        appendList(out, "alt.anslag", estimates(series, periods));
        appendList(out, "alt.skjermet", hidden);
        appendList(out, "alt.mangler", missing);
        return out.toString();
    }

    private void appendList(StringBuilder out, String key, List<String> when) {
        if (!when.isEmpty()) {
            out.append(out.isEmpty() ? "" : " ").append(words.get(key, String.join(", ", when)));
        }
    }

    private BigDecimal number(Series series, Period period) {
        return Numbers.rounded(
                ledger.look(series, period).counted().orElseThrow().number(), series.indicator());
    }

    private Period extreme(Series series, List<Period> shown, int sign) {
        return shown.stream()
                .reduce((a, b) -> number(series, b).compareTo(number(series, a)) * sign > 0 ? b : a)
                .orElseThrow();
    }

    private String text(Series series, Period period, Scale scale) {
        return scale.cell(ledger.look(series, period), series.indicator(), phrases);
    }

    /** One scale for the numbers of a figure: kroner in millions when the largest printed amount is a million or more. */
    record Scale(boolean millions) {
        /** A smaller amount would be 0,0 million. */
        private static final BigDecimal LEAST_IN_MILLIONS = BigDecimal.valueOf(50_000);

        static Scale of(List<Series> series, List<Period> periods, Ledger ledger) {
            List<BigDecimal> kroner = series.stream()
                    .filter(s -> s.indicator().unit() == Unit.KRONER)
                    .flatMap(s -> periods.stream().map(p -> ledger.look(s, p)))
                    .flatMap(v -> v.counted().stream())
                    .map(Counted::number)
                    .filter(n -> n.signum() != 0)
                    .toList();
            return new Scale(kroner.stream().anyMatch(Numbers::inMillions)
                    && kroner.stream().allMatch(n -> n.abs().compareTo(LEAST_IN_MILLIONS) >= 0));
        }

        BigDecimal scaled(BigDecimal number, Indicator indicator) {
            return millions && indicator.unit() == Unit.KRONER
                    ? number.movePointLeft(6).setScale(1, RoundingMode.HALF_UP)
                    : Numbers.rounded(number, indicator);
        }

        String cell(Value value, Indicator indicator, Phrases phrases) {
            return value.counted()
                    .map(c -> Numbers.format(scaled(c.number(), indicator)) + Numbers.mark(c))
                    .orElseGet(() -> phrases.cell(value, indicator));
        }

        /** The head of the column of labels: «Antall», «Prosent», «Mill. kr (2018-kroner)». */
        String head(Indicator indicator, Words words, Terms terms) {
            String unit = millions ? words.get("enhet.mill-kr") : terms.unit(indicator);
            return Terms.upper(unit)
                    + indicator
                            .priceYear()
                            .map(y -> " (" + words.get("frase.prisaar", Integer.toString(y)) + ")")
                            .orElse("");
        }
    }
}
