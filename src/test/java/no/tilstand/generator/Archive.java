package no.tilstand.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose entries all carry the same moment, so that the same cases give the same archive. */
final class Archive implements AutoCloseable {
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 1, 31, 2, 0);
    private final ZipOutputStream zip;

    Archive(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void add(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
