package no.tilstand.charts;

import java.awt.Color;

/**
 * Colours as they are seen: CIELAB (D65), the difference CIEDE2000 (Sharma, Wu and Dalal 2005) and the three colour
 * deficiencies after Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
 */
final class ColourScience {
    private ColourScience() {}

    enum Sight {
        NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] m;

        Sight(double... m) {
            this.m = m;
        }

        double[] linear(Color c) {
            double r = Contrast.linear(c.getRed());
            double g = Contrast.linear(c.getGreen());
            double b = Contrast.linear(c.getBlue());
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double v = m[3 * i] * r + m[3 * i + 1] * g + m[3 * i + 2] * b;
                seen[i] = Math.max(0, Math.min(1, v));
            }
            return seen;
        }
    }

    static double difference(Color a, Color b, Sight sight) {
        return ciede2000(lab(sight.linear(a)), lab(sight.linear(b)));
    }

    /** Lightness, 0 to 100. */
    static double lightness(Color c) {
        return lab(Sight.NORMAL.linear(c))[0];
    }

    static double[] lab(double[] rgb) {
        double x = 0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2];
        double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
        double z = 0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2];
        double fx = f(x / 0.95047);
        double fy = f(y);
        double fz = f(z / 1.08883);
        return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
    }

    private static double f(double t) {
        double d = 6.0 / 29;
        return t > d * d * d ? Math.cbrt(t) : t / (3 * d * d) + 4.0 / 29;
    }

    static double ciede2000(double[] p, double[] q) {
        double meanC7 = Math.pow((Math.hypot(p[1], p[2]) + Math.hypot(q[1], q[2])) / 2, 7);
        double g = 0.5 * (1 - Math.sqrt(meanC7 / (meanC7 + Math.pow(25, 7))));
        double a1 = (1 + g) * p[1];
        double a2 = (1 + g) * q[1];
        double c1 = Math.hypot(a1, p[2]);
        double c2 = Math.hypot(a2, q[2]);
        double h1 = hue(a1, p[2]);
        double h2 = hue(a2, q[2]);
        double dl = q[0] - p[0];
        double dc = c2 - c1;
        double dh = h2 - h1;
        boolean grey = c1 * c2 == 0;
        if (grey) {
            dh = 0;
        } else if (dh > 180) {
            dh -= 360;
        } else if (dh < -180) {
            dh += 360;
        }
        double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh / 2));
        double meanL = (p[0] + q[0]) / 2;
        double meanC = (c1 + c2) / 2;
        double meanH = h1 + h2;
        if (!grey) {
            meanH = Math.abs(h1 - h2) <= 180 ? meanH / 2 : meanH < 360 ? (meanH + 360) / 2 : (meanH - 360) / 2;
        }
        double t = 1
                - 0.17 * cos(meanH - 30)
                + 0.24 * cos(2 * meanH)
                + 0.32 * cos(3 * meanH + 6)
                - 0.20 * cos(4 * meanH - 63);
        double l50 = (meanL - 50) * (meanL - 50);
        double sl = 1 + 0.015 * l50 / Math.sqrt(20 + l50);
        double sc = 1 + 0.045 * meanC;
        double sh = 1 + 0.015 * meanC * t;
        double c7 = Math.pow(meanC, 7);
        double rt = -2
                * Math.sqrt(c7 / (c7 + Math.pow(25, 7)))
                * Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((meanH - 275) / 25, 2))));
        return Math.sqrt(
                Math.pow(dl / sl, 2) + Math.pow(dc / sc, 2) + Math.pow(dH / sh, 2) + rt * (dc / sc) * (dH / sh));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double hue(double a, double b) {
        double h = Math.toDegrees(Math.atan2(b, a));
        return h < 0 ? h + 360 : h;
    }
}
