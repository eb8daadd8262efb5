package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.tilstand.With;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.render.proof.Difference;
import no.tilstand.report.Block;
import no.tilstand.report.PublishedNumber;
import no.tilstand.report.Report;
import no.tilstand.report.Sparkline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed report held against its data file: a number of each kind, in a table. */
class DataFileProofTest {
    private static final Location FILE = new Location("input/eksempelvik/2024/data/tall.csv", 3, 5);

    private static PublishedNumber number(int year, Indicator.Unit unit, Value value, int decimals) {
        return new PublishedNumber(
                CellKey.of(unit.tag(), Period.ofYear(year)),
                SampleReport.indicator(unit.tag(), unit, decimals),
                value,
                decimals,
                "R1",
                List.of(FILE));
    }

    private static final List<PublishedNumber> NUMBERS = List.of(
            number(2018, Indicator.Unit.COUNT, Value.of(12500), 0),
            number(
                    2019,
                    Indicator.Unit.COUNT,
                    new Value.Counted(new BigDecimal("51"), Optional.empty(), Value.Finality.PRELIMINARY),
                    0),
            number(2020, Indicator.Unit.COUNT, Value.SUPPRESSED, 0),
            number(2021, Indicator.Unit.COUNT, Value.MISSING, 0),
            number(2022, Indicator.Unit.COUNT, Value.NOT_APPLICABLE, 0),
            number(2023, Indicator.Unit.COUNT, Value.of(-3), 0),
            number(2018, Indicator.Unit.PERCENT, Value.of(Share.of(212, 220)), 1),
            number(2018, Indicator.Unit.KRONER, Value.of(12_149_999), 0));

    private static final List<String> CELLS =
            List.of("12\u00a0500", "51*", ":", "..", ".", "\u22123", "96,4\u00a0%", "12,1\u00a0mill. kr");

    private static Report report() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < CELLS.size(); i++) {
            Block.Cell cell = new Block.Cell(
                    Block.Cell.of(CELLS.get(i)).text(),
                    i == 6 ? "212\u00a0av\u00a0220" : "",
                    Optional.of(NUMBERS.get(i).key()));
            rows.add(List.of(Block.Cell.of("Rad " + (char) ('A' + i)), cell));
        }
        Report sample = SampleReport.of(List.of(new Block.Table(
                "tab-1",
                "Tabell\u00a09",
                "Tall av alle slag",
                List.of(new Block.Column("Hva", 80, Align.START), new Block.Column("Verdi", 40, Align.END)),
                true,
                rows,
                List.of())));
        return new Report(
                sample.meta(),
                sample.cover(),
                sample.contents(),
                sample.summary(),
                sample.chapters(),
                NUMBERS,
                sample.signs());
    }

    private static final byte[] PDF = Prints.print(report()).pdf();

    private static Optional<Difference> difference(byte[] pdf, UnaryOperator<String> change) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        DataFiles.writeJson(report(), json);
        String file = json.toString(StandardCharsets.UTF_8);
        return Prints.printer().proofread(report(), pdf, change.apply(file).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_agrees_agrees() {
        assertEquals(Optional.empty(), difference(PDF, f -> f));
    }

    @ParameterizedTest
    @CsvSource({
        "1, '\"verdi\" : 12500', '\"verdi\" : 12501'",
        "1, '\"verdi\" : 12500', '\"verdi\" : -12500'",
        "2, '\"forelopig\" : true', '\"forelopig\" : false'",
        "2, '\"verdi\" : 51,', '\"verdi\" : 5.1,'",
        "3, '\"status\" : \"skjermet\"', '\"status\" : \"mangler\"'",
        "4, '\"status\" : \"mangler\"', '\"status\" : \"skjermet\"'",
        "5, '\"status\" : \"ikke-aktuelt\"', '\"status\" : \"mangler\"'",
        "6, '\"verdi\" : -3', '\"verdi\" : 3'",
        "7, '\"verdi\" : 96.4', '\"verdi\" : 96.5'",
        "7, '\"teller\" : 212', '\"teller\" : 211'",
        "7, '\"nevner\" : 220', '\"nevner\" : 221'",
        "8, '\"verdi\" : 12149999', '\"verdi\" : 12160000'",
    })
    void another_number_in_the_file_is_found(int row, String written, String other) {
        Optional<Difference> found = difference(PDF, file -> {
            String changed = file.replace(written, other);
            assertNotEquals(file, changed, file);
            return changed;
        });
        assertEquals(
                Optional.of("side 4, tabell 9, rad " + row + ", kolonne 2: tallet er et annet enn i datafilen"),
                found.map(Difference::toString));
    }

    @Test
    void a_number_that_is_not_in_the_file_is_found() {
        assertEquals(
                Optional.of("side 4, tabell 9, rad 7, kolonne 2: tallet står ikke i datafilen"),
                difference(PDF, f -> f.replace("\"indikator\" : \"prosent\"", "\"indikator\" : \"andel\""))
                        .map(Difference::toString));
    }

    /** @param said what the small line of the last row of the summary says in its alternative text */
    private static Optional<String> line(CellKey figure, String said) {
        Report.Summary summary = report().summary();
        List<Report.Summary.Row> rows = new ArrayList<>(summary.described().rows());
        Report.Summary.Row last = rows.remove(rows.size() - 1);
        rows.add(With.the(
                last, "sparkline", With.the(last.sparkline(), "said", List.of(new Sparkline.Said(figure, said)))));
        Report changed = With.the(
                report(), "summary", With.the(summary, "described", With.the(summary.described(), "rows", rows)));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        DataFiles.writeJson(changed, json);
        return Prints.printer()
                .proofread(changed, PDF, json.toByteArray())
                .map(Difference::toString)
                .map(d -> d.replace("«" + last.name() + "»", "den siste"));
    }

    @Test
    void a_year_of_a_small_line_is_held_against_the_file() {
        assertEquals(Optional.empty(), line(NUMBERS.get(0).key(), "12\u00a0500"));
        assertEquals(Optional.empty(), line(NUMBERS.get(2).key(), ":"));
        Optional<String> other = Optional.of("linjen til den siste i sammendraget: tallet er et annet enn i datafilen");
        assertEquals(other, line(NUMBERS.get(0).key(), "12\u00a0501"));
        assertEquals(other, line(NUMBERS.get(2).key(), "3"));
        assertEquals(other, line(NUMBERS.get(0).key(), ":"));
        assertEquals(
                Optional.of("linjen til den siste i sammendraget: tallet står ikke i datafilen"),
                line(CellKey.of("barn", Period.ofYear(2018)), "51"));
    }

    @Test
    void a_number_of_the_file_that_stands_nowhere_is_found() {
        String another = "\"tall\" : [\n    {\"indikator\": \"barn\", \"periode\": \"2018\", \"enhet\": \"antall\","
                + " \"status\": \"kjent\", \"verdi\": 98765},";
        assertEquals(
                Optional.of("et tall i datafilen står ikke i PDF-en (barn)"),
                difference(PDF, f -> f.replace("\"tall\" : [", another)).map(Difference::toString));
    }

    @Test
    void the_sample_is_as_it_should_be_in_both_forms() {
        for (Report sample : List.of(SampleReport.nb(), SampleReport.nn())) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            DataFiles.writeJson(sample, json);
            assertEquals(
                    Optional.empty(),
                    Prints.printer().proofread(sample, Prints.print(sample).pdf(), json.toByteArray()));
        }
    }

    /** Nobody sees it, and it is no part of what is read aloud: but a search finds it. */
    @Test
    void a_number_in_white_is_found() {
        Prints.Print print = Prints.print(
                report(),
                fo -> fo.replace(
                        "Tall av alle slag",
                        "<fo:wrapper role=\"artifact\"><fo:inline color=\"white\">2</fo:inline></fo:wrapper>Tall av alle slag"));
        assertTrue(print.found().isEmpty(), print.found().toString());
        assertEquals(
                Optional.of("side 4: topplinjen eller bunnlinjen er en annen enn den skulle"),
                difference(print.pdf(), f -> f).map(Difference::toString));
    }
}
