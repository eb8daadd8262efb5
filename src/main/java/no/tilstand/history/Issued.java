package no.tilstand.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every value ever issued, a figure at a time, with what changed from one edition to the next. */
public final class Issued {
    private static final Comparator<Line.Figure> ORDER = Comparator.comparing(
                    (Line.Figure f) -> f.key().indicator())
            .thenComparing(f -> f.key().category())
            .thenComparing(f -> f.key().area())
            .thenComparing(f -> f.key().period());

    /** How a figure of an edition stands against the last edition that had it. */
    public enum Change {
        FIRST("ny"),
        SAME("lik"),
        NEW_VALUE("endret"),
        NEW_DEFINITION("ny definisjon"),
        FINAL("endelig"),
        NOW_SHOWN("nå vist"),
        NOW_HIDDEN("nå skjermet");

        private final String word;

        Change(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * @param end the edition it was issued in
     */
    public record Entry(Line.Figure figure, Line.End end, Change change) {}

    private Issued() {}

    /** In the order of indicator, category, area and period, and for each of these as issued. */
    public static List<Entry> of(List<Chain> chains, Optional<String> indicator) {
        Map<Line.FigureKey, Line.Figure> last = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Chain chain : chains) {
            List<Line.Figure> edition = new ArrayList<>();
            for (Line line : chain.lines()) {
                if (line instanceof Line.Figure figure) {
                    edition.add(figure);
                } else if (line instanceof Line.End end) {
                    for (Line.Figure figure : edition) {
                        entries.add(new Entry(
                                figure, end, change(Optional.ofNullable(last.put(figure.key(), figure)), figure)));
                    }
                    edition.clear();
                }
            }
        }
        return entries.stream()
                .filter(e -> indicator
                        .map(id -> e.figure().key().indicator().equals(id))
                        .orElse(true))
                .sorted(Comparator.comparing(Entry::figure, ORDER))
                .toList();
    }

    private static Change change(Optional<Line.Figure> earlier, Line.Figure now) {
        if (earlier.isEmpty()) {
            return Change.FIRST;
        }
        Line.Figure before = earlier.get();
        boolean wasHidden = before.status() == Line.Status.HIDDEN;
        boolean isHidden = now.status() == Line.Status.HIDDEN;
        if (wasHidden != isHidden) {
            return isHidden ? Change.NOW_HIDDEN : Change.NOW_SHOWN;
        }
        boolean sameValue = same(before.value(), now.value()) && before.status() == now.status();
        if (!sameValue && before.definitionVersion() != now.definitionVersion()) {
            return Change.NEW_DEFINITION;
        }
        if (before.preliminary() && !now.preliminary()) {
            return Change.FINAL;
        }
        return sameValue ? Change.SAME : Change.NEW_VALUE;
    }

    private static boolean same(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() == b.isPresent()
                && a.map(n -> n.compareTo(b.get()) == 0).orElse(true);
    }
}
