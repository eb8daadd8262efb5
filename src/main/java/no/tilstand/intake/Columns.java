package no.tilstand.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 * @param lacksYear whether a heading was meant as a year and is none, so that each row has lost a figure
 */
record Columns(Map<Field, Integer> fields, Map<Integer, Period> periods, int width, boolean lacksYear) {

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

    private static final Pattern LIKE_A_YEAR = Pattern.compile("\\d[\\d\\s.,*/()h-]*");

    /** Unknown headings that a message names. */
    private static final int MOST_STRANGERS = 3;

    boolean isWide() {
        return !periods.isEmpty();
    }

    boolean has(Field field) {
        return fields.containsKey(field);
    }

    /** The columns, unless what is needed is not there: then one message says all that is wrong with the line. */
    static Optional<Columns> read(Grid.Row header, Findings findings) {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        Map<Integer, Period> periods = new LinkedHashMap<>();
        Map<String, Location> seen = new HashMap<>();
        List<Grid.Cell> unknown = new ArrayList<>();
        boolean usable = true;
        boolean parted = false;
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
            Optional<Separator> other = Separator.in(cell.text())
                    .filter(s -> s.parts(heading).stream()
                            .anyMatch(
                                    p -> field(p).isPresent() || Years.period(p).isPresent()))
                    .findFirst();
            if (other.isPresent() && header.cells().size() > 1) {
                findings.add(
                        Code.BV_158,
                        cell.at(),
                        "overskriften " + Wording.quote(cell.text()) + " er delt med "
                                + other.get().word() + "; resten av linjen er delt med et annet tegn");
                parted = true;
                continue;
            }
            Optional<Period> period = Years.period(heading);
            Optional<Field> field = field(heading);
            if (period.isPresent()) {
                periods.put(i, period.get());
            } else if (field.isPresent()) {
                fields.put(field.get(), i);
            } else if (!FOR_PEOPLE.contains(heading)) {
                unknown.add(cell);
            }
        }
        boolean noYear = unknown.stream().anyMatch(Columns::isMeantAsYear);
        Columns columns = new Columns(fields, periods, header.cells().size(), noYear);
        List<String> wrong = columns.wrong();
        // What a heading of two lacks is not there to be found.
        if (parted) {
            return Optional.empty();
        }
        if (!wrong.isEmpty()) {
            columns.refuse(header, wrong, unknown, findings);
            return Optional.empty();
        }
        for (Grid.Cell cell : unknown) {
            if (isMeantAsYear(cell)) {
                findings.add(
                        Code.BV_135,
                        cell.at(),
                        "overskriften " + Wording.quote(cell.text()) + " er ikke et år fra " + Years.FIRST + " til "
                                + Years.LAST + ", og tallene under den er ikke lest");
            } else {
                findings.add(
                        Code.BV_131,
                        cell.at(),
                        "ukjent kolonne " + Wording.quote(cell.text()),
                        () -> Suggestion.hint(cell.text(), headings()));
            }
        }
        return usable ? Optional.of(columns) : Optional.empty();
    }

    private static Optional<Field> field(String heading) {
        return Arrays.stream(Field.values())
                .filter(f -> f.heading.equals(heading))
                .findFirst();
    }

    /** Digits, perhaps with signs or an h: nobody calls a column for people that, and a year of figures would be left out. */
    private static boolean isMeantAsYear(Grid.Cell cell) {
        return LIKE_A_YEAR.matcher(Wording.folded(cell.text())).matches();
    }

    private static Set<String> headings() {
        Set<String> all = new TreeSet<>();
        Arrays.stream(Field.values()).map(Field::shown).forEach(all::add);
        return all;
    }

    /** What keeps the columns from being a table of figures; empty for nothing. */
    private List<String> wrong() {
        Optional<Field> ofLongForm = Stream.of(Field.YEAR, Field.VALUE, Field.NUMERATOR, Field.DENOMINATOR, Field.ASKED)
                .filter(this::has)
                .findFirst();
        List<String> missing = new ArrayList<>();
        if (!has(Field.INDICATOR)) {
            missing.add("«indikator»");
        }
        if (!isWide() && !has(Field.YEAR)) {
            missing.add("«år»");
        }
        boolean half = has(Field.NUMERATOR) != has(Field.DENOMINATOR);
        if (!isWide() && half) {
            missing.add("«" + (has(Field.NUMERATOR) ? Field.DENOMINATOR : Field.NUMERATOR).shown() + "»");
        } else if (!isWide() && !has(Field.VALUE) && !has(Field.NUMERATOR)) {
            missing.add("«verdi»");
        }
        List<String> wrong = new ArrayList<>();
        if (!missing.isEmpty()) {
            wrong.add((missing.size() == 1 ? "kolonnen " : "kolonnene ") + Wording.and(missing)
                    + " mangler"
                    + (!isWide() && half ? "; teller og nevner hører sammen" : ""));
        }
        if (isWide() && ofLongForm.isPresent()) {
            wrong.add("filen har både kolonnen «" + ofLongForm.get().shown() + "» og en kolonne for hvert år");
        }
        return wrong;
    }

    private void refuse(Grid.Row header, List<String> wrong, List<Grid.Cell> unknown, Findings findings) {
        Location first = header.cells().get(0).at();
        Location line = new Location(first.path(), first.line(), 0);
        if (header.cells().size() == 1) {
            findings.add(
                    Code.BV_130,
                    line,
                    "linjen har bare én kolonne, "
                            + Wording.quote(header.cells().get(0).text())
                            + "; skilletegnet skal være semikolon, komma eller tabulator");
            return;
        }
        List<String> strangers = new ArrayList<>(unknown.stream()
                .limit(MOST_STRANGERS)
                .map(c -> Wording.quote(c.text()))
                .toList());
        if (unknown.size() > MOST_STRANGERS) {
            strangers.add((unknown.size() - MOST_STRANGERS) + " til");
        }
        findings.add(
                Code.BV_130,
                line,
                String.join("; ", wrong) + (unknown.isEmpty() ? "" : "; ukjent her: " + Wording.and(strangers)),
                () -> {
                    Optional<String> meant = unknown.stream()
                            .limit(MOST_STRANGERS)
                            .flatMap(c -> Suggestion.closest(c.text(), headings()).stream()
                                    .map(h -> "skriv «" + h + "» i stedet for " + Wording.quote(c.text()) + "."))
                            .findFirst();
                    boolean noYears = !isWide() && !has(Field.YEAR) && has(Field.INDICATOR);
                    return meant.orElse(
                            noYears
                                    ? "legg til en kolonne med overskriften år, eller bruk en kolonne for hvert år."
                                    : "");
                });
    }
}
