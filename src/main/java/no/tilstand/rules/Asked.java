package no.tilstand.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.domain.Frame;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Node;

/** The indicators that a report asks for by name: in the summary, in a block or in a sentence. */
final class Asked {
    private final Set<String> ids = new TreeSet<>();

    private Asked() {}

    static Set<String> of(Frame frame) {
        Asked asked = new Asked();
        asked.ids.addAll(frame.settings().summary());
        frame.chapters().forEach(chapter -> {
            asked.inlines(chapter.title());
            asked.nodes(chapter.body());
        });
        return asked.ids;
    }

    /** {@code ID} of {@code ID[kategori]@område}. */
    static String id(String argument) {
        return argument.replaceFirst("[\\[@].*", "");
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
                d.arguments().forEach(a -> ids.add(id(a.text())));
                nodes(d.body());
            }
        }
    }

    private void inlines(List<Inline> text) {
        for (Inline inline : text) {
            if (inline instanceof Inline.Reference r) {
                ids.add(r.indicator());
            } else if (inline instanceof Inline.Emphasis e) {
                inlines(e.text());
            } else if (inline instanceof Inline.Strong s) {
                inlines(s.text());
            } else if (inline instanceof Inline.Link l) {
                inlines(l.text());
            }
        }
    }
}
