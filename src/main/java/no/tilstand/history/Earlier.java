package no.tilstand.history;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the council has been given before: for each figure the last line that was issued, and whether any edition has shown
 * its number.
 */
public final class Earlier {
    private static final Comparator<Line.FigureKey> ORDER = Comparator.comparing(Line.FigureKey::indicator)
            .thenComparing(Line.FigureKey::category)
            .thenComparing(Line.FigureKey::area)
            .thenComparing(Line.FigureKey::period)
            .thenComparing(Line.FigureKey::basis);

    /** Nothing has been issued. */
    public static final Earlier NONE = new Earlier(List.of(), Optional.empty());

    private final Map<Line.FigureKey, Line.Figure> last = new TreeMap<>(ORDER);
    private final Map<Line.FigureKey, Line.Figure> lastKnown = new TreeMap<>(ORDER);
    private final Optional<String> receipt;

    private Earlier(List<Line.Figure> figures, Optional<String> receipt) {
        figures.forEach(f -> {
            last.put(f.key(), f);
            if (f.status() == Line.Status.KNOWN) {
                lastKnown.put(f.key(), f);
            }
        });
        this.receipt = receipt;
    }

    public static Earlier of(Chain chain) {
        return new Earlier(chain.figures(), chain.lastReceipt());
    }

    public boolean isEmpty() {
        return last.isEmpty();
    }

    /** The last that was issued of a figure. */
    public Optional<Line.Figure> last(Line.FigureKey key) {
        return Optional.ofNullable(last.get(key));
    }

    /** The last number that was shown of a figure. */
    public Optional<Line.Figure> lastKnown(Line.FigureKey key) {
        return Optional.ofNullable(lastKnown.get(key));
    }

    /** Of the edition before this one. */
    public Optional<String> receipt() {
        return receipt;
    }
}
