package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.tilstand.domain.Value;
import no.tilstand.indicators.Attainment;
import no.tilstand.indicators.Obstacle;
import no.tilstand.indicators.Verdict;
import no.tilstand.report.Report.Summary.Answer;

/**
 * What the council asks, answered above the tables of the summary page: what was reached, what was not and how much was
 * lacking, whether it is better than last year, and what to discuss. Questions for discussion follow from the rows alone
 * (Bufdir's advice: say which discussion the report should start); they never suggest a cause.
 */
final class SummaryAnswers {
    private final Ledger ledger;
    private final Words words;
    private final Terms terms;
    private final Sentences sentences;
    private final IndicatorSentences indicators;
    private final List<SummaryRow> rows;
    private final List<SummaryRow> judged;

    /** @param rows of the summary page, in order; one or more */
    SummaryAnswers(Ledger ledger, Words words, IndicatorSentences indicators, List<SummaryRow> rows) {
        this.ledger = ledger;
        this.words = words;
        this.terms = new Terms(words);
        this.sentences = new Sentences(words);
        this.indicators = indicators;
        this.rows = rows;
        this.judged = rows.stream().filter(SummaryRow::judged).toList();
    }

    /** How much is said of a row that is not reached. */
    private enum Detail {
        /** Level, demand and what is lacking, then the change from last year and what chance has to say. */
        LEVEL_AND_CHANGE,
        /** Level, demand, what is lacking. */
        LEVEL,
        /** What is lacking. */
        GAP,
        /** What is lacking; of what is reached only how many. */
        GAP_AND_COUNTS,
        /** On a full page: which are not reached, all on a line. */
        NAMES
    }

    /** The answers from the longest to the shortest; the printer takes the first that the page has room for. */
    List<List<Answer>> versions() {
        return List.of(Detail.values()).stream().map(this::answers).distinct().toList();
    }

    private List<Answer> answers(Detail detail) {
        boolean full = detail == Detail.NAMES;
        List<Answer> answers = new ArrayList<>();
        answers.add(answer("sammendrag.hva-naadd", reached(detail != Detail.GAP_AND_COUNTS && detail != Detail.NAMES)));
        if (!judged.isEmpty()) {
            List<String> notReached = notReached(detail);
            answers.add(answer("sammendrag.hva-ikke", full ? joined(notReached) : notReached));
        }
        answers.add(answer("sammendrag.bedre-enn-i-fjor", List.of(sinceLastYear())));
        List<String> toDiscuss = toDiscuss();
        if (!toDiscuss.isEmpty()) {
            answers.add(answer("sammendrag.drofting", full ? joined(toDiscuss) : toDiscuss));
        }
        return answers;
    }

    private static List<String> joined(List<String> paragraphs) {
        return List.of(String.join(" ", paragraphs));
    }

    private Answer answer(String question, List<String> paragraphs) {
        return new Answer(words.get(question), paragraphs);
    }

    // ---- targets

    private List<String> reached(boolean named) {
        if (judged.isEmpty()) {
            return List.of(words.get("sammendrag.ingen-krav"));
        }
        List<String> met = assessed(Attainment.MET);
        List<String> nearly = assessed(Attainment.NEARLY);
        String all = Integer.toString(judged.size());
        String count = Integer.toString(met.size());
        long open = judged.stream().filter(r -> r.is(Attainment.NOT_ASSESSABLE)).count();
        if (met.isEmpty() && open > 0) {
            // «Ingen av 6» would say that those nobody may know of are not reached.
            String said = open == judged.size()
                    ? words.get("sammendrag.ingen-kan-vurderes", all)
                    : words.get("sammendrag.ingen-av-vurderte", all, Long.toString(judged.size() - open));
            return List.of(nearly.isEmpty() ? said : said + " " + words.get("sammendrag.nesten", enumerated(nearly)));
        }
        if (!named) {
            return List.of(
                    nearly.isEmpty()
                            ? words.get("sammendrag.antall", all, count)
                            : words.get("sammendrag.antall-nesten", all, count, Integer.toString(nearly.size())));
        }
        String said = met.isEmpty()
                ? words.get("sammendrag.ingen-av", all)
                : words.get("sammendrag.naadd-av", all, count, enumerated(met));
        return List.of(nearly.isEmpty() ? said : said + " " + words.get("sammendrag.nesten", enumerated(nearly)));
    }

    private List<String> notReached(Detail detail) {
        List<String> out = new ArrayList<>();
        boolean inWords = detail != Detail.NAMES;
        if (inWords) {
            judged.stream()
                    .filter(r -> r.is(Attainment.NOT_MET))
                    .map(r -> terms.series(r.series(), false) + ": " + lacking(r, detail))
                    .forEach(out::add);
        } else {
            List<String> notMet = assessed(Attainment.NOT_MET);
            if (!notMet.isEmpty()) {
                out.add(Terms.upper(enumerated(notMet)) + ".");
            }
        }
        List<String> rest = new ArrayList<>();
        if (detail == Detail.LEVEL_AND_CHANGE || detail == Detail.LEVEL) {
            // A reason that several have is said once.
            Map<String, List<String>> byReason = new LinkedHashMap<>();
            judged.stream()
                    .filter(r -> r.is(Attainment.NOT_ASSESSABLE))
                    .forEach(r -> byReason.computeIfAbsent(
                                    sentences.text(indicators.reason(r)), reason -> new ArrayList<>())
                            .add(name(r)));
            byReason.forEach((reason, names) -> out.add(Terms.upper(enumerated(names)) + ": " + reason));
        } else {
            add(rest, "sammendrag.kan-ikke", r -> r.is(Attainment.NOT_ASSESSABLE));
        }
        add(rest, "sammendrag.ikke-tallfestet", r -> r.is(Attainment.WISH));
        if (!rest.isEmpty()) {
            out.add(String.join(" ", rest));
        }
        return out.isEmpty() ? List.of(words.get("sammendrag.ingen")) : out;
    }

    private String lacking(SummaryRow row, Detail detail) {
        return sentences.text(
                switch (detail) {
                    case LEVEL_AND_CHANGE -> indicators.of(row.series(), List.of(row.before(), row.period()), false);
                    case LEVEL -> indicators.of(row.series(), List.of(row.period()), false);
                    case GAP, GAP_AND_COUNTS, NAMES -> indicators.gap(row);
                });
    }

    // ---- development

    /** How many went the wanted way and how many the other, beyond chance; the names of both. */
    private String sinceLastYear() {
        if (rows.stream().noneMatch(SummaryRow::hasChange)) {
            return words.get(
                    "sammendrag.uten-endring",
                    Integer.toString(rows.get(0).period().year() - 1));
        }
        List<String> better = names(r -> r.development().verdict() == Verdict.BEYOND_CHANCE_WANTED);
        List<String> worse = names(r -> r.development().verdict() == Verdict.BEYOND_CHANCE_UNWANTED);
        int neutral = names(r -> r.development().verdict() == Verdict.BEYOND_CHANCE_NEUTRAL)
                .size();
        int others = rows.size() - better.size() - worse.size() - neutral;
        Slot.Amount all = indicators(rows.size());
        Slot.Tally wanted = new Slot.Tally(better.size());
        Slot.Tally unwanted = new Slot.Tally(worse.size());
        List<Sentence> said = new ArrayList<>();
        if (better.isEmpty() && worse.isEmpty() && neutral == 0) {
            said.add(new Sentence.NoneBeyondChance(all));
        } else if (neutral == 0 && others > 0) {
            said.add(new Sentence.BetterThanLastYear(all, wanted, unwanted));
        } else {
            said.add(new Sentence.BetterAndWorse(all, wanted, unwanted));
            if (neutral > 0) {
                said.add(new Sentence.ChangedWithoutDirection(indicators(neutral)));
            }
            if (others > 0) {
                said.add(new Sentence.OthersUnclear());
            }
        }
        List<String> out = new ArrayList<>(List.of(sentences.text(said)));
        if (!better.isEmpty()) {
            out.add(words.get("sammendrag.bedre-navn", enumerated(better)));
        }
        if (!worse.isEmpty()) {
            out.add(words.get("sammendrag.daarligere-navn", enumerated(worse)));
        }
        return String.join(" ", out);
    }

    private static Slot.Amount indicators(int count) {
        return new Slot.Amount(BigDecimal.valueOf(count), new Slot.Unit("indikator"));
    }

    // ---- what to discuss

    private List<String> toDiscuss() {
        List<String> out = new ArrayList<>();
        addQuestion(out, "sammendrag.drofting-ikke", "sammendrag.drofting-ikke-flere", r -> r.is(Attainment.NOT_MET));
        add(
                out,
                "sammendrag.drofting-daarligere",
                r -> r.development().verdict() == Verdict.BEYOND_CHANCE_UNWANTED && !r.is(Attainment.NOT_MET));
        addQuestion(out, "sammendrag.drofting-onske", "sammendrag.drofting-onske-flere", r -> r.is(Attainment.WISH));
        add(out, "sammendrag.drofting-mangler", this::lacksItsNumber);
        if (!judged.isEmpty() && judged.stream().allMatch(r -> r.is(Attainment.MET))) {
            out.add(words.get("sammendrag.drofting-naadd"));
        }
        return out;
    }

    /** Not in the source, or not yet; a hidden number is neither. */
    private boolean lacksItsNumber(SummaryRow row) {
        return row.assessment().obstacle() == Obstacle.MISSING
                || row.assessment().obstacle() == Obstacle.NOT_YET
                || ledger.look(row.series(), row.period()) instanceof Value.Missing;
    }

    // ---- names

    private List<String> names(Predicate<SummaryRow> which) {
        return rows.stream().filter(which).map(this::name).toList();
    }

    private String name(SummaryRow row) {
        return Terms.lower(terms.series(row.series(), false));
    }

    /** With «(delmålet)» where only a milestone was assessed. */
    private List<String> assessed(Attainment attainment) {
        return rows.stream()
                .filter(r -> r.is(attainment))
                .map(r -> r.assessment().milestone().isPresent() ? words.get("sammendrag.delmaal", name(r)) : name(r))
                .toList();
    }

    private void add(List<String> out, String key, Predicate<SummaryRow> which) {
        addQuestion(out, key, key, which);
    }

    /** @param several the question put about several */
    private void addQuestion(List<String> out, String one, String several, Predicate<SummaryRow> which) {
        List<String> names = names(which);
        if (!names.isEmpty()) {
            out.add(words.get(names.size() == 1 ? one : several, enumerated(names)));
        }
    }

    /** «a, b og c». */
    private String enumerated(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + words.get("frase.og") + " " + names.get(last);
    }
}
