package no.tilstand.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.report.Plan.PlannedSurvey;
import no.tilstand.report.Plan.PlannedSurvey.Answers;
import no.tilstand.report.Plan.Series;

/**
 * Answers to a survey as a table: for each question and group how many were asked, how many answered, and what they
 * answered, with the scale. It is never drawn as a whole: of several answers from one person it is none.
 */
final class SurveyComposer {
    /** With more different numbers of answers than this the table says it shorter. */
    private static final int MOST_SENTENCES = 3;

    private final Ledger ledger;
    private final Words words;
    private final Prose prose;
    private final FigureComposer figures;
    private final Phrases phrases;
    private final Terms terms;
    private final Amounts amounts;
    private final Sentences sentences;

    SurveyComposer(Ledger ledger, Words words, Prose prose, FigureComposer figures) {
        this.figures = figures;
        this.ledger = ledger;
        this.words = words;
        this.prose = prose;
        this.phrases = new Phrases(words);
        this.terms = new Terms(words);
        this.amounts = new Amounts(words);
        this.sentences = new Sentences(words);
    }

    List<Block> blocks(PlannedSurvey survey) {
        List<Block> out = new ArrayList<>(responses(survey));
        List<Indicator> questions = survey.rows().stream()
                .map(r -> r.result().indicator())
                .distinct()
                .toList();
        boolean groups = questions.stream().anyMatch(q -> !isSeveral(q));
        boolean answers = questions.stream().anyMatch(SurveyComposer::isSeveral);
        String who = groups && answers ? "kolonne.gruppe-svar" : groups ? "kolonne.gruppe" : "kolonne.svaret";
        out.add(new Block.Table(
                survey.label().anchor(),
                prose.label(survey.label()),
                survey.title().isEmpty()
                        ? words.get("tabell.undersokelse", phrases.period(survey.period(), true))
                        : survey.title(),
                List.of(
                        new Block.Column(words.get("kolonne.sporsmaal"), 52, Align.START),
                        new Block.Column(words.get(who), 36, Align.START),
                        new Block.Column(words.get("kolonne.spurt"), 14, Align.END),
                        new Block.Column(words.get("kolonne.svarte"), 14, Align.END),
                        new Block.Column(words.get("kolonne.svarprosent"), 21, Align.END),
                        new Block.Column(words.get("kolonne.resultat"), 23, Align.END)),
                true,
                survey.rows().stream().map(r -> row(r, survey)).toList(),
                notes(survey, questions)));
        return out;
    }

    private static boolean isSeveral(Indicator question) {
        return question.survey().orElseThrow().several();
    }

    private List<Block.Cell> row(Answers answers, PlannedSurvey survey) {
        Value rate = ledger.print(answers.rate(), answers.period());
        Value result = ledger.print(answers.result(), answers.period());
        Optional<Share> asked = rate.counted().flatMap(Counted::share);
        Indicator question = answers.result().indicator();
        return List.of(
                new Block.Cell(
                        List.of(Span.words(terms.name(question))),
                        answers.period().equals(survey.period()) ? "" : phrases.period(answers.period(), true)),
                Block.Cell.of(who(answers.result())),
                Block.Cell.of(part(rate, asked.map(Share::denominator))),
                Block.Cell.of(part(rate, asked.map(Share::numerator))),
                Block.Cell.of(phrases.mixedCell(rate, answers.rate().indicator()))
                        .showing(answers.rate().at(answers.period())),
                new Block.Cell(
                                List.of(Span.words(phrases.mixedCell(result, question))),
                                result.counted()
                                        .flatMap(Counted::share)
                                        .map(phrases::parts)
                                        .orElse(""))
                        .showing(answers.result().at(answers.period())));
    }

    private String who(Series series) {
        return series.category().isEmpty() && series.area().isEmpty()
                ? words.get("undersokelse.alle")
                : terms.series(series, true);
    }

    /** One of the two parts of the response rate, or the sign that stands for both. */
    private String part(Value rate, Optional<BigDecimal> part) {
        return part.map(p -> Numbers.format(count(p).number())
                        + rate.counted().map(Numbers::mark).orElse(""))
                .orElseGet(() -> rate.fold(c -> "..", () -> ":", Phrases::sign, () -> "."));
    }

    private static Slot.Amount count(BigDecimal people) {
        BigDecimal stripped = people.stripTrailingZeros();
        return new Slot.Amount(
                stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY), Slot.Unit.NONE);
    }

    private List<Block.Note> notes(PlannedSurvey survey, List<Indicator> questions) {
        List<Block.Note> notes = new ArrayList<>();
        Map<String, List<String>> scales = new LinkedHashMap<>();
        for (Indicator question : questions) {
            scales.computeIfAbsent(question.survey().orElseThrow().scale().in(words.form()), s -> new ArrayList<>())
                    .add(terms.shortName(question));
        }
        List<String> said = new ArrayList<>();
        scales.forEach((scale, names) ->
                said.add(scales.size() == 1 ? scale : String.join(", ", names) + ": " + Terms.lower(scale)));
        notes.add(note(
                "merknad.skala",
                String.join(" ", said.stream().map(SurveyComposer::ended).toList())));
        List<String> several = questions.stream()
                .filter(SurveyComposer::isSeveral)
                .map(terms::shortName)
                .toList();
        if (!several.isEmpty()) {
            notes.add(note(
                    "merknad.flere-svar",
                    several.size() == questions.size()
                            ? words.get("undersokelse.flere-svar")
                            : words.get("undersokelse.flere-svar-paa", String.join(", ", several))));
        }
        notes.add(figures.sourceNote(survey.rows().stream()
                .flatMap(a -> Stream.of(a.result(), a.rate()))
                .toList()));
        return notes;
    }

    private Block.Note note(String label, String text) {
        return new Block.Note(words.get(label), List.of(Span.words(text)));
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** «Foreldre: Av 64 som fikk spørsmålet, svarte 38 (59,4 prosent).»; the same numbers are said once. */
    private List<Block> responses(PlannedSurvey survey) {
        Map<Sentence, Set<String>> said = new LinkedHashMap<>();
        for (Answers a : survey.rows()) {
            ledger.look(a.rate(), a.period())
                    .counted()
                    .ifPresent(c -> c.share()
                            .ifPresent(s -> said.computeIfAbsent(
                                            new Sentence.Survey(
                                                    count(s.denominator()),
                                                    count(s.numerator()),
                                                    amounts.value(
                                                            c.number(), a.rate().indicator())),
                                            x -> new LinkedHashSet<>())
                                    .add(a.rate().category().isEmpty() ? "" : terms.series(a.rate(), true))));
        }
        if (said.size() > MOST_SENTENCES) {
            return List.of();
        }
        List<Block> out = new ArrayList<>();
        said.forEach((sentence, groups) -> {
            String named = groups.stream().filter(g -> !g.isEmpty()).collect(Collectors.joining(", "));
            String lead = named.isEmpty() ? "" : named + ": ";
            out.add(new Block.Paragraph(List.of(Span.words(lead + sentences.text(sentence))), Block.Style.BODY));
        });
        return out;
    }
}
