package no.tilstand.render.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.report.Block;

/**
 * The order that the printer may choose, by the room there is on a page: within its section a figure or a table may wait
 * while what follows goes on, with the words that lead in to it and the legend under it. Nothing passes a heading, and text
 * never passes text.
 */
final class Order {
    /** What stands together: a display with its lead-in and legend, or one other block. */
    private record Unit(boolean waits, List<Tag> tags) {
        static Unit of(List<Piece> pieces) {
            return new Unit(
                    pieces.stream().anyMatch(Piece::isDisplay),
                    pieces.stream().flatMap(p -> p.tags().stream()).toList());
        }
    }

    /** A block and the tags it should have, which may be none. */
    record Piece(Block block, List<Tag> tags) {
        boolean isDisplay() {
            return block instanceof Block.Figure
                    || block instanceof Block.Table
                    || block instanceof Block.Lost
                    || block instanceof Block.Picture;
        }

        private boolean isHeading() {
            return block instanceof Block.Heading;
        }

        private boolean isLegend() {
            return block instanceof Block.Legend;
        }

        private boolean isParagraph() {
            return block instanceof Block.Paragraph;
        }
    }

    private final List<Tag> printed;
    private final List<Tag> out;

    private Order(List<Tag> printed, List<Tag> out) {
        this.printed = printed;
        this.out = out;
    }

    /**
     * Adds the tags of a chapter.
     *
     * @param out what should stand before them, which is as long as what does, or the difference is there already
     */
    static void add(List<Piece> chapter, List<Tag> printed, List<Tag> out) {
        new Order(printed, out).add(chapter);
    }

    private void add(List<Piece> pieces) {
        List<Unit> waiting = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            if (pieces.get(at).isHeading()) {
                waiting.forEach(u -> out.addAll(u.tags()));
                waiting.clear();
            }
            Optional<Unit> come = waiting.stream().filter(this::standsHere).findFirst();
            if (come.isPresent()) {
                out.addAll(come.get().tags());
                waiting.remove(come.get());
                continue;
            }
            int end = end(pieces, at);
            Unit unit = Unit.of(pieces.subList(at, end));
            if (unit.waits() && !standsHere(unit)) {
                waiting.add(unit);
                at = end;
            } else {
                // One block alone: the words before a display stay where they are, unless they wait with it.
                out.addAll(pieces.get(at).tags());
                at++;
            }
        }
        while (!waiting.isEmpty()) {
            Unit next = waiting.stream().filter(this::standsHere).findFirst().orElse(waiting.get(0));
            out.addAll(next.tags());
            waiting.remove(next);
        }
    }

    /** Where the unit that begins here ends: a paragraph that leads in to a display, the display, its legend. */
    private static int end(List<Piece> pieces, int from) {
        int end = from + 1;
        if (pieces.get(from).isParagraph()
                && end < pieces.size()
                && pieces.get(end).isDisplay()) {
            end++;
        }
        while (end < pieces.size()
                && pieces.get(end - 1).isDisplay()
                && pieces.get(end).isLegend()) {
            end++;
        }
        return end;
    }

    private boolean standsHere(Unit unit) {
        return unit.tags().isEmpty()
                || out.size() < printed.size()
                        && new Comparison().agree(unit.tags().get(0), printed.get(out.size()));
    }
}
