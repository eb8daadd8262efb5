package no.tilstand.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.narrative.Inline;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Running text: emphasis, links, references. Neighbouring pieces of plain text become one. */
final class InlineReader {
    private final TreeReader tree;

    private final TableReader.Lookup lookup;
    private final Findings findings;

    InlineReader(TreeReader tree, TableReader.Lookup lookup, Findings findings) {
        this.tree = tree;
        this.lookup = lookup;
        this.findings = findings;
    }

    List<Inline> read(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Optional<Location> start = Optional.empty();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (words.isEmpty()) {
                start = Optional.of(tree.at(node));
            }
            if (node instanceof Text text) {
                words.append(clean(text.getLiteral(), node));
            } else if (node instanceof HtmlInline html) {
                findings.add(Code.BV_162, tree.at(node), "HTML-kode blir trykt som tekst");
                words.append(clean(html.getLiteral(), node));
            } else {
                flush(words, start, inlines);
                inlines.addAll(piece(node));
            }
        }
        flush(words, start, inlines);
        return List.copyOf(inlines);
    }

    private static void flush(StringBuilder words, Optional<Location> start, List<Inline> inlines) {
        if (!words.isEmpty()) {
            inlines.add(new Inline.Words(words.toString(), start));
            words.setLength(0);
        }
    }

    private String clean(String text, Node node) {
        return Characters.clean(text, tree.at(node), findings);
    }

    private List<Inline> piece(Node node) {
        if (node instanceof Emphasis) {
            return List.of(new Inline.Emphasis(inside(node)));
        } else if (node instanceof StrongEmphasis) {
            return List.of(new Inline.Strong(inside(node)));
        } else if (node instanceof org.commonmark.node.Code code) {
            return List.of(new Inline.Code(clean(code.getLiteral(), node)));
        } else if (node instanceof SoftLineBreak) {
            return List.of(new Inline.LineBreak(false));
        } else if (node instanceof HardLineBreak) {
            return List.of(new Inline.LineBreak(true));
        } else if (node instanceof Link link) {
            return link(link);
        } else if (node instanceof Image image) {
            findings.add(
                    Code.BV_168,
                    tree.at(image),
                    "bildet " + Wording.quote(image.getDestination()) + " er satt inn i løpende tekst");
            return inside(image);
        } else if (node instanceof BraceNode braces) {
            return braces(braces);
        }
        throw new IllegalStateException("no such inline is made: " + node.getClass());
    }

    private List<Inline> inside(Node node) {
        return tree.deeper(node, () -> read(node));
    }

    private List<Inline> link(Link link) {
        Location at = tree.at(link);
        String url = clean(link.getDestination(), link);
        String lower = url.toLowerCase(Locale.ROOT);
        boolean allowed = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        List<Inline> text = inside(link);
        if (!allowed) {
            findings.add(Code.BV_169, at, "lenken går til " + Wording.quote(url));
            return text;
        }
        return List.of(new Inline.Link(url, text, at));
    }

    private List<Inline> braces(BraceNode braces) {
        Location at = tree.at(braces);
        if (!braces.closed()) {
            findings.add(Code.BV_167, at, "henvisningen mangler }}", () -> "skriv \\{{ for å trykke to klammer.");
            return List.of(new Inline.Words("{{"));
        }
        String content = Blanks.strip(clean(braces.content(), braces));
        String folded = content.toLowerCase(Locale.ROOT);
        Optional<String> placeholder = Placeholders.in(content);
        if (placeholder.isPresent()) {
            Placeholders.tell(placeholder.get(), at, findings);
            return List.of(new Inline.Placeholder(placeholder.get(), at));
        } else if (folded.startsWith("figur:") || folded.startsWith("tabell:")) {
            return crossReference(content, at);
        }
        ReferenceText.Parsed<ReferenceText.Reference> parsed = ReferenceText.reference(content);
        if (parsed instanceof ReferenceText.Parsed.Good<ReferenceText.Reference> good) {
            ReferenceText.Reference reference = good.value();
            ReferenceText.Subject subject = reference.subject();
            return List.of(new Inline.Reference(
                    subject.indicator(),
                    lookup.categoryAsWritten(subject.indicator(), subject.category()),
                    subject.area(),
                    reference.word(),
                    reference.from(),
                    reference.to(),
                    at));
        }
        findings.add(Code.BV_167, at, ((ReferenceText.Parsed.Bad<ReferenceText.Reference>) parsed).message());
        return List.of(new Inline.Words("{{" + content + "}}"));
    }

    private List<Inline> crossReference(String content, Location at) {
        int colon = content.indexOf(':');
        String name = ReferenceText.unquoted(content.substring(colon + 1));
        if (!Ids.isKebabCase(name)) {
            findings.add(
                    Code.BV_167,
                    at,
                    "navnet " + Wording.quote(name) + " kan ikke være id for en figur eller tabell",
                    () -> "bruk det som står etter id= i blokken.");
            return List.of(new Inline.Words("{{" + content + "}}"));
        }
        Inline.Target target =
                content.toLowerCase(Locale.ROOT).startsWith("figur") ? Inline.Target.FIGURE : Inline.Target.TABLE;
        return List.of(new Inline.CrossReference(target, name, at));
    }
}
