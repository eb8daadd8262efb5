package no.tilstand.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;

/** A CSV file of {@code felles/} whose columns all have to be there. Only the header is a table that says nothing yet. */
final class SharedTable {
    private final Map<String, Integer> columns;
    private final List<Grid.Row> rows;

    private SharedTable(Map<String, Integer> columns, List<Grid.Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The table; empty, with an error, when a column is missing or a quotation mark never closed. */
    static Optional<SharedTable> read(SourceText source, List<String> headings, Findings findings) {
        Iterator<Grid.Row> all = new CsvGrid(source).rows();
        if (!all.hasNext()) {
            findings.add(Code.BV_143, Location.of(source.path()), "filen er tom");
            return Optional.empty();
        }
        Grid.Row header = all.next();
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            columns.putIfAbsent(Wording.folded(header.cells().get(i).text()).replace(' ', '_'), i);
        }
        Optional<String> missing =
                headings.stream().filter(h -> !columns.containsKey(h)).findFirst();
        if (missing.isPresent()) {
            findings.add(
                    Code.BV_130,
                    new Location(source.path(), header.line(), 0),
                    "kolonnen " + Wording.quote(missing.get()) + " mangler");
            return Optional.empty();
        }
        List<Grid.Row> rows = new ArrayList<>();
        while (all.hasNext()) {
            Grid.Row row = all.next();
            Optional<Grid.Cell> open =
                    row.cells().stream().filter(Grid.Cell::open).findFirst();
            if (open.isPresent()) {
                findings.add(
                        Code.BV_141,
                        open.get().at(),
                        "anførselstegnet her blir ikke avsluttet, og resten av filen er ikke lest");
                return Optional.empty();
            }
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return Optional.of(new SharedTable(columns, rows));
    }

    List<Grid.Row> rows() {
        return rows;
    }

    /** A row may be shorter than the header: then its last cells are empty. */
    Grid.Cell cell(Grid.Row row, String heading) {
        int position = columns.get(heading);
        if (position < row.cells().size()) {
            return row.cells().get(position);
        }
        Location first = row.cells().get(0).at();
        return new Grid.Cell("", new Location(first.path(), first.line(), 0), false);
    }

    boolean usesDecimalComma(String heading) {
        return rows.stream()
                .anyMatch(r -> NumberText.hasDecimalComma(cell(r, heading).text()));
    }
}
