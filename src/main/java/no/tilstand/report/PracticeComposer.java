package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.Practice;
import no.tilstand.domain.narrative.Node.Align;

/** The words about the service as blocks: prevention plan, checklists, goals of the reform, measures of the last period. */
final class PracticeComposer {
    private final Plan plan;
    private final Words words;
    private final Prose prose;
    private final Terms terms;
    private final Sentences sentences;

    PracticeComposer(Plan plan, Words words, Prose prose) {
        this.plan = plan;
        this.words = words;
        this.prose = prose;
        this.terms = new Terms(words);
        this.sentences = new Sentences(words);
    }

    private Practice practice() {
        return plan.frame().strategy().practice();
    }

    List<Block> blocks(Plan.PlannedPractice planned) {
        return switch (planned.part()) {
            case PREVENTION_PLAN -> preventionPlan();
            case CHECKLIST -> checklists(planned);
            case REFORM_GOALS -> reformGoals(planned);
            case PAST_MEASURES -> pastMeasures(planned);
        };
    }

    /** The sentence of the language guide, «forebyggende-plan»; that there is none is said too. */
    private List<Block> preventionPlan() {
        Optional<Practice.PreventionPlan> adopted = practice().preventionPlan();
        if (adopted.isEmpty()) {
            return List.of(paragraph(sentences.text(new Sentence.NoPreventionPlan())));
        }
        Practice.PreventionPlan p = adopted.get();
        Slot.Day day = new Slot.Day(p.adopted());
        Sentence sentence = p.caseNumber().isEmpty()
                ? new Sentence.PreventionPlanWithoutCase(day)
                : new Sentence.PreventionPlan(day, new Slot.Label(p.caseNumber()));
        List<Span> text = new ArrayList<>(List.of(Span.words(sentences.text(sentence))));
        if (!p.link().isEmpty()) {
            text.add(Span.words(" "));
            text.add(new Span.Link(
                    p.link(),
                    List.of(Span.words(words.get("plan.lenke"))),
                    words.get("lenke.beskrivelse", words.get("plan.lenke"), p.link())));
            text.add(Span.words("."));
        }
        return List.of(new Block.Paragraph(text, Block.Style.BODY));
    }

    // ---- checklists

    private List<Block> checklists(Plan.PlannedPractice planned) {
        List<Practice.Checklist> shown = practice().checklists().stream()
                .filter(c -> planned.id().isEmpty() || planned.id().get().equals(c.id()))
                .toList();
        if (shown.isEmpty()) {
            return List.of(paragraph(words.get("tabell.ingen-sjekkliste")));
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Practice.Checklist list = shown.get(i);
            blocks.add(paragraph(summary(list)));
            blocks.add(table(
                    planned,
                    i,
                    planned.title().isEmpty() ? list.name() : planned.title(),
                    List.of(
                            new Block.Column(words.get("kolonne.punkt"), 70, Align.START),
                            new Block.Column(words.get("kolonne.svar"), 30, Align.START),
                            new Block.Column(words.get("kolonne.belegg"), 60, Align.START)),
                    list.points().stream()
                            .map(p -> List.of(
                                    Block.Cell.of(p.statement()),
                                    Block.Cell.of(Terms.upper(words.get(key(p.answer())))),
                                    Block.Cell.of(p.evidence())))
                            .toList()));
        }
        return blocks;
    }

    /** «Av 10 punkter er 6 oppfylt, 3 delvis oppfylt og 1 ikke oppfylt.»; zeros are left out. */
    private String summary(Practice.Checklist list) {
        if (list.points().isEmpty()) {
            return words.get("sjekkliste.ingen");
        }
        List<Slot.Part> parts = Arrays.stream(Practice.Answer.values())
                .filter(a -> count(list, a) > 0)
                .map(a -> new Slot.Part(count(list, a), key(a)))
                .toList();
        return sentences.text(new Sentence.Checklist(
                new Slot.Amount(BigDecimal.valueOf(list.points().size()), new Slot.Unit("punkt")),
                new Slot.Listing(parts)));
    }

    private static int count(Practice.Checklist list, Practice.Answer answer) {
        return (int) list.points().stream().filter(p -> p.answer() == answer).count();
    }

    private static String key(Practice.Answer answer) {
        return switch (answer) {
            case FULFILLED -> "statusord.oppfylt";
            case PARTLY -> "statusord.delvis";
            case NOT_FULFILLED -> "statusord.ikke";
        };
    }

    // ---- the reform and the last period

    private List<Block> reformGoals(Plan.PlannedPractice planned) {
        if (practice().reformGoals().isEmpty()) {
            return List.of(paragraph(words.get("tabell.ingen-reformmaal")));
        }
        return List.of(table(
                planned,
                0,
                planned.title().isEmpty() ? words.get("tabell.reformmaal") : planned.title(),
                List.of(
                        new Block.Column(words.get("kolonne.reformmaal"), 70, Align.START),
                        new Block.Column(words.get("kolonne.maalt-ved"), 90, Align.START)),
                practice().reformGoals().stream()
                        .map(g -> List.of(Block.Cell.of(g.name()), Block.Cell.of(indicators(g))))
                        .toList()));
    }

    private String indicators(Practice.ReformGoal goal) {
        List<String> names = goal.indicators().stream()
                .flatMap(id -> Optional.ofNullable(plan.frame().register().get(id)).stream())
                .map(terms::shortName)
                .toList();
        return names.isEmpty() ? words.get("tabell.ingen-indikator") : String.join("; ", names);
    }

    private List<Block> pastMeasures(Plan.PlannedPractice planned) {
        if (practice().pastMeasures().isEmpty()) {
            return List.of(paragraph(words.get("tabell.ingen-forrige-periode")));
        }
        return List.of(table(
                planned,
                0,
                planned.title().isEmpty() ? words.get("tabell.forrige-periode") : planned.title(),
                List.of(
                        new Block.Column(words.get("kolonne.tiltak"), 50, Align.START),
                        new Block.Column(words.get("kolonne.evaluering"), 80, Align.START),
                        new Block.Column(words.get("kolonne.status"), 30, Align.START)),
                practice().pastMeasures().stream()
                        .map(m -> List.of(
                                Block.Cell.of(m.name()),
                                Block.Cell.of(m.evaluation()),
                                new Block.Cell(
                                        List.of(new Span.MeasureMark(
                                                m.status(),
                                                words.get("tiltak." + m.status().tag()))),
                                        "")))
                        .toList()));
    }

    private Block table(
            Plan.PlannedPractice planned,
            int at,
            String title,
            List<Block.Column> columns,
            List<List<Block.Cell>> rows) {
        Plan.Label label = planned.labels().get(at);
        return new Block.Table(label.anchor(), prose.label(label), title, columns, true, rows, List.of());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Span.words(text)), Block.Style.BODY);
    }
}
