package no.tilstand.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.Period;
import no.tilstand.domain.Surroundings;

/**
 * {@code felles/innbyggere.csv}, {@code kostragrupper.csv} and {@code deflator.csv} (design, section 3). A row that cannot be
 * read is an error and is left out; a sign that says the figure is missing leaves the row out without a word.
 */
final class SurroundingsReader {
    private static final String NUMBER = "kommunenummer";
    private static final String YEAR = "aar";
    private static final String AGE_FROM = "alder_fra";
    private static final String AGE_TO = "alder_til";
    private static final String COUNT = "antall";
    private static final String GROUP = "gruppe";
    private static final String INDEX = "indeks";

    private final Findings findings;
    private final Cells cells;

    SurroundingsReader(Findings findings) {
        this.findings = findings;
        this.cells = new Cells(findings);
    }

    List<Surroundings.Inhabitants> inhabitants(SourceText source) {
        return rows(
                source,
                List.of(NUMBER, YEAR, AGE_FROM, AGE_TO, COUNT),
                this::inhabitants,
                r -> r.number() + ", " + r.year() + ", " + r.ages() + " år",
                r -> Integer.toString(r.count()),
                Surroundings.Inhabitants::location);
    }

    List<Surroundings.KostraGroup> groups(SourceText source) {
        return rows(
                source,
                List.of(NUMBER, YEAR, GROUP),
                this::group,
                r -> r.number() + ", " + r.year(),
                Surroundings.KostraGroup::group,
                Surroundings.KostraGroup::location);
    }

    List<Surroundings.PriceIndex> prices(SourceText source) {
        return rows(
                source,
                List.of(YEAR, INDEX),
                this::price,
                r -> Integer.toString(r.year()),
                r -> r.index().stripTrailingZeros().toPlainString().replace('.', ','),
                Surroundings.PriceIndex::location);
    }

    /** The rows that can be read; the same key twice is said once, and is an error when the values differ. */
    private <R> List<R> rows(
            SourceText source,
            List<String> headings,
            RowOf<R> read,
            Function<R, String> key,
            Function<R, String> value,
            Function<R, Location> at) {
        List<R> all = new ArrayList<>();
        Map<String, R> seen = new HashMap<>();
        SharedTable.read(source, headings, findings)
                .ifPresent(table -> table.rows()
                        .forEach(row -> read.from(table, row).ifPresent(r -> {
                            R earlier = seen.putIfAbsent(key.apply(r), r);
                            if (earlier == null) {
                                all.add(r);
                            } else if (!value.apply(earlier).equals(value.apply(r))) {
                                findings.add(
                                        Code.BV_181,
                                        at.apply(r),
                                        "verdien er " + value.apply(r) + " her og " + value.apply(earlier)
                                                + " på linje "
                                                + at.apply(earlier).line() + " (" + key.apply(r) + ")");
                            }
                        })));
        return all;
    }

    private interface RowOf<R> {
        Optional<R> from(SharedTable table, Grid.Row row);
    }

    private Optional<Surroundings.Inhabitants> inhabitants(SharedTable table, Grid.Row row) {
        Optional<String> number = number(table, row);
        Optional<Integer> year = year(table, row);
        Optional<Integer> from = whole(table.cell(row, AGE_FROM), AGE_FROM, AgeSpan.OLDEST);
        Optional<Integer> to = whole(table.cell(row, AGE_TO), AGE_TO, AgeSpan.OLDEST);
        Optional<Integer> count = whole(table.cell(row, COUNT), COUNT, Integer.MAX_VALUE / 1000);
        if (number.isEmpty() || year.isEmpty() || from.isEmpty() || to.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        if (from.get() > to.get()) {
            bad(table.cell(row, AGE_FROM), "alder_fra er " + from.get() + " og alder_til " + to.get());
            return Optional.empty();
        }
        return Optional.of(new Surroundings.Inhabitants(
                number.get(),
                year.get(),
                new AgeSpan(from.get(), to.get()),
                count.get(),
                table.cell(row, COUNT).at()));
    }

    private Optional<Surroundings.KostraGroup> group(SharedTable table, Grid.Row row) {
        Optional<String> number = number(table, row);
        Optional<Integer> year = year(table, row);
        Grid.Cell cell = table.cell(row, GROUP);
        String group = Characters.clean(Blanks.strip(cell.text()), cell.at(), findings);
        if (group.isEmpty()) {
            bad(cell, "kolonnen gruppe er tom");
        }
        return number.isEmpty() || year.isEmpty() || group.isEmpty()
                ? Optional.empty()
                : Optional.of(new Surroundings.KostraGroup(number.get(), year.get(), group, cell.at()));
    }

    private Optional<Surroundings.PriceIndex> price(SharedTable table, Grid.Row row) {
        Optional<Integer> year = year(table, row);
        Grid.Cell cell = table.cell(row, INDEX);
        Optional<BigDecimal> index = number(cell, INDEX, table.usesDecimalComma(INDEX));
        if (index.filter(i -> i.signum() <= 0).isPresent()) {
            bad(cell, "indeks er " + Wording.quote(cell.text()) + "; den skal være over 0");
            return Optional.empty();
        }
        return year.flatMap(y -> index.map(i -> new Surroundings.PriceIndex(y, i, cell.at())));
    }

    // ---- cells

    private Optional<String> number(SharedTable table, Grid.Row row) {
        Grid.Cell cell = table.cell(row, NUMBER);
        String text = Blanks.strip(cell.text());
        if (!MunicipalityReader.isNumber(text)) {
            bad(cell, "kommunenummeret er " + Wording.quote(text) + "; det skal være fire sifre");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<Integer> year(SharedTable table, Grid.Row row) {
        Grid.Cell cell = table.cell(row, YEAR);
        Optional<Integer> year =
                Years.period(cell.text()).filter(Period::isYear).map(Period::year);
        if (year.isEmpty()) {
            bad(cell, Wording.quote(cell.text()) + " er ikke et år fra " + Years.FIRST + " til " + Years.LAST);
        }
        return year;
    }

    private Optional<Integer> whole(Grid.Cell cell, String heading, int most) {
        Optional<BigDecimal> number = number(cell, heading, false);
        boolean fits = number.isPresent()
                && number.get().signum() >= 0
                && number.get().stripTrailingZeros().scale() <= 0
                && number.get().compareTo(BigDecimal.valueOf(most)) <= 0;
        if (number.isPresent() && !fits) {
            bad(cell, heading + " er " + Wording.quote(cell.text()) + "; det skal være et helt tall fra 0 til " + most);
        }
        return number.filter(n -> fits).map(BigDecimal::intValueExact);
    }

    private Optional<BigDecimal> number(Grid.Cell cell, String heading, boolean decimalComma) {
        Optional<NumberText> text = cells.number(cell, decimalComma);
        if (text.isPresent() && text.get() instanceof NumberText.Empty) {
            bad(cell, "kolonnen " + heading + " er tom");
        }
        return text.filter(NumberText.Figure.class::isInstance)
                .map(NumberText.Figure.class::cast)
                .map(NumberText.Figure::number);
    }

    private void bad(Grid.Cell cell, String message) {
        findings.add(Code.BV_180, cell.at(), message);
    }
}
