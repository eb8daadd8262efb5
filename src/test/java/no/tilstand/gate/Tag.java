package no.tilstand.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A tag of a PDF with all below it, as it is written in the file.
 *
 * @param type {@code H1}, {@code P}, {@code TD}, ...; {@link #CONTENT} for a piece of a page
 * @param text of a piece of a page; empty for a picture and for tags
 * @param lines where each letter of a piece stands
 * @param kids tags and pieces below, in reading order
 */
record Tag(
        String type,
        Optional<String> alt,
        Optional<String> scope,
        int colSpan,
        String text,
        List<Line> lines,
        List<Annotation> annotations,
        List<Tag> kids) {
    static final String CONTENT = "#";

    /** Text on a page (from 1), measured from its top in pt. */
    record Line(int page, float top) {}

    /** @param contents the description that a reader aloud says */
    record Annotation(Optional<String> contents) {}

    /** This tag and all below, in reading order, without the pieces. */
    Stream<Tag> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Tag::all));
    }

    List<Tag> children() {
        return kids.stream().filter(k -> !k.type.equals(CONTENT)).toList();
    }

    List<Tag> pieces() {
        return kids.stream().filter(k -> k.type.equals(CONTENT)).toList();
    }

    /** All text below, in order. */
    String wholeText() {
        StringBuilder out = new StringBuilder(text);
        kids.forEach(c -> out.append(c.wholeText()));
        return out.toString();
    }

    /** The tree as indented text: what a golden file holds. */
    String toText() {
        StringBuilder out = new StringBuilder();
        write(out, 0);
        return out.toString();
    }

    private void write(StringBuilder out, int depth) {
        out.append("  ".repeat(depth)).append(type);
        scope.ifPresent(s -> out.append(" scope=").append(s));
        alt.ifPresent(a -> out.append(" alt=«").append(a).append('»'));
        boolean plain = children().isEmpty();
        if (plain && !wholeText().isBlank()) {
            out.append(" «").append(wholeText()).append('»');
        }
        out.append('\n');
        if (!plain) {
            kids.forEach(k -> {
                if (k.type.equals(CONTENT)) {
                    out.append("  ".repeat(depth + 1))
                            .append('«')
                            .append(k.text)
                            .append("»\n");
                } else {
                    k.write(out, depth + 1);
                }
            });
        }
    }

    static Tag root(PDDocument document) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        return new Reader(document).tag(root, "StructTreeRoot");
    }

    private static final class Reader {
        private final Map<COSDictionary, Map<Integer, PDMarkedContent>> contents = new HashMap<>();
        private final Map<COSDictionary, Integer> numbers = new HashMap<>();

        Reader(PDDocument document) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                numbers.put(page.getCOSObject(), ++number);
                try {
                    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                    extractor.processPage(page);
                    Map<Integer, PDMarkedContent> ofPage = new HashMap<>();
                    collect(extractor.getMarkedContents(), ofPage);
                    contents.put(page.getCOSObject(), ofPage);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        private static void collect(List<?> marked, Map<Integer, PDMarkedContent> into) {
            for (Object one : marked) {
                if (one instanceof PDMarkedContent content) {
                    if (content.getMCID() >= 0) {
                        into.put(content.getMCID(), content);
                    }
                    collect(content.getContents(), into);
                }
            }
        }

        Tag tag(COSDictionary element, String type) {
            List<Annotation> annotations = new ArrayList<>();
            List<Tag> below = new ArrayList<>();
            for (COSBase kid : kids(element)) {
                if (kid instanceof COSNumber mcid) {
                    below.add(piece(element.getCOSDictionary(COSName.PG), mcid.intValue()));
                } else if (kid instanceof COSDictionary dictionary) {
                    String kind = dictionary.getNameAsString(COSName.TYPE, "");
                    if (kind.equals("MCR")) {
                        below.add(piece(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID)));
                    } else if (kind.equals("OBJR")) {
                        annotations.add(new Annotation(Optional.ofNullable(
                                dictionary.getCOSDictionary(COSName.OBJ).getString(COSName.CONTENTS))));
                    } else {
                        below.add(tag(dictionary, dictionary.getNameAsString(COSName.S)));
                    }
                }
            }
            return new Tag(
                    type,
                    Optional.ofNullable(element.getString(COSName.ALT)),
                    attribute(element, "Scope").map(a -> ((COSName) a).getName()),
                    attribute(element, "ColSpan")
                            .map(a -> ((COSNumber) a).intValue())
                            .orElse(1),
                    "",
                    List.of(),
                    annotations,
                    below);
        }

        private Tag piece(COSDictionary page, int mcid) {
            StringBuilder text = new StringBuilder();
            List<Line> lines = new ArrayList<>();
            PDMarkedContent content = contents.get(page).get(mcid);
            for (Object one : content == null ? List.of() : content.getContents()) {
                if (one instanceof TextPosition position) {
                    text.append(position.getUnicode());
                    lines.add(new Line(numbers.get(page), position.getYDirAdj()));
                }
            }
            return new Tag(
                    CONTENT, Optional.empty(), Optional.empty(), 1, text.toString(), lines, List.of(), List.of());
        }

        private static List<COSBase> kids(COSDictionary element) {
            COSBase kids = element.getDictionaryObject(COSName.K);
            List<COSBase> list = new ArrayList<>();
            if (kids instanceof COSArray array) {
                array.forEach(k -> list.add(k instanceof COSObject o ? o.getObject() : k));
            } else if (kids != null) {
                list.add(kids);
            }
            return list;
        }

        private static Optional<COSBase> attribute(COSDictionary element, String name) {
            COSBase attributes = element.getDictionaryObject(COSName.A);
            List<COSBase> list = new ArrayList<>();
            if (attributes instanceof COSArray array) {
                array.forEach(a -> list.add(a instanceof COSObject o ? o.getObject() : a));
            } else if (attributes != null) {
                list.add(attributes);
            }
            return list.stream()
                    .filter(COSDictionary.class::isInstance)
                    .map(a -> ((COSDictionary) a).getDictionaryObject(COSName.getPDFName(name)))
                    .filter(java.util.Objects::nonNull)
                    .findFirst();
        }
    }
}
