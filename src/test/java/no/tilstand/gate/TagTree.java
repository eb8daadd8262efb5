package no.tilstand.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The second of the three that guard a PDF: a check of our own, for what veraPDF lets pass. A file may be valid PDF/UA-1
 * with no heading at all, with «No alternate text specified» under every figure, and with tables without header cells.
 */
final class TagTree {
    /** What FOP writes where nobody gave an alternative text. */
    private static final String NO_ALT = "No alternate text specified";

    /** Running head and foot, in pt from the top of the page (page design 1.1): what stands there is decoration. */
    private static final float BODY_TOP = 70;

    private static final float BODY_BOTTOM = 765;

    private static final Set<String> PAINTS =
            Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI");

    private final Set<String> faults = new TreeSet<>();

    private TagTree() {}

    /** The tags as indented text. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Tag.root(document).toText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is wrong, each once; empty for a file without a fault. */
    static List<String> faults(byte[] pdf) {
        TagTree check = new TagTree();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            check.catalog(document.getDocumentCatalog(), document);
            if (document.getDocumentCatalog().getStructureTreeRoot() == null) {
                check.faults.add("filen har ingen merker");
            } else {
                check.tags(document, Tag.root(document));
            }
            for (PDPage page : document.getPages()) {
                check.page(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(check.faults);
    }

    private void catalog(PDDocumentCatalog catalog, PDDocument document) {
        require(
                Set.of("nb-NO", "nn-NO").contains(String.valueOf(catalog.getLanguage())),
                "språk: " + catalog.getLanguage());
        require(
                catalog.getViewerPreferences() != null
                        && catalog.getViewerPreferences().displayDocTitle(),
                "tittel: vises ikke i tittellinjen");
        String title = document.getDocumentInformation().getTitle();
        require(title != null && !title.isBlank(), "tittel: mangler");
        require(catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(), "filen sier ikke at den er merket");
        require(
                catalog.getNames() == null || catalog.getNames().getEmbeddedFiles() == null,
                "vedlegg: filen har vedlegg");
        require(catalog.getCOSObject().getItem(COSName.getPDFName("AF")) == null, "vedlegg: filen har vedlegg");
        require(catalog.getCOSObject().getItem(COSName.OPEN_ACTION) == null, "filen gjør noe når den åpnes");
    }

    private void tags(PDDocument document, Tag root) {
        headings(document, root);
        root.all().forEach(tag -> {
            switch (tag.type()) {
                case "Table" -> table(tag);
                case "Figure" -> alternative(tag, "figur");
                case "Link" -> link(tag);
                case "L" ->
                    require(
                            !tag.children().isEmpty()
                                    && tag.children().stream()
                                            .allMatch(c -> c.type().equals("LI")),
                            "liste: L med annet enn LI");
                case "LI" ->
                    require(
                            tag.children().stream().map(Tag::type).toList().equals(List.of("Lbl", "LBody")),
                            "liste: LI uten Lbl og LBody");
                case "TOC" ->
                    require(
                            tag.children().stream().allMatch(c -> c.type().equals("TOCI")),
                            "innhold: TOC med annet enn TOCI");
                default -> {}
            }
            boolean empty = tag.kids().isEmpty() && tag.annotations().isEmpty();
            require(!empty, "tomt merke: " + tag.type());
            boolean outside = tag.pieces().stream()
                    .flatMap(p -> p.lines().stream())
                    .anyMatch(l -> l.page() > 1 && (l.top() < BODY_TOP || l.top() > BODY_BOTTOM));
            require(!outside, "pynt: topptekst eller bunntekst er merket som innhold");
        });
    }

    private void headings(PDDocument document, Tag root) {
        List<Tag> headings = root.all().filter(t -> t.type().matches("H[1-6]")).toList();
        int before = 0;
        for (Tag heading : headings) {
            int level = heading.type().charAt(1) - '0';
            require(level <= before + 1, "overskrift: " + heading.type() + " rett etter nivå " + before);
            require(!heading.wholeText().isBlank(), "overskrift: tom " + heading.type());
            before = level;
        }
        Set<String> texts = headings.stream().map(h -> squeezed(h.wholeText())).collect(Collectors.toSet());
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        require(outline != null, "filen har ingen bokmerker");
        if (outline != null) {
            bookmarks(outline, texts);
        }
    }

    /** Every bookmark leads to a heading; so a heading that lost its role is missed. */
    private void bookmarks(PDOutlineNode node, Set<String> headings) {
        for (PDOutlineItem item : node.children()) {
            require(
                    headings.contains(squeezed(item.getTitle())),
                    "overskrift: bokmerket «" + item.getTitle() + "» er ingen overskrift");
            bookmarks(item, headings);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2009]+", "");
    }

    private void table(Tag table) {
        List<Tag> rows = table.all().filter(t -> t.type().equals("TR")).toList();
        require(!rows.isEmpty(), "tabell: uten rader");
        require(
                table.children().stream().map(Tag::type).toList().equals(List.of("THead", "TBody")),
                "tabell: uten THead og TBody");
        Set<Integer> widths = rows.stream()
                .map(r -> r.children().stream().mapToInt(Tag::colSpan).sum())
                .collect(Collectors.toSet());
        require(widths.size() <= 1, "tabell: radene har ulikt tall på celler");
        require(
                !rows.isEmpty()
                        && rows.get(0).children().stream()
                                .allMatch(c -> c.type().equals("TH")),
                "tabell: første rad er ikke overskrifter");
        rows.stream()
                .flatMap(r -> r.children().stream())
                .filter(c -> c.type().equals("TH"))
                .forEach(th -> require(th.scope().isPresent(), "tabell: TH uten Scope"));
    }

    private void alternative(Tag tag, String what) {
        String alt = tag.alt().orElse("");
        require(!alt.isBlank() && !alt.equals(NO_ALT), what + ": uten alternativ tekst");
    }

    private void link(Tag link) {
        alternative(link, "lenke");
        require(!link.annotations().isEmpty(), "lenke: uten mål");
        link.annotations().forEach(a -> {
            String contents = a.contents().orElse("");
            require(!contents.isBlank() && !contents.equals(NO_ALT), "lenke: uten beskrivelse (Contents)");
        });
    }

    private void page(PDPage page) throws IOException {
        require(
                COSName.S.equals(page.getCOSObject().getCOSName(COSName.getPDFName("Tabs"))),
                "siden sier ikke i hvilken rekkefølge den leses (Tabs)");
        for (PDAnnotation annotation : page.getAnnotations()) {
            require(annotation.getStructParent() >= 0, "lenke: utenfor merketreet");
        }
        int depth = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                String name = operator.getName();
                if (name.equals("BDC") || name.equals("BMC")) {
                    depth++;
                } else if (name.equals("EMC")) {
                    depth--;
                } else if (depth == 0 && PAINTS.contains(name)) {
                    faults.add("innhold verken merket eller pynt (" + name + ")");
                }
            }
        }
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
