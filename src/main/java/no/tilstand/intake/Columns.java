package no.tilstand.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.Period;

/**
 * The header of a table of observations.
 *
 * @param fields the position of each known column
 * @param periods wide form: the period of each value column, by position; empty in the long form
 * @param width how many columns the header has
 */
record Columns(Map<Field, Integer> fields, Map<Integer, Period> periods, int width) {

    enum Field {
        INDICATOR("indikator"),
        CATEGORY("kategori"),
        AREA("omraade"),
        YEAR("aar"),
        PERIOD("periode"),
        VALUE("verdi"),
        NUMERATOR("teller"),
        DENOMINATOR("nevner"),
        ASKED("spurt"),
        STATUS("status"),
        SOURCE("kilde"),
        NOTE("merknad"),
        UNIT("enhet"),
        BASIS("tidsbasis");

        private final String heading;

        Field(String heading) {
            this.heading = heading;
        }

        /** As people write it. */
        String shown() {
            return this == AREA ? "område" : this == YEAR ? "år" : heading;
        }
    }

    /** Columns that people keep for their own sake; read past without a word. */
    private static final Set<String> FOR_PEOPLE = Set.of("kode", "navn", "definisjon", "figur", "tabell", "side");

    boolean isWide() {
        return !periods.isEmpty();
    }

    boolean has(Field field) {
        return fields.containsKey(field);
    }

    /** The columns, unless what is needed is not there. */
    static Optional<Columns> read(Grid.Row header, Findings findings) {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        Map<Integer, Period> periods = new LinkedHashMap<>();
        Map<String, Location> seen = new HashMap<>();
        boolean usable = true;
        for (int i = 0; i < header.cells().size(); i++) {
            Grid.Cell cell = header.cells().get(i);
            String heading = Wording.folded(cell.text());
            if (heading.isEmpty()) {
                continue;
            }
            if (seen.putIfAbsent(heading, cell.at()) != null) {
                findings.add(Code.BV_142, cell.at(), "kolonnen " + Wording.quote(cell.text()) + " står to ganger");
                usable = false;
                continue;
            }
            Optional<Period> period = Years.period(heading);
            Optional<Field> field = Arrays.stream(Field.values())
                    .filter(f -> f.heading.equals(heading))
                    .findFirst();
            if (period.isPresent()) {
                periods.put(i, period.get());
            } else if (field.isPresent()) {
                fields.put(field.get(), i);
            } else if (!FOR_PEOPLE.contains(heading)) {
                findings.add(
                        Code.BV_131,
                        cell.at(),
                        "ukjent kolonne " + Wording.quote(cell.text()),
                        () -> Suggestion.hint(cell.text(), headings()));
            }
        }
        Columns columns = new Columns(fields, periods, header.cells().size());
        return columns.isComplete(header, findings) && usable ? Optional.of(columns) : Optional.empty();
    }

    private static Set<String> headings() {
        Set<String> all = new TreeSet<>();
        Arrays.stream(Field.values()).map(Field::shown).forEach(all::add);
        return all;
    }

    private boolean isComplete(Grid.Row header, Findings findings) {
        Location at = header.cells().isEmpty()
                ? Location.of("")
                : header.cells().get(0).at();
        Location line = new Location(at.path(), at.line(), 0);
        boolean complete = true;
        if (!has(Field.INDICATOR)) {
            findings.add(Code.BV_130, line, "kolonnen «indikator» mangler");
            complete = false;
        }
        List<Field> longOnly = List.of(Field.YEAR, Field.VALUE, Field.NUMERATOR, Field.DENOMINATOR, Field.ASKED);
        if (isWide()) {
            Optional<Field> both = longOnly.stream().filter(this::has).findFirst();
            if (both.isPresent()) {
                findings.add(
                        Code.BV_130,
                        line,
                        "filen har både kolonnen «" + both.get().shown() + "» og en kolonne for hvert år");
            }
            return complete && both.isEmpty();
        }
        if (!has(Field.YEAR)) {
            findings.add(
                    Code.BV_130,
                    line,
                    "kolonnen «år» mangler",
                    () -> "legg til en kolonne med overskriften år, eller bruk en kolonne for hvert år.");
            complete = false;
        }
        if (has(Field.NUMERATOR) != has(Field.DENOMINATOR)) {
            Field missing = has(Field.NUMERATOR) ? Field.DENOMINATOR : Field.NUMERATOR;
            findings.add(
                    Code.BV_130, line, "kolonnen «" + missing.shown() + "» mangler; teller og nevner hører sammen");
            complete = false;
        } else if (!has(Field.VALUE) && !has(Field.NUMERATOR)) {
            findings.add(Code.BV_130, line, "kolonnen «verdi» mangler, og det er heller ikke teller og nevner");
            complete = false;
        }
        return complete;
    }
}
