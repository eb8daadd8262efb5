package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.LanguageForm;
import no.tilstand.gate.Gate;
import no.tilstand.history.Chain;
import no.tilstand.history.Issued;
import no.tilstand.history.Line;
import no.tilstand.history.Lines;
import no.tilstand.history.ReportKey;
import no.tilstand.render.Printer;
import no.tilstand.render.Prints;
import no.tilstand.report.HistoryComposer;
import no.tilstand.report.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The auditor's PDF: what is in it, what is not, and that it passes the gate of the reports. */
class HistoryPdfTest {
    private static final HistoryComposer.Subject TOWN = new HistoryComposer.Subject("9991", Optional.of("Eksempelvik"));

    /** Figures to be issued, by edition. */
    private final List<List<Line.Figure>> editions = new ArrayList<>();

    private void edition(Line.Figure... figures) {
        editions.add(List.of(figures));
    }

    private static Line.Figure figure(String indicator, String period, String value) {
        return Lines.figure(
                Lines.REPORT, 1, indicator, period, Optional.of(value).filter(v -> !v.isEmpty()));
    }

    private static Line.Figure share(String period, String value, int numerator, int denominator, boolean preliminary) {
        Line.Figure f = figure("andel", period, value);
        return new Line.Figure(
                f.report(),
                f.edition(),
                f.key(),
                2,
                "prosent",
                0,
                f.status(),
                f.value(),
                Optional.of(BigDecimal.valueOf(numerator)),
                Optional.of(BigDecimal.valueOf(denominator)),
                preliminary,
                "R2",
                List.of(new Line.Place("input/eksempelvik/2024/data/andel.csv", 3)),
                Chain.START);
    }

    private static Line.Figure kroner(String period, String value, int priceYear) {
        Line.Figure f = figure("utgifter", period, value);
        return new Line.Figure(
                f.report(),
                f.edition(),
                f.key(),
                1,
                "kroner",
                priceYear,
                f.status(),
                f.value(),
                Optional.empty(),
                Optional.empty(),
                false,
                "R3",
                f.sources(),
                Chain.START);
    }

    private Chain chain(String number, String folder) {
        ReportKey report = new ReportKey(number, "", 2024, folder);
        Chain chain = Chain.EMPTY;
        for (int i = 0; i < editions.size(); i++) {
            int edition = i + 1;
            List<Line.Figure> figures = editions.get(i).stream()
                    .map(f -> new Line.Figure(
                            report,
                            edition,
                            f.key(),
                            f.definitionVersion(),
                            f.unit(),
                            f.priceYear(),
                            f.status(),
                            f.value(),
                            f.numerator(),
                            f.denominator(),
                            f.preliminary(),
                            f.mark(),
                            f.sources(),
                            f.previous()))
                    .toList();
            chain = chain.with(chain.append(figures, Lines.end(report, edition)).getBytes(StandardCharsets.UTF_8));
        }
        return chain;
    }

    private record Made(byte[] pdf, List<Diagnostic> found, String text) {}

    private Made print(LanguageForm form, Issued.Under... histories) throws IOException {
        List<Issued.Under> all = List.of(histories);
        Map<String, Indicator> register = Map.of("andel", Registers.indicator("andel", Indicator.Unit.PERCENT, 1));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        List<Diagnostic> found = Prints.printer()
                .print(
                        new HistoryComposer(words(form), register).compose(TOWN, all, Issued.of(all, Optional.empty())),
                        Printer.Document.HISTORY,
                        pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document)
                    .replace('\u00a0', ' ')
                    .replace("\u200b", "")
                    .replaceAll("\\s+", " ");
            return new Made(pdf.toByteArray(), found, text);
        }
    }

    private static Words words(LanguageForm form) throws IOException {
        Properties all = new Properties();
        for (String name : List.of("ord", "historikk")) {
            try (Reader reader =
                    Files.newBufferedReader(Path.of("templates/report", name + "_" + form.tag() + ".properties"))) {
                all.load(reader);
            }
        }
        return Words.of(form, all);
    }

    /** Three editions with every kind of change there is. */
    private Issued.Under everything() {
        edition(
                figure("meldinger", "2022", "40"),
                figure("meldinger", "2023", "44"),
                share("2023", "15.4", 8, 52, true),
                figure("sma", "2023", "7"),
                figure("fa", "2023", ""),
                kroner("2023", "12100000", 2023),
                figure("sum", "2019..2023", "213"));
        edition(
                figure("meldinger", "2022", "40"),
                figure("meldinger", "2023", "46"),
                share("2023", "15.4", 8, 52, false),
                figure("sma", "2023", ""),
                figure("fa", "2023", "5"),
                kroner("2023", "12600000", 2024),
                figure("sum", "2019..2023", "213"));
        edition(figure("meldinger", "2023", "46"), figure("meldinger", "2024", "51"));
        return new Issued.Under("9991", true, chain("9991", "2024"));
    }

    @Test
    void itPassesTheGateOfTheReports() throws IOException {
        Made made = print(LanguageForm.NB, everything());
        Gate.Verdict verdict = Gate.check(made.pdf(), made.found());
        assertTrue(verdict.passes(), verdict::toString);
    }

    @Test
    void eachChangeHasBothValuesItsEditionsItsReasonAndItsLines() throws IOException {
        String text = print(LanguageForm.NB, everything()).text();
        assertTrue(text.contains("Tall som er gitt ut"), text);
        assertTrue(text.contains("Eksempelvik kommune har gitt ut"), text);
        // 44 became 46 in edition 2, which says why.
        assertTrue(text.contains("2023 44 46 2.3.2025 endret input/eksempelvik/2024/"), text);
        assertTrue(text.contains("2024, utgave 1 2024, utgave 2 rettet data/tall.csv:2"), text);
        assertTrue(text.contains("15,4* (8 av 52) 15,4 (8 av 52) 2.3.2025 foreløpig tall er"), text);
        assertTrue(text.contains("12 600 000") || text.contains("12,6"), text);
        assertTrue(text.contains("Mill. kr (2024-kroner)"), text);
        assertTrue(text.contains("2019–2023") || text.contains("2019 til 2023"), text);
        assertTrue(text.contains("Ingen av tallene er endret"), text);
    }

    @Test
    void whatIsHiddenNowIsNotBroughtForwardAgain() throws IOException {
        String text = print(LanguageForm.NB, everything()).text();
        assertTrue(text.contains("2023 : : 2.3.2025 skjules nå"), text);
        assertTrue(text.contains("2023 : 5 2.3.2025 vises nå"), text);
        int hidden = text.lastIndexOf("Id: sma.");
        assertFalse(text.substring(hidden, text.indexOf("Id: sum.")).matches(".*\\b7\\b.*"), text);
    }

    @Test
    void manyEditionsAndManyYearsAreAllThereAndStillPass() throws IOException {
        for (int e = 0; e < 8; e++) {
            List<Line.Figure> figures = new ArrayList<>();
            for (int year = 2005; year <= 2024; year++) {
                figures.add(figure(
                        "meldinger", Integer.toString(year), Integer.toString(12000 + year + (year == 2010 ? e : 0))));
            }
            editions.add(figures);
        }
        Made made = print(LanguageForm.NB, new Issued.Under("9991", true, chain("9991", "2024")));
        assertTrue(
                Gate.check(made.pdf(), made.found()).passes(),
                () -> made.found().toString());
        for (int year = 2005; year <= 2024; year++) {
            assertTrue(made.text().contains(" " + year + " "), () -> made.text());
        }
        // From 14 010 on, one more each time: seven changes, the oldest among them.
        assertTrue(made.text().contains("2010 14 010 14 011 2.3.2025"), made.text());
        assertTrue(made.text().contains("2010 14 016 14 017 8.3.2025"), made.text());
    }

    @Test
    void anotherMunicipalityStandsForItselfAndIsNeverAddedOrComparedWith() throws IOException {
        edition(figure("meldinger", "2022", "31"));
        Issued.Under other = new Issued.Under("9992", false, chain("9992", "2022"));
        editions.clear();
        edition(figure("meldinger", "2022", "40"));
        Issued.Under earlier = new Issued.Under("9993", true, chain("9993", "2022"));
        editions.clear();
        edition(figure("meldinger", "2022", "41"));
        Made made = print(LanguageForm.NB, other, earlier, new Issued.Under("9991", true, chain("9991", "2024")));
        assertTrue(made.text().contains("kommunenummer 9992"), made.text());
        assertTrue(made.text().contains("2022 40 41 1.3.2025 endret"), made.text());
        assertFalse(made.text().contains("31 4"), made.text());
        for (String sum : List.of("71", "72", "112")) {
            assertFalse(made.text().contains(" " + sum + " "), made.text());
        }
    }

    @Test
    void aNynorskMunicipalityReadsItInNynorsk() throws IOException {
        Made made = print(LanguageForm.NN, everything());
        assertTrue(made.text().contains("Tal som er gitt ut"), made.text());
        assertTrue(
                Gate.check(made.pdf(), made.found()).passes(),
                () -> made.found().toString());
    }

    @Test
    void theSameHistoryGivesTheSameBytes() throws IOException {
        Issued.Under history = everything();
        assertArrayEquals(
                print(LanguageForm.NB, history).pdf(),
                print(LanguageForm.NB, history).pdf());
        assertEquals(List.of(), print(LanguageForm.NB, history).found());
    }
}
