package no.tilstand.disclosure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything a set of published files says, each way of saying it by itself; and the scan for a number in all of them. */
final class Channels {
    static final String TEXT = "text";
    static final String ALTERNATIVE = "alternative text";
    static final String BOOKMARKS = "bookmarks";
    static final String METADATA = "metadata";

    private Channels() {}

    /** What is said, by channel: four of the PDF, and the other files by their last name. */
    static Map<String, String> of(Map<String, byte[]> files) throws IOException {
        Map<String, String> channels = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                pdf(file.getValue(), channels);
            } else {
                channels.put(lastName(file.getKey()), new String(file.getValue(), StandardCharsets.UTF_8));
            }
        }
        return channels;
    }

    /** {@code data.json} of {@code tilstandsrapport-x.data.json}. */
    static String lastName(String file) {
        return file.replaceFirst("^tilstandsrapport-[^.]*\\.", "");
    }

    /** The channels that say the number, as a number of its own. */
    static Set<String> saying(int number, Map<String, byte[]> files) throws IOException {
        Pattern alone = Pattern.compile("(?<![\\p{L}\\d,.])" + number + "(?![\\p{L}\\d]|[,.]\\d)");
        Set<String> found = new TreeSet<>();
        of(files).forEach((channel, said) -> {
            if (alone.matcher(said).find()) {
                found.add(channel);
            }
        });
        return found;
    }

    private static void pdf(byte[] bytes, Map<String, String> channels) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            channels.put(TEXT, new PDFTextStripper().getText(document));
            StringBuilder alternative = new StringBuilder();
            alternatives(document.getDocumentCatalog().getStructureTreeRoot(), alternative);
            channels.put(ALTERNATIVE, alternative.toString());
            StringBuilder bookmarks = new StringBuilder();
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), bookmarks);
            channels.put(BOOKMARKS, bookmarks.toString());
            StringBuilder metadata = new StringBuilder();
            document.getDocumentInformation()
                    .getMetadataKeys()
                    .forEach(k -> metadata.append(
                                    document.getDocumentInformation().getCustomMetadataValue(k))
                            .append('\n'));
            metadata.append(
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            channels.put(METADATA, metadata.toString());
        }
    }

    private static void alternatives(PDStructureNode node, StringBuilder out) {
        if (node instanceof PDStructureElement element) {
            out.append(element.getAlternateDescription()).append('\n');
            out.append(element.getActualText()).append('\n');
            out.append(element.getExpandedForm()).append('\n');
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                alternatives(inner, out);
            }
        }
    }

    private static void bookmarks(PDOutlineNode node, StringBuilder out) {
        for (PDOutlineItem item : node.children()) {
            out.append(item.getTitle()).append('\n');
            bookmarks(item, out);
        }
    }
}
