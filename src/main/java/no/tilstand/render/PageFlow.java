package no.tilstand.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Fills the page before a figure that has no room left on it: the text that follows goes on, and the figure comes when
 * there is room (page design 2.1: a half-empty page is filled by moving the following text up). A figure never leaves its
 * section; text overtakes it, and a table may, for they are numbered apart. What stands on which page is estimated ({@link Heights}), so that
 * FOP lays out once.
 */
final class PageFlow {
    /** Items of a small list that is cut: the first stays with the figure, and the last two go together. */
    private static final int LEAST_CUT = 3;

    private final Heights heights;
    private final Measures.Flow flow;

    /** Used of the page, and the air that the last piece wants below it; {@code used} is 0 at the top. */
    private double used;

    private double after;

    PageFlow(Measures measures, Typesetter.Faces faces) {
        this.heights = new Heights(measures, faces);
        this.flow = measures.flow();
    }

    /**
     * What stands or moves together: a figure with the words that lead in to it, a table with its legend.
     *
     * @param kind how it may move
     */
    private record Unit(Kind kind, List<Sheet.Part> parts) {}

    private enum Kind {
        /** Nothing moves past it. */
        FIXED,
        TEXT,
        /** Waits for room. */
        FIGURE
    }

    /** The chapters of pages that follow on one another, from the top of the first. */
    List<Sheet.Chapter> filled(List<Sheet.Chapter> chapters) {
        used = 0;
        after = 0;
        List<Sheet.Chapter> out = new ArrayList<>();
        for (Sheet.Chapter chapter : chapters) {
            boolean under = !out.isEmpty() && (!chapter.text().newPage() || used <= flow.openEnd());
            if (chapter.text().appendix()) {
                // Tables alone, which may be cut anywhere; the others follow on.
                out.add(new Sheet.Chapter(chapter.text().onNewPage(!under), chapter.blocks()));
                continue;
            }
            if (!under) {
                used = 0;
            }
            List<Unit> units = units(chapter.blocks());
            Heights.Extent title = heights.chapter(chapter);
            breakUnlessRoom(title, units.isEmpty() ? 0 : start(units, 0));
            put(title);
            out.add(new Sheet.Chapter(chapter.text().onNewPage(!under), spaced(ordered(units))));
        }
        return out;
    }

    private List<Sheet.Part> ordered(List<Unit> units) {
        List<Sheet.Part> out = new ArrayList<>();
        Deque<Unit> waiting = new ArrayDeque<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            switch (unit.kind()) {
                case FIXED -> {
                    put(waiting, out);
                    if (unit.parts().get(0) instanceof Sheet.Heading) {
                        breakUnlessRoom(extent(unit), i + 1 < units.size() ? start(units, i + 1) : 0);
                    }
                    put(unit, out);
                }
                case FIGURE -> {
                    if (waiting.isEmpty() && (fits(unit) || flow.page() - used <= flow.openEnough())) {
                        put(unit, out);
                    } else {
                        waiting.add(unit);
                    }
                }
                case TEXT -> {
                    if (!waiting.isEmpty() && !begins(unit)) {
                        // This page is as full as it gets.
                        put(waiting.remove(), out);
                        putFitting(waiting, out);
                    }
                    double before = used;
                    put(unit, out);
                    if (used < before) {
                        putFitting(waiting, out);
                    }
                }
            }
        }
        put(waiting, out);
        return out;
    }

    private void put(Deque<Unit> waiting, List<Sheet.Part> out) {
        putFitting(waiting, out);
        while (!waiting.isEmpty()) {
            put(waiting.remove(), out);
            putFitting(waiting, out);
        }
    }

    /** What has room here, in order: a table may come before a figure that has none, but not before another table. */
    private void putFitting(Deque<Unit> waiting, List<Sheet.Part> out) {
        Set<String> overtaken = new HashSet<>();
        for (Iterator<Unit> all = waiting.iterator(); all.hasNext(); ) {
            Unit unit = all.next();
            if (fits(unit) && !overtaken.contains(kindOfLabel(unit))) {
                all.remove();
                put(unit, out);
            } else {
                overtaken.add(kindOfLabel(unit));
            }
        }
    }

    /** «Figur», «Tabell»: what is numbered together. */
    private static String kindOfLabel(Unit unit) {
        return unit.parts().stream()
                .map(p -> p instanceof Sheet.Figure f
                        ? f.label()
                        : p instanceof Sheet.Table t
                                ? t.label()
                                : p instanceof Sheet.Lost l
                                        ? l.label()
                                        : p instanceof Sheet.Illustration i ? i.label() : "")
                .filter(l -> !l.isEmpty())
                .findFirst()
                .map(l -> l.replaceAll("\\P{L}.*", ""))
                .orElse("");
    }

    private void put(Unit unit, List<Sheet.Part> out) {
        if (unit.kind() == Kind.FIGURE && !mayCutNotes(unit)) {
            put(extent(unit));
            out.addAll(unit.parts());
            return;
        }
        for (Sheet.Part part : unit.parts()) {
            Sheet.Part it = part instanceof Sheet.Figure f && unit.kind() == Kind.FIGURE ? f.withNotesCut() : part;
            if (it instanceof Sheet.Table t && !t.keep()) {
                put(heights.rows(t));
            } else {
                put(heights.of(it));
            }
            out.add(it);
        }
    }

    /** Where a figure would leave much of the page white only because its small list has no room there. */
    private boolean mayCutNotes(Unit unit) {
        return unit.parts().size() == 1
                && unit.parts().get(0) instanceof Sheet.Figure f
                && f.notes().size() >= LEAST_CUT
                && !fits(unit)
                && flow.page() - used > flow.openEnough()
                && used + gap(heights.of(f)) + heights.leastOf(f) <= flow.page();
    }

    // ---- where on the page

    private Heights.Extent extent(Unit unit) {
        List<Heights.Extent> all = unit.parts().stream().map(heights::of).toList();
        double height = all.get(0).height();
        for (int i = 1; i < all.size(); i++) {
            height += Math.max(all.get(i - 1).after(), all.get(i).before())
                    + all.get(i).height();
        }
        return new Heights.Extent(
                all.get(0).before(), height, all.get(all.size() - 1).after(), 0);
    }

    private double gap(Heights.Extent piece) {
        return used == 0 ? 0 : Math.max(after, piece.before());
    }

    private boolean fits(Unit unit) {
        Heights.Extent e = extent(unit);
        return used + gap(e) + e.height() <= flow.page();
    }

    /** Whether at least two lines of a text, or all of what cannot be cut, have room on this page. */
    private boolean begins(Unit unit) {
        Heights.Extent e = heights.of(unit.parts().get(0));
        double least = e.line() > 0 ? Math.min(e.height(), 2 * e.line()) : e.height();
        return used + gap(e) + least <= flow.page();
    }

    /** What must stand with a heading above it: two lines, or all of what cannot be cut. */
    private double start(List<Unit> units, int at) {
        Unit unit = units.get(at);
        Heights.Extent e = unit.kind() == Kind.FIGURE
                ? extent(unit)
                : heights.of(unit.parts().get(0));
        double own = e.line() > 0 ? Math.min(e.height(), 2 * e.line()) : e.height();
        boolean heading = unit.parts().get(0) instanceof Sheet.Heading;
        return e.before() + own + (heading && at + 1 < units.size() ? start(units, at + 1) : 0);
    }

    private void breakUnlessRoom(Heights.Extent heading, double next) {
        if (used + gap(heading) + heading.height() + next > flow.page()) {
            used = 0;
        }
    }

    private void put(Heights.Extent piece) {
        double gap = gap(piece);
        double end = used + gap + piece.height();
        if (end > flow.page()) {
            double here = 0;
            if (piece.line() > 0) {
                double all = Math.rint(piece.height() / piece.line());
                double lines = Math.min(Math.floor((flow.page() - used - gap) / piece.line()), all - 2);
                here = lines < 2 ? 0 : lines * piece.line();
            }
            end = (piece.height() - here) % flow.page();
        }
        used = end;
        after = piece.after();
    }

    /** A table that is cut between rows, with its head on every page. */
    private void put(Heights.Rows table) {
        double first = table.caption() + table.head() + table.groups().get(0);
        double gap = used == 0 ? 0 : Math.max(after, table.before());
        double end = used + gap + first > flow.page() ? first : used + gap + first;
        for (double group : table.groups().subList(1, table.groups().size())) {
            end += group;
            if (end > flow.page()) {
                end = table.head() + group;
            }
        }
        end += table.notes();
        used = end > flow.page() ? table.notes() : end;
        after = table.after();
    }

    // ---- what belongs together

    private static List<Unit> units(List<Sheet.Part> parts) {
        List<Unit> units = new ArrayList<>();
        List<Sheet.Part> together = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            together.add(parts.get(i));
            boolean leads = parts.get(i) instanceof Sheet.Paragraph p && p.keepNext();
            boolean legendFollows = i + 1 < parts.size() && parts.get(i + 1) instanceof Sheet.Legend;
            if (!(leads || legendFollows) || i + 1 == parts.size()) {
                units.add(new Unit(kind(together), List.copyOf(together)));
                together.clear();
            }
        }
        return units;
    }

    private static Kind kind(List<Sheet.Part> together) {
        if (together.stream().anyMatch(PageFlow::isFigure)) {
            // One paragraph leads in to a figure and waits with it; more of them stay where they are.
            return together.stream().filter(Sheet.Paragraph.class::isInstance).count() > 1 ? Kind.FIXED : Kind.FIGURE;
        }
        boolean text = together.stream()
                .allMatch(p -> p instanceof Sheet.Paragraph || p instanceof Sheet.ItemList || p instanceof Sheet.Box);
        return text ? Kind.TEXT : Kind.FIXED;
    }

    /** What has a number that the text can refer to, and stays on one page. */
    private static boolean isFigure(Sheet.Part part) {
        return part instanceof Sheet.Figure f && f.keep()
                || part instanceof Sheet.Table t && t.keep() && !t.label().isEmpty()
                || part instanceof Sheet.Lost
                || part instanceof Sheet.Illustration;
    }

    /** Headings stand further from a figure than from text. */
    private static List<Sheet.Part> spaced(List<Sheet.Part> parts) {
        List<Sheet.Part> out = new ArrayList<>();
        for (Sheet.Part part : parts) {
            out.add(
                    part instanceof Sheet.Heading h
                            ? new Sheet.Heading(
                                    h.level(),
                                    h.number(),
                                    h.text(),
                                    h.anchor(),
                                    h.gap(),
                                    !out.isEmpty() && Blocks.isDisplay(out.get(out.size() - 1)))
                            : part);
        }
        return out;
    }
}
