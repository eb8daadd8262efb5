package no.tilstand.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tilstand.domain.Period;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.history.Issued;
import no.tilstand.history.Line;

/** What is drawn and tabled of one series: the curves of the editions over each other, and each change with both values. */
record IssuedFigures(Words words, Phrases phrases) {
    /** The looks there are; older editions stand in the table of changes only. */
    static final int MOST_EDITIONS = 6;

    /** Room for the values of a figure, in mm; as in {@link FigureComposer}. */
    private static final double VALUES = 114;

    private static final String HIDDEN = ":";
    private static final String MISSING = "..";
    private static final String NOT_APPLICABLE = ".";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    IssuedFigures(Words words) {
        this(words, new Phrases(words));
    }

    /** Figures of as many periods as there is room for, the newest first. */
    List<Block> figures(IssuedSeries series, String caption, String anchor, Numbering numbering) {
        List<Line.End> editions = series.editions();
        List<Line.End> shown = editions.subList(Math.max(0, editions.size() - MOST_EDITIONS), editions.size());
        List<Block> blocks = new ArrayList<>();
        List<Period> left = series.periods();
        boolean millions = inMillions(series);
        while (!left.isEmpty()) {
            List<Period> all = left;
            List<Period> now = ColumnRoom.last(
                    all,
                    shown.stream()
                            .flatMap(e -> series.in(e).values().stream())
                            .map(f -> cell(f, millions))
                            .toList(),
                    VALUES);
            blocks.add(figure(series, shown, now, caption, anchor + "-" + blocks.size(), numbering, millions));
            left = all.subList(0, all.size() - now.size());
        }
        return blocks;
    }

    /** Numbers the figures and tables of the document. */
    static final class Numbering {
        private int figures;
        private int tables;

        int figure() {
            return ++figures;
        }

        int table() {
            return ++tables;
        }
    }

    private Block figure(
            IssuedSeries series,
            List<Line.End> editions,
            List<Period> periods,
            String caption,
            String anchor,
            Numbering numbering,
            boolean millions) {
        boolean line = periods.size() > 1 && !periods.get(0).isSpan();
        List<ChartSpec.Series> curves = new ArrayList<>();
        List<Block.ValueRow> rows = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            Map<Period, Line.Figure> said = series.in(editions.get(i));
            List<ChartSpec.Point> points = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            for (Period p : periods) {
                Optional<Line.Figure> figure = Optional.ofNullable(said.get(p));
                points.add(
                        figure.map(f -> point(f, series.isHidden(p), millions)).orElseGet(ChartSpec.Absent::new));
                cells.add(figure.map(f -> series.isHidden(p) ? HIDDEN : cell(f, millions))
                        .orElse(""));
            }
            String name = edition(editions.get(i));
            curves.add(new ChartSpec.Series(name, i + 1, points));
            rows.add(new Block.ValueRow(List.of(new Span.SeriesKey(i + 1, line), Span.words(name)), cells));
        }
        String label = words.get("merkelapp.figur") + Numbers.NO_BREAK_SPACE + numbering.figure();
        if (curves.stream().flatMap(c -> c.points().stream()).noneMatch(ChartSpec.Shown.class::isInstance)) {
            boolean hidden =
                    curves.stream().flatMap(c -> c.points().stream()).anyMatch(ChartSpec.Hidden.class::isInstance);
            return new Block.Lost(
                    anchor,
                    label,
                    caption,
                    List.of(Span.words(words.get(hidden ? "figur.skjermet" : "figur.mangler"))));
        }
        return new Block.Figure(
                anchor,
                label,
                caption,
                new ChartSpec(
                        line ? ChartSpec.Kind.LINE : editions.size() > 1 ? ChartSpec.Kind.GROUPED : ChartSpec.Kind.BAR,
                        periods.stream().map(p -> phrases.period(p, true)).toList(),
                        curves,
                        series.identity().unit().equals("prosent"),
                        Optional.empty(),
                        List.of()),
                alternative(series, caption, curves, line),
                unit(series, millions),
                rows,
                notes(series, editions));
    }

    private String alternative(IssuedSeries series, String caption, List<ChartSpec.Series> curves, boolean line) {
        String names = curves.stream().map(ChartSpec.Series::name).collect(Collectors.joining("; "));
        return words.get(line ? "alt.type.line" : "alt.type.grouped") + ": " + Terms.lower(caption) + ". "
                + words.get("historikk.alt-utgaver", names) + " " + count(series) + " " + words.get("alt.tabell");
    }

    /** «Ingen av tallene er endret.», «3 endringer.» */
    private String count(IssuedSeries series) {
        int changes = series.changes().size();
        return changes == 0
                ? words.get("historikk.ingen-endret")
                : words.get("historikk.antall-endret", Integer.toString(changes));
    }

    /** Where each edition had its numbers from. */
    private List<Block.Note> notes(IssuedSeries series, List<Line.End> editions) {
        List<Block.Note> notes = new ArrayList<>();
        for (Line.End edition : editions) {
            Map<Period, Line.Figure> said = series.in(edition);
            String versions = said.values().stream()
                    .map(f -> Integer.toString(f.definitionVersion()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            notes.add(new Block.Note(
                    edition(edition),
                    List.of(Span.words(words.get(
                            "historikk.kilde",
                            versions,
                            places(said.values().stream()
                                    .flatMap(f -> f.sources().stream())
                                    .toList()))))));
        }
        return notes;
    }

    /** Each file once, with its lines: «input/…/tall.csv:13–17». */
    private String places(List<Line.Place> places) {
        Map<String, java.util.SortedSet<Integer>> lines = new LinkedHashMap<>();
        places.forEach(p ->
                lines.computeIfAbsent(p.file(), k -> new java.util.TreeSet<>()).add(p.line()));
        String all = lines.entrySet().stream()
                .map(e -> {
                    var told = e.getValue().tailSet(1);
                    return e.getKey() + (told.isEmpty() ? "" : ":" + Ledger.runs("", told));
                })
                .collect(Collectors.joining("; "));
        return breakable(all.isEmpty() ? words.get("historikk.ingen-kilde") : all);
    }

    private static String breakable(String path) {
        return path.replace("/", "/\u200b").replace("-", "-\u200b");
    }

    /** Every change with both values; a sentence when there is none. */
    Block changes(IssuedSeries series, String anchor, Numbering numbering) {
        List<Issued.Entry> changes = series.changes();
        if (changes.isEmpty()) {
            return new Block.Paragraph(
                    List.of(Span.words(words.get(
                            series.editions().size() == 1 ? "historikk.en-utgave" : "historikk.ingen-endret"))),
                    Block.Style.BODY);
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Issued.Entry e : changes) {
            Period period = Period.parse(e.figure().key().period()).orElseThrow();
            boolean hidden = series.isHidden(period);
            Issued.Given before = e.before().orElseThrow();
            rows.add(List.of(
                    Block.Cell.of(phrases.period(period, true)),
                    new Block.Cell(
                            List.of(Span.words(hidden ? HIDDEN : value(before.figure()))), edition(before.end())),
                    new Block.Cell(List.of(Span.words(hidden ? HIDDEN : value(e.figure()))), edition(e.end())),
                    new Block.Cell(
                            List.of(Span.words(e.end().date().getDayOfMonth() + "."
                                    + e.end().date().getMonthValue() + "."
                                    + e.end().date().getYear())),
                            ""),
                    new Block.Cell(
                            List.of(Span.words(word(e.change()))), e.end().reason()),
                    new Block.Cell(
                            List.of(Span.words(places(e.figure().sources()))),
                            words.get(
                                    "historikk.kilde-foer",
                                    places(before.figure().sources())))));
        }
        return new Block.Table(
                anchor,
                words.get("merkelapp.tabell") + Numbers.NO_BREAK_SPACE + numbering.table(),
                words.get("historikk.tabell"),
                List.of(
                        new Block.Column(words.get("kolonne.periode"), 16, Align.START),
                        new Block.Column(words.get("historikk.kolonne.foer"), 28, Align.END),
                        new Block.Column(words.get("historikk.kolonne.naa"), 28, Align.END),
                        new Block.Column(words.get("historikk.kolonne.dato"), 20, Align.START),
                        new Block.Column(words.get("historikk.kolonne.grunn"), 30, Align.START),
                        new Block.Column(words.get("kolonne.fil"), 38, Align.START)),
                true,
                rows,
                List.of());
    }

    private String word(Issued.Change change) {
        return switch (change) {
            case NEW_VALUE -> words.get("historikk.endret");
            case NEW_DEFINITION -> words.get("historikk.ny-definisjon");
            case NEW_PRICES -> words.get("historikk.andre-priser");
            case FINAL -> words.get("historikk.endelig");
            case NOW_SHOWN -> words.get("historikk.naa-vist");
            case NOW_HIDDEN -> words.get("historikk.naa-skjult");
            case FIRST, SAME -> throw new IllegalArgumentException("no change: " + change);
        };
    }

    /** With all digits, and the parts of a share: the change may be in them alone. */
    private String value(Line.Figure f) {
        String number = cell(f, false);
        return f.numerator().isPresent() && f.denominator().isPresent()
                ? number + " ("
                        + words.get(
                                "frase.deler",
                                part(f.numerator().get()),
                                part(f.denominator().get())) + ")"
                : number;
    }

    private static String part(BigDecimal part) {
        return Numbers.format(
                part.stripTrailingZeros().scale() <= 0 ? part.setScale(0, RoundingMode.UNNECESSARY) : part);
    }

    private static ChartSpec.Point point(Line.Figure f, boolean hidden, boolean millions) {
        if (hidden || f.status() == Line.Status.HIDDEN) {
            return new ChartSpec.Hidden();
        }
        return f.value()
                .<ChartSpec.Point>map(v -> new ChartSpec.Shown(scaled(v, millions), cell(f, millions), f.preliminary()))
                .orElseGet(ChartSpec.Absent::new);
    }

    private static String cell(Line.Figure f, boolean millions) {
        return switch (f.status()) {
            case KNOWN ->
                f.value().map(v -> Numbers.format(scaled(v, millions))).orElse(MISSING) + (f.preliminary() ? "*" : "");
            case HIDDEN -> HIDDEN;
            case MISSING -> MISSING;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    private static BigDecimal scaled(BigDecimal value, boolean millions) {
        return millions ? value.movePointLeft(6).setScale(1, RoundingMode.HALF_UP) : value;
    }

    private static boolean inMillions(IssuedSeries series) {
        return series.identity().unit().equals("kroner")
                && series.entries().stream()
                        .flatMap(e -> e.figure().value().stream())
                        .anyMatch(v -> v.abs().compareTo(MILLION) >= 0);
    }

    private String unit(IssuedSeries series, boolean millions) {
        String unit = series.identity().unit();
        String key = "enhetsnavn." + unit;
        String name = millions ? words.get("enhet.mill-kr") : words.has(key) ? words.get(key) : unit;
        int year = series.identity().priceYear();
        return Terms.upper(name) + (year > 0 ? " (" + words.get("frase.prisaar", Integer.toString(year)) + ")" : "");
    }

    /** «2024, utgave 2» */
    String edition(Line.End end) {
        return words.get("historikk.utgave", end.report().folder(), Integer.toString(end.edition()));
    }
}
