package no.tilstand.render.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * A finished PDF as one who is read to has it: its tags in reading order with the texts they hold.
 *
 * @param tags without those that only group
 * @param decoration of each page: running head and foot, in one text
 * @param astray texts that belong to no tag and are no decoration either
 * @param bookmarks in order, all levels
 * @param descriptions of the links on the pages
 * @param properties title, author and subject of the document
 */
record TaggedPdf(
        List<Tag> tags,
        List<String> decoration,
        List<String> astray,
        List<String> bookmarks,
        List<String> descriptions,
        List<String> properties) {

    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Quote", "Code");
    private static final Set<String> LINES = Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "TOCI");
    private static final Set<String> GROUPS = Set.of("Document", "Part", "Sect", "Div", "NonStruct", "THead", "TBody");

    /** A quotation or a point with nothing in it is none; a cell with nothing in it is a cell. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("BlockQuote", "LBody");

    /** How a font tells what its codes mean, at its shortest. */
    private static final String LETTERS = "1 beginbfchar <0001> <0041> endbfchar";

    /** Before it reads what a font's codes mean for the first time, PDFBox makes a table of all characters. */
    static void prepare() {
        try {
            new CMapParser().parse(new RandomAccessReadBuffer(LETTERS.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when the file is not as FOP writes it */
    static TaggedPdf read(byte[] pdf) {
        try (Reader reader = new Reader(pdf)) {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends PDFParser implements AutoCloseable {
        private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
        private final List<PageText> pages = new ArrayList<>();
        private final List<Set<Integer>> used = new ArrayList<>();
        private final Map<COSDictionary, Operators.Codes> fonts = new IdentityHashMap<>();
        private final Spellings spellings = new Spellings();
        private final List<String> astray = new ArrayList<>();
        private final List<String> descriptions = new ArrayList<>();

        Reader(byte[] pdf) throws IOException {
            super(new RandomAccessReadBuffer(pdf));
        }

        @Override
        public void close() throws IOException {
            document.close();
        }

        TaggedPdf read() throws IOException {
            parsePDFHeader();
            initialParse();
            COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
            pages(catalog.getCOSDictionary(COSName.PAGES));
            List<Tag> tags = new ArrayList<>();
            for (COSBase kid : kids(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT))) {
                tags.addAll(tags((COSDictionary) kid));
            }
            List<String> decoration = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                PageText page = pages.get(i);
                decoration.add(joined(page.decoration()));
                page.outside().forEach(p -> astray.add(p.text()));
                Set<Integer> found = used.get(i);
                page.marked().forEach((number, pieces) -> {
                    if (!found.contains(number)) {
                        pieces.forEach(p -> astray.add(p.text()));
                    }
                });
            }
            List<String> bookmarks = new ArrayList<>();
            Optional.ofNullable(catalog.getCOSDictionary(COSName.OUTLINES)).ifPresent(o -> bookmarks(o, bookmarks));
            return new TaggedPdf(tags, decoration, astray, bookmarks, descriptions, properties());
        }

        private List<String> properties() {
            COSDictionary info = document.getTrailer().getCOSDictionary(COSName.INFO);
            List<String> properties = new ArrayList<>();
            for (COSName name : List.of(COSName.TITLE, COSName.AUTHOR, COSName.SUBJECT)) {
                properties.add(Optional.ofNullable(info.getString(name)).orElse(""));
            }
            return properties;
        }

        private static void bookmarks(COSDictionary above, List<String> titles) {
            COSDictionary one = above.getCOSDictionary(COSName.FIRST);
            while (one != null) {
                titles.add(one.getString(COSName.TITLE, ""));
                bookmarks(one, titles);
                one = one.getCOSDictionary(COSName.NEXT);
            }
        }

        // ---- pages

        private void pages(COSDictionary node) throws IOException {
            for (COSBase kid : array(node, COSName.KIDS)) {
                COSDictionary page = (COSDictionary) kid;
                if (page.getCOSArray(COSName.KIDS) != null) {
                    pages(page);
                } else {
                    numbers.put(page, pages.size());
                    pages.add(page(page));
                    used.add(new java.util.HashSet<>());
                }
            }
        }

        private PageText page(COSDictionary page) throws IOException {
            for (COSBase annotation : array(page, COSName.ANNOTS)) {
                descriptions.add(((COSDictionary) annotation).getString(COSName.CONTENTS, ""));
            }
            COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
            Map<String, Operators.Codes> named = new HashMap<>();
            COSDictionary all = resources.getCOSDictionary(COSName.FONT);
            if (all != null) {
                for (COSName name : all.keySet()) {
                    named.put(name.getName(), codes(all.getCOSDictionary(name)));
                }
            }
            return PageText.of(unpacked(page.getCOSStream(COSName.CONTENTS)), named, spellings);
        }

        private Operators.Codes codes(COSDictionary font) throws IOException {
            Operators.Codes known = fonts.get(font);
            if (known == null) {
                COSStream table = font.getCOSStream(COSName.TO_UNICODE);
                if (table == null) {
                    throw new IllegalArgumentException("a font says nothing of its letters");
                }
                CMap letters = new CMapParser().parse(new RandomAccessReadBuffer(unpacked(table)));
                known = (code, out) -> out.append(letters.toUnicode(code, 2));
                fonts.put(font, known);
            }
            return known;
        }

        /** As FOP packs: one filter or none. PDFBox's own unpacking loads every filter there is. */
        private static byte[] unpacked(COSStream stream) throws IOException {
            COSBase filter = stream.getFilters();
            if (filter instanceof COSArray list && list.size() == 1) {
                filter = list.getObject(0);
            }
            try (InputStream raw = stream.createRawInputStream()) {
                byte[] packed = raw.readAllBytes();
                if (filter == null) {
                    return packed;
                } else if (COSName.FLATE_DECODE.equals(filter)) {
                    return new InflaterInputStream(
                                    new ByteArrayInputStream(packed), new java.util.zip.Inflater(), 1 << 14)
                            .readAllBytes();
                }
            }
            throw new IllegalArgumentException("packed in another way than FOP packs: " + filter);
        }

        // ---- tags

        /** The tag, or what it groups. */
        private List<Tag> tags(COSDictionary element) {
            String type = element.getNameAsString(COSName.S);
            if (LINES.contains(type)) {
                return line(type, element);
            } else if (type.equals("Figure")) {
                return List.of(figure(element));
            }
            List<Tag> below = new ArrayList<>();
            for (COSBase kid : kids(element)) {
                if (kid instanceof COSDictionary dictionary && dictionary.getItem(COSName.S) != null) {
                    below.addAll(tags(dictionary));
                } else {
                    Gathered loose = new Gathered();
                    loose.add(kid, element);
                    below.add(loose.tag("løs tekst"));
                }
            }
            boolean nothing = below.isEmpty() && MAY_BE_EMPTY.contains(type);
            return GROUPS.contains(type) || nothing ? below : List.of(Tag.of(type, below));
        }

        /** A line of text; a paragraph with nothing in it but a drawing is the drawing. */
        private List<Tag> line(String type, COSDictionary element) {
            Gathered gathered = new Gathered();
            List<Tag> drawings = new ArrayList<>();
            gathered.below(element, drawings);
            List<Tag> all = new ArrayList<>();
            if (!gathered.isEmpty()) {
                all.add(gathered.tag(type));
            }
            all.addAll(drawings);
            return all;
        }

        private Tag figure(COSDictionary element) {
            Gathered gathered = new Gathered();
            for (COSBase kid : kids(element)) {
                gathered.add(kid, element);
            }
            return new Tag(
                    "Figure",
                    "",
                    List.of(element.getString(COSName.ALT, "")),
                    gathered.pieces.stream().map(PageText.Piece::text).toList(),
                    gathered.page(),
                    Optional.empty(),
                    List.of());
        }

        /** The text of a tag as it is gathered. */
        private final class Gathered {
            private final List<PageText.Piece> pieces = new ArrayList<>();
            private final List<String> said = new ArrayList<>();
            private int first = -1;

            void below(COSDictionary element, List<Tag> drawings) {
                for (COSBase kid : kids(element)) {
                    String type = kid instanceof COSDictionary d && d.getItem(COSName.S) != null
                            ? d.getNameAsString(COSName.S)
                            : "";
                    if (type.isEmpty()) {
                        add(kid, element);
                    } else if (INLINE.contains(type)) {
                        COSDictionary inline = (COSDictionary) kid;
                        Optional.ofNullable(inline.getString(COSName.ALT)).ifPresent(said::add);
                        below(inline, drawings);
                    } else {
                        drawings.addAll(tags((COSDictionary) kid));
                    }
                }
            }

            /** A piece of a page; anything else that a tag may point to (a link on the page) has no text. */
            void add(COSBase kid, COSDictionary element) {
                if (kid instanceof COSNumber number) {
                    add(element.getCOSDictionary(COSName.PG), number.intValue());
                } else if (kid instanceof COSDictionary content && content.getItem(COSName.MCID) != null) {
                    COSDictionary page = content.getCOSDictionary(COSName.PG);
                    add(page == null ? element.getCOSDictionary(COSName.PG) : page, content.getInt(COSName.MCID));
                }
            }

            private void add(COSDictionary page, int number) {
                int index = numbers.get(page);
                first = first < 0 ? index : first;
                used.get(index).add(number);
                pieces.addAll(pages.get(index).marked(number));
            }

            boolean isEmpty() {
                return pieces.stream().allMatch(p -> p.text().isBlank());
            }

            int page() {
                return first + 1;
            }

            Tag tag(String type) {
                return new Tag(type, joined(pieces), said, List.of(), page(), Optional.empty(), List.of());
            }
        }

        private static String joined(List<PageText.Piece> pieces) {
            StringBuilder out = new StringBuilder();
            PageText.Piece before = null;
            for (PageText.Piece piece : pieces) {
                if (before != null && !piece.sameLine(before)) {
                    out.append('\n');
                }
                out.append(piece.text());
                before = piece;
            }
            return out.toString();
        }

        private static List<COSBase> kids(COSDictionary element) {
            COSBase kids = element.getDictionaryObject(COSName.K);
            return kids instanceof COSArray ? array(element, COSName.K) : kids == null ? List.of() : List.of(kids);
        }

        private static List<COSBase> array(COSDictionary dictionary, COSName name) {
            COSArray array = dictionary.getCOSArray(name);
            List<COSBase> all = new ArrayList<>();
            for (int i = 0; array != null && i < array.size(); i++) {
                COSBase one = array.get(i);
                all.add(one instanceof COSObject object ? object.getObject() : one);
            }
            return all;
        }
    }
}
