package no.tilstand.render;

import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import no.tilstand.charts.TextWidths;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;

/**
 * The fonts of one rendering, as FOP embeds them. A font is asked for by a name that ends in its weight («Source Sans 3
 * 600»), see {@link no.tilstand.charts.Palette.Fonts}. Writing a character puts it into the embedded subset.
 */
final class FopFonts implements TextWidths, PdfGraphics.Typesetter {
    /** Widths are asked for at 1000 points, and come in thousandths: a millionth of an em. */
    private static final int BIG = 1_000_000;

    private final FontInfo info;
    private final Map<String, org.apache.fop.fonts.Font> fonts = new HashMap<>();

    FopFonts(FontInfo info) {
        this.info = info;
    }

    private org.apache.fop.fonts.Font font(Font font) {
        return fonts.computeIfAbsent(font.getName(), name -> {
            int space = name.lastIndexOf(' ');
            int weight = Integer.parseInt(name.substring(space + 1));
            FontTriplet triplet = new FontTriplet(name.substring(0, space), "normal", weight);
            if (!info.hasFont(triplet.getName(), triplet.getStyle(), triplet.getWeight())) {
                throw new IllegalStateException("no font " + name + " in the configuration of FOP");
            }
            return info.getFontInstance(triplet, BIG);
        });
    }

    @Override
    public double width(String text, Font font) {
        org.apache.fop.fonts.Font own = font(font);
        long sum = text.codePoints()
                .mapToLong(c -> own.getWidth(own.mapCodePoint(c)))
                .sum();
        return sum * (double) font.getSize2D() / BIG;
    }

    @Override
    public String resource(Font font) {
        return font(font).getFontName();
    }

    @Override
    public String codes(Font font, String text) {
        org.apache.fop.fonts.Font own = font(font);
        StringBuilder codes = new StringBuilder();
        text.codePoints().forEach(c -> {
            int code = own.mapCodePoint(c);
            for (int shift = 12; shift >= 0; shift -= 4) {
                codes.append(Character.toUpperCase(Character.forDigit(code >> shift & 0xf, 16)));
            }
        });
        return codes.toString();
    }
}
