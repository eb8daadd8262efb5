package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.tilstand.disclosure.Disclosure;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Value;
import no.tilstand.indicators.Calculation;
import no.tilstand.indicators.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sums of kroner, fixed prices, unit costs: no arithmetic between price years. */
class MoneyTest {
    @TempDir
    private Path folder;

    private TinyWorkspace workspace;

    private static String kroner(String id, String more) {
        return "{\"id\": \"" + id + "\", \"navn\": {\"nb\": \"" + id + "\"}, \"gjelder\": \"kroner\", \"enhet\": "
                + "\"kroner\", \"tidsbasis\": \"i-lopet-av-aaret\", \"retning\": \"noytral\"" + more + "}";
    }

    @BeforeEach
    void make() {
        workspace = new TinyWorkspace(folder)
                .with(
                        "felles/indikatorer.json",
                        "["
                                + String.join(
                                        ",\n",
                                        kroner("f244", ", \"brudd\": [{\"fra\": 2017, \"tekst\": {\"nb\": \"f850\"}}]"),
                                        kroner("f251", ""),
                                        kroner("alt-faste", ", \"prisaar\": 2024, \"sum_av\": [\"alt\"]"),
                                        kroner("alt", ", \"sum_av\": [\"f244\", \"f251\"]"),
                                        kroner("f244-faste", ", \"prisaar\": 2024, \"sum_av\": [\"f244\"]"),
                                        kroner("gammel", ", \"prisaar\": 2020"),
                                        kroner("gammel-nye", ", \"prisaar\": 2024, \"sum_av\": [\"gammel\"]"),
                                        kroner("per-barn", ", \"teller\": \"f244\", \"nevner\": \"barn\""),
                                        "{\"id\": \"barn\", \"navn\": {\"nb\": \"Barn\"}, \"enhet\": \"antall\","
                                                + " \"tidsbasis\": \"i-lopet-av-aaret\", \"retning\": \"noytral\", \"brudd\":"
                                                + " [{\"fra\": 2021, \"tekst\": {\"nb\": \"alder\"}}]}")
                                + "]")
                .with("felles/kommuner.csv", "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n")
                .with("felles/deflator.csv", "aar;indeks\n2020;80,0\n2022;90,0\n2024;100,0\n")
                .with("kommune/2024/rapport.json", """
                        {"kommunenummer": "9991", "kommune": "Eksempelvik", "aar": 2024, "fra": 2020,
                         "syntetisk": true}
                        """);
    }

    @Test
    void anAmountIsPutIntoThePricesOfTheSum() {
        workspace.data("indikator;2020;2021;2022;2024\nf244;800;850;900;1000\n");
        assertEquals("1000.000", workspace.number("f244-faste", "2020"));
        assertEquals("none", workspace.number("f244-faste", "2021"), "no index");
        assertEquals("1000.000", workspace.number("f244-faste", "2022"));
        assertEquals("1000.000", workspace.number("f244-faste", "2024"));
    }

    @Test
    void aPriceYearOfItsOwnGoesBeforeTheYearOfTheFigure() {
        workspace.data("indikator;2022;2024\ngammel;800;1600\n");
        assertEquals("1000.000", workspace.number("gammel-nye", "2022"));
        assertEquals("2000.000", workspace.number("gammel-nye", "2024"));
    }

    @Test
    void sumsAreMadeOfKnownPartsOfTheSameYearAndOfOtherSums() {
        workspace.data("indikator;2020;2022;2023;2024\nf244;800;900;1;1000\nf251;80;..;2;100\nalt;;;;1200\n");
        assertEquals("880.000", workspace.number("alt", "2020"));
        assertEquals("none", workspace.number("alt", "2022"), "a part is missing");
        assertEquals("3.000", workspace.number("alt", "2023"), "the prices of the same year need no deflator");
        assertEquals("1200.000", workspace.number("alt", "2024"), "what is given is kept");
        assertEquals("1100.000", workspace.number("alt-faste", "2020"));
        assertEquals("none", workspace.number("alt-faste", "2023"));
        assertEquals("1200.000", workspace.number("alt-faste", "2024"));
    }

    @Test
    void anAmountOverSeveralYearsHasNoYearToBeConvertedFrom() {
        workspace.data("indikator;år;periode;verdi\nf244;2024;2020..2024;5000\n");
        assertEquals("none", workspace.number("f244-faste", "2020..2024"));
    }

    @Test
    void aHiddenPartHidesTheSumAndAPreliminaryOneMarksIt() {
        workspace.data("indikator;2023;2024\nf244;:;900*\nf251;80;100\n");
        assertEquals(Value.SUPPRESSED, workspace.value("alt", "2023"));
        assertEquals(
                Value.Finality.PRELIMINARY,
                workspace.value("alt", "2024").counted().orElseThrow().finality());
    }

    private Figures shown(CellKey... keys) {
        Dataset data = workspace.read();
        return Disclosure.protect(
                Calculation.of(data), data.frame().register(), ReportSettings.Protection.DEFAULT, Set.of(keys));
    }

    /** A sum in the report is traced to the lines of its parts, also through another sum. */
    @Test
    void aSumComesFromTheLinesOfItsParts() {
        workspace.data("indikator;2024\nf244;1000\nf251;200\n");
        CellKey sum = CellKey.of("alt-faste", Period.ofYear(2024));
        assertEquals(
                List.of(2, 3),
                shown(sum).sourcesOf(sum).stream().map(s -> s.location().line()).toList());
    }

    @Test
    void aCostPerChildIsHiddenWhenTheChildrenAreFew() {
        workspace.data("indikator;2023;2024\nf244;900000;1000000\nbarn;3;40\n");
        CellKey few = CellKey.of("per-barn", Period.ofYear(2023));
        CellKey many = CellKey.of("per-barn", Period.ofYear(2024));
        Figures figures = shown(few, many);
        assertEquals(Value.SUPPRESSED, figures.get(few), "900 000 over 300 000 gives the three away");
        assertEquals("25000.000", workspace.number("per-barn", "2024"));
        assertEquals(true, figures.get(many).counted().isPresent());
    }

    @Test
    void aSumBreaksWhereItsPartsDoAlsoInFixedPrices() {
        workspace.data("indikator;2024\nf244;1000\n");
        assertEquals(
                2017,
                workspace
                        .read()
                        .frame()
                        .register()
                        .get("alt-faste")
                        .breaks()
                        .get(0)
                        .from());
        assertEquals(
                1, workspace.read().frame().register().get("alt-faste").breaks().size());
    }

    /** A cost per child breaks where the cost or the children do. */
    @Test
    void whatIsDividedBreaksWhereItsPartsDo() {
        workspace.data("indikator;2024\nf244;1000\nbarn;4\n");
        assertEquals(
                List.of(2017, 2021),
                workspace.read().frame().register().get("per-barn").breaks().stream()
                        .map(b -> b.from())
                        .toList());
    }

    @Test
    void noChangeBetweenThePricesOfTwoYears() {
        workspace.data("indikator;2020;2024\nf244;800;1000\n");
        Dataset data = workspace.read();
        CellKey nominal = CellKey.of("f244", Period.ofYear(2024));
        CellKey fixed = CellKey.of("f244-faste", Period.ofYear(2024));
        Figures figures = shown(nominal, fixed, nominal.at(Period.ofYear(2020)), fixed.at(Period.ofYear(2020)));
        assertEquals(
                new Change.OtherPrices(),
                Change.between(
                        figures,
                        data.frame().register().get("f244"),
                        nominal,
                        Period.ofYear(2020),
                        Period.ofYear(2024)));
        Change.Known known = (Change.Known) Change.between(
                figures, data.frame().register().get("f244-faste"), fixed, Period.ofYear(2020), Period.ofYear(2024));
        assertEquals(0, known.difference().signum());
        assertEquals(
                new Change.Unknown(Period.ofYear(2023)),
                Change.between(
                        figures,
                        data.frame().register().get("f244"),
                        nominal,
                        Period.ofYear(2023),
                        Period.ofYear(2024)),
                "what is missing is said first");
    }
}
