package no.tilstand.intake.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * Counts what is unpacked and stops when it is too much, for a small archive can hold a file without end. Remembers a sum
 * of what has passed, to know two deliveries with the same content, and the beginning, to know a web page.
 */
final class BoundedStream extends FilterInputStream {
    private static final int BEGINNING = 256;

    private final CRC32C sum = new CRC32C();
    private final byte[] beginning = new byte[BEGINNING];
    private long most;
    private long count;
    private boolean exceeded;

    /** @param most bytes */
    BoundedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** What the file turned out to be decides how big it may get. */
    void limit(long bytes) {
        most = Math.min(most, bytes);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int got = in.read(to, from, length);
        if (got > 0) {
            if (count < BEGINNING) {
                System.arraycopy(to, from, beginning, (int) count, (int) Math.min(got, BEGINNING - count));
            }
            sum.update(to, from, got);
            count += got;
            if (count > most) {
                exceeded = true;
                throw new IOException("too much");
            }
        }
        return got;
    }

    boolean exceeded() {
        return exceeded;
    }

    long count() {
        return count;
    }

    /** Of all that has been read. */
    long sum() {
        return sum.getValue() ^ count << 32;
    }

    boolean looksLikeWebPage() {
        String start = new String(beginning, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html");
    }
}
