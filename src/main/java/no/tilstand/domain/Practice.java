package no.tilstand.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report tells of the service beside its numbers ({@code maal.json}): words that somebody stands behind, and no
 * figures.
 *
 * @param preventionPlan absent when the report refers to none
 * @param checklists in file order
 * @param reformGoals the goals of the reform of 2022, with the indicators that serve them
 * @param pastMeasures the measures of the last period, evaluated
 */
public record Practice(
        Optional<PreventionPlan> preventionPlan,
        List<Checklist> checklists,
        List<ReformGoal> reformGoals,
        List<PastMeasure> pastMeasures) {
    public static final Practice NONE = new Practice(Optional.empty(), List.of(), List.of(), List.of());

    /**
     * The plan that the council adopts for the prevention of neglect and behavioural problems (barnevernsloven § 15-1).
     *
     * @param caseNumber of the council; empty when not given
     * @param link {@code https://}; empty when not given
     */
    public record PreventionPlan(LocalDate adopted, String caseNumber, String link) {}

    public record Checklist(String id, String name, List<Point> points) {}

    /** @param evidence what the answer builds on; never empty, or it is an opinion */
    public record Point(String statement, Answer answer, String evidence) {}

    public enum Answer {
        FULFILLED("oppfylt"),
        PARTLY("delvis"),
        NOT_FULFILLED("ikke");

        private final String tag;

        Answer(String tag) {
            this.tag = tag;
        }

        /** As written in {@code maal.json}. */
        public String tag() {
            return tag;
        }
    }

    /** @param indicators ids in the register, in order */
    public record ReformGoal(String name, List<String> indicators) {}

    /** @param evaluation what came of it, in the service's own words */
    public record PastMeasure(String name, Strategy.Measure.Status status, String evaluation) {}
}
