package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.Registers;
import no.tilstand.diagnostics.Checked;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Practice;
import no.tilstand.domain.Practice.Answer;
import no.tilstand.domain.Strategy;
import org.junit.jupiter.api.Test;

class PracticeComposerTest {
    private static Practice.Point point(Answer answer) {
        return new Practice.Point("Rutinen er kjent", answer, "Gjennomgang i mai");
    }

    private static Practice.Checklist list(String id, Answer... answers) {
        List<Practice.Point> points = new ArrayList<>();
        for (Answer a : answers) {
            points.add(point(a));
        }
        return new Practice.Checklist(id, "Liste " + id, points);
    }

    private static final Practice ALL = new Practice(
            Optional.of(new Practice.PreventionPlan(LocalDate.of(2018, 3, 12), "15/18", "https://example.org/plan")),
            List.of(
                    list("a", Answer.FULFILLED, Answer.PARTLY, Answer.FULFILLED, Answer.NOT_FULFILLED),
                    list("b", Answer.FULFILLED)),
            List.of(
                    new Practice.ReformGoal("Mer forebygging", List.of("meldinger")),
                    new Practice.ReformGoal("Bedre hjelp", List.of())),
            List.of(new Practice.PastMeasure("Veileder", Strategy.Measure.Status.DONE, "Tatt i bruk.")));

    private static Checked<Report> composed(Practice practice, LanguageForm form, String... blocks) {
        Strategy none = Strategy.NONE;
        Frames frames = new Frames()
                .form(form)
                .indicator(Registers.indicator("meldinger", Unit.COUNT, 0))
                .strategy(new Strategy(
                        "S",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        none.vision(),
                        none.principles(),
                        none.focusAreas(),
                        none.measures(),
                        practice));
        for (String block : blocks) {
            String[] words = block.split(" ");
            frames.block(words[0], List.of(words).subList(1, words.length), Map.of());
        }
        return frames.compose();
    }

    private static List<String> texts(Checked<Report> report) {
        List<String> texts = new ArrayList<>();
        for (Block block : Frames.blocks(report)) {
            if (block instanceof Block.Paragraph p) {
                texts.add(Prose.plain(p.text()).replace(Numbers.NO_BREAK_SPACE, ' '));
            } else if (block instanceof Block.Table t) {
                texts.add(t.label().replace(Numbers.NO_BREAK_SPACE, ' ') + ": " + t.caption() + " "
                        + t.rows().size());
            }
        }
        return texts;
    }

    @Test
    void theSentencesOfTheLanguageGuide() {
        assertEquals(
                List.of(
                        "Kommunestyret vedtok plan for forebygging 12. mars 2018 (sak 15/18). Les planen for forebygging."),
                texts(composed(ALL, LanguageForm.NB, "forebyggendeplan")));
        assertEquals(
                List.of("Kommunestyret vedtok plan for førebygging 1. januar 2018."),
                texts(composed(
                        new Practice(
                                Optional.of(new Practice.PreventionPlan(LocalDate.of(2018, 1, 1), "", "")),
                                List.of(),
                                List.of(),
                                List.of()),
                        LanguageForm.NN,
                        "forebyggendeplan")));
        assertEquals(
                List.of("Rapporten viser ikkje til nokon plan for førebygging."),
                texts(composed(Practice.NONE, LanguageForm.NN, "forebyggendeplan")));
    }

    @Test
    void aChecklistIsCountedWithoutZerosAndPrinted() {
        assertEquals(
                List.of(
                        "Av 4 punkter er 2 oppfylt, 1 delvis oppfylt og 1 ikke oppfylt.",
                        "Tabell 1: Liste a 4",
                        "Av 1 punkt er 1 oppfylt.",
                        "Tabell 2: Liste b 1",
                        "Tabell 3: Mål i barnevernsreformen, og hva de blir målt ved 2"),
                texts(composed(ALL, LanguageForm.NB, "sjekkliste", "reformmaal")));
        assertEquals(
                List.of("Av 1 punkt er 1 oppfylt.", "Tabell 1: Liste b 1", "Tabell 2: Tiltak frå førre periode 1"),
                texts(composed(ALL, LanguageForm.NN, "sjekkliste b", "forrigeperiode")));
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertEquals(
                List.of(
                        "Rapporten har ingen sjekkliste.",
                        "Rapporten viser ikke til mål i barnevernsreformen.",
                        "Rapporten vurderer ingen tiltak fra forrige periode."),
                texts(composed(Practice.NONE, LanguageForm.NB, "sjekkliste", "reformmaal", "forrigeperiode")));
        assertTrue(Frames.found(composed(ALL, LanguageForm.NB, "sjekkliste c"))
                .contains("BV-540: maal.json har ikke sjekklisten «c»"));
    }
}
