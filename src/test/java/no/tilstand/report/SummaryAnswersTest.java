package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.tilstand.Registers;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first answer of the summary page: what was reached of what can be judged. */
class SummaryAnswersTest {
    private static final List<String> IDS = List.of("en", "to", "tre");

    /** At least 90 percent, by law. */
    private static Indicator demanded(String id) {
        Demand demand = new Demand(
                Operator.AT_LEAST,
                BigDecimal.valueOf(90),
                BigDecimal.valueOf(90),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "");
        return Registers.indicator(
                id,
                Unit.PERCENT,
                1,
                Direction.HIGHER,
                List.of(new Indicator.LegalDemand(Optional.empty(), Optional.empty(), demand)),
                List.of(),
                Optional.empty());
    }

    private static Value value(String written) {
        return switch (written) {
            case ":" -> Value.SUPPRESSED;
            case ".." -> Value.MISSING;
            default -> Value.of(new BigDecimal(written));
        };
    }

    private static String reached(LanguageForm form, int version, String... values) {
        Frames frames = new Frames().form(form);
        for (int i = 0; i < values.length; i++) {
            frames.indicator(demanded(IDS.get(i)))
                    .figure(IDS.get(i), 2018, value(values[i]))
                    .summary(IDS.get(i));
        }
        List<List<Report.Summary.Answer>> answers =
                frames.compose().value().orElseThrow().summary().answers();
        return answers.get(version < 0 ? answers.size() - 1 : version)
                .get(0)
                .paragraphs()
                .get(0)
                .replace('\u00a0', ' ');
    }

    /** «Ingen av 3» would tell that a hidden one is not reached, which nobody may know. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    50 | 60 | :  | Av 3 krav og mål kan 2 vurderes. Ingen er nådd.
                    50 | :  | :  | Av 3 krav og mål kan 1 vurderes. Ingen er nådd.
                    50 | :  | .. | Av 3 krav og mål kan 1 vurderes. Ingen er nådd.
                    :  | :  | :  | Ingen av 3 krav og mål kan vurderes.
                    :  | .. | .. | Ingen av 3 krav og mål kan vurderes.
                    """)
    void noneIsReachedOfThoseThatCanBeJudged(String one, String two, String three, String said) {
        // The shortest version, of a full page, says the same.
        assertEquals(said, reached(LanguageForm.NB, -1, one, two, three));
    }

    /** Where all can be judged nothing is said of judging; where one is reached it is told which. */
    @Test
    void allCanBeJudgedOrOneIsReached() {
        assertEquals("Ingen av 3 krav og mål.", reached(LanguageForm.NB, 0, "50", "60", "70"));
        assertEquals("1 av 3 krav og mål: to.", reached(LanguageForm.NB, 0, "50", "95", ":"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    50 | 60 | :  | Av 3 krav og mål kan 2 vurderast. Ingen er nådde.
                    :  | :  | :  | Ingen av 3 krav og mål kan vurderast.
                    """)
    void inNynorsk(String one, String two, String three, String said) {
        assertEquals(said, reached(LanguageForm.NN, 0, one, two, three));
    }
}
