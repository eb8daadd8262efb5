package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.Registers;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.indicators.Change;
import no.tilstand.indicators.Comparison;
import no.tilstand.indicators.Comparison.Reason;
import org.junit.jupiter.api.Test;

/** The plans of the language guide, section 2, COMPARISON. */
class ComparisonSentencesTest {
    private static final Period YEAR = Period.ofYear(2024);
    private static final Indicator SHARE = Registers.indicator("andel", Unit.PERCENT, 1);
    private final Map<String, Comparison> comparisons = new LinkedHashMap<>();

    private static Counted number(String text) {
        return Value.of(new BigDecimal(text));
    }

    private ComparisonSentencesTest area(String name, String own, String theirs) {
        comparisons.put(
                name,
                new Comparison.Known(
                        number(own), number(theirs), new BigDecimal(own).subtract(new BigDecimal(theirs))));
        return this;
    }

    private ComparisonSentencesTest not(String name, Reason reason) {
        comparisons.put(name, new Comparison.NotCompared(reason, YEAR));
        return this;
    }

    private String said(LanguageForm form) throws IOException {
        Words words = WordsTest.words(form);
        List<Sentence> said =
                new ComparisonSentences(new Amounts(words), new Subjects(words)).sentences(comparisons, SHARE, YEAR);
        return new Sentences(words).text(said).replace(Numbers.NO_BREAK_SPACE, ' ');
    }

    @Test
    void oneAreaIsToldWithTheDifference() throws IOException {
        area("KOSTRA-gruppe 7", "92.3", "88.1");
        assertEquals(
                "Sammenlignet med KOSTRA-gruppe 7 (88,1 prosent) er andelen 4,2 prosentpoeng høyere.",
                said(LanguageForm.NB));
        assertEquals(
                "Samanlikna med KOSTRA-gruppe 7 (88,1 prosent) er delen 4,2 prosentpoeng høgare.",
                said(LanguageForm.NN));
    }

    @Test
    void alikeAsPrintedIsNoDifferenceAndRoundingIsSaid() throws IOException {
        assertEquals(
                "Sammenlignet med fylket (92,3 prosent) er det ingen forskjell.",
                area("fylket", "92.34", "92.3").said(LanguageForm.NB));
        comparisons.clear();
        assertEquals(
                "Sammenlignet med fylket (90,3 prosent) er andelen 0,1 prosentpoeng lavere."
                        + " Avrunding kan gi små forskjeller.",
                area("fylket", "90.14", "90.25").said(LanguageForm.NB));
    }

    @Test
    void severalAreasAreToldWithTheirValues() throws IOException {
        assertEquals(
                "Til sammenligning: 88,1 prosent (KOSTRA-gruppe 7) og 86,4 prosent (landet uten Oslo).",
                area("KOSTRA-gruppe 7", "92.3", "88.1")
                        .area("landet uten Oslo", "92.3", "86.4")
                        .said(LanguageForm.NB));
    }

    @Test
    void theReasonIsSaidAndNothingOfWhatIsHidden() throws IOException {
        not("fylket", Reason.OTHER_TIME).not("Nabovik", Reason.NOT_YET).not("landet", Reason.AREA_MISSING);
        comparisons.put("Skjult", new Comparison.Hidden());
        not("Alt", Reason.TOTAL).not("Eget", Reason.OWN_MISSING);
        assertEquals(
                "Andelen er ikke sammenlignet med fylket: Tidspunktet er et annet."
                        + " Andelen er ikke sammenlignet med Nabovik: Tallet for 2024 er ikke klart ennå."
                        + " Andelen er ikke sammenlignet med landet: Tallet for 2024 mangler.",
                said(LanguageForm.NB));
    }

    @Test
    void otherPricesAreNoSecret() throws IOException {
        Words words = WordsTest.words(LanguageForm.NB);
        Indicator kroner = Registers.indicator("utgifter", Unit.KRONER, 0);
        assertEquals(
                "Beløpene har ulike prisår og er ikke sammenlignet.",
                new Sentences(words)
                        .text(new ChangeSentences(new Amounts(words), new Subjects(words))
                                .change(new Change.OtherPrices(), kroner, Period.ofYear(2023), YEAR, false)));
        assertEquals(Optional.empty(), kroner.priceYear());
    }
}
