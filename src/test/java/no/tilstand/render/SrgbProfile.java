package no.tilstand.render;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes {@code styles/srgb.icc}: a colour profile version 2.1 for sRGB (IEC 61966-2-1), from the published primaries and
 * curve, so that the file in the repository belongs to nobody and can be checked.
 */
final class SrgbProfile {
    /** Primaries adapted to D50, as printed in the sRGB annex of the ICC (s15Fixed16). */
    private static final double[][] PRIMARIES = {
        {0.4360747, 0.2225045, 0.0139322}, {0.3850649, 0.7168786, 0.0971045}, {0.1430804, 0.0606169, 0.7141733}
    };

    private static final double[] D50 = {0.9642, 1.0, 0.8249};
    private static final int CURVE_STEPS = 1024;

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB"));
        tags.put("cprt", part("text", out -> out.write("CC0\0".getBytes(StandardCharsets.US_ASCII))));
        tags.put("wtpt", xyz(D50));
        tags.put("rXYZ", xyz(PRIMARIES[0]));
        tags.put("gXYZ", xyz(PRIMARIES[1]));
        tags.put("bXYZ", xyz(PRIMARIES[2]));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int offset = 128 + 4 + 12 * tags.size();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        Map<byte[], Integer> places = new IdentityHashMap<>();
        int start = offset;
        try (DataOutputStream out = new DataOutputStream(table)) {
            out.writeInt(tags.size());
            for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
                Integer place = places.get(tag.getValue());
                if (place == null) {
                    place = start + data.size();
                    places.put(tag.getValue(), place);
                    data.write(tag.getValue());
                    data.write(new byte[(4 - tag.getValue().length % 4) % 4]);
                }
                out.writeBytes(tag.getKey());
                out.writeInt(place);
                out.writeInt(tag.getValue().length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int size = start + data.size();
        return part("", out -> {
            out.writeInt(size);
            out.writeInt(0); // no preferred colour engine
            out.writeInt(0x02100000); // version 2.1
            out.writeBytes("mntrRGB XYZ ");
            for (int number : new int[] {2026, 1, 1, 0, 0, 0}) {
                out.writeShort(number);
            }
            out.writeBytes("acsp");
            out.write(new byte[24]); // platform, flags, device
            out.writeInt(0); // perceptual
            for (double d : D50) {
                out.writeInt(fixed(d));
            }
            out.write(new byte[48]);
            out.write(table.toByteArray());
            out.write(data.toByteArray());
        });
    }

    private static byte[] curve() {
        return part("curv", out -> {
            out.writeInt(CURVE_STEPS);
            for (int i = 0; i < CURVE_STEPS; i++) {
                double v = (double) i / (CURVE_STEPS - 1);
                double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
                out.writeShort((int) StrictMath.round(linear * 65535));
            }
        });
    }

    private static byte[] description(String text) {
        return part("desc", out -> {
            out.writeInt(text.length() + 1);
            out.writeBytes(text);
            out.write(new byte[1 + 4 + 4 + 2 + 1 + 67]); // no Unicode and no Macintosh name
        });
    }

    private static byte[] xyz(double[] values) {
        return part("XYZ ", out -> {
            for (double value : values) {
                out.writeInt(fixed(value));
            }
        });
    }

    private static int fixed(double value) {
        return (int) StrictMath.round(value * 65536);
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] part(String type, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBytes(type);
            if (!type.isEmpty()) {
                out.writeInt(0);
            }
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
