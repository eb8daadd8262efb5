package no.tilstand.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How wide a text is in one of our fonts: the tables {@code cmap} (format 4) and {@code hmtx} of a TrueType file. FOP
 * knows it too, but only while it lays out, and a template may not compute.
 */
final class Advances {
    private final ByteBuffer font;
    private final int unitsPerEm;
    private final int longMetrics;
    private final int hmtx;
    private final int cmap;

    private Advances(ByteBuffer font) {
        this.font = font;
        unitsPerEm = u16(table("head") + 18);
        longMetrics = u16(table("hhea") + 34);
        hmtx = table("hmtx");
        cmap = format4(table("cmap"));
    }

    static Advances of(Path ttf) {
        try {
            return new Advances(ByteBuffer.wrap(Files.readAllBytes(ttf)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In pt at a size in pt; characters outside the font count as a figure wide. */
    double width(String text, double size) {
        long units = 0;
        for (int i = 0; i < text.length(); i++) {
            int glyph = glyph(text.charAt(i));
            int metric = Math.min(glyph == 0 ? glyph('0') : glyph, longMetrics - 1);
            units += u16(hmtx + 4 * metric);
        }
        return units * size / unitsPerEm;
    }

    /** Whether the font has a character. */
    boolean has(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && glyph((char) codePoint) != 0;
    }

    private int glyph(char c) {
        int segments = u16(cmap + 6) / 2;
        int ends = cmap + 14;
        int starts = ends + 2 * segments + 2;
        for (int s = 0; s < segments; s++) {
            if (c <= u16(ends + 2 * s)) {
                int start = u16(starts + 2 * s);
                int delta = u16(starts + 2 * segments + 2 * s);
                int rangePlace = starts + 4 * segments + 2 * s;
                int range = u16(rangePlace);
                if (c < start) {
                    return 0;
                }
                int glyph = range == 0 ? c : u16(rangePlace + range + 2 * (c - start));
                return range != 0 && glyph == 0 ? 0 : glyph + delta & 0xFFFF;
            }
        }
        return 0;
    }

    private int format4(int table) {
        int count = u16(table + 2);
        for (int i = 0; i < count; i++) {
            int subtable = table + font.getInt(table + 8 + 8 * i);
            if (u16(table + 4 + 8 * i) == 3 && u16(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("the font has no Unicode table of format 4");
    }

    private int table(String tag) {
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            if (tag.equals(new String(font.array(), entry, 4, java.nio.charset.StandardCharsets.US_ASCII))) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("the font has no table " + tag);
    }

    private int u16(int place) {
        return font.getShort(place) & 0xFFFF;
    }
}
