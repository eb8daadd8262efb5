package no.tilstand.intake.register;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.tilstand.domain.sak.Utelatt;

/**
 * A place in an XML stream, moving forward only. DTDs are refused and no entity is ever expanded; no exception keeps what
 * the parser said.
 */
final class XmlCursor implements AutoCloseable {
    /** An extract has six levels. */
    private static final int DEEPEST = 60;
    /** The longest free text in the formats is 10 000 characters. */
    private static final int LONGEST_VALUE = 100_000;

    private static final InputFactoryImpl FACTORY = factory();

    private final BoundedStream stream;
    private final XMLStreamReader xml;
    private int depth;

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.configureForSpeed();
        return factory;
    }

    XmlCursor(BoundedStream stream) throws Unreadable {
        this.stream = stream;
        try {
            // Bytes, not characters: the declaration decides the charset.
            xml = FACTORY.createXMLStreamReader(stream);
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw broken(0);
        }
    }

    private Unreadable broken(int line) {
        return new Unreadable(
                stream.exceeded() ? Utelatt.FOR_STOR : stream.looksLikeWebPage() ? Utelatt.NETTSIDE : Utelatt.IKKE_XML,
                line);
    }

    private int next() throws Unreadable {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Unreadable(stream.looksLikeWebPage() ? Utelatt.NETTSIDE : Utelatt.DTD, line());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    throw tooMuch();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw broken(line());
        }
    }

    int line() {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    /** To the root. */
    void root() throws Unreadable {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and processing instructions in front of it.
        }
    }

    /**
     * To the next child of the element that the cursor stands in.
     *
     * @return false at the end of that element
     */
    boolean child() throws Unreadable {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    /** Past everything in the element that the cursor stands in. */
    void skip() throws Unreadable {
        leave(depth);
    }

    /** How many elements the cursor stands in. */
    int depth() {
        return depth;
    }

    /** Out of an element that was entered at this depth, wherever in it the cursor stands. */
    void leave(int entered) throws Unreadable {
        while (depth >= entered) {
            next();
        }
    }

    /** To the end of the file, so that what stands behind the root is seen to be in order, too. */
    void end() throws Unreadable {
        try {
            while (xml.hasNext()) {
                next();
            }
        } catch (XMLStreamException e) {
            throw broken(line());
        }
    }

    /** The text of the element that the cursor stands in, trimmed; moves to its end. */
    String text() throws Unreadable {
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(characters());
                if (text.length() > LONGEST_VALUE) {
                    throw new Unreadable(Utelatt.FOR_STOR, line());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return text.toString().strip();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            }
        }
    }

    private String characters() throws Unreadable {
        try {
            return xml.getText();
        } catch (UncheckedStreamException e) {
            throw broken(line());
        }
    }

    String name() {
        return xml.getLocalName();
    }

    boolean hasNamespace() {
        String uri = xml.getNamespaceURI();
        return uri != null && !uri.isEmpty();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    /** Empty for an attribute of another namespace (xsi:schemaLocation), which belongs to XML and not to the format. */
    String attribute(int i) {
        String uri = xml.getAttributeNamespace(i);
        return uri == null || uri.isEmpty() ? xml.getAttributeLocalName(i) : "";
    }

    String value(int i) throws Unreadable {
        String value = xml.getAttributeValue(i);
        if (value.length() > LONGEST_VALUE) {
            throw new Unreadable(Utelatt.FOR_STOR, line());
        }
        return value;
    }

    int day(int i) throws Unreadable {
        OptionalInt day = Days.parse(value(i));
        if (day.isEmpty()) {
            throw incomplete();
        }
        return day.getAsInt();
    }

    boolean flag(int i) throws Unreadable {
        return switch (value(i).strip()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw incomplete();
        };
    }

    Id id(int i) throws Unreadable {
        Optional<Id> id = Id.parse(value(i).strip());
        if (id.isEmpty()) {
            throw incomplete();
        }
        return id.get();
    }

    /** Something required is missing here or cannot be read. */
    Unreadable incomplete() {
        return new Unreadable(Utelatt.MANGELFULL, line());
    }

    Unreadable tooMuch() {
        return new Unreadable(Utelatt.FOR_STOR, line());
    }

    @Override
    public void close() throws Unreadable {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(0);
        }
    }
}
