package org.apache.fop.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.xmlgraphics.xmp.Metadata;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XMP of a document, written by ourselves. FOP has it written by whatever XSLT processor it finds, and each of those
 * indents in its own way, so that the same report would differ with what else lies on the class path. It stands in FOP's
 * package because only a class there may take the place of an object that is waiting to be written.
 */
public final class PlainMetadata extends PDFMetadata {
    private PlainMetadata(PDFMetadata original) {
        super(original.getMetadata(), true);
        setObjectNumber(original.getObjectNumber());
    }

    /** Lets the metadata of a document be written this way, with what they hold when they are written. */
    public static void install(PDFDocument document) {
        PDFMetadata original = document.getRoot().getMetadata();
        if (original instanceof PlainMetadata) {
            return;
        }
        PlainMetadata ours = new PlainMetadata(original);
        ours.setDocument(document);
        document.objects.replaceAll(o -> o == original ? ours : o);
        document.getRoot().setMetadata(ours);
        // The length of the stream that is gone is an object of its own, which nothing refers to now.
        document.objects.stream()
                .filter(o -> o instanceof PDFNumber n && n.getNumber() == null)
                .forEach(o -> ((PDFNumber) o).setNumber(0));
    }

    @Override
    protected void outputRawStreamData(OutputStream out) throws IOException {
        out.write(packet(getMetadata()).getBytes(StandardCharsets.UTF_8));
    }

    /** The packet of ISO 16684-1 (XMP), 7.3, read-only. */
    static String packet(Metadata metadata) {
        Writer writer = new Writer();
        try {
            metadata.toSAX(writer);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + writer.out
                + "\n<?xpacket end=\"r\"?>";
    }

    private static final class Writer extends DefaultHandler {
        private final StringBuilder out = new StringBuilder();
        /** Sorted, so that the order in which they were declared does not matter. */
        private final Map<String, String> prefixes = new TreeMap<>();

        @Override
        public void startPrefixMapping(String prefix, String uri) {
            prefixes.put(prefix, uri);
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            out.append('<').append(qName);
            prefixes.forEach(
                    (prefix, namespace) -> attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace));
            prefixes.clear();
            for (int i = 0; i < attributes.getLength(); i++) {
                if (!attributes.getQName(i).startsWith("xmlns")) {
                    attribute(attributes.getQName(i), attributes.getValue(i));
                }
            }
            out.append('>');
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            out.append("</").append(qName).append('>');
        }

        @Override
        public void characters(char[] text, int start, int length) {
            out.append(escaped(new String(text, start, length)));
        }

        private void attribute(String name, String value) {
            out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }
}
