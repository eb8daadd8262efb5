package org.apache.fop.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Info dictionary with the date of the report. FOP's own one writes the date in the time zone of the machine, so that
 * the same report would differ from one machine to the next. It stands in FOP's package because only a class there may
 * take the place of an object that is waiting to be written.
 */
public final class ReportInfo extends PDFInfo {
    private final PDFInfo original;
    private final String date;

    private ReportInfo(PDFInfo original, String date) {
        this.original = original;
        this.date = date;
        setObjectNumber(original.getObjectNumber());
    }

    /**
     * Lets the Info dictionary of a document be written with this date.
     *
     * @param date as PDF writes it: {@code D:20241231000000Z}
     */
    public static void install(PDFDocument document, String date) {
        PDFInfo original = document.getInfo();
        ReportInfo ours = new ReportInfo(original, date);
        ours.setDocument(document);
        document.objects.replaceAll(o -> o == original ? ours : o);
    }

    @Override
    public byte[] toPDF() {
        Map<String, String> entries = new TreeMap<>();
        put(entries, "Title", original.getTitle());
        put(entries, "Author", original.getAuthor());
        put(entries, "Subject", original.getSubject());
        put(entries, "Creator", original.getCreator());
        put(entries, "Producer", original.getProducer());
        put(entries, "CreationDate", date);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write(encode("<<\n"));
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.write(encode("/" + entry.getKey() + " "));
                out.write(encodeText(entry.getValue()));
                out.write(encode("\n"));
            }
            out.write(encode(">>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Map<String, String> entries, String key, String value) {
        if (value != null) {
            entries.put(key, value);
        }
    }
}
