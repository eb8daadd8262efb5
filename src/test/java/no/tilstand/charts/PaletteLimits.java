package no.tilstand.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tilstand.charts.ColourScience.Sight;
import no.tilstand.charts.Palette.Hatch;
import no.tilstand.charts.Palette.SeriesStyle;
import no.tilstand.charts.Palette.Tinted;

/** The limits of the palette (page design 1.3 to 1.5) as a list of what a palette breaks; empty when it breaks none. */
public final class PaletteLimits {
    private final Palette palette;
    private final List<String> broken = new ArrayList<>();

    private PaletteLimits(Palette palette) {
        this.palette = palette;
    }

    public static List<String> brokenBy(Palette palette) {
        PaletteLimits limits = new PaletteLimits(palette);
        limits.neutrals();
        limits.status();
        limits.series();
        limits.sight();
        limits.grey();
        return limits.broken;
    }

    private void atLeast(String what, double found, double least) {
        if (found < least) {
            broken.add(String.format(Locale.ROOT, "%s: %.2f, least %.2f", what, found, least));
        }
    }

    private void contrast(String what, Color a, Color b, double least) {
        atLeast(what, Contrast.ratio(a, b), least);
    }

    private void neutrals() {
        Palette.Neutrals n = palette.neutrals();
        for (Color ground : List.of(Color.WHITE, n.surface(), n.tint())) {
            contrast("ink", n.ink(), ground, 12);
            contrast("ink-2", n.ink2(), ground, 4.5);
            contrast("accent", n.accent(), ground, ground.equals(Color.WHITE) ? 7 : 4.5);
        }
        contrast("rule on white", n.rule(), Color.WHITE, 3);
        contrast("rule on surface", n.rule(), n.surface(), 3);
        contrast("year on the cover", n.coverLight(), n.accent(), 7);
    }

    private void status() {
        Palette.Status s = palette.status();
        List<Tinted> all = List.of(s.met(), s.nearly(), s.notMet(), s.neutral(), s.open());
        for (int i = 0; i < all.size(); i++) {
            Tinted one = all.get(i);
            for (Color ground : List.of(Color.WHITE, palette.neutrals().surface(), one.tint())) {
                contrast("status " + i, one.sign(), ground, 4.5);
            }
        }
        for (Sight sight : Sight.values()) {
            atLeast("met-nearly " + sight, difference(s.met(), s.nearly(), sight), 19);
            atLeast("met-not " + sight, difference(s.met(), s.notMet(), sight), 13);
            atLeast("nearly-not " + sight, difference(s.nearly(), s.notMet(), sight), 10);
        }
    }

    private static double difference(Tinted a, Tinted b, Sight sight) {
        return ColourScience.difference(a.sign(), b.sign(), sight);
    }

    private void series() {
        List<SeriesStyle> all = palette.series();
        for (int i = 0; i < all.size(); i++) {
            SeriesStyle s = all.get(i);
            contrast("ink " + (i + 1) + " on white", s.ink(), Color.WHITE, 4.5);
            contrast(
                    "ink " + (i + 1) + " on surface",
                    s.ink(),
                    palette.neutrals().surface(),
                    4.5);
            contrast("label in bar " + (i + 1), s.label(), s.fill(), 4.5);
            if (s.hatch().kind() != Hatch.Kind.NONE) {
                contrast("hatch " + (i + 1), s.hatch().color(), s.fill(), 3);
            }
            if (i + 1 < all.size()) {
                contrast(
                        "fills " + (i + 1) + "-" + (i + 2),
                        s.fill(),
                        all.get(i + 1).fill(),
                        3);
            }
        }
        long forms = all.stream().map(SeriesStyle::marker).distinct().count();
        long dashes = all.stream().map(SeriesStyle::dash).distinct().count();
        long fills = all.stream().map(s -> s.fill().getRGB()).distinct().count();
        atLeast("different markers", forms, 6);
        atLeast("different dashes", dashes, 6);
        atLeast("different fills", fills, 6);
    }

    /** Least differences by page design 1.5, rounded down to a tenth of what was measured there. */
    private void sight() {
        double[] inksOfFour = {18.6, 17.0, 16.4, 16.5};
        double[] inksOfSix = {17.6, 10.2, 9.6, 10.6};
        double[] fillsOfFour = {18.6, 17.0, 16.4, 16.5};
        double[] fillsOfSix = {18.3, 9.5, 12.4, 16.5};
        List<Color> inks = palette.series().stream().map(SeriesStyle::ink).toList();
        List<Color> fills = palette.series().stream().map(SeriesStyle::fill).toList();
        for (Sight sight : Sight.values()) {
            int i = sight.ordinal();
            atLeast("inks 1-4 " + sight, smallest(inks.subList(0, 4), sight), inksOfFour[i]);
            atLeast("inks 1-6 " + sight, smallest(inks, sight), inksOfSix[i]);
            atLeast("fills 1-4 " + sight, smallest(fills.subList(0, 4), sight), fillsOfFour[i]);
            atLeast("fills 1-6 " + sight, smallest(fills, sight), fillsOfSix[i]);
        }
    }

    private static double smallest(List<Color> colors, Sight sight) {
        double smallest = Double.MAX_VALUE;
        for (int i = 0; i < colors.size(); i++) {
            for (int j = 0; j < i; j++) {
                smallest = Math.min(smallest, ColourScience.difference(colors.get(i), colors.get(j), sight));
            }
        }
        return smallest;
    }

    /** Steps of lightness between the fills, for the council's paper copy. */
    private void grey() {
        List<Double> sorted = palette.series().stream()
                .map(s -> ColourScience.lightness(s.fill()))
                .sorted()
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            atLeast("grey step " + i, sorted.get(i) - sorted.get(i - 1), 7.5);
        }
    }
}
