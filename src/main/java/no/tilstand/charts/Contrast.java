package no.tilstand.charts;

import java.awt.Color;

/** Contrast of two colours after WCAG 2.1, «relative luminance» and «contrast ratio». */
public final class Contrast {
    private Contrast() {}

    /** 1 (equal) to 21 (black on white); the order does not matter. */
    public static double ratio(Color a, Color b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    /** 0 (black) to 1 (white). */
    public static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    /** An sRGB channel, 0-255, without its gamma: 0 to 1. */
    public static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
