package no.tilstand.intake.register;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import no.tilstand.domain.sak.Spell;
import no.tilstand.domain.sak.Utelatt;
import org.codehaus.stax2.XMLStreamReader2;

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
    private final XMLStreamReader2 xml;
    private final Slice slice = new Slice();
    private char[] text = new char[64];
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
            xml = (XMLStreamReader2) FACTORY.createXMLStreamReader(stream);
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

    /** The text of the element that the cursor stands in; moves to its end. */
    Slice text() throws Unreadable {
        int length = 0;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                length = characters(length);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                slice.decode(text, 0, length);
                return slice;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            }
        }
    }

    /** Puts characters behind those that {@link #text} holds already. */
    private int characters(int held) throws Unreadable {
        try {
            char[] more = xml.getTextCharacters();
            int length = held + xml.getTextLength();
            if (length > LONGEST_VALUE) {
                throw new Unreadable(Utelatt.FOR_STOR, line());
            } else if (length > text.length) {
                text = Arrays.copyOf(text, Math.max(length, 2 * text.length));
            }
            System.arraycopy(more, xml.getTextStart(), text, held, length - held);
            return length;
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

    /** The value without the blanks around it, until the cursor moves on or another value is asked for. */
    Slice slice(int i) throws Unreadable {
        try {
            xml.getAttributeAs(i, slice);
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw broken(line());
        }
        if (slice.length() > LONGEST_VALUE) {
            throw tooMuch();
        }
        return slice;
    }

    int day(int i) throws Unreadable {
        int day = Days.parse(slice(i));
        if (day == Spell.NONE) {
            throw incomplete();
        }
        return day;
    }

    boolean flag(int i) throws Unreadable {
        Slice value = slice(i);
        boolean yes = value.is("true") || value.is("1");
        if (!yes && !value.is("false") && !value.is("0")) {
            throw incomplete();
        }
        return yes;
    }

    Id id(int i) throws Unreadable {
        Id id = Id.parse(slice(i));
        if (id.equals(Id.NONE)) {
            throw incomplete();
        }
        return id;
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
