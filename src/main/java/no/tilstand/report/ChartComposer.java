package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.indicators.Assessment;
import no.tilstand.indicators.Attainment;
import no.tilstand.report.ChartSpec.Point;
import no.tilstand.report.Plan.PlannedFigure;
import no.tilstand.report.Plan.Series;

/** The chart of a figure as data: points, the line of what is demanded, and breaks in the series. */
record ChartComposer(
        Ledger ledger, Assessments assessments, Words words, Captions captions, Phrases phrases, Terms terms) {
    private static final int LONGEST_BREAK_TEXT = 32;

    ChartComposer(Ledger ledger, Assessments assessments, Words words) {
        this(ledger, assessments, words, new Captions(words), new Phrases(words), new Terms(words));
    }

    /**
     * The looks of the series of one figure, 1 to 6, no two alike. A series has the look of its place, so that the same
     * thing looks the same throughout the report; those with a place beyond the sixth take what the others leave.
     *
     * @param series at most as many as there are looks
     */
    static List<Integer> styles(List<Series> series) {
        if (series.size() > FigurePlanner.SERIES) {
            throw new IllegalArgumentException(series.size() + " series have not a look each");
        }
        Map<Integer, Integer> styles = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < series.size(); i++) {
            int place = series.get(i).place();
            if (place <= FigurePlanner.SERIES && taken.add(place)) {
                styles.put(i, place);
            }
        }
        for (int i = 0; i < series.size(); i++) {
            int own = (series.get(i).place() - 1) % FigurePlanner.SERIES;
            for (int next = 0; !styles.containsKey(i); next++) {
                int free = (own + next) % FigurePlanner.SERIES + 1;
                if (taken.add(free)) {
                    styles.put(i, free);
                }
            }
        }
        return List.copyOf(styles.values());
    }

    ChartSpec chart(PlannedFigure figure, Scale scale) {
        boolean same = Captions.sameIndicator(figure.series());
        List<ChartSpec.Series> series = new ArrayList<>();
        List<Integer> styles = styles(figure.series());
        for (Series s : figure.series()) {
            List<Point> points = new ArrayList<>();
            for (Period p : figure.periods()) {
                points.add(scale.point(ledger.look(s, p), s.indicator(), phrases));
            }
            series.add(new ChartSpec.Series(terms.series(s, same), styles.get(series.size()), points));
        }
        return new ChartSpec(
                figure.kind(),
                figure.periods().stream()
                        .map(p -> captions.head(p, figure.periods()))
                        .toList(),
                series,
                figure.series().stream().allMatch(s -> s.indicator().unit() == Unit.PERCENT),
                target(figure, scale),
                breaks(figure));
    }

    /** The demand that all the municipality's own series of a figure share, and its words; areas have none. */
    Optional<ChartSpec.TargetLine> target(PlannedFigure figure, Scale scale) {
        List<Assessment> last = new ArrayList<>();
        List<List<Optional<BigDecimal>>> lines = new ArrayList<>();
        for (Series s : figure.series().stream().filter(s -> s.area().isEmpty()).toList()) {
            List<Optional<BigDecimal>> line = new ArrayList<>();
            for (Period p : figure.periods()) {
                Assessment a = assessments.of(s, p);
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
        boolean legal = !newest.demand().orElseThrow().authority().isEmpty();
        String word = legal ? "figur.krav" : newest.milestone().isPresent() ? "figur.delmaal" : "figur.maal";
        return Optional.of(new ChartSpec.TargetLine(
                lines.get(0),
                words.get(word, terms.demand(newest, figure.series().get(0).indicator()))));
    }

    List<ChartSpec.BreakMark> breaks(PlannedFigure figure) {
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
}
