package no.tilstand.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Source;
import no.tilstand.domain.TypedText;
import no.tilstand.domain.TypedText.Context;
import no.tilstand.domain.TypedText.Kind;
import no.tilstand.domain.TypedText.Part;
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Chapter;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Node;

/** Every text that somebody has typed and the report may print: the narrative, the JSON files, the data files. */
public final class TypedTexts {
    /** The options of a block that are no words for a reader; all others are. */
    private static final Set<String> NO_WORDS = Set.of("id", "fra", "til", "type", "aar", "fil", "mangler");

    private final List<TypedText> texts = new ArrayList<>();

    private TypedTexts() {}

    /** @param figures those of the report */
    public static List<TypedText> of(Frame frame, Figures figures) {
        TypedTexts all = new TypedTexts();
        frame.chapters().forEach(all::chapter);
        Set<String> printed =
                figures.values().keySet().stream().map(CellKey::indicator).collect(Collectors.toSet());
        for (TypedText text : frame.typed()) {
            if (text.context().entry().filter(id -> !printed.contains(id)).isEmpty()) {
                all.add(
                        text.parts().stream()
                                .filter(p -> p.form()
                                        .filter(f -> f != frame.settings().languageForm())
                                        .isEmpty())
                                .toList(),
                        text.context());
            }
        }
        all.sources(figures);
        return List.copyOf(all.texts);
    }

    private void add(List<Part> parts, Context context) {
        if (!parts.isEmpty()) {
            texts.add(new TypedText(parts, context));
        }
    }

    private void told(List<Inline> words, Context context) {
        add(List.of(new Part(words, Kind.TOLD)), context);
    }

    // ---- the narrative

    private void chapter(Chapter chapter) {
        told(chapter.title(), Context.NONE);
        nodes(chapter.body(), Context.NONE.under(chapter.title()));
    }

    private void nodes(List<Node> nodes, Context around) {
        Context here = around;
        for (Node node : nodes) {
            if (node instanceof Node.Heading h) {
                told(h.text(), around);
                here = around.under(h.text());
            } else if (node instanceof Node.Paragraph p) {
                told(p.text(), here);
                here = here.after(endsInColon(p.text()) ? List.of(p.text()) : List.of());
            } else if (node instanceof Node.ItemList l) {
                Context item = here;
                l.items().forEach(i -> nodes(i, item));
            } else if (node instanceof Node.Quote q) {
                nodes(q.body(), here);
            } else if (node instanceof Node.Verbatim v) {
                told(List.of(new Inline.Words(v.text(), Optional.of(lineOf(v.location())))), here);
            } else if (node instanceof Node.Table t) {
                table(t, here);
            } else if (node instanceof Node.Directive d) {
                here = directive(d, here);
            }
        }
    }

    private static boolean endsInColon(List<Inline> text) {
        return !text.isEmpty()
                && text.get(text.size() - 1) instanceof Inline.Words w
                && w.text().strip().endsWith(":");
    }

    /** Each cell is read with its row and its head: what names the number need not stand in the same cell. */
    private void table(Node.Table table, Context here) {
        cells(table.head(), here);
        List<List<Inline>> lead = new ArrayList<>(here.lead());
        lead.addAll(table.head());
        table.rows().forEach(row -> cells(row, here.after(lead)));
    }

    private void cells(List<List<Inline>> row, Context here) {
        List<List<Inline>> lead = new ArrayList<>(here.lead());
        lead.addAll(row);
        add(row.stream().map(cell -> new Part(cell, Kind.TOLD)).toList(), here.after(lead));
    }

    /** @return what the text after the block stands with: it is still about what the block shows */
    private Context directive(Node.Directive block, Context here) {
        Set<String> shown = block.arguments().stream()
                .map(a -> a.text().split("[\\[@]", 2)[0].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        block.options().forEach((name, option) -> {
            if (!NO_WORDS.contains(name)) {
                told(List.of(new Inline.Words(option.text(), Optional.of(inside(option)))), here.about(shown));
            }
        });
        Context with = here.near(shown);
        nodes(block.body(), with);
        return with.after(List.of());
    }

    /** The first letter: words that need it stand in quotation marks. */
    private static Location inside(Node.Argument option) {
        Location at = option.location();
        return new Location(at.path(), at.line(), at.column() + (option.text().contains(" ") ? 1 : 0));
    }

    // ---- the data files

    /** What the report prints of them: the names of the sources, and the remarks to what the source calls an estimate. */
    private void sources(Figures figures) {
        Map<Inline.Words, Set<CellKey>> of = new LinkedHashMap<>();
        new TreeMap<>(figures.sources()).forEach((key, sources) -> {
            boolean estimate = figures.get(key)
                    .counted()
                    .filter(c -> c.finality() == Value.Finality.ESTIMATE)
                    .isPresent();
            for (Source source : sources) {
                source.typedName()
                        .ifPresent(
                                w -> of.computeIfAbsent(w, k -> new TreeSet<>()).add(key));
                source.typedNote()
                        .filter(w -> estimate)
                        .ifPresent(
                                w -> of.computeIfAbsent(w, k -> new TreeSet<>()).add(key));
            }
        });
        of.forEach((words, keys) -> told(
                List.of(words),
                Context.NONE
                        .about(keys.stream().map(CellKey::indicator).collect(Collectors.toCollection(TreeSet::new)))
                        .in(keys.stream().map(k -> k.period().year()).collect(Collectors.toCollection(TreeSet::new)))));
    }

    private static Location lineOf(Location at) {
        return new Location(at.path(), at.line(), 0);
    }
}
