package no.tilstand.domain.narrative;

import java.util.List;
import java.util.function.Consumer;

/**
 * One walk through a text in reading order. What stands inside a {@code :::} block is met before the block itself, so that
 * figures in it have their numbers first; an emphasis, a strong text or a link is met before its words.
 *
 * @param inline called with every piece of running text, in headings, paragraphs and cells
 * @param directive called with every block
 */
public record Walk(Consumer<Inline> inline, Consumer<Node.Directive> directive) {

    public void through(Chapter chapter) {
        inlines(chapter.title());
        nodes(chapter.body());
    }

    private void nodes(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Heading h) {
                inlines(h.text());
            } else if (node instanceof Node.Paragraph p) {
                inlines(p.text());
            } else if (node instanceof Node.ItemList l) {
                l.items().forEach(this::nodes);
            } else if (node instanceof Node.Quote q) {
                nodes(q.body());
            } else if (node instanceof Node.Table t) {
                t.head().forEach(this::inlines);
                t.rows().forEach(row -> row.forEach(this::inlines));
            } else if (node instanceof Node.Directive d) {
                nodes(d.body());
                directive.accept(d);
            }
        }
    }

    private void inlines(List<Inline> text) {
        for (Inline piece : text) {
            inline.accept(piece);
            if (piece instanceof Inline.Emphasis e) {
                inlines(e.text());
            } else if (piece instanceof Inline.Strong s) {
                inlines(s.text());
            } else if (piece instanceof Inline.Link l) {
                inlines(l.text());
            }
        }
    }
}
