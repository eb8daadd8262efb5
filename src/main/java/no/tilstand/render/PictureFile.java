package no.tilstand.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A picture of the user that has been looked through and written anew: a PNG of nothing but its points, or an SVG that
 * runs nothing, asks for nothing outside itself and sets its words in our own font.
 *
 * @param width in pixels, or in the units of the drawing; only the relation to {@code height} counts
 * @param mostMmPerUnit how much it may be enlarged: pixels not beyond 96 an inch, a drawing without limit
 */
record PictureFile(byte[] content, double width, double height, double mostMmPerUnit) {
    static final double MM_PER_PIXEL = 25.4 / 96;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final long MOST_BYTES = 20_000_000;

    /** Why a picture cannot be printed, as a message. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /** @param inFont whether our font has a character, for the words of a drawing */
    static PictureFile read(Path file, IntPredicate inFont) throws Refused {
        byte[] content;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refused("filen er større enn " + MOST_BYTES / 1_000_000 + " MB");
            }
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused("filen kan ikke leses");
        }
        return Arrays.equals(PNG, Arrays.copyOf(content, PNG.length))
                ? PngPicture.read(content)
                : SvgPicture.read(content, inFont);
    }

    boolean isDrawing() {
        return mostMmPerUnit == Double.MAX_VALUE;
    }
}
