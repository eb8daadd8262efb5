package no.tilstand.intake;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.TypedText;
import no.tilstand.domain.narrative.Inline;

/** What is written in a drawing: it is printed as text. */
final class SvgWords {
    private static final List<Inline> BETWEEN = List.of(new Inline.Words(" "));

    private SvgWords() {}

    /**
     * Each text of the drawing, read with the others: a number and what it is of may stand in two of them.
     *
     * @param bytes a plain drawing ({@link SvgCheck})
     * @param file where it lies
     */
    static List<TypedText> of(byte[] bytes, Location file) {
        List<List<Inline>> texts = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            List<Inline> open = new ArrayList<>();
            int depth = 0;
            // Of an event only the end is told; where it begins is where the one before ended.
            Location start = file;
            while (reader.hasNext()) {
                int event = reader.next();
                boolean isText = reader.hasName() && reader.getLocalName().equals("text");
                if (event == XMLStreamConstants.START_ELEMENT && (depth > 0 || isText)) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT && depth > 0) {
                    depth--;
                    if (depth == 0) {
                        texts.add(List.copyOf(open));
                        open.clear();
                    }
                } else if (reader.isCharacters() && depth > 0) {
                    open.add(new Inline.Words(reader.getText(), Optional.of(start)));
                }
                start = new Location(
                        file.path(),
                        reader.getLocation().getLineNumber(),
                        reader.getLocation().getColumnNumber());
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a drawing that has been read once", e);
        }
        return texts.stream()
                .map(t -> new TypedText(List.of(new TypedText.Part(t, TypedText.Kind.TOLD)), context(t, texts)))
                .toList();
    }

    /** A number that stands by itself, or with one word, is of what the other words tell; a sentence stands near them. */
    private static TypedText.Context context(List<Inline> text, List<List<Inline>> all) {
        String words = text.stream()
                .map(piece -> ((Inline.Words) piece).text())
                .collect(Collectors.joining())
                .strip();
        TypedText.Context none = TypedText.Context.NONE;
        return words.split("\\s+").length <= 2
                ? none.after(all)
                : none.under(all.stream()
                        .flatMap(t -> Stream.concat(t.stream(), BETWEEN.stream()))
                        .toList());
    }
}
