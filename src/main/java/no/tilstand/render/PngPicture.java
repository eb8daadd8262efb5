package no.tilstand.render;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import no.tilstand.render.PictureFile.Refused;

/**
 * A PNG file read whole and written anew with nothing in it but its points: 8 bits, RGB, alpha only where something is
 * seen through. Profiles, gamma, comments and whatever else a program puts in are left out, so that one colour space holds
 * (PDF/A) and what is damaged is found here. Chunks: PNG specification (ISO/IEC 15948), 5.3 and 11.2.
 */
final class PngPicture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEAD = 24;
    private static final int COLOUR_TYPE_AT = 25;
    private static final byte PALETTE = 3;
    /** Enough for a page at 600 dots an inch. */
    private static final long MOST_PIXELS = 40_000_000;
    /** Points over column B at 600 an inch; every second or third point is enough of a larger picture. */
    private static final int FINE = 2700;

    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND");
    private static final int SUB = 1;
    private static final int OPAQUE = 255;

    private PngPicture() {}

    static PictureFile read(byte[] content) throws Refused {
        if (content.length < HEAD + 9) {
            throw new Refused("PNG-filen er avkortet");
        }
        long width = ByteBuffer.wrap(content).getInt(16);
        long height = ByteBuffer.wrap(content).getInt(20);
        if (width <= 0 || height <= 0 || width * height > MOST_PIXELS) {
            throw new Refused("bildet er " + width + " x " + height + " punkter; høyst " + MOST_PIXELS / 1_000_000
                    + " millioner punkter kan skrives ut");
        }
        int every = (int) Math.max(1, Math.max(width, height) / FINE);
        BufferedImage image = decoded("png", essentials(content), every);
        return new PictureFile(written(image), width, height, PictureFile.MM_PER_PIXEL);
    }

    /** An image inside a drawing, as PNG. */
    static byte[] fromJpeg(byte[] content) throws Refused {
        BufferedImage image = decoded("jpeg", content, 1);
        if (image.getRaster().getNumBands() > 3) {
            throw new Refused("JPEG-bildet i SVG-filen er lagret i CMYK; lagre det i RGB");
        }
        return written(image);
    }

    private static BufferedImage decoded(String format, byte[] content, int every) throws Refused {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new Refused("bildet har for mange punkter");
            }
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } catch (IOException | RuntimeException damaged) {
            // The JDK's readers tell of damage with whatever exception they run into.
            throw new Refused(
                    format.equals("png")
                            ? "PNG-filen er skadet"
                            : "JPEG-bildet i SVG-filen kan ikke leses; det er skadet, eller det er lagret i CMYK");
        } finally {
            reader.dispose();
        }
    }

    /** The file without the chunks that do not change the points. */
    private static byte[] essentials(byte[] content) throws Refused {
        ByteBuffer in = ByteBuffer.wrap(content, SIGNATURE.length, content.length - SIGNATURE.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        out.writeBytes(SIGNATURE);
        boolean palette = content[COLOUR_TYPE_AT] == PALETTE;
        while (true) {
            if (in.remaining() < 12) {
                throw new Refused("PNG-filen er avkortet");
            }
            int start = in.position();
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) {
                throw new Refused("PNG-filen er avkortet");
            }
            String type = new String(content, start + 4, 4, StandardCharsets.ISO_8859_1);
            CRC32 sum = new CRC32();
            sum.update(content, start + 4, length + 4);
            if ((int) sum.getValue() != in.getInt(start + 8 + length)) {
                throw new Refused("PNG-filen er skadet");
            }
            if (KEPT.contains(type) || type.equals("tRNS") && palette) {
                out.write(content, start, length + 12);
            }
            if (type.equals("IEND")) {
                return out.toByteArray();
            }
            in.position(start + length + 12);
        }
    }

    private static byte[] written(BufferedImage image) {
        boolean alpha = image.getColorModel().hasAlpha() && seenThrough(image);
        ByteArrayOutputStream points = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(points, deflater)) {
            int[] argb = new int[image.getWidth()];
            byte[] row = new byte[1 + argb.length * (alpha ? 4 : 3)];
            for (int y = 0; y < image.getHeight(); y++) {
                row(image, y, argb);
                fill(row, argb, alpha);
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        ByteBuffer head = ByteBuffer.allocate(13);
        head.putInt(image.getWidth()).putInt(image.getHeight());
        head.put((byte) 8).put((byte) (alpha ? 6 : 2)).put(new byte[3]);
        ByteArrayOutputStream file = new ByteArrayOutputStream(points.size() + 64);
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", head.array());
        chunk(file, "IDAT", points.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Each point as its difference from the one on its left, which deflates better. */
    private static void fill(byte[] row, int[] argb, boolean alpha) {
        row[0] = SUB;
        int at = 1;
        int left = 0;
        for (int point : argb) {
            row[at++] = (byte) ((point >> 16) - (left >> 16));
            row[at++] = (byte) ((point >> 8) - (left >> 8));
            row[at++] = (byte) (point - left);
            if (alpha) {
                row[at++] = (byte) ((point >> 24) - (left >> 24));
            }
            left = point;
        }
    }

    private static boolean seenThrough(BufferedImage image) {
        int[] argb = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            row(image, y, argb);
            for (int point : argb) {
                if (point >>> 24 != OPAQUE) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The points of a row. The samples are taken as they stand: {@code getRGB} would take grey for linear light and make it
     * paler.
     */
    private static void row(BufferedImage image, int y, int[] argb) {
        if (image.getColorModel() instanceof IndexColorModel) {
            image.getRGB(0, y, argb.length, 1, argb, 0, argb.length);
            return;
        }
        Raster raster = image.getRaster();
        int bands = raster.getNumBands();
        int shift = raster.getSampleModel().getSampleSize(0) - 8;
        boolean grey = bands < 3;
        boolean alpha = bands % 2 == 0;
        int[] samples = raster.getPixels(raster.getMinX(), raster.getMinY() + y, argb.length, 1, (int[]) null);
        for (int x = 0; x < argb.length; x++) {
            int at = x * bands;
            int red = samples[at] >> shift;
            int green = grey ? red : samples[at + 1] >> shift;
            int blue = grey ? red : samples[at + 2] >> shift;
            int opaque = alpha ? samples[at + bands - 1] >> shift : OPAQUE;
            argb[x] = opaque << 24 | red << 16 | green << 8 | blue;
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        CRC32 sum = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        sum.update(name);
        sum.update(data);
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.writeInt(data.length);
            out.write(name);
            out.write(data);
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
