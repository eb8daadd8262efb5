package no.tilstand.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.narrative.Node;
import no.tilstand.report.Plan.Label;

/** The numbers and names of figures, tables and illustrations, in the order in which the text asks for them. */
final class Labels {
    private final Map<String, Label> named = new LinkedHashMap<>();
    private final Map<String, Location> places = new HashMap<>();
    private final Map<Label.Kind, Integer> counters = new EnumMap<>(Label.Kind.class);
    private final List<Diagnostic> found;

    /**
     * @param tables the numbers that the tables of the summary page have already
     * @param found gets names that are used twice
     */
    Labels(int tables, List<Diagnostic> found) {
        counters.put(Label.Kind.TABLE, tables);
        this.found = found;
    }

    /** Those that have a name to be referred to by. */
    Map<String, Label> named() {
        return named;
    }

    Label next(Label.Kind kind) {
        int number = counters.merge(kind, 1, Integer::sum);
        return new Label(kind, number, kind.name().toLowerCase(Locale.ROOT) + "-" + number);
    }

    /** Under the name of the block, when it has one. */
    Label of(Node.Directive d, Label.Kind kind) {
        String name = option(d, "id");
        Label label = next(kind);
        if (name.isEmpty()) {
            return label;
        }
        named.putIfAbsent(name, label);
        Location here = d.options().get("id").location();
        Location first = places.putIfAbsent(name, here);
        if (first != null) {
            found.add(new Diagnostic(
                    Code.BV_504,
                    here,
                    "id=" + name + " er brukt på en tidligere blokk, "
                            + (first.path().equals(here.path()) ? "" : "i " + first.path() + ", ") + "linje "
                            + first.line()));
        }
        return label;
    }

    /** What a block says after {@code name=}, or nothing. */
    static String option(Node.Directive d, String name) {
        return Optional.ofNullable(d.options().get(name))
                .map(Node.Argument::text)
                .orElse("");
    }
}
