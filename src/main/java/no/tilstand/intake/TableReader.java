package no.tilstand.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Observation;
import no.tilstand.domain.Period;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;

/** A table of observations, long or wide, to observations. */
final class TableReader {
    private final Grid grid;
    private final Lookup lookup;
    private final Findings findings;

    TableReader(Grid grid, Lookup lookup, Findings findings) {
        this.grid = grid;
        this.lookup = lookup;
        this.findings = findings;
    }

    List<Observation> read() {
        Iterator<Grid.Row> rows = grid.rows();
        Optional<Grid.Row> header = nextFilled(rows);
        if (header.isEmpty()) {
            findings.add(Code.BV_143, Location.of(grid.path()), "filen er tom");
            return List.of();
        }
        if (isTooWide(header.get()) || isOpen(header.get())) {
            return unread(List.of());
        }
        Optional<Columns> columns = Columns.read(header.get(), findings);
        if (columns.isEmpty()) {
            return unread(List.of());
        }
        RowReader reader = new RowReader(
                columns.get(), usesDecimalComma(columns.get()), grid.kind() == Source.Kind.CSV, lookup, findings);
        List<Observation> observations = new ArrayList<>();
        int count = 0;
        while (rows.hasNext()) {
            Grid.Row row = rows.next();
            if (row.isBlank()) {
                continue;
            }
            count++;
            if (count > Grid.MOST_ROWS) {
                findings.add(Code.BV_104, new Location(grid.path(), row.line(), 0), "filen har over en million rader");
                return unread(List.of());
            }
            if (isTooWide(row) || isOpen(row)) {
                return unread(observations);
            }
            reader.read(row).forEach(o -> observations.add(observation(o)));
        }
        if (count == 0) {
            findings.add(Code.BV_143, Location.of(grid.path()), "filen har overskrifter, men ingen rader");
        }
        return observations;
    }

    /**
     * The rest of the file is not read: whatever indicator is named anywhere in it has lost figures. By words and not by
     * cells, since a file with a wrong delimiter or an open quotation mark has no true cells.
     */
    private List<Observation> unread(List<Observation> soFar) {
        Iterator<Grid.Row> rows = grid.rows();
        while (rows.hasNext()) {
            for (Grid.Cell cell : rows.next().cells()) {
                lookup.lose(cell.text(), findings);
            }
        }
        return soFar;
    }

    private Observation observation(Figure figure) {
        return new Observation(
                figure.key(),
                figure.value(),
                new Source(
                        grid.kind(),
                        figure.at(),
                        figure.source().text(),
                        figure.note().text(),
                        Optional.of(figure.source().at()),
                        Optional.of(figure.note().at())));
    }

    /** One value of the table and what the row says about it. */
    record Figure(CellKey key, Value value, Location at, Words source, Words note) {}

    /** What is typed in a cell, and where it begins. */
    record Words(String text, Location at) {}

    private static Optional<Grid.Row> nextFilled(Iterator<Grid.Row> rows) {
        while (rows.hasNext()) {
            Grid.Row row = rows.next();
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private boolean isTooWide(Grid.Row row) {
        boolean tooWide = row.cells().size() > Grid.MOST_COLUMNS;
        if (tooWide) {
            findings.add(
                    Code.BV_104,
                    new Location(grid.path(), row.line(), 0),
                    "raden har over " + Grid.MOST_COLUMNS + " kolonner");
        }
        return tooWide;
    }

    private boolean isOpen(Grid.Row row) {
        Optional<Grid.Cell> open = row.cells().stream().filter(Grid.Cell::open).findFirst();
        open.ifPresent(c -> findings.add(
                Code.BV_141, c.at(), "anførselstegnet her blir ikke avsluttet, og resten av filen er ikke lest"));
        return open.isPresent();
    }

    private boolean usesDecimalComma(Columns columns) {
        Iterator<Grid.Row> rows = grid.rows();
        nextFilled(rows);
        List<Integer> positions = new ArrayList<>(columns.periods().keySet());
        for (Columns.Field field : List.of(Columns.Field.VALUE, Columns.Field.NUMERATOR, Columns.Field.DENOMINATOR)) {
            Optional.ofNullable(columns.fields().get(field)).ifPresent(positions::add);
        }
        while (rows.hasNext()) {
            Grid.Row row = rows.next();
            for (int position : positions) {
                if (position < row.cells().size()
                        && NumberText.hasDecimalComma(row.cells().get(position).text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What the rows are held against.
     *
     * @param register by id
     * @param registerKnown false when the register could not be read: then nothing is said of unknown indicators
     * @param areas the labels of {@code sammenligning}
     */
    record Lookup(Map<String, Indicator> register, boolean registerKnown, List<String> areas) {
        /** More are no categories but cases or persons; no indicator of Statistics Norway or Bufdir has half as many. */
        private static final int MOST_CATEGORIES = 100;

        private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^a-z0-9-]+");

        /** The indicator; an unknown one is an error. */
        Optional<Indicator> indicator(String id, Location at, Findings findings) {
            Optional<Indicator> found = Optional.ofNullable(register.get(id));
            if (found.isEmpty() && registerKnown) {
                findings.add(
                        Code.BV_121,
                        at,
                        "ukjent indikator " + Wording.quote(id),
                        () -> Suggestion.hint(id, register.keySet()));
            }
            return found;
        }

        /** The separator between an indicator and more in the same cell: «komma» in {@code mottatte-meldinger,,51}. */
        Optional<String> separatorAfterIndicator(String cell) {
            return Separator.in(cell)
                    .filter(s -> register.containsKey(Blanks.strip(s.before(cell)))
                            && !Blanks.strip(s.after(cell)).isEmpty())
                    .map(Separator::word)
                    .findFirst();
        }

        /** Every indicator that is named in a text which could not be read. */
        void lose(String unread, Findings findings) {
            Arrays.stream(NOT_IN_AN_ID.split(unread))
                    .filter(register::containsKey)
                    .forEach(findings::lose);
        }

        /**
         * The category as the register names it; an unknown one is an error. Where the register names none it is taken as
         * written, with a warning, for then nobody can tell a misspelt one.
         */
        Optional<String> category(Indicator indicator, String written, Location at, Findings findings) {
            if (written.isEmpty()) {
                return Optional.of("");
            } else if (indicator.values().isEmpty()) {
                findings.addOnce(
                        Code.BV_126,
                        at,
                        "kategorien " + Wording.quote(written) + " er ikke kontrollert: " + indicator.id()
                                + " har ingen verdier i registeret");
                if (findings.seen(Code.BV_126, at.path()) > MOST_CATEGORIES) {
                    findings.addOnce(
                            Code.BV_127,
                            Location.of(at.path()),
                            "filen har mer enn " + MOST_CATEGORIES + " kategorier som registeret ikke kjenner");
                    return Optional.empty();
                }
                return Optional.of(written);
            }
            String folded = Wording.folded(written);
            Optional<String> name = indicator.values().stream()
                    .filter(v -> Wording.folded(v.name()).equals(folded)
                            || Wording.folded(v.id()).equals(folded))
                    .map(Indicator.Named::name)
                    .findFirst();
            if (name.isEmpty()) {
                List<String> names =
                        indicator.values().stream().map(Indicator.Named::name).toList();
                findings.add(
                        Code.BV_136,
                        at,
                        "ukjent kategori " + Wording.quote(written) + " for " + indicator.id(),
                        () -> Suggestion.hint(written, names));
            }
            return name;
        }

        /** The category as the register names it; as written when the register does not know it. */
        String categoryName(String indicator, String written) {
            String folded = Wording.folded(written);
            return Optional.ofNullable(register.get(indicator)).stream()
                    .flatMap(i -> i.values().stream())
                    .filter(v -> Wording.folded(v.name()).equals(folded)
                            || Wording.folded(v.id()).equals(folded))
                    .map(Indicator.Named::name)
                    .findFirst()
                    .orElse(written);
        }

        /** As written when that is the name or the id but for capitals, so that messages repeat it; else {@link #categoryName}. */
        String categoryAsWritten(String indicator, String written) {
            boolean plain = Optional.ofNullable(register.get(indicator)).stream()
                    .flatMap(i -> i.values().stream())
                    .anyMatch(v -> v.name().equalsIgnoreCase(written) || v.id().equalsIgnoreCase(written));
            return plain ? written : categoryName(indicator, written);
        }

        /** Whether an area is one that the report compares with; the municipality itself always is. */
        void checkArea(String area, Location at, Findings findings) {
            if (!area.isEmpty() && !areas.contains(area)) {
                findings.add(
                        Code.BV_149,
                        at,
                        "området " + Wording.quote(area) + " står ikke i sammenligning i rapport.json",
                        () -> Suggestion.hint(area, areas));
            }
        }

        Optional<Period> year(String text, Location at, Findings findings) {
            Optional<Period> period = Years.period(text);
            if (period.isEmpty()) {
                findings.add(
                        Code.BV_135,
                        at,
                        Wording.quote(text) + " er ikke et år fra " + Years.FIRST + " til " + Years.LAST);
            }
            return period;
        }
    }
}
