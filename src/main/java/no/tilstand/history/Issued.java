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
    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry e) -> e.figure().key().indicator())
            .thenComparing(e -> e.figure().key().category())
            .thenComparing(e -> e.figure().key().area())
            .thenComparing(e -> e.figure().key().period())
            .thenComparing(Entry::place);

    /** How a figure of an edition stands against the last edition that had it. */
    public enum Change {
        FIRST("ny"),
        SAME("lik"),
        NEW_VALUE("endret"),
        NEW_DEFINITION("ny definisjon"),
        NEW_PRICES("andre priser"),
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
     * What was issued under a municipality number.
     *
     * @param same whether it is the municipality that is asked for, under this number or one it had before; else one that it
     *     was made of, or a part of, whose figures are another's and stand beside its own
     */
    public record Under(String number, boolean same, Chain chain) {}

    /** A figure in the edition it was issued in. */
    public record Given(Line.Figure figure, Line.End end) {}

    /**
     * @param before the last edition that had the figure
     * @param place the number of another municipality; empty for the one that is asked for
     */
    public record Entry(Given given, Optional<Given> before, Change change, String place) {
        public Line.Figure figure() {
            return given.figure();
        }

        public Line.End end() {
            return given.end();
        }
    }

    /** Which figure of which municipality. */
    private record Owned(String place, Line.FigureKey key) {}

    private Issued() {}

    /**
     * @param histories the oldest number first
     * @param indicator absent for all of them
     * @return in the order of indicator, category, area, period and municipality, and for each of these as issued
     */
    public static List<Entry> of(List<Under> histories, Optional<String> indicator) {
        Map<Owned, Given> last = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Under under : histories) {
            String place = under.same() ? "" : under.number();
            List<Line.Figure> edition = new ArrayList<>();
            for (Line line : under.chain().lines()) {
                if (line instanceof Line.Figure figure) {
                    edition.add(figure);
                } else if (line instanceof Line.End end) {
                    for (Line.Figure figure : edition) {
                        Given given = new Given(figure, end);
                        Optional<Given> before = Optional.ofNullable(last.put(new Owned(place, figure.key()), given));
                        entries.add(new Entry(given, before, change(before.map(Given::figure), figure), place));
                    }
                    edition.clear();
                }
            }
        }
        return entries.stream()
                .filter(e -> indicator
                        .map(id -> e.figure().key().indicator().equals(id))
                        .orElse(true))
                .sorted(ORDER)
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
        if (!sameValue && before.priceYear() != now.priceYear()) {
            return Change.NEW_PRICES;
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
