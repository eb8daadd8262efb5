package no.tilstand.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.ChartSpec.Absent;
import no.tilstand.report.ChartSpec.BreakMark;
import no.tilstand.report.ChartSpec.Hidden;
import no.tilstand.report.ChartSpec.Kind;
import no.tilstand.report.ChartSpec.Point;
import no.tilstand.report.ChartSpec.Series;
import no.tilstand.report.ChartSpec.Shown;
import no.tilstand.report.ChartSpec.TargetLine;

/** Invented specs in few words: {@code 51}, {@code 21*} preliminary, {@code :} hidden, {@code ..} missing. */
public final class Specs {
    private Specs() {}

    public static List<Point> points(String words) {
        List<Point> points = new ArrayList<>();
        for (String word : words.trim().split(" +")) {
            points.add(
                    switch (word) {
                        case ":" -> new Hidden();
                        case ".." -> new Absent();
                        default ->
                            new Shown(
                                    new BigDecimal(word.replace("*", "")),
                                    word.replace('.', ',').replace('-', '\u2212'),
                                    word.endsWith("*"));
                    });
        }
        return points;
    }

    public static Series series(String name, int style, String words) {
        return new Series(name, style, points(words));
    }

    public static ChartSpec spec(Kind kind, boolean percent, int firstYear, Series... series) {
        List<String> years = new ArrayList<>();
        for (int i = 0; i < series[0].points().size(); i++) {
            years.add(Integer.toString(firstYear + i));
        }
        return new ChartSpec(kind, years, List.of(series), percent, Optional.empty(), List.of());
    }

    public static ChartSpec withTarget(ChartSpec s, String label, String words) {
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (String word : words.trim().split(" +")) {
            values.add(word.equals("..") ? Optional.empty() : Optional.of(new BigDecimal(word)));
        }
        return new ChartSpec(
                s.kind(),
                s.categories(),
                s.series(),
                s.percent(),
                Optional.of(new TargetLine(values, label)),
                s.breaks());
    }

    public static ChartSpec withBreak(ChartSpec s, int category, String text) {
        List<BreakMark> breaks = new ArrayList<>(s.breaks());
        breaks.add(new BreakMark(category, text));
        return new ChartSpec(s.kind(), s.categories(), s.series(), s.percent(), s.target(), breaks);
    }
}
