package no.tilstand.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Surroundings.Inhabitants;
import no.tilstand.domain.Surroundings.PriceIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
    private static final Location HERE = Location.of("innbyggere.csv");

    private static Inhabitants row(int from, int to, int count) {
        return new Inhabitants("9991", 2024, new AgeSpan(from, to), count, HERE);
    }

    private static Surroundings of(Inhabitants... rows) {
        return new Surroundings(List.of(rows), List.of(), List.of());
    }

    private static Optional<Integer> count(Surroundings s, int from, int to) {
        return s.inhabitants("9991", 2024, new AgeSpan(from, to)).map(Inhabitants::count);
    }

    @Test
    void agesAreCoveredOnceByTheFewestRows() {
        Surroundings s = of(row(0, 5, 50), row(6, 17, 120), row(0, 17, 171), row(18, 24, 70), row(18, 22, 50));
        assertEquals(Optional.of(171), count(s, 0, 17), "a row of its own goes before a sum");
        assertEquals(Optional.of(241), count(s, 0, 24));
        assertEquals(Optional.of(221), count(s, 0, 22));
        assertEquals(Optional.empty(), count(s, 0, 23), "no row ends at 23");
        assertEquals(Optional.empty(), count(s, 3, 17), "no row begins at 3");
        assertEquals(Optional.empty(), s.inhabitants("9991", 2023, new AgeSpan(0, 17)));
        assertEquals(Optional.empty(), s.inhabitants("9992", 2024, new AgeSpan(0, 17)));
    }

    @Test
    void singleYearsOfAge() {
        Inhabitants[] years =
                IntStream.rangeClosed(0, 105).mapToObj(a -> row(a, a, 10)).toArray(Inhabitants[]::new);
        assertEquals(Optional.of(180), count(of(years), 0, 17));
        assertEquals(Optional.of(1060), of(years).everyone("9991", 2024).map(Inhabitants::count));
        assertEquals(Optional.empty(), of(row(0, 24, 10)).everyone("9991", 2024));
    }

    @ParameterizedTest
    @CsvSource({
        "innbyggere-0-17,2020,0–17",
        "innbyggere-0-24,2020,0–22",
        "innbyggere-0-24,2021,0–24",
        "innbyggere-0-22,2021,0–22",
        "innbyggere-6-15,2024,6–15",
        "innbyggere-17-0,2024,",
        "innbyggere-0-200,2024,",
        "innbyggere,2024,",
        "barn-0-17,2024,"
    })
    void theAgesOfADenominator(String id, int year, String ages) {
        assertEquals(Optional.ofNullable(ages), AgeSpan.ofIndicator(id, year).map(AgeSpan::toString));
    }

    private static Municipality municipality(String number, String from, String to, String... replacedBy) {
        return new Municipality(
                number,
                "Sted",
                Optional.of(from).filter(d -> !d.isEmpty()).map(LocalDate::parse),
                Optional.of(to).filter(d -> !d.isEmpty()).map(LocalDate::parse),
                List.of(replacedBy));
    }

    /** Renumbered twice; merged from two, one of which was renumbered; split. */
    private static final NumberHistory NUMBERS = new NumberHistory(List.of(
            municipality("0219", "", "2019-12-31", "3024"),
            municipality("3024", "2020-01-01", "2023-12-31", "3201"),
            municipality("3201", "2024-01-01", ""),
            municipality("0701", "", "2017-12-31", "0705"),
            municipality("0702", "", "2019-12-31", "0703"),
            municipality("0705", "2018-01-01", "2019-12-31", "0703"),
            municipality("0703", "2020-01-01", ""),
            municipality("1507", "2020-01-01", "2023-12-31", "1508", "1580"),
            municipality("1508", "2024-01-01", ""),
            municipality("1580", "2024-01-01", ""),
            municipality("8888", "2024-01-01", ""),
            municipality("7001", "2020-01-01", "2020-06-01", "7002"),
            municipality("7002", "2021-01-01", "2021-06-01", "7001")));

    @ParameterizedTest
    @CsvSource({
        "3201,2024,2024,3201",
        "3201,2024,2023,3024",
        "3201,2024,2020,3024",
        "3201,2024,2019,0219",
        "0219,2018,2013,0219",
        "0219,2018,2019,0219",
        "0219,2018,2020,3024",
        "0219,2018,2024,3201",
        "0703,2024,2019,0702 0705",
        "0703,2024,2017,0702 0701",
        "0702,2019,2020,",
        "1508,2024,2023,",
        "1507,2023,2024,",
        "8888,2024,2023,",
        "7002,2021,2019,",
        "9991,2024,2013,9991"
    })
    void aMunicipalityIsFollowedThroughItsNumbers(String number, int reportingYear, int year, String expected) {
        assertEquals(
                Optional.ofNullable(expected).map(e -> List.of(e.split(" "))),
                NUMBERS.numbersIn(year, number, reportingYear));
    }

    @Test
    void pricesNeedBothYears() {
        Surroundings s = new Surroundings(
                List.of(),
                List.of(),
                List.of(
                        new PriceIndex(2020, new BigDecimal("80"), HERE),
                        new PriceIndex(2024, new BigDecimal("100"), HERE)));
        BigDecimal amount = new BigDecimal("1000");
        assertEquals(
                0,
                new BigDecimal("1250")
                        .compareTo(s.inPricesOf(2024, amount, 2020).orElseThrow()));
        assertEquals(
                0,
                new BigDecimal("800").compareTo(s.inPricesOf(2020, amount, 2024).orElseThrow()));
        assertEquals(Optional.empty(), s.inPricesOf(2024, amount, 2021));
        assertEquals(Optional.empty(), s.inPricesOf(2021, amount, 2024));
        assertEquals(Optional.of(amount), s.inPricesOf(2021, amount, 2021), "its own prices need no index");
    }
}
