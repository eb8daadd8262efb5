package no.tilstand.render.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.report.Block;
import no.tilstand.report.Report;
import no.tilstand.report.Span;

/**
 * The order in which the pieces of each chapter are printed. While a figure waits for room on the page the printer lets the
 * text of its section go on; that is a choice like the others, and this says which order is printed as long as it is one
 * that may be: text in its own order, figures in theirs, tables in theirs, none out of its section, and none before a text
 * that it stands after in the report.
 */
final class PrintedOrder {
    private final List<Tag> printed;
    private final Wanted wanted;
    private int at;

    PrintedOrder(List<Tag> printed, Wanted wanted) {
        this.printed = printed;
        this.wanted = wanted;
    }

    /** What stands or moves together, and what it is numbered with: «Figur», «Tabell»; empty for text. */
    private record Unit(String kind, List<Block> blocks) {}

    /** Of what is printed in no order that may be, the order of the report: then the difference is found. */
    List<Report.Chapter> of(List<Report.Chapter> chapters) {
        List<Report.Chapter> out = new ArrayList<>();
        for (Report.Chapter chapter : chapters) {
            Tag title = wanted.title(chapter);
            int start = at;
            while (at < printed.size() && !new Comparison().agree(title, printed.get(at))) {
                at++;
            }
            if (at == printed.size()) {
                at = start;
                out.add(chapter);
                continue;
            }
            at++;
            List<Block> blocks = new ArrayList<>();
            sections(chapter.blocks()).forEach(s -> blocks.addAll(ordered(units(s))));
            out.add(new Report.Chapter(
                    chapter.anchor(),
                    chapter.number(),
                    chapter.title(),
                    chapter.newPage(),
                    chapter.appendix(),
                    blocks));
        }
        return out;
    }

    private List<Block> ordered(List<Unit> units) {
        List<Unit> left = new ArrayList<>(units);
        List<Block> out = new ArrayList<>();
        while (!left.isEmpty()) {
            Unit next = next(left).orElse(left.get(0));
            left.remove(next);
            out.addAll(next.blocks());
            at += wanted.blocks(next.blocks()).size();
        }
        return out;
    }

    /** The first that is printed here, of those that may stand here. */
    private Optional<Unit> next(List<Unit> left) {
        Map<String, Boolean> overtaken = new HashMap<>();
        for (Unit unit : left) {
            boolean text = unit.kind().isEmpty();
            boolean may = !overtaken.containsKey(unit.kind()) && (text || !overtaken.containsKey(""));
            if (may && isHere(unit)) {
                return Optional.of(unit);
            }
            overtaken.put(unit.kind(), true);
        }
        return Optional.empty();
    }

    private boolean isHere(Unit unit) {
        List<Tag> tags = wanted.blocks(unit.blocks());
        return tags.isEmpty() || at < printed.size() && new Comparison().agree(tags.get(0), printed.get(at));
    }

    private static List<List<Block>> sections(List<Block> blocks) {
        List<List<Block>> sections = new ArrayList<>(List.of(new ArrayList<>()));
        for (Block block : blocks) {
            if (block instanceof Block.Heading) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(block);
        }
        return sections;
    }

    /** Words that lead in with a colon stand with what they lead in to, and a legend with its table. */
    private static List<Unit> units(List<Block> section) {
        List<Unit> units = new ArrayList<>();
        List<Block> together = new ArrayList<>();
        for (int i = 0; i < section.size(); i++) {
            together.add(section.get(i));
            boolean last = i + 1 == section.size();
            if (last || !(leadsIn(section.get(i)) || section.get(i + 1) instanceof Block.Legend)) {
                units.add(new Unit(kind(together), List.copyOf(together)));
                together.clear();
            }
        }
        return units;
    }

    private static boolean leadsIn(Block block) {
        return block instanceof Block.Paragraph p
                && !p.text().isEmpty()
                && p.text().get(p.text().size() - 1) instanceof Span.Words w
                && w.text().endsWith(":");
    }

    private static String kind(List<Block> together) {
        return together.stream()
                .map(b -> b instanceof Block.Figure f
                        ? f.label()
                        : b instanceof Block.Table t
                                ? t.label()
                                : b instanceof Block.Lost l ? l.label() : b instanceof Block.Picture p ? p.label() : "")
                .filter(label -> !label.isEmpty())
                .findFirst()
                .map(label -> label.replaceAll("\\P{L}.*", ""))
                .orElse("");
    }
}
