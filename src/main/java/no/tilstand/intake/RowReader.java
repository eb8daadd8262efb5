package no.tilstand.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;

/** One row of a table of observations to its figures. */
final class RowReader {
    /** What stands for a cell with an error, so that what refers to it is not told to be missing as well. */
    private static final Value UNREADABLE = new Value.Missing(Value.Reason.UNREADABLE);

    private final Columns columns;
    private final boolean decimalComma;
    private final boolean endsOfRowsCount;
    private final TableReader.Lookup lookup;
    private final Findings findings;
    private final Cells cells;
    /** The response rates of the rows so far. */
    private final Map<CellKey, Value> rates = new HashMap<>();

    private final Set<String> misspelt = new HashSet<>();

    /** @param endsOfRowsCount whether a row that ends early lacks something, as in delimited text */
    RowReader(
            Columns columns,
            boolean decimalComma,
            boolean endsOfRowsCount,
            TableReader.Lookup lookup,
            Findings findings) {
        this.endsOfRowsCount = endsOfRowsCount;
        this.columns = columns;
        this.decimalComma = decimalComma;
        this.lookup = lookup;
        this.findings = findings;
        this.cells = new Cells(findings);
    }

    List<TableReader.Figure> read(Grid.Row row) {
        Grid.Cell id = cell(row, Columns.Field.INDICATOR);
        String written = clean(id);
        if (isPartedOtherwise(row, written)) {
            return List.of();
        }
        checkLength(row);
        if (written.isEmpty()) {
            findings.add(Code.BV_121, id.at(), "kolonnen indikator er tom");
            return List.of();
        }
        Optional<Indicator> indicator = lookup.indicator(written, id.at(), findings);
        Optional<CellStatus> status = status(row);
        if (indicator.isEmpty() || status.isEmpty()) {
            loseLike(written);
            return List.of();
        }
        checkMeasure(row, indicator.get());
        Grid.Cell categoryCell = cell(row, Columns.Field.CATEGORY);
        Optional<String> category = lookup.category(indicator.get(), clean(categoryCell), categoryCell.at(), findings);
        Grid.Cell areaCell = cell(row, Columns.Field.AREA);
        String area = clean(areaCell);
        lookup.checkArea(area, areaCell.at(), findings);
        if (category.isEmpty()) {
            findings.lose(written);
            return List.of();
        }
        CellKey key = new CellKey(indicator.get().id(), category.get(), area, Period.ofYear(Years.FIRST));
        return columns.isWide()
                ? wide(row, key, status.get())
                : Stream.concat(
                                longForm(row, key, indicator.get(), status.get()).stream(),
                                responseRate(row, key, indicator.get(), status.get()).stream())
                        .toList();
    }

    /** A line with another separator than the header is one cell, or some that begin and end in the wrong places. */
    private boolean isPartedOtherwise(Grid.Row row, String written) {
        Optional<String> sign = endsOfRowsCount ? lookup.separatorAfterIndicator(written) : Optional.empty();
        sign.ifPresent(s -> {
            findings.add(
                    Code.BV_158,
                    new Location(row.cells().get(0).at().path(), row.line(), 0),
                    "linjen er delt med " + s + "; overskriften er delt med et annet tegn");
            row.cells().forEach(c -> lookup.lose(c.text(), findings));
        });
        return sign.isPresent();
    }

    private static String cells(int count) {
        return count + (count == 1 ? " celle" : " celler");
    }

    /** What a misspelt name most likely stands for is not told to be missing as well. */
    private void loseLike(String written) {
        if (misspelt.size() < Findings.SAME_KIND && misspelt.add(written)) {
            Suggestion.closest(written, lookup.register().keySet()).ifPresent(findings::lose);
        }
    }

    private List<TableReader.Figure> wide(Grid.Row row, CellKey key, CellStatus status) {
        List<TableReader.Figure> figures = new ArrayList<>();
        if (columns.lacksYear()) {
            findings.lose(key.indicator());
        }
        for (Map.Entry<Integer, Period> column : columns.periods().entrySet()) {
            Grid.Cell cell = at(row, column.getKey());
            Optional<Period> period = period(row, column.getValue());
            boolean silent =
                    status.saysNothingOfAbsence() && Blanks.strip(cell.text()).isEmpty();
            if (period.isPresent() && !silent) {
                Value value = cells.number(cell, decimalComma)
                        .flatMap(n -> cells.value(n, status, cell.at()))
                        .orElse(UNREADABLE);
                figures.add(figure(row, key.at(period.get()), value, cell.at()));
            } else if (period.isEmpty()) {
                findings.lose(key.indicator());
            }
        }
        return figures;
    }

    private Optional<TableReader.Figure> longForm(Grid.Row row, CellKey key, Indicator indicator, CellStatus status) {
        Grid.Cell yearCell = cell(row, Columns.Field.YEAR);
        Optional<Period> period =
                lookup.year(yearCell.text(), yearCell.at(), findings).flatMap(y -> period(row, y));
        Grid.Cell valueCell = cell(row, Columns.Field.VALUE);
        Grid.Cell numeratorCell = cell(row, Columns.Field.NUMERATOR);
        Grid.Cell denominatorCell = cell(row, Columns.Field.DENOMINATOR);
        Optional<NumberText> given = cells.number(valueCell, decimalComma);
        Optional<NumberText> numerator = cells.number(numeratorCell, decimalComma);
        Optional<NumberText> denominator = cells.number(denominatorCell, decimalComma);
        if (period.isEmpty()) {
            findings.lose(indicator.id());
            return Optional.empty();
        } else if (given.isEmpty() || numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.of(figure(row, key.at(period.get()), UNREADABLE, valueCell.at()));
        }
        boolean hasParts =
                !(numerator.get() instanceof NumberText.Empty && denominator.get() instanceof NumberText.Empty);
        if (!hasParts) {
            Value value = cells.value(given.get(), status, valueCell.at()).orElse(UNREADABLE);
            return Optional.of(figure(row, key.at(period.get()), value, valueCell.at()));
        }
        Location at = given.get() instanceof NumberText.Empty ? numeratorCell.at() : valueCell.at();
        Value value = cells.share(
                        given.get(), numerator.get(), denominator.get(), indicator.unit(), status, numeratorCell.at())
                .orElse(UNREADABLE);
        return Optional.of(figure(row, key.at(period.get()), value, at));
    }

    /** How many of those asked answered: {@code nevner} of {@code spurt}. Whether they are given is for the rules. */
    private Optional<TableReader.Figure> responseRate(
            Grid.Row row, CellKey key, Indicator indicator, CellStatus status) {
        Grid.Cell asked = cell(row, Columns.Field.ASKED);
        if (Blanks.strip(asked.text()).isEmpty()) {
            return Optional.empty();
        }
        if (!indicator.isQuestion()) {
            findings.add(
                    Code.BV_188,
                    asked.at(),
                    "kolonnen spurt er fylt ut, men " + indicator.id() + " er ikke et spørsmål");
            return Optional.empty();
        }
        Optional<Period> period = Years.period(cell(row, Columns.Field.YEAR).text())
                .flatMap(y -> Years.combine(y, cell(row, Columns.Field.PERIOD).text()));
        Optional<NumberText> number = cells.number(asked, decimalComma);
        NumberText answered =
                NumberText.read(cell(row, Columns.Field.DENOMINATOR).text(), decimalComma);
        if (period.isEmpty() || answered instanceof NumberText.Empty || answered instanceof NumberText.Unreadable) {
            return Optional.empty();
        }
        // The answers to one question have those asked in common.
        String category = indicator.survey().orElseThrow().several() ? "" : key.category();
        CellKey rate = key.withIndicator(Indicator.responseRateOf(indicator.id()))
                .withCategory(category)
                .at(period.get());
        Value value = number.flatMap(n ->
                        cells.share(new NumberText.Empty(), answered, n, Indicator.Unit.PERCENT, status, asked.at()))
                .orElse(UNREADABLE);
        // It stands in the row of each answer, and is one figure.
        boolean known = value.equals(rates.put(rate, value));
        return known ? Optional.empty() : Optional.of(figure(row, rate, value, asked.at()));
    }

    private TableReader.Figure figure(Grid.Row row, CellKey key, Value value, Location at) {
        return new TableReader.Figure(
                key, value, at, words(cell(row, Columns.Field.SOURCE)), words(cell(row, Columns.Field.NOTE)));
    }

    private TableReader.Words words(Grid.Cell cell) {
        return new TableReader.Words(clean(cell), cell.at());
    }

    private Optional<Period> period(Grid.Row row, Period year) {
        Grid.Cell cell = cell(row, Columns.Field.PERIOD);
        Optional<Period> period = Years.combine(year, cell.text());
        if (period.isEmpty()) {
            findings.add(
                    Code.BV_135,
                    cell.at(),
                    "perioden " + Wording.quote(cell.text()) + " passer ikke med året " + year
                            + "; den skal være tom, h1, h2 eller et tidsrom som slutter det året",
                    () -> Years.period(cell.text()).isPresent()
                            ? "kolonnene år og periode må gjelde det samme året."
                            : "");
        }
        return period;
    }

    private Optional<CellStatus> status(Grid.Row row) {
        Grid.Cell cell = cell(row, Columns.Field.STATUS);
        String folded = Wording.folded(cell.text()).replace(' ', '-');
        Optional<CellStatus> status = Arrays.stream(CellStatus.values())
                .filter(s -> s.word().equals(folded))
                .findFirst();
        if (status.isEmpty()) {
            findings.add(
                    Code.BV_137,
                    cell.at(),
                    "ukjent status " + Wording.quote(cell.text())
                            + "; den skal være tom, forelopig, anslag, mangler, skjermet eller ikke-aktuelt",
                    () -> Suggestion.hint(
                            cell.text(),
                            Arrays.stream(CellStatus.values())
                                    .map(CellStatus::word)
                                    .filter(w -> !w.isEmpty())
                                    .toList()));
        }
        return status;
    }

    /** Unit and time base in the file are only a help to the eye, but they may not say something else. */
    private void checkMeasure(Grid.Row row, Indicator indicator) {
        Grid.Cell unit = cell(row, Columns.Field.UNIT);
        String unitWord = measure(unit);
        boolean sameUnit = unitWord.isEmpty()
                || unitWord.equals(indicator.unit().tag())
                || (unitWord.equals("%") && indicator.unit() == Indicator.Unit.PERCENT)
                || (unitWord.equals("per-1000") && indicator.unit() == Indicator.Unit.PER_1000);
        if (!sameUnit) {
            findings.add(
                    Code.BV_138,
                    unit.at(),
                    "enheten er " + Wording.quote(unit.text()) + "; " + indicator.id() + " måles i "
                            + indicator.unit().tag());
        }
        Grid.Cell basis = cell(row, Columns.Field.BASIS);
        String basisWord = measure(basis);
        if (!basisWord.isEmpty() && !basisWord.equals(indicator.basis().tag())) {
            findings.add(
                    Code.BV_138,
                    basis.at(),
                    "tidsbasis er " + Wording.quote(basis.text()) + "; " + indicator.id() + " måles "
                            + indicator.basis().tag());
        }
    }

    private static String measure(Grid.Cell cell) {
        return Wording.folded(cell.text()).replace(' ', '-');
    }

    private void checkLength(Grid.Row row) {
        int width = columns.width();
        List<String> cutOff = columns.periods().entrySet().stream()
                .filter(c -> c.getKey() >= row.cells().size())
                .map(c -> c.getValue().toString())
                .toList();
        // A sheet leaves out the empty cells at the end of a row; a text file does so only when a separator is
        // forgotten.
        if (endsOfRowsCount
                && !cutOff.isEmpty()
                && !clean(cell(row, Columns.Field.INDICATOR)).isEmpty()) {
            findings.add(
                    Code.BV_156,
                    new Location(row.cells().get(0).at().path(), row.line(), 0),
                    "raden har " + cells(row.cells().size()) + "; overskriften har " + width + ", og "
                            + String.join(", ", cutOff) + " mangler");
        }
        for (int i = width; i < row.cells().size(); i++) {
            if (!Blanks.strip(row.cells().get(i).text()).isEmpty()) {
                findings.add(
                        Code.BV_140,
                        row.cells().get(i).at(),
                        "raden har " + cells(row.cells().size()) + "; overskriften har " + width);
                return;
            }
        }
    }

    private String clean(Grid.Cell cell) {
        return Characters.clean(Blanks.strip(cell.text()), cell.at(), findings);
    }

    private Grid.Cell cell(Grid.Row row, Columns.Field field) {
        return columns.has(field) ? at(row, columns.fields().get(field)) : noCell(row);
    }

    /** A row may be shorter than the header: then its last cells are empty. */
    private static Grid.Cell at(Grid.Row row, int position) {
        return position < row.cells().size() ? row.cells().get(position) : noCell(row);
    }

    private static Grid.Cell noCell(Grid.Row row) {
        Location first = row.cells().get(0).at();
        return new Grid.Cell("", new Location(first.path(), first.line(), 0), false);
    }
}
