package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Strategy.Goal;
import no.tilstand.domain.Strategy.Measure;
import no.tilstand.domain.narrative.Node.Align;

/**
 * The measures of the strategy and the goals they serve, many to many: how far they have come, which goal no measure serves,
 * and which measure serves no goal.
 */
final class MeasureComposer {
    /** More goals or measures than this are told by their codes or their number. */
    private static final int MOST_NAMES = 4;

    private final Plan plan;
    private final Words words;
    private final Prose prose;
    private final Sentences sentences;

    MeasureComposer(Plan plan, Words words, Prose prose) {
        this.plan = plan;
        this.words = words;
        this.prose = prose;
        this.sentences = new Sentences(words);
    }

    private Strategy strategy() {
        return plan.frame().strategy();
    }

    List<Block> measures(Plan.PlannedMeasures planned) {
        List<Goal> goals = strategy().focusAreas(planned.area()).stream()
                .flatMap(a -> a.goals().stream())
                .toList();
        List<String> ids = goals.stream().map(Goal::id).toList();
        List<Measure> measures = strategy().measures().stream()
                .filter(m -> planned.area().isEmpty() || m.goals().stream().anyMatch(ids::contains))
                .toList();
        if (measures.isEmpty()) {
            return List.of(paragraph(words.get("tabell.ingen-tiltak")));
        }
        // What a measure serves: the goals of the strategy; where it names none, its quality principles.
        boolean withGoals = measures.stream().anyMatch(m -> !m.goals().isEmpty());
        boolean withPrinciples =
                !withGoals && measures.stream().anyMatch(m -> !m.principles().isEmpty());
        String title = planned.title().isEmpty()
                ? words.get(
                        "tabell.tiltak",
                        Integer.toString(plan.frame().settings().year()))
                : planned.title();
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column(words.get("kolonne.tiltak"), 46, Align.START),
                new Block.Column(words.get("kolonne.hva"), withGoals || withPrinciples ? 51 : 66, Align.START),
                new Block.Column(words.get("kolonne.tidsrom"), 20, Align.START)));
        if (withGoals || withPrinciples) {
            columns.add(new Block.Column(words.get(withGoals ? "kolonne.maal" : "kolonne.prinsipp"), 15, Align.START));
        }
        columns.add(new Block.Column(words.get("kolonne.status"), 28, Align.START));
        List<Block> out = new ArrayList<>();
        // Where all have come equally far, the table says it.
        if (measures.stream().map(Measure::status).distinct().count() > 1) {
            out.add(paragraph(sentences.text(status(measures))));
        }
        out.add(new Block.Table(
                planned.label().anchor(),
                prose.label(planned.label()),
                title,
                columns,
                true,
                measures.stream()
                        .map(m -> row(
                                m,
                                withGoals
                                        ? Optional.of(goalCodes(m))
                                        : withPrinciples ? Optional.of(principleCodes(m)) : Optional.empty()))
                        .toList(),
                withGoals ? withoutEachOther(goals, measures) : List.of()));
        out.add(new Block.Legend(
                measures.stream()
                        .map(Measure::status)
                        .distinct()
                        .sorted()
                        .<Span>map(this::mark)
                        .toList(),
                withGoals ? words.get("tabell.maalkoder", goalsTable()) : withPrinciples ? principleKey() : ""));
        return out;
    }

    /** «Av 5 tiltak er 2 gjennomført og 3 i gang.»; zeros are left out. */
    private static Sentence status(List<Measure> measures) {
        List<Slot.Part> parts = Arrays.stream(Measure.Status.values())
                .sorted((a, b) -> Integer.compare(place(a), place(b)))
                .map(s -> new Slot.Part(
                        (int) measures.stream().filter(m -> m.status() == s).count(), key(s)))
                .filter(p -> p.count() > 0)
                .toList();
        return new Sentence.Measures(
                new Slot.Amount(BigDecimal.valueOf(measures.size()), new Slot.Unit("tiltak")), new Slot.Listing(parts));
    }

    /** What is done is said first (language guide, «tiltak-status»). */
    private static int place(Measure.Status status) {
        return switch (status) {
            case DONE -> 0;
            case ONGOING -> 1;
            case PLANNED -> 2;
            case DROPPED -> 3;
        };
    }

    private static String key(Measure.Status status) {
        return switch (status) {
            case DONE -> "statusord.gjennomfort";
            case ONGOING -> "statusord.i-gang";
            case PLANNED -> "statusord.planlagt";
            case DROPPED -> "statusord.tatt-ut";
        };
    }

    // ---- goals without measures, and measures without goals

    private List<Block.Note> withoutEachOther(List<Goal> goals, List<Measure> measures) {
        List<Goal> unserved = goals.stream()
                // A measure that has been dropped serves nothing any more.
                .filter(g -> measures.stream()
                        .noneMatch(m -> m.status() != Measure.Status.DROPPED
                                && m.goals().contains(g.id())))
                .toList();
        List<Measure> aimless =
                measures.stream().filter(m -> m.goals().isEmpty()).toList();
        List<Block.Note> notes = new ArrayList<>();
        if (!unserved.isEmpty()) {
            notes.add(note(
                    "merknad.uten-tiltak",
                    unserved.size() <= MOST_NAMES
                            ? String.join(
                                    "; ",
                                    unserved.stream()
                                            .map(g -> strategy().code(g) + " " + g.name())
                                            .toList())
                            : Ledger.runs(
                                    "M",
                                    unserved.stream()
                                            .map(g -> strategy().goals().indexOf(g) + 1)
                                            .toList())));
        }
        if (!aimless.isEmpty()) {
            notes.add(note(
                    "merknad.uten-maal",
                    aimless.size() <= MOST_NAMES
                            ? String.join(
                                    "; ", aimless.stream().map(Measure::name).toList())
                            : words.get(
                                    "tabell.antall-av",
                                    Integer.toString(aimless.size()),
                                    Integer.toString(measures.size()))));
        }
        return notes;
    }

    private Block.Note note(String label, String text) {
        return new Block.Note(words.get(label), List.of(Span.words(text)));
    }

    /** «målene i tabell 7», or the strategy when no such table is printed. */
    private String goalsTable() {
        return plan.blocks().values().stream()
                .filter(Plan.PlannedGoals.class::isInstance)
                .map(p -> words.get("tabell.maal-i", Terms.lower(prose.label(((Plan.PlannedGoals) p).label()))))
                .findFirst()
                .orElseGet(() -> words.get("tabell.maal-i-strategi"));
    }

    // ---- rows

    private List<Block.Cell> row(Measure m, Optional<String> serves) {
        List<String> about = new ArrayList<>();
        if (!m.responsible().isEmpty()) {
            about.add(words.get("tabell.ansvarlig", m.responsible()));
        }
        if (!m.levels().isEmpty()) {
            about.add(words.get(
                    "tabell.nivaa",
                    String.join(
                            ", ",
                            m.levels().stream()
                                    .map(l -> words.get("nivaa." + l))
                                    .toList())));
        }
        List<Block.Cell> row = new ArrayList<>(List.of(
                new Block.Cell(List.of(new Span.Strong(List.of(Span.words(m.name())))), String.join(". ", about)),
                new Block.Cell(
                        List.of(Span.words(m.description())),
                        m.evaluation().isEmpty() ? "" : words.get("tabell.vurdering", m.evaluation())),
                Block.Cell.of(m.period().replace('-', '–'))));
        serves.ifPresent(codes -> row.add(Block.Cell.of(codes.isEmpty() ? "–" : codes)));
        row.add(new Block.Cell(List.of(mark(m.status())), ""));
        return row;
    }

    private String goalCodes(Measure m) {
        return String.join(
                ", ",
                strategy().goals().stream()
                        .filter(g -> m.goals().contains(g.id()))
                        .map(strategy()::code)
                        .toList());
    }

    private String principleCodes(Measure m) {
        return String.join(
                ", ",
                strategy().principles().stream()
                        .filter(p -> m.principles().contains(p.id()))
                        .map(this::code)
                        .toList());
    }

    /** «P2»: the number of a principle in the strategy's order. */
    private String code(Strategy.Principle principle) {
        return "P" + (strategy().principles().indexOf(principle) + 1);
    }

    private String principleKey() {
        return String.join(
                " · ",
                strategy().principles().stream()
                        .map(p -> code(p) + " " + p.name())
                        .toList());
    }

    private Span.MeasureMark mark(Measure.Status status) {
        return new Span.MeasureMark(status, words.get("tiltak." + status.tag()));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Span.words(text)), Block.Style.BODY);
    }
}
