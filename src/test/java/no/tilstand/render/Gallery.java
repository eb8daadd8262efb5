package no.tilstand.render;

import static no.tilstand.charts.Specs.series;
import static no.tilstand.charts.Specs.spec;
import static no.tilstand.charts.Specs.withBreak;
import static no.tilstand.charts.Specs.withTarget;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tilstand.charts.Charts;
import no.tilstand.charts.Marks;
import no.tilstand.charts.Palette;
import no.tilstand.charts.Specs;
import no.tilstand.domain.Strategy;
import no.tilstand.indicators.Attainment;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.ChartSpec.Kind;
import no.tilstand.report.Sparkline;

/** Charts of every kind, all invented; {@code main} writes them to a file to look at. */
public final class Gallery {
    static final Palette PALETTE = PaletteFile.read(Path.of("styles")).value().orElseThrow();

    private Gallery() {}

    static Map<String, ChartSpec> specs() {
        Map<String, ChartSpec> all = new LinkedHashMap<>();
        all.put("soyle", spec(Kind.BAR, false, 2013, series("Akuttplasseringer", 1, "51 45 49 36 32 20")));
        all.put(
                "linje",
                spec(
                        Kind.LINE,
                        true,
                        2013,
                        series("Omsorgsplan", 1, "95.1 96.6 97.7 97.4 100.0 100.0"),
                        series("Tiltaksplan", 2, "90.5 87.5 91.8 95.3 93.3 90.4"),
                        series("Evaluert tiltaksplan", 3, "39.5 33.9 34.6 44.6 44.4 49.8")));
        all.put(
                "skjermet",
                withBreak(
                        spec(Kind.BAR, false, 2019, series("Unge med ettervern", 1, "14 19 : 16 23 21*")),
                        4,
                        "brudd: ny definisjon fra 2023"));
        all.put(
                "stablet",
                spec(
                        Kind.STACKED,
                        true,
                        2020,
                        series("Serie 1", 1, "30 28 27 25 24"),
                        series("Serie 2", 2, "22 24 22 24 23"),
                        series("Serie 3", 3, "18 17 20 19 20*"),
                        series("Serie 4", 4, "12 13 12 13 14"),
                        series("Serie 5", 5, "10 10 11 11 11"),
                        series("Serie 6", 6, "8 8 8 8 8")));
        all.put(
                "gruppert",
                spec(
                        Kind.GROUPED,
                        false,
                        2015,
                        series("Meldinger", 1, "312 330 : 341 355"),
                        series("Undersøkelser", 2, "211 240 225 .. 238*")));
        all.put(
                "krav",
                withTarget(
                        spec(Kind.BAR, true, 2013, series("Besøk", 1, "88.2 91.0 95.5 94.1 96.4 100.0")),
                        "Krav 100 %",
                        "100 100 100 100 100 100"));
        all.put(
                "etapper",
                withTarget(
                        spec(Kind.BAR, true, 2015, series("Plan", 1, "72.5 80.1 88.0 .. 79.9 83.3*")),
                        "Mål 90 %",
                        ".. 75 80 85 90 90"));
        all.put(
                "linje-hull",
                withTarget(
                        withBreak(
                                spec(
                                        Kind.LINE,
                                        true,
                                        2012,
                                        series("Frist holdt", 1, "71 74 : 78 81 80 .. 88*"),
                                        series("Barn hørt", 4, "40 44 47 45 50 58 61 64")),
                                4,
                                "brudd: talt på ny måte fra 2016"),
                        "Krav 100 %",
                        "100 100 100 100 100 100 100 100"));
        all.put(
                "linje-seks",
                spec(
                        Kind.LINE,
                        false,
                        2019,
                        series("En", 1, "1200 1310 1275 1390 1402"),
                        series("To", 2, "910 870 930 905 990"),
                        series("Tre", 3, "640 700 660 655 610"),
                        series("Fire", 4, "420 380 455 470 500")));
        all.put(
                "sma-andeler",
                spec(
                        Kind.BAR,
                        true,
                        2007,
                        series("Henlagt", 1, "12.1 11 9.8 10.4 13.3 15.2 14.4 16.1 12.3 15.4 14 13")));
        all.put(
                "stablet-skjermet",
                withBreak(
                        spec(
                                Kind.STACKED,
                                false,
                                2019,
                                series("Råd", 1, "41 39 : 44 50"),
                                series("Besøkshjem", 2, "30 33 31 28 25"),
                                series("Annet", 3, "9 12 11 10 8")),
                        2,
                        "brudd: nye koder"));
        all.put(
                "seks-linjer",
                withTarget(
                        withBreak(
                                spec(
                                        Kind.LINE,
                                        true,
                                        2013,
                                        series("Skole", 1, "12 13 11 14 15.3 15"),
                                        series("Politi", 2, "20 19 18 : 13 13.4"),
                                        series("Barnehage", 3, "5 6 5 7 .. 8"),
                                        series("Helsestasjon", 4, "4 4 5 3 4 5*"),
                                        series("Foreldre", 5, "9 8 10 9 7 8")),
                                4,
                                "brudd: ny kodeliste fra 2017"),
                        "Mål 10 %",
                        ".. .. .. .. 10 10"));
        all.put(
                "fire-grupper",
                spec(
                        Kind.GROUPED,
                        false,
                        2014,
                        series("Råd", 1, "40 38 41 44 50"),
                        series("Besøkshjem", 2, "30 31 : 28 25"),
                        series("Økonomi", 3, "22 25 20 18 21*"),
                        series("Annet", 4, "8 9 7 11 10")));
        all.put(
                "grupper-tre",
                spec(
                        Kind.GROUPED,
                        false,
                        2021,
                        series("A", 1, "51 45 60"),
                        series("B", 4, "20 0 31"),
                        series("C", 5, "33 28 :")));
        return all;
    }

    static ChartSheet signs() {
        ChartSheet sheet = new ChartSheet();
        Marks marks = new Marks(PALETTE);
        Charts charts = new Charts(PALETTE);
        for (Attainment a : Attainment.values()) {
            sheet.sign("status-" + a.name().toLowerCase(Locale.ROOT).replace('_', '-'), a.name(), marks.status(a));
        }
        for (Strategy.Measure.Status s : Strategy.Measure.Status.values()) {
            sheet.sign("tiltak-" + s.tag(), s.tag(), marks.measure(s));
        }
        for (int style = 1; style <= 6; style++) {
            sheet.sign("linje-" + style, "Serie " + style, marks.seriesKey(style, true));
            sheet.sign("felt-" + style, "Serie " + style, marks.seriesKey(style, false));
        }
        sheet.sign("stripe", "Eksempel", marks.stripHatch());
        String[] lines = {
            "51 45 49 36 32 20", "95.1 96.6 97.7 97.4 100 100", ".. .. .. .. .. 96.4", "3 : 5 6* .. 9*", "4 4 4"
        };
        for (int i = 0; i < lines.length; i++) {
            Optional<BigDecimal> target = i % 2 == 1 ? Optional.of(BigDecimal.valueOf(100)) : Optional.empty();
            if (i == 3) {
                target = Optional.empty();
            }
            sheet.chart(
                    "gnist-" + i,
                    "Rad " + i,
                    "Rad " + i + ": oppdiktede tall",
                    charts.sparkline(new Sparkline(Specs.points(lines[i]), target, List.of(), "", List.of())));
        }
        return sheet.chart("buer", "Omslag", "Tre buer", marks.coverArcs());
    }

    static ChartSheet sheet(Map<String, ChartSpec> specs) {
        Charts charts = new Charts(PALETTE);
        ChartSheet sheet = new ChartSheet();
        specs.forEach(
                (key, s) -> sheet.chart(key, "Figur: " + key, "Figur " + key + ", oppdiktede tall", charts.chart(s)));
        return sheet;
    }

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), sheet(specs()).print());
        Files.write(Path.of(args[1]), signs().print());
    }
}
