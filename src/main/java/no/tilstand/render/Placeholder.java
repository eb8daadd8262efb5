package no.tilstand.render;

import java.nio.charset.StandardCharsets;

/** Stands in for the painter. */
final class Placeholder {
    static final Sheet.Colours COLOURS = new Sheet.Colours(
            "#1A2227", "#46525A", "#003C57", "#79858C", "#CBD3D7", "#F2F5F6", "#E4EEF2", "#C9DCE4", "#00695C",
            "#8C5A00", "#96152B", "#46525A", "#575B5D");

    private Placeholder() {}

    static byte[] svg(Drawing d) {
        double[] s = d instanceof Drawing.Chart
                ? new double[] {453.54, 112}
                : d instanceof Drawing.Spark
                        ? new double[] {73.7, 17}
                        : d instanceof Drawing.CoverArcs
                                ? new double[] {201.26, 201.26}
                                : d instanceof Drawing.StripHatch
                                        ? new double[] {10, 14}
                                        : d instanceof Drawing.Key ? new double[] {20, 9} : new double[] {9, 9};
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + s[0] + "pt\" height=\"" + s[1]
                        + "pt\" viewBox=\"0 0 10 10\" preserveAspectRatio=\"none\">"
                        + "<rect width=\"10\" height=\"10\" fill=\"#79858C\"/></svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
