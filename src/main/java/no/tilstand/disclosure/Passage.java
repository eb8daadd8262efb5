package no.tilstand.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.narrative.Inline;

/** Running text in one piece, and where in the file each part of it stands. */
final class Passage {
    private static final Location NOWHERE = Location.of("");

    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Location> starts = new TreeMap<>();
    private final TreeMap<Integer, String> references = new TreeMap<>();

    Passage(List<Inline> inlines) {
        add(inlines);
    }

    private void add(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words w) {
                w.location().ifPresent(at -> starts.put(text.length(), at));
                text.append(w.text());
            } else if (inline instanceof Inline.LineBreak) {
                text.append(' ');
            } else if (inline instanceof Inline.Reference r) {
                references.put(text.length(), r.indicator());
                text.append('\u2026');
            } else if (inline instanceof Inline.Code c) {
                text.append(c.text());
            } else if (inline instanceof Inline.Emphasis e) {
                add(e.text());
            } else if (inline instanceof Inline.Strong s) {
                add(s.text());
            } else if (inline instanceof Inline.Link l) {
                add(l.text());
            }
        }
    }

    String text() {
        return text.toString();
    }

    Set<String> references(int from, int to) {
        return Set.copyOf(references.subMap(from, to).values());
    }

    Location at(int offset) {
        Map.Entry<Integer, Location> piece = starts.floorEntry(offset);
        if (piece == null) {
            return starts.isEmpty() ? NOWHERE : starts.firstEntry().getValue();
        }
        Location start = piece.getValue();
        return start.column() == 0
                ? start
                : new Location(start.path(), start.line(), start.column() + offset - piece.getKey());
    }
}
