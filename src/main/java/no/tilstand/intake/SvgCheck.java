package no.tilstand.intake;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether an SVG is a plain drawing: well-formed, without a document type (entities can fold out to gigabytes), without
 * script, and without anything that is fetched from elsewhere.
 */
final class SvgCheck {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    /** Deeper than any drawing program nests, and safe for those who walk the tree by recursion. */
    private static final int DEEPEST = 100;

    private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "iframe", "handler", "listener");

    private final XMLStreamReader reader;
    private int depth;

    private SvgCheck(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** What is wrong; empty when nothing is. */
    static Optional<String> trouble(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return new SvgCheck(reader).walk();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            return Optional.of("filen er verken PNG eller velformet SVG");
        }
    }

    private Optional<String> walk() throws XMLStreamException {
        boolean inStyle = false;
        while (reader.hasNext()) {
            Optional<String> trouble = Optional.empty();
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    trouble = Optional.of("SVG-filen har en DOCTYPE");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    trouble = Optional.of("SVG-filen har en behandlingsinstruks (<?...?>)");
                case XMLStreamConstants.START_ELEMENT -> {
                    inStyle = reader.getLocalName().equals("style");
                    trouble = element();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inStyle = false;
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    trouble = inStyle ? style(reader.getText()) : Optional.empty();
                default -> {
                    // comments and blanks
                }
            }
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        return Optional.empty();
    }

    private Optional<String> element() {
        depth++;
        String name = reader.getLocalName();
        if (depth == 1 && !(name.equals("svg") && NAMESPACE.equals(reader.getNamespaceURI()))) {
            return Optional.of("filen er XML, men ikke SVG");
        } else if (depth > DEEPEST) {
            return Optional.of("SVG-filen har over " + DEEPEST + " nivåer");
        } else if (ACTIVE.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("SVG-filen har et element som ikke kan trykkes: " + Wording.plain(name));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            Optional<String> trouble = attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i), name);
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> attribute(String name, String value, String element) {
        String lower = name.toLowerCase(Locale.ROOT);
        String target = Blanks.strip(value);
        if (lower.startsWith("on")) {
            return Optional.of("SVG-filen har et skript: " + Wording.plain(name));
        } else if (lower.equals("base")) {
            return Optional.of("SVG-filen henter noe utenfra: xml:base");
        } else if (lower.equals("href")) {
            boolean embedded = element.equals("image")
                    && (target.startsWith("data:image/png;base64,") || target.startsWith("data:image/jpeg;base64,"));
            boolean own = target.isEmpty() || target.startsWith("#");
            return own || embedded
                    ? Optional.empty()
                    : Optional.of("SVG-filen viser til noe utenfor seg selv: " + Wording.quote(target));
        }
        return style(value);
    }

    /** Every {@code url(...)} must point into the drawing itself; {@code @import} and escapes are refused. */
    private static Optional<String> style(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.contains("@import")) {
            return Optional.of("SVG-filen henter en stil utenfra: @import");
        } else if (lower.contains("\\") && lower.contains("(")) {
            return Optional.of("SVG-filen har skråstreker i en stil");
        }
        for (int at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 1)) {
            String target = Blanks.strip(lower.substring(at + "url(".length()));
            String unquoted = target.startsWith("\"") || target.startsWith("'") ? target.substring(1) : target;
            if (!unquoted.startsWith("#")) {
                return Optional.of("SVG-filen viser til noe utenfor seg selv: "
                        + Wording.quote(value.substring(at, Math.min(value.length(), at + 40))));
            }
        }
        return Optional.empty();
    }
}
