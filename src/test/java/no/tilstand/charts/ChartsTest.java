package no.tilstand.charts;

import static no.tilstand.charts.Specs.series;
import static no.tilstand.charts.Specs.spec;
import static no.tilstand.charts.Specs.withBreak;
import static no.tilstand.charts.Specs.withTarget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tilstand.charts.Palette.Hatch;
import no.tilstand.charts.Palette.Marker;
import no.tilstand.charts.Palette.SeriesStyle;
import no.tilstand.charts.Palette.Tinted;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.ChartSpec.Kind;
import no.tilstand.report.Sparkline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {
    /** Colours that tell what is what: series k has ink #00000k and fill #0000k0. */
    static Palette palette() {
        List<SeriesStyle> series = new ArrayList<>();
        Marker[] markers = Marker.values();
        for (int i = 1; i <= 6; i++) {
            Hatch hatch = new Hatch(Hatch.Kind.NONE, Color.WHITE, 0, 0);
            List<Float> dash = i == 1 ? List.of() : List.of((float) i);
            series.add(new SeriesStyle(new Color(i), new Color(16 * i), Color.WHITE, dash, markers[i - 1], hatch));
        }
        Tinted t = new Tinted(new Color(0x111111), new Color(0xeeeeee));
        Color c = new Color(0x222222);
        return new Palette(
                new Palette.Neutrals(c, c, new Color(0xACCE27), new Color(0x808080), new Color(0xC0C0C0), c, c, c),
                new Palette.Status(t, t, t, t, t),
                series,
                new Palette.Arcs(c, c, c),
                new Palette.Fonts("F", 400, 600, 8, 8.5f));
    }

    private static List<String> sketch(ChartSpec spec) {
        return Sketch.of(new Charts(palette()).chart(spec));
    }

    private static List<String> with(List<String> lines, String start) {
        return lines.stream().filter(l -> l.startsWith(start)).toList();
    }

    private static double[] numbers(String line) {
        String digits = line.replaceFirst("^\\S+ #[0-9A-F]+( [\\d.]+)?(\\[.*?\\])? ", "");
        return java.util.regex.Pattern.compile("-?\\d+\\.\\d")
                .matcher(digits)
                .results()
                .mapToDouble(m -> Double.parseDouble(m.group()))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 8, 12})
    void aBarStandsInTheMiddleOfItsColumn(int count) {
        ChartSpec bars = spec(Kind.BAR, false, 2000, series("A", 1, "10 ".repeat(count)));
        List<String> boxes = with(sketch(bars), "fill #000010 box");
        assertEquals(count, boxes.size());
        double band = 114 * 72 / 25.4 / count;
        for (int c = 0; c < count; c++) {
            double[] box = numbers(boxes.get(c));
            assertEquals(46 * 72 / 25.4 + band * (c + 0.5), box[0] + box[2] / 2, 0.11);
            // Of one category a bar is no block.
            assertEquals(Math.min(band * 0.56, 64), box[2], 0.11);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsSixteenCentimetresWideAndWholeQuarterLinesHigh(Kind kind) {
        ChartSpec two = spec(kind, false, 2013, series("A", 1, "10 20 : 18"), series("B", 2, "8 9 11 7*"));
        for (ChartSpec each : List.of(
                two,
                withBreak(two, 2, "brudd: noe"),
                withTarget(withBreak(two, 2, "brudd: noe"), "Mål 20", "20 20 20 20"))) {
            VectorChart chart = new Charts(palette()).chart(each);
            assertEquals(160 * 72 / 25.4, chart.width(), 1e-9);
            assertEquals(0, Math.IEEEremainder(chart.height(), 3.5), 1e-9, "height " + chart.height());
            assertEquals(Sketch.of(chart), Sketch.of(chart), "twice the same");
        }
    }

    /** A hidden number is drawn alike whatever stands around it, and no scale knows it. */
    @Test
    void aHiddenBandDependsOnNoNumber() {
        List<String> first = sketch(spec(Kind.BAR, false, 2019, series("A", 1, "14 19 : 16 23 21")));
        List<String> second = sketch(spec(Kind.BAR, false, 2019, series("A", 1, "140 3 : 900 2 8000*")));
        List<String> bands = with(first, "draw #808080");
        assertEquals(1, bands.size());
        assertEquals(bands, with(second, "draw #808080"));
        assertEquals(with(first, "text F 600 10.5"), with(second, "text F 600 10.5"));
        double band = 114 * 72 / 25.4 / 6;
        String white = with(first, "fill #FFFFFF box").get(0);
        assertEquals(46 * 72 / 25.4 + 2 * band + 1, numbers(white)[0], 0.06);
        assertEquals(band - 2, numbers(white)[2], 0.06);
        assertEquals(100, numbers(white)[3], 0.06);
        assertEquals(
                sketch(spec(Kind.BAR, false, 2019, series("A", 1, "14 19 .. 16 23 21"))),
                first.stream().filter(l -> !isHiddenBand(l, white)).toList(),
                "everything else as if the number were missing");
    }

    private static boolean isHiddenBand(String line, String white) {
        return line.equals(white)
                || line.startsWith("draw #808080")
                || line.startsWith("text F 600 10.5")
                || line.matches("fill #FFFFFF box \\S+ 16\\.0x16\\.0");
    }

    @Test
    void aStackWithAHiddenPartShowsNoPart() {
        List<String> lines =
                sketch(spec(Kind.STACKED, false, 2019, series("A", 1, "41 39 : 44"), series("B", 2, "30 33 900 28")));
        // a bar and the patch under its number in each of three columns
        assertEquals(6, with(lines, "fill #000010 box").size());
        assertEquals(6, with(lines, "fill #000020 box").size());
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("text F 400 8.0 75 ")), "900 has not moved the scale");
    }

    @Test
    void missingIsAGap() {
        List<String> bars = sketch(spec(Kind.BAR, false, 2019, series("A", 1, "14 .. 16")));
        assertEquals(2, with(bars, "fill #000010 box").size());
        assertEquals(0, with(bars, "draw #808080").size());
        List<String> lines = sketch(spec(Kind.LINE, false, 2015, series("A", 1, "14 15 .. 16 .. 18 19")));
        assertEquals(2, with(lines, "draw #000001 1.75").size(), "two pieces");
        assertEquals(5, with(lines, "fill #000001 path").size(), "and five discs");
    }

    @Test
    void aLineStopsAtABreak() {
        ChartSpec whole = spec(Kind.LINE, false, 2015, series("A", 1, "14 15 16 17"));
        assertEquals(1, with(sketch(whole), "draw #000001 1.75").size());
        List<String> broken = sketch(withBreak(whole, 2, "brudd: ny definisjon"));
        assertEquals(2, with(broken, "draw #000001 1.75").size());
        double x = 46 * 72 / 25.4 + 114 * 72 / 25.4 / 2;
        String line = with(broken, "draw #222222 0.75 line").get(0);
        assertEquals(x, numbers(line)[0], 0.06);
        assertTrue(broken.stream().anyMatch(l -> l.contains("brudd: ny definisjon")));
    }

    @Test
    void preliminaryIsDashedAndOpen() {
        List<String> bars = sketch(spec(Kind.BAR, false, 2019, series("A", 1, "14 16*")));
        assertEquals(1, with(bars, "fill #000010 box").size());
        assertEquals(1, with(bars, "draw #000001 1.25[3.0, 2.0]").size());
        assertTrue(bars.stream().anyMatch(l -> l.contains(" 16* ")));
        List<String> lines = sketch(spec(Kind.LINE, false, 2019, series("A", 1, "14 15 16*")));
        assertEquals(1, with(lines, "draw #000001 0.90").size());
        assertEquals(2, with(lines, "fill #000001 path").size());
    }

    @Test
    void numbersStandOnBarsWithUpToEightCategories() {
        assertEquals(8, labels(spec(Kind.BAR, false, 2001, series("A", 1, "5 5 5 5 5 5 5 5"))));
        assertEquals(0, labels(spec(Kind.BAR, false, 2001, series("A", 1, "5 5 5 5 5 5 5 5 5"))));
        // too wide for their bands: all or none
        assertEquals(0, labels(spec(Kind.BAR, false, 2001, series("A", 1, "1234567890 5 5 5 5 5 5 5"))));
        // bars under 14 wide
        assertEquals(4, labels(spec(Kind.GROUPED, false, 2001, series("A", 1, "5 6"), series("B", 2, "7 8"))));
        assertEquals(
                0,
                labels(spec(
                        Kind.GROUPED, false, 2001, series("A", 1, "5 ".repeat(10)), series("B", 2, "7 ".repeat(10)))));
    }

    private static long labels(ChartSpec spec) {
        return with(sketch(spec), "text F 600 8.5").size();
    }

    @Test
    void tickNumbersEndSixPointsBeforeLineB() {
        List<String> ticks = with(sketch(spec(Kind.BAR, false, 2019, series("A", 1, "900 1400"))), "text F 400 8.0");
        assertEquals(4, ticks.size());
        for (String tick : ticks) {
            String[] words = tick.split(" ");
            double left = Double.parseDouble(words[5].split(",")[0]);
            assertEquals(46 * 72 / 25.4 - 6, left + words[4].length() * 4, 0.06, tick);
        }
    }

    @Test
    void theTargetMakesSteps() {
        ChartSpec target =
                withTarget(spec(Kind.BAR, true, 2019, series("A", 1, "40 50 60 70")), "Mål 90 %", ".. 80 80 90");
        List<String> lines = with(sketch(target), "draw #222222 1.00[4.0, 2.0] path");
        assertEquals(1, lines.size());
        double band = 114 * 72 / 25.4 / 4;
        assertEquals(3 * band, numbers(lines.get(0))[2], 0.06);
        assertEquals(10, numbers(lines.get(0))[3], 0.06);
    }

    /** A target that holds for one year only is short; its label once covered the value of that year. */
    @ParameterizedTest
    @CsvSource({"81.0, 70.3", "75, 60", "72, 78", "99, 75", "80, 86"})
    void theLabelOfAShortTargetCoversNoValue(String own, String other) {
        ChartSpec lines = withBreak(
                withTarget(
                        spec(
                                Kind.LINE,
                                true,
                                2020,
                                series("A", 1, "50.0 54.8 54.5 58.3 " + own),
                                series("B", 2, "51.7 54.5 56.8 62.6 " + other)),
                        "Mål minst 75 %",
                        ".. .. .. .. 75"),
                3,
                "brudd i 2023");
        List<String> sketch = sketch(lines);
        int last = -1;
        List<Rectangle2D> markers = new ArrayList<>();
        for (int i = 0; i < sketch.size(); i++) {
            if (sketch.get(i).matches("fill #000001 path .*|draw #000002 1.20 box .*")) {
                markers.add(box(sketch.get(i)));
                last = i;
            }
        }
        assertEquals(10, markers.size());
        for (String patch : with(sketch.subList(last, sketch.size()), "fill #FFFFFF box")) {
            assertTrue(markers.stream().noneMatch(box(patch)::intersects), patch);
        }
        assertEquals(
                1, sketch.stream().filter(l -> l.contains("Mål minst 75 %")).count());
    }

    private static Rectangle2D box(String line) {
        double[] b = numbers(line);
        return new Rectangle2D.Double(b[0], b[1], b[2], b[3]);
    }

    /** Lines apart are all named; of lines that lie on each other none, for the name could be read as the other's. */
    @ParameterizedTest
    @CsvSource({"95 96 97, 80 79 78, 3", "90 91 92, 89 90 91, 1", "60 20 60, 20 60 20, 3", "50 50 50, 50 50 50, 1"})
    void labelsOfLinesDoNotMeet(String alfa, String beta, int names) {
        List<String> near = sketch(spec(
                Kind.LINE, true, 2013, series("Alfa", 1, alfa), series("Beta", 2, beta), series("Gamma", 3, "30 3 8")));
        List<double[]> places = new ArrayList<>();
        for (String label : with(near, "text F 600 8.5")) {
            String[] xy = label.substring(label.lastIndexOf(' ') + 1).split(",");
            double x = Double.parseDouble(xy[0]);
            double y = Double.parseDouble(xy[1]);
            double width = label.split(" ")[4].length() * 8.5 / 2;
            places.add(new double[] {x, x + width, y - 0.72 * 8.5, y + 0.21 * 8.5});
        }
        assertEquals(names, places.size());
        for (double[] a : places) {
            for (double[] b : places) {
                double dx = Math.max(0, Math.max(a[0] - b[1], b[0] - a[1]));
                double dy = Math.max(0, Math.max(a[2] - b[3], b[2] - a[3]));
                assertTrue(a == b || Math.hypot(dx, dy) >= 9.8, () -> "close: " + with(near, "text F 600 8.5"));
            }
        }
    }

    @Test
    void moreThanFourLinesBecomeAPlotEach() {
        ChartSpec five = spec(
                Kind.LINE,
                false,
                2013,
                series("A", 1, "1 2 3"),
                series("B", 2, "4 5 6"),
                series("C", 3, "7 8 9"),
                series("D", 4, "3 2 1"),
                series("E", 5, "20 40 : "));
        List<String> lines = sketch(five);
        for (String name : List.of("A", "B", "C", "D", "E")) {
            assertEquals(
                    1,
                    lines.stream()
                            .filter(l -> l.startsWith("text F 600 9.0 " + name + " "))
                            .count());
        }
        assertEquals(
                5,
                lines.stream().filter(l -> l.startsWith("text F 400 8.0 40 ")).count(),
                "one scale for all");
        assertEquals(
                5,
                lines.stream().filter(l -> l.startsWith("text F 400 8.0 2013 ")).count());
        VectorChart chart = new Charts(palette()).chart(five);
        assertEquals(160 * 72 / 25.4, chart.width(), 1e-9);
        assertEquals(0, Math.IEEEremainder(chart.height(), 3.5), 1e-9);
    }

    /** The positive parts go up from zero and the negative ones down; the axis holds both. */
    @Test
    void aStackWithNegativePartsStaysOnItsAxis() {
        ChartSpec balance = spec(
                Kind.STACKED, false, 2023, series("A", 1, "30 40"), series("B", 2, "10 5"), series("C", 3, "-20 -35"));
        List<String> lines = sketch(balance);
        assertEquals(1, with(lines, "text F 400 8.0 \u221250 ").size(), "the lowest gridline");
        assertEquals(1, with(lines, "text F 400 8.0 50 ").size(), "the highest gridline");
        double zero = numbers(with(lines, "fill #000010 box").get(0))[1]
                + numbers(with(lines, "fill #000010 box").get(0))[3];
        // The bars come before the patches of their numbers.
        for (String down : with(lines, "fill #000030 box").subList(0, 2)) {
            assertEquals(zero, numbers(down)[1], 1.1);
        }
    }

    @Test
    void nothingButHiddenNumbersGivesNoAxis() {
        List<String> lines = sketch(spec(Kind.BAR, false, 2019, series("A", 1, ": : ..")));
        assertEquals(List.of(), with(lines, "text F 400"));
        assertEquals(2, with(lines, "draw #808080").size());
    }

    @Test
    void aSparklineHasItsOwnScaleAndItsLastDisc() {
        Charts charts = new Charts(palette());
        VectorChart chart = charts.sparkline(
                new Sparkline(Specs.points("51 45 : 36 20"), Optional.empty(), List.of(), "", List.of()));
        assertEquals(26 * 72 / 25.4, chart.width(), 1e-9);
        List<String> lines = Sketch.of(chart);
        assertEquals(
                List.of(String.format(Locale.ROOT, "fill #ACCE27 path %.1f,11.8 4.4x4.4", chart.width() - 3 - 2.2)),
                with(lines, "fill"));
        assertEquals(
                List.of(),
                Sketch.of(charts.sparkline(
                        new Sparkline(Specs.points(": .. :"), Optional.empty(), List.of(), "", List.of()))));
    }
}
