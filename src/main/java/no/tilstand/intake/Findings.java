package no.tilstand.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import no.tilstand.diagnostics.CatalogueEntry;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Severity;
import no.tilstand.domain.TypedText;

/**
 * What reading finds: what is wrong, what is lost, what words somebody has typed. A file of rubbish would drown everything else, so that after {@value #SAME_KIND} findings of one
 * code in one file the rest are counted and told in one line.
 */
final class Findings {
    static final int SAME_KIND = 50;

    private record Kind(CatalogueEntry code, String path) {}

    private static final class Count {
        private int seen;
        private Location firstLeftOut = Location.of("");
    }

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Kind, Count> counts = new LinkedHashMap<>();
    private final TreeSet<String> lost = new TreeSet<>();
    private final Set<String> once = new HashSet<>();
    private final List<TypedText> typed = new ArrayList<>();

    /** An indicator has figures that could not be read; an error says why. */
    void lose(String indicator) {
        lost.add(indicator);
    }

    /** The ids given to {@link #lose}. */
    Set<String> lost() {
        return Set.copyOf(lost);
    }

    /** Words that somebody has typed and the report may print. */
    void typed(TypedText text) {
        typed.add(text);
    }

    /** What was given to {@link #typed}, in that order. */
    List<TypedText> typed() {
        return List.copyOf(typed);
    }

    void add(CatalogueEntry code, Location at, String message) {
        add(code, at, message, () -> "");
    }

    /** Told at its first place in a file, however often it is found there. */
    void addOnce(CatalogueEntry code, Location at, String message) {
        if (once.add(code.id() + at.path() + message)) {
            add(code, at, message);
        }
    }

    /** How many of a kind were given to {@link #add} for a file. */
    int seen(CatalogueEntry code, String path) {
        return Optional.ofNullable(counts.get(new Kind(code, path)))
                .map(c -> c.seen)
                .orElse(0);
    }

    /** @param hint advice for this case, computed only when the finding is shown */
    void add(CatalogueEntry code, Location at, String message, Supplier<String> hint) {
        Count count = counts.computeIfAbsent(new Kind(code, at.path()), k -> new Count());
        count.seen++;
        if (count.seen <= SAME_KIND) {
            diagnostics.add(new Diagnostic(code, at, message, hint.get()));
        } else if (count.seen == SAME_KIND + 1) {
            count.firstLeftOut = at;
        }
    }

    /** All that another reading found, in its order. */
    void addAll(Findings other) {
        lost.addAll(other.lost);
        typed.addAll(other.typed);
        other.diagnostics.forEach(d -> add(d.code(), d.location(), d.message(), d::hint));
        other.counts.forEach((kind, theirs) -> {
            if (theirs.seen > SAME_KIND) {
                Count ours = counts.get(kind);
                if (ours.seen <= SAME_KIND) {
                    ours.firstLeftOut = theirs.firstLeftOut;
                }
                ours.seen += theirs.seen - SAME_KIND;
            }
        });
    }

    boolean hasCritical() {
        return counts.keySet().stream().anyMatch(k -> k.code().severity() == Severity.CRITICAL);
    }

    boolean has(Code code, String path) {
        return counts.containsKey(new Kind(code, path));
    }

    /** Sorted, with one line for what was left out of each kind. */
    List<Diagnostic> sorted() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        counts.forEach((kind, count) -> {
            if (count.seen > SAME_KIND) {
                int rest = count.seen - SAME_KIND;
                all.add(new Diagnostic(
                        kind.code(), count.firstLeftOut, "og " + rest + " til av samme slag i denne filen"));
            }
        });
        all.sort(null);
        return List.copyOf(all);
    }
}
