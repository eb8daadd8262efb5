package no.tilstand.charts;

import java.awt.Color;
import java.util.List;

/**
 * The colours and forms of the report, from {@code styles/palette.json}. Every limit between them (contrast, lightness
 * steps, difference for the colour blind) is held by a test over that file.
 *
 * @param series exactly six; the first has style 1
 */
public record Palette(Neutrals neutrals, Status status, List<SeriesStyle> series, Arcs arcs, Fonts fonts) {
    public Palette {
        series = List.copyOf(series);
        if (series.size() != 6) {
            throw new IllegalArgumentException("six series, not " + series.size());
        }
    }

    /**
     * @param ink text, baseline, target line
     * @param ink2 labels, ticks, sparkline
     * @param accent headings, links, the last point of a sparkline; 7:1 on white or more
     * @param rule hatch of a hidden band
     * @param hair gridlines; carries nothing alone
     * @param surface strip, sign legend
     * @param tint boxes
     * @param coverLight the year on the cover
     */
    public record Neutrals(
            Color ink, Color ink2, Color accent, Color rule, Color hair, Color surface, Color tint, Color coverLight) {}

    /** Each with the tint of a box of its own. */
    public record Status(Tinted met, Tinted nearly, Tinted notMet, Tinted neutral, Tinted open) {}

    public record Tinted(Color sign, Color tint) {}

    /** The quarter-discs of the cover, greatest first. */
    public record Arcs(Color outer, Color middle, Color inner) {}

    /**
     * @param ink line, outline, direct label
     * @param fill the bar
     * @param label text on the fill
     * @param dash of the line, in points; empty for solid
     */
    public record SeriesStyle(Color ink, Color fill, Color label, List<Float> dash, Marker marker, Hatch hatch) {
        public SeriesStyle {
            dash = List.copyOf(dash);
        }
    }

    public enum Marker {
        DISC,
        SQUARE,
        TRIANGLE,
        DIAMOND,
        X,
        PLUS
    }

    /**
     * @param kind which way the lines run
     * @param color of the lines
     * @param width of a line, in points
     * @param step from line to line along the edge of the patch (for diagonals: sideways), in points
     */
    public record Hatch(Kind kind, Color color, float width, double step) {
        public enum Kind {
            NONE,
            RISING,
            FALLING,
            LEVEL,
            CROSS
        }
    }

    /** @param family as FOP knows it */
    public record Fonts(String family, int regular, int semibold, float tick, float label) {}

    /** The style of a series, 1 to 6; greater numbers begin again. */
    public SeriesStyle style(int number) {
        return series.get(Math.floorMod(number - 1, series.size()));
    }
}
