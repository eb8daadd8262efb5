package no.tilstand.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Municipality;

/** {@code felles/kommuner.csv}: the municipality numbers and when each is valid. */
final class MunicipalityReader {
    private static final List<String> HEADINGS =
            List.of("kommunenummer", "navn", "gyldig_fra", "gyldig_til", "erstattes_av");

    private final Findings findings;
    /** By their text: the numbers change on few days. */
    private final Map<String, LocalDate> dates = new HashMap<>();

    MunicipalityReader(Findings findings) {
        this.findings = findings;
    }

    List<Municipality> read(SourceText source) {
        Iterator<Grid.Row> rows = new CsvGrid(source).rows();
        if (!rows.hasNext()) {
            findings.add(Code.BV_143, Location.of(source.path()), "filen er tom");
            return List.of();
        }
        Optional<Map<String, Integer>> columns = header(rows.next());
        if (columns.isEmpty()) {
            return List.of();
        }
        List<Municipality> all = new ArrayList<>();
        while (rows.hasNext()) {
            Grid.Row row = rows.next();
            if (!row.isBlank()) {
                municipality(row, columns.get()).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Map<String, Integer>> header(Grid.Row header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            columns.putIfAbsent(Wording.folded(header.cells().get(i).text()).replace(' ', '_'), i);
        }
        List<String> missing =
                HEADINGS.stream().filter(h -> !columns.containsKey(h)).toList();
        if (!missing.isEmpty()) {
            findings.add(
                    Code.BV_130,
                    new Location(header.cells().get(0).at().path(), header.line(), 0),
                    "kolonnen «" + missing.get(0) + "» mangler");
        }
        return missing.isEmpty() ? Optional.of(columns) : Optional.empty();
    }

    private Optional<Municipality> municipality(Grid.Row row, Map<String, Integer> columns) {
        String number = text(row, columns, "kommunenummer");
        if (!isNumber(number)) {
            findings.add(
                    Code.BV_123,
                    row.cells().get(0).at(),
                    "kommunenummeret er " + Wording.quote(number) + "; det skal være fire sifre");
            return Optional.empty();
        }
        List<String> replacedBy = Arrays.stream(
                        text(row, columns, "erstattes_av").split(" "))
                .filter(n -> !n.isEmpty())
                .toList();
        Optional<String> bad = replacedBy.stream().filter(n -> !isNumber(n)).findFirst();
        if (bad.isPresent()) {
            findings.add(
                    Code.BV_123,
                    new Location(row.cells().get(0).at().path(), row.line(), 0),
                    "erstattes_av er " + Wording.quote(bad.get())
                            + "; det skal være numre på fire sifre med mellomrom");
            return Optional.empty();
        }
        Optional<LocalDate> from = date(row, columns, "gyldig_fra");
        Optional<LocalDate> to = date(row, columns, "gyldig_til");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            findings.add(
                    Code.BV_123,
                    new Location(row.cells().get(0).at().path(), row.line(), 0),
                    "gyldig_fra er etter gyldig_til");
            return Optional.empty();
        }
        return Optional.of(new Municipality(number, text(row, columns, "navn"), from, to, replacedBy));
    }

    private Optional<LocalDate> date(Grid.Row row, Map<String, Integer> columns, String column) {
        String text = text(row, columns, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(dates.computeIfAbsent(text, LocalDate::parse));
        } catch (DateTimeParseException e) {
            findings.add(
                    Code.BV_123,
                    row.cells().get(columns.get(column)).at(),
                    column + " er " + Wording.quote(text) + "; det skal være en dato som 2020-01-01");
            return Optional.empty();
        }
    }

    private String text(Grid.Row row, Map<String, Integer> columns, String column) {
        int position = columns.get(column);
        if (position >= row.cells().size()) {
            return "";
        }
        Grid.Cell cell = row.cells().get(position);
        return Characters.clean(Blanks.strip(cell.text()), cell.at(), findings);
    }

    static boolean isNumber(String text) {
        return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
