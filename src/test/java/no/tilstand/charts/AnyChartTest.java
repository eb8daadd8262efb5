package no.tilstand.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.ChartSpec.Absent;
import no.tilstand.report.ChartSpec.BreakMark;
import no.tilstand.report.ChartSpec.Hidden;
import no.tilstand.report.ChartSpec.Kind;
import no.tilstand.report.ChartSpec.Point;
import no.tilstand.report.ChartSpec.Series;
import no.tilstand.report.ChartSpec.Shown;
import no.tilstand.report.ChartSpec.TargetLine;
import org.junit.jupiter.api.Test;

/** Whatever the spec, nothing is painted outside the picture, and a hidden column looks like every other. */
class AnyChartTest {
    private static final Pattern TEXT = Pattern.compile("text (\\S+) (\\d+) ([\\d.]+) (.*) (-?[\\d.]+),(-?[\\d.]+)");
    private static final Pattern BOX = Pattern.compile("(?:box|path) (-?[\\d.]+),(-?[\\d.]+) (-?[\\d.]+)x(-?[\\d.]+)$");

    @Test
    void staysInsideItsPicture() {
        Random random = new Random(20181231);
        int checked = 0;
        for (int i = 0; i < 400; i++) {
            ChartSpec spec = any(random);
            VectorChart chart = new Charts(ChartsTest.palette()).chart(spec);
            List<String> lines = Sketch.of(chart);
            for (String line : lines) {
                checked += check(spec, chart, line);
            }
            assertEquals(0, Math.IEEEremainder(chart.height(), 3.5), 1e-9);
        }
        assertTrue(checked > 10_000, "only " + checked + " texts and patches seen");
    }

    private static int check(ChartSpec spec, VectorChart chart, String line) {
        Matcher text = TEXT.matcher(line);
        if (text.matches()) {
            double size = Double.parseDouble(text.group(3));
            double x = Double.parseDouble(text.group(5));
            double y = Double.parseDouble(text.group(6));
            double end = x + text.group(4).length() * size / 2;
            assertTrue(x >= -0.1 && end <= chart.width() + 0.1, () -> line + " in " + spec);
            assertTrue(y - 0.66 * size >= -0.1 && y <= chart.height() + 0.1, () -> line + " in " + spec);
        }
        Matcher box = BOX.matcher(line);
        if (line.startsWith("fill") && box.find()) {
            double x = Double.parseDouble(box.group(1));
            double y = Double.parseDouble(box.group(2));
            double right = x + Double.parseDouble(box.group(3));
            double bottom = y + Double.parseDouble(box.group(4));
            double halo = 1.4;
            assertTrue(x >= -halo && right <= chart.width() + halo, () -> line + " in " + spec);
            assertTrue(y >= -halo && bottom <= chart.height() + halo, () -> line + " in " + spec);
            return 1;
        }
        return text.matches() ? 1 : 0;
    }

    private static ChartSpec any(Random random) {
        Kind kind = Kind.values()[random.nextInt(4)];
        boolean percent = random.nextBoolean();
        // Balances of kroner go below zero.
        boolean signed = !percent && random.nextInt(3) == 0;
        int categories = 1 + random.nextInt(14);
        int count = kind == Kind.BAR ? 1 : 1 + random.nextInt(6);
        int magnitude = percent ? 100 : (int) Math.pow(10, 1 + random.nextInt(6));
        List<String> names = new ArrayList<>();
        for (int c = 0; c < categories; c++) {
            names.add(Integer.toString(2000 + c));
        }
        List<Series> series = new ArrayList<>();
        for (int s = 0; s < count; s++) {
            List<Point> points = new ArrayList<>();
            for (int c = 0; c < categories; c++) {
                int size = random.nextInt(magnitude + 1) / (kind == Kind.STACKED && percent ? count : 1);
                int value = signed && random.nextBoolean() ? -size : size;
                boolean preliminary = random.nextInt(6) == 0;
                points.add(
                        switch (random.nextInt(8)) {
                            case 0 -> new Hidden();
                            case 1 -> new Absent();
                            default ->
                                new Shown(BigDecimal.valueOf(value), value + (preliminary ? "*" : ""), preliminary);
                        });
            }
            String name = "Serie".repeat(1 + random.nextInt(3)) + s;
            series.add(new Series(name, s + 1, points));
        }
        Optional<TargetLine> target = Optional.empty();
        if (random.nextBoolean()) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(magnitude + 1));
            List<Optional<BigDecimal>> values = new ArrayList<>();
            for (int c = 0; c < categories; c++) {
                values.add(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(value));
            }
            target = Optional.of(new TargetLine(values, "Krav minst " + value));
        }
        List<BreakMark> breaks = new ArrayList<>();
        for (int c = 1; c < categories; c++) {
            if (random.nextInt(categories) == 0) {
                breaks.add(new BreakMark(
                        c,
                        "brudd: "
                                + "ny definisjon ".repeat(1 + random.nextInt(4)).trim()));
            }
        }
        return new ChartSpec(kind, names, series, percent, target, breaks);
    }
}
