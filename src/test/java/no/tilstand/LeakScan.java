package no.tilstand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks for planted secrets in what a run has left behind, whatever blanks, hyphens, letters or escapes they are written
 * with; in a PDF also in what the pages say, in strings and in packed streams.
 */
final class LeakScan {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u00ad\\u200b\\u2011.\\-_/]+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /** As it was planted, by what is looked for. */
    private final Map<String, String> secrets = new TreeMap<>();

    LeakScan(Set<String> planted) {
        planted.forEach(p -> secrets.put(plain(p), p));
    }

    /** Only what tells texts apart. */
    private static String plain(String text) {
        String open = ESCAPE.matcher(text)
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16))
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"));
        return BETWEEN.matcher(open.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The secrets that a text holds, as they were planted. */
    Set<String> in(String text) {
        String looked = plain(text);
        Set<String> found = new TreeSet<>();
        secrets.forEach((plain, planted) -> {
            if (looked.contains(plain)) {
                found.add(planted);
            }
        });
        return found;
    }

    /** @param name by which a PDF is known */
    Set<String> in(String name, byte[] content) {
        Set<String> found = new TreeSet<>(in(name));
        found.addAll(in(new String(content, StandardCharsets.UTF_8)));
        found.addAll(in(new String(content, StandardCharsets.ISO_8859_1)));
        if (name.endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(content)) {
                found.addAll(in(new PDFTextStripper().getText(pdf)));
                for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                    inside(pdf.getDocument().getObjectFromPool(key), found, 0);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private void inside(COSBase object, Set<String> found, int depth) throws IOException {
        if (object instanceof COSObject indirect && depth == 0) {
            inside(indirect.getObject(), found, 1);
        } else if (object instanceof COSString string) {
            found.addAll(in(string.getString()));
        } else if (object instanceof COSArray array) {
            for (COSBase one : array) {
                inside(one, found, depth + 1);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (COSBase one : dictionary.getValues()) {
                inside(one, found, depth + 1);
            }
            if (object instanceof COSStream stream) {
                found.addAll(in(stream.toTextString()));
            }
        }
    }
}
