package no.tilstand.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Node;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** The tree of commonmark to the narrative of the domain; what the report cannot print is told. */
final class TreeReader {
    /** Lists, quotations and emphasis in each other; nobody can read more, and the stack stays small. */
    static final int DEEPEST = 20;

    private final SourceText source;
    private final Pictures pictures;
    private final TableReader.Lookup lookup;
    private final Findings findings;
    private int depth;
    private int headingLevel = 1;

    TreeReader(SourceText source, Pictures pictures, TableReader.Lookup lookup, Findings findings) {
        this.source = source;
        this.pictures = pictures;
        this.lookup = lookup;
        this.findings = findings;
    }

    Location at(org.commonmark.node.Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return node.getParent() == null ? source.at(1, 1) : at(node.getParent());
        }
        return source.at(spans.get(0).getLineIndex() + 1, spans.get(0).getColumnIndex() + 1);
    }

    /** The node and its later siblings; {@code null} for none, as commonmark gives it. */
    List<Node> blocks(org.commonmark.node.Node first) {
        List<Node> blocks = new ArrayList<>();
        for (org.commonmark.node.Node node = first; node != null; node = node.getNext()) {
            block(node).ifPresent(blocks::add);
        }
        return blocks;
    }

    List<Inline> inlines(org.commonmark.node.Node parent) {
        return new InlineReader(this, lookup, findings).read(parent);
    }

    /** Goes one level down, unless that is too deep. */
    <T> List<T> deeper(org.commonmark.node.Node node, java.util.function.Supplier<List<T>> inside) {
        if (depth >= DEEPEST) {
            if (!findings.has(Code.BV_170, source.path())) {
                findings.add(
                        Code.BV_170, at(node), "lister, sitater og uthevinger ligger i mer enn " + DEEPEST + " nivåer");
            }
            return List.of();
        }
        depth++;
        List<T> result = inside.get();
        depth--;
        return result;
    }

    private Optional<Node> block(org.commonmark.node.Node node) {
        Location at = at(node);
        if (node instanceof Heading heading) {
            return heading(heading, at);
        } else if (node instanceof Paragraph) {
            return Optional.of(new Node.Paragraph(inlines(node), at));
        } else if (node instanceof ListBlock list) {
            return Optional.of(list(list, at));
        } else if (node instanceof BlockQuote) {
            return Optional.of(new Node.Quote(deeper(node, () -> blocks(node.getFirstChild())), at));
        } else if (node instanceof TableBlock) {
            return Optional.of(table(node, at));
        } else if (node instanceof FencedCodeBlock code) {
            return Optional.of(new Node.Verbatim(clean(code.getLiteral(), at), at));
        } else if (node instanceof IndentedCodeBlock code) {
            return Optional.of(new Node.Verbatim(clean(code.getLiteral(), at), at));
        } else if (node instanceof ThematicBreak) {
            return Optional.of(new Node.Rule(at));
        } else if (node instanceof HtmlBlock html) {
            findings.add(Code.BV_162, at, "HTML-kode blir trykt som tekst");
            return Optional.of(new Node.Paragraph(lines(clean(html.getLiteral(), at)), at));
        } else if (node instanceof DirectiveBlock directive) {
            return directive(directive, at);
        } else if (node instanceof LinkReferenceDefinition) {
            return Optional.empty();
        }
        throw new IllegalStateException("no such block is made: " + node.getClass());
    }

    private String clean(String text, Location at) {
        return Characters.clean(text, at, findings);
    }

    private static List<Inline> lines(String text) {
        List<Inline> inlines = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.LineBreak(false));
            }
            inlines.add(new Inline.Words(line));
        }
        return inlines;
    }

    /**
     * «5.1 Møter», «4. Tjenesten», «5 Møter»; a number of something («1. halvår», «2018 i tall», «3 MST-team») is followed by
     * a small letter, has four digits or stands before capitals only.
     */
    private static final Pattern NUMBERED =
            Pattern.compile("\\d{1,2}(?:(?:\\.\\d{1,2})+\\.?|\\.)\\s+\\p{Lu}.*|\\d{1,2}\\s+\\p{Lu}\\p{Ll}.*");

    /** Tells of a heading that brings its own number. */
    void checkNumber(List<Inline> heading, Location at) {
        if (!heading.isEmpty()
                && heading.get(0) instanceof Inline.Words words
                && NUMBERED.matcher(words.text()).matches()) {
            findings.add(
                    Code.BV_174,
                    at,
                    "overskriften begynner med nummeret " + words.text().split("\\s", 2)[0]
                            + "; det blir trykt etter verktøyets eget");
        }
    }

    private Optional<Node> heading(Heading heading, Location at) {
        int level = heading.getLevel();
        if (level == 1) {
            findings.add(Code.BV_160, at, "filen har mer enn ett kapittel; det første begynner øverst");
            level = 2;
        } else if (level > headingLevel + 1) {
            int below = headingLevel + 1;
            findings.add(
                    Code.BV_161,
                    at,
                    "overskriften er på nivå " + level + "; den forrige er på nivå " + headingLevel,
                    () -> "skriv " + "#".repeat(below) + " foran overskriften.");
        }
        headingLevel = level;
        List<Inline> text = inlines(heading);
        checkNumber(text, at);
        return Optional.of(new Node.Heading(level, text, at));
    }

    private Node list(ListBlock list, Location at) {
        List<List<Node>> items = deeper(list, () -> {
            List<List<Node>> all = new ArrayList<>();
            for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                all.add(blocks(item.getFirstChild()));
            }
            return all;
        });
        boolean ordered = !(list instanceof BulletList);
        int start = list instanceof OrderedList numbered && numbered.getMarkerStartNumber() != null
                ? numbered.getMarkerStartNumber()
                : 1;
        return new Node.ItemList(ordered, start, items, at);
    }

    private Node table(org.commonmark.node.Node table, Location at) {
        List<List<Inline>> head = new ArrayList<>();
        List<Node.Align> align = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (org.commonmark.node.Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (org.commonmark.node.Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<List<Inline>> cells = cells((TableRow) row);
                if (head.isEmpty()) {
                    head.addAll(cells);
                    align.addAll(align((TableRow) row));
                } else {
                    rows.add(cells);
                }
            }
        }
        return new Node.Table(head, rows, align, at);
    }

    private List<List<Inline>> cells(TableRow row) {
        List<List<Inline>> cells = new ArrayList<>();
        for (org.commonmark.node.Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(inlines(cell));
        }
        return cells;
    }

    private static List<Node.Align> align(TableRow head) {
        List<Node.Align> align = new ArrayList<>();
        for (org.commonmark.node.Node cell = head.getFirstChild(); cell != null; cell = cell.getNext()) {
            TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
            align.add(
                    alignment == TableCell.Alignment.RIGHT
                            ? Node.Align.END
                            : alignment == TableCell.Alignment.CENTER ? Node.Align.CENTER : Node.Align.START);
        }
        return align;
    }

    private Optional<Node> directive(DirectiveBlock block, Location at) {
        if (block.isStray()) {
            findings.add(Code.BV_163, at, "linjen ::: avslutter en blokk, men ingen blokk er åpen");
            return Optional.empty();
        }
        if (!block.closed()) {
            findings.add(Code.BV_163, at, "blokken som begynner her, er ikke avsluttet");
        }
        DirectiveHead head = DirectiveHead.read(block.head(), source.at(at.line(), block.headColumn()), findings);
        List<Node> body = deeper(block, () -> blocks(block.getFirstChild()));
        if (head.kind().equals("bilde")) {
            pictures.check(head.options(), at);
        }
        return head.isUsable()
                ? Optional.of(new Node.Directive(head.kind(), head.arguments(), head.options(), body, at))
                : Optional.empty();
    }
}
