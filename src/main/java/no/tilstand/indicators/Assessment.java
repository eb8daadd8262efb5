package no.tilstand.indicators;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * How one figure stands against one demand. Chance has no part in it (design section 6, rule 4): 34 of 40 is not 90 per
 * cent, whatever it may be next year.
 *
 * @param demand absent for a wish, or when nothing is demanded
 * @param limit the demand as it holds in the year: the milestone reached, or the demand itself
 * @param obstacle why it is {@link Attainment#NOT_ASSESSABLE}; {@link Obstacle#NONE} for every other attainment
 * @param obstacleYear the first year a limit holds for {@link Obstacle#NOT_DUE}, the year of the break for
 *     {@link Obstacle#BREAK}; absent for every other obstacle
 */
public record Assessment(
        CellKey key,
        Value value,
        Optional<Demand> demand,
        Optional<BigDecimal> limit,
        Attainment attainment,
        Obstacle obstacle,
        Optional<Integer> obstacleYear) {

    /**
     * The demand on a figure: the strategy's goal with a number if there is one, else the law of the year, else the
     * strategy's wish without a number, else none. The municipality's own goal comes first because it is never weaker than
     * the law in a lawful strategy, and it is what the council decided. Another area is compared with, never judged: its
     * council has decided something else.
     */
    public static Assessment of(
            CellKey key, Indicator indicator, Strategy strategy, Figures figures, List<String> acceptedPreliminary) {
        if (!key.area().isEmpty()) {
            return notDemanded(key, figures, Attainment.NEUTRAL);
        }
        List<Strategy.Goal> goals = strategy.goals().stream()
                .filter(g -> g.indicator().filter(key.indicator()::equals).isPresent()
                        && g.category().equals(key.category()))
                .toList();
        Optional<Demand> own = goals.stream().flatMap(g -> g.demand().stream()).findFirst();
        if (own.isPresent()) {
            return against(own.get(), strategy.from(), key, indicator, figures, acceptedPreliminary);
        }
        Optional<Demand> legal = indicator.legalDemandIn(key.period().year());
        if (legal.isPresent()) {
            return against(legal.get(), key, indicator, figures, acceptedPreliminary);
        }
        return notDemanded(key, figures, goals.isEmpty() ? Attainment.NEUTRAL : Attainment.WISH);
    }

    private static Assessment notDemanded(CellKey key, Figures figures, Attainment attainment) {
        return new Assessment(
                key, figures.get(key), Optional.empty(), Optional.empty(), attainment, Obstacle.NONE, Optional.empty());
    }

    /** Against a demand that no break can make outdated: one of the law, which follows the year. */
    public static Assessment against(
            Demand demand, CellKey key, Indicator indicator, Figures figures, List<String> acceptedPreliminary) {
        return against(demand, Optional.empty(), key, indicator, figures, acceptedPreliminary);
    }

    /**
     * Against one demand; the value is judged as it is, not as it is rounded for print.
     *
     * <p>Attainment compares a value with a target, not with the past, so a break in the series is no obstacle in itself.
     * It is one when it lies between the year the target was set and the year of the value, for then the council decided
     * on a number counted in another way (at most 40 children aged 0-22, held against children aged 0-24). «All» and
     * «none» (100 per cent, 0) mean the same under both definitions and are judged all the same; so is the law's demand.
     *
     * @param setIn the year the target was set, that is the first year of the strategy; absent when the strategy does not
     *     say, or for the law
     */
    public static Assessment against(
            Demand demand,
            Optional<Integer> setIn,
            CellKey key,
            Indicator indicator,
            Figures figures,
            List<String> acceptedPreliminary) {
        Value value = figures.get(key);
        int year = key.period().year();
        Optional<BigDecimal> limit = limitIn(demand, year);
        if (indicator.direction() == Indicator.Direction.NEUTRAL) {
            return new Assessment(
                    key, value, Optional.of(demand), limit, Attainment.NEUTRAL, Obstacle.NONE, Optional.empty());
        }
        if (limit.isEmpty()) {
            return obstructed(key, value, demand, limit, Obstacle.NOT_DUE, firstDue(demand));
        }
        Optional<Obstacle> noNumber = value.fold(
                c -> Optional.empty(),
                () -> Optional.of(Obstacle.HIDDEN),
                m -> Optional.of(m.reason() == Value.Reason.NOT_YET ? Obstacle.NOT_YET : Obstacle.MISSING),
                () -> Optional.of(Obstacle.NOT_APPLICABLE));
        if (noNumber.isPresent()) {
            return obstructed(key, value, demand, limit, noNumber.get(), Optional.empty());
        }
        Optional<Indicator.SeriesBreak> outdated = setIn.filter(
                        s -> !Bounds.isAllOrNone(demand, limit.get(), indicator.unit() == Indicator.Unit.PERCENT))
                .flatMap(s -> indicator.breakBetween(Math.min(s, year), Math.max(s, year)));
        if (outdated.isPresent()) {
            return obstructed(key, value, demand, limit, Obstacle.BREAK, outdated.map(Indicator.SeriesBreak::from));
        }
        Counted counted = value.counted().orElseThrow();
        if (counted.preliminary() && !acceptedPreliminary.contains(key.indicator())) {
            return obstructed(key, value, demand, limit, Obstacle.PRELIMINARY, Optional.empty());
        }
        return new Assessment(
                key,
                value,
                Optional.of(demand),
                limit,
                attainment(Bounds.of(demand, limit.get()), demand.nearly(), counted.number()),
                Obstacle.NONE,
                Optional.empty());
    }

    private static Assessment obstructed(
            CellKey key,
            Value value,
            Demand demand,
            Optional<BigDecimal> limit,
            Obstacle obstacle,
            Optional<Integer> year) {
        return new Assessment(key, value, Optional.of(demand), limit, Attainment.NOT_ASSESSABLE, obstacle, year);
    }

    private static Attainment attainment(Bounds met, Optional<BigDecimal> nearly, BigDecimal value) {
        if (met.contain(value)) {
            return Attainment.MET;
        }
        return nearly.filter(n -> met.widenedTo(n).contain(value)).isPresent() ? Attainment.NEARLY : Attainment.NOT_MET;
    }

    /**
     * The limit that holds in a year: the demand itself from {@code innen} on (or always, without {@code innen}), before
     * that the latest milestone; empty before the first one.
     */
    static Optional<BigDecimal> limitIn(Demand demand, int year) {
        if (demand.within().map(w -> year >= w).orElse(demand.milestones().isEmpty())) {
            return Optional.of(demand.from());
        }
        return latest(demand, year).map(Demand.Milestone::value);
    }

    private static Optional<Demand.Milestone> latest(Demand demand, int year) {
        return demand.milestones().stream()
                .filter(m -> m.year() <= year)
                .max(Comparator.comparingInt(Demand.Milestone::year));
    }

    /**
     * The milestone (delmål) that was assessed against instead of the demand itself: what is met is then the milestone
     * and not the goal. Absent where the demand itself holds, and where the milestone is the same number.
     */
    public Optional<Demand.Milestone> milestone() {
        return demand.filter(d -> limit.filter(l -> l.compareTo(d.from()) != 0).isPresent())
                .flatMap(d -> latest(d, key.period().year()));
    }

    private static Optional<Integer> firstDue(Demand demand) {
        return Stream.concat(
                        demand.within().stream(), demand.milestones().stream().map(Demand.Milestone::year))
                .min(Comparator.naturalOrder());
    }
}
