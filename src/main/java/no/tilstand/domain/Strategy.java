package no.tilstand.domain;

import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Location;

/**
 * The strategy ({@code maal.json}): what the council has decided, and what is done about it.
 *
 * @param from first year; absent when not given
 * @param practice what is told of the service in words
 */
public record Strategy(
        String name,
        Optional<Integer> from,
        Optional<Integer> to,
        String decision,
        List<Quote> vision,
        List<Principle> principles,
        List<FocusArea> focusAreas,
        List<Measure> measures,
        Practice practice) {

    /** Without words about the service. */
    public Strategy(
            String name,
            Optional<Integer> from,
            Optional<Integer> to,
            String decision,
            List<Quote> vision,
            List<Principle> principles,
            List<FocusArea> focusAreas,
            List<Measure> measures) {
        this(name, from, to, decision, vision, principles, focusAreas, measures, Practice.NONE);
    }

    public static final Strategy NONE =
            new Strategy("", Optional.empty(), Optional.empty(), "", List.of(), List.of(), List.of(), List.of());

    /** A sentence of the adopted target picture, printed as a quotation. */
    public record Quote(String text, String source) {}

    public record Principle(String id, String name) {}

    /** {@code innsatsområde}. */
    public record FocusArea(String id, String name, List<Goal> goals) {}

    /**
     * {@code mål}.
     *
     * @param indicator id it is measured by; absent for a goal that is not measured
     * @param category one of the indicator's values; empty for the total
     * @param demand absent for a wish, printed «ikke tallfestet»
     */
    public record Goal(
            String id,
            String name,
            Optional<String> indicator,
            String category,
            Optional<Demand> demand,
            String responsible,
            Location location) {}

    /**
     * {@code tiltak}.
     *
     * @param goals ids of the goals it serves
     * @param principles ids of the quality principles it serves
     * @param levels of {@code universell}, {@code selektiv}, {@code indikativ}
     * @param evaluation what came of it so far, in the service's own words; empty when not given
     */
    public record Measure(
            String id,
            String name,
            String description,
            String period,
            Status status,
            List<String> goals,
            List<String> principles,
            List<String> levels,
            String responsible,
            String evaluation,
            Location location) {

        public enum Status {
            PLANNED("planlagt"),
            ONGOING("pagar"),
            DONE("gjennomfort"),
            DROPPED("utgar");

            private final String tag;

            Status(String tag) {
                this.tag = tag;
            }

            public String tag() {
                return tag;
            }
        }
    }

    /** One focus area by its id, or all. */
    public List<FocusArea> focusAreas(Optional<String> id) {
        return focusAreas.stream()
                .filter(a -> id.isEmpty() || id.get().equals(a.id()))
                .toList();
    }

    /** «M3»: the number of a goal in the order of the strategy, the same in every table. */
    public String code(Goal goal) {
        return "M" + (goals().stream().map(Goal::id).toList().indexOf(goal.id()) + 1);
    }

    public List<Goal> goals() {
        return focusAreas.stream().flatMap(a -> a.goals().stream()).toList();
    }
}
