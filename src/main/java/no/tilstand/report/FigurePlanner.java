package no.tilstand.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.narrative.Node;
import no.tilstand.report.Plan.Label;
import no.tilstand.report.Plan.Planned;
import no.tilstand.report.Plan.Series;

/** The blocks {@code indikator}, {@code figur} and {@code tabell}: which series and periods, and in what form. */
record FigurePlanner(
        ReportSettings settings,
        SeriesFinder finder,
        Labels labels,
        SortedSet<CellKey> cells,
        Map<Location, WholeSeries> whole,
        List<Diagnostic> found) {

    /** What a block cannot show the whole of. */
    record WholeSeries(List<Series> series, List<Period> periods, String title) {}

    /** Value columns that fit beside the row labels (page design section 2, wide table). */
    static final int COLUMNS = 12;
    /** Those that fit on a page on its side, as wide. */
    static final int WIDE_COLUMNS = 21;
    /** Series with a look of their own (page design 1.5). */
    static final int SERIES = 6;
    /** Grouped bars side by side (page design section 3). */
    static final int GROUPED = 3;

    Optional<Planned> figure(Node.Directive d) {
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
        if (periods.size() > WIDE_COLUMNS) {
            found.add(new Diagnostic(
                    Code.BV_512,
                    d.location(),
                    "figuren har " + periods.size() + " perioder; de siste " + WIDE_COLUMNS + " vises"));
            periods = last(periods, WIDE_COLUMNS);
        }
        for (Series s : series) {
            for (Period p : periods) {
                cells.add(s.at(p));
            }
        }
        if (periods.size() > COLUMNS) {
            whole.put(d.location(), new WholeSeries(series, periods, Labels.option(d, "tittel")));
            periods = last(periods, COLUMNS);
        }
        // More series than looks, or many in one period: a chart would show less than the table does. And no axis bears
        // two units, or kroner of two price years.
        boolean tableSaysMore =
                series.size() > SERIES || periods.size() == 1 && series.size() > GROUPED || !Terms.sameMeasure(series);
        if (d.kind().equals("tabell") || tableSaysMore) {
            return Optional.of(
                    new Plan.PlannedTable(labels.of(d, Label.Kind.TABLE), series, periods, Labels.option(d, "tittel")));
        }
        boolean full = d.kind().equals("indikator");
        return Optional.of(new Plan.PlannedFigure(
                labels.of(d, Label.Kind.FIGURE),
                series,
                periods,
                kind(type.get(), series, periods),
                full,
                Labels.option(d, "tittel")));
    }

    private static List<Period> last(List<Period> periods, int count) {
        return periods.subList(periods.size() - count, periods.size());
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
    Stream<Series> withCategories(Series series) {
        return series.category().isEmpty() && series.area().isEmpty()
                ? finder.totalOrCategories(series.indicator()).stream()
                : Stream.of(series);
    }

    /** @param periods of one alone there is no line: what would be one is a bar */
    private static ChartSpec.Kind kind(Optional<ChartSpec.Kind> asked, List<Series> series, List<Period> periods) {
        ChartSpec.Kind kind =
                asked.orElseGet(() -> switch (series.get(0).indicator().figure()) {
                    case BAR -> ChartSpec.Kind.BAR;
                    case LINE -> ChartSpec.Kind.LINE;
                    case GROUPED -> ChartSpec.Kind.GROUPED;
                    case STACKED -> ChartSpec.Kind.STACKED;
                });
        if (kind == ChartSpec.Kind.LINE && periods.size() > 1 || kind == ChartSpec.Kind.STACKED && series.size() > 1) {
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

    Optional<Integer> year(Node.Directive d, String name, int otherwise) {
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
