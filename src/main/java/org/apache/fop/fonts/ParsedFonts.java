package org.apache.fop.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fop.apps.io.InternalResourceResolver;

/**
 * The fonts of one FOP factory, each parsed once. FOP parses every font again for every document, because its fonts also
 * keep count of the characters that the document uses. Here each document gets fonts of its own, which share with those of
 * other documents all that never changes. Thread-safe. It stands in FOP's package because widths, boxes and the character
 * map can be shared only from here.
 */
public final class ParsedFonts {
    private final Parser parser;
    /** By file: as many as the configuration names. */
    private final Map<URI, ParsedFont> fonts = new ConcurrentHashMap<>();

    /** What parses a font file; the tests count here. */
    @FunctionalInterface
    public interface Parser {
        MultiByteFont parse(EmbedFontInfo font, InternalResourceResolver files) throws IOException;
    }

    public ParsedFonts(Parser parser) {
        this.parser = parser;
    }

    /** FOP's own parser, for TrueType fonts that are embedded, without complex scripts. */
    public static MultiByteFont parse(EmbedFontInfo font, InternalResourceResolver files) throws IOException {
        CustomFont parsed = FontLoader.loadFont(
                font.getFontUris(),
                font.getSubFontName(),
                font.isEmbedded(),
                font.getEmbeddingMode(),
                font.getEncodingMode(),
                font.getKerning(),
                false,
                files,
                font.getSimulateStyle(),
                font.getEmbedAsType1(),
                font.getUseSVG());
        if (parsed instanceof MultiByteFont multiByte) {
            return multiByte;
        }
        throw new IOException("not an embedded TrueType font: " + font.getEmbedURI());
    }

    /** The fonts of one document, under the names F1, F2 and so on in the order of the configuration, as FOP names them. */
    public FontCollection forDocument(List<EmbedFontInfo> configured, InternalResourceResolver files) {
        return (first, document) -> {
            int number = first;
            for (EmbedFontInfo entry : configured) {
                String name = "F" + number++;
                ParsedFont font = fonts.computeIfAbsent(entry.getEmbedURI(), file -> parsed(entry, files));
                document.addMetrics(name, new DocumentFont(font, files));
                entry.getFontTriplets().forEach(triplet -> document.addFontProperties(name, triplet));
            }
            return number;
        };
    }

    private ParsedFont parsed(EmbedFontInfo entry, InternalResourceResolver files) {
        try {
            return new ParsedFont(parser.parse(entry, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param glyphs by character of the basic plane; FOP itself looks through all segments for every character */
    private record ParsedFont(MultiByteFont font, int[] glyphs) {
        private static final int BASIC_PLANE = 0x10000;

        ParsedFont(MultiByteFont font) {
            this(font, glyphs(font));
            font.cmap = Collections.unmodifiableList(font.cmap);
        }

        /** Where segments overlap, the first that knows the character counts. */
        private static int[] glyphs(MultiByteFont font) {
            int[] glyphs = new int[BASIC_PLANE];
            for (CMapSegment segment : font.cmap) {
                int start = segment.getUnicodeStart();
                for (int c = start; c <= Math.min(segment.getUnicodeEnd(), BASIC_PLANE - 1); c++) {
                    if (glyphs[c] == SingleByteEncoding.NOT_FOUND_CODE_POINT) {
                        glyphs[c] = segment.getGlyphStartIndex() + c - start;
                    }
                }
            }
            return glyphs;
        }
    }

    /** A font that counts the characters of one document. */
    private static final class DocumentFont extends MultiByteFont {
        private final int[] glyphs;

        DocumentFont(ParsedFont parsed, InternalResourceResolver files) {
            super(files, parsed.font().getEmbeddingMode());
            glyphs = parsed.glyphs();
            MultiByteFont font = parsed.font();
            setIsOTFFile(font.isOTFFile());
            setTTCName(font.getTTCName());
            setSimulateStyle(font.getSimulateStyle());
            setFontURI(font.getFontURI());
            setEmbedURI(font.getEmbedFileURI());
            setFontName(font.getFontName());
            setFullName(font.getFullName());
            setFamilyNames(font.getFamilyNames());
            setFontSubFamilyName(font.getFontSubName());
            setCapHeight(font.getCapHeight());
            setXHeight(font.getXHeight(1));
            setAscender(font.getAscender());
            setDescender(font.getDescender());
            setFontBBox(font.getFontBBox());
            setUnderlinePosition(font.getUnderlinePosition(1));
            setUnderlineThickness(font.getUnderlineThickness(1));
            setStrikeoutPosition(font.getStrikeoutPosition(1));
            setStrikeoutThickness(font.getStrikeoutThickness(1));
            setFlags(font.getFlags());
            setStemV(font.getStemV());
            setItalicAngle(font.getItalicAngle());
            setMissingWidth(font.getMissingWidth());
            setWeight(font.getWeight());
            setFontType(font.getFontType());
            setCIDType(font.getCIDType());
            replaceKerningMap(font.hasKerningInfo() ? font.getKerningInfo() : null);
            width = font.width;
            boundingBoxes = font.boundingBoxes;
            cmap = font.cmap;
        }

        @Override
        public int findGlyphIndex(int c) {
            return c < glyphs.length ? glyphs[c] : super.findGlyphIndex(c);
        }
    }
}
