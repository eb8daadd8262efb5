package no.tilstand.render;

import static no.tilstand.charts.Specs.series;
import static no.tilstand.charts.Specs.spec;
import static no.tilstand.charts.Specs.withBreak;
import static no.tilstand.charts.Specs.withTarget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import no.tilstand.charts.Charts;
import no.tilstand.charts.Palette;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.ChartSpec.Kind;

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
        return all;
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
    }
}
