package org.apache.fop.pdf;

import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** {@code FlateDecode} at a chosen level: FOP's own filter has the default, which costs a fifth of all the time. */
public final class LevelFlateFilter extends NullFilter {
    private final int level;

    /** @param level 1 (fast) to 9 (small) */
    public LevelFlateFilter(int level) {
        this.level = level;
    }

    @Override
    public String getName() {
        return "/FlateDecode";
    }

    @Override
    public OutputStream applyFilter(OutputStream out) {
        return new DeflaterOutputStream(out, new Deflater(level), 8192) {
            @Override
            public void close() throws java.io.IOException {
                super.close();
                def.end();
            }
        };
    }
}
