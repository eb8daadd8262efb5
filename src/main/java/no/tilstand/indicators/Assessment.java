package no.tilstand.indicators;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * How one figure stands against one demand.
 *
 * @param demand absent for a wish, or when nothing is demanded
 * @param limit the demand as it holds in the year: the milestone reached, or the demand itself
 */
public record Assessment(
        CellKey key, Value value, Optional<Demand> demand, Optional<BigDecimal> limit, Attainment attainment) {

    /**
     * The demand on a figure: the strategy's goal with a number if there is one, else the law of the year, else the
     * strategy's wish without a number, else none. The municipality's own goal comes first because it is never weaker than
     * the law in a lawful strategy, and it is what the council decided. Another area is compared with, never judged: its
     * council has decided something else.
     */
    public static Assessment of(
            CellKey key, Indicator indicator, Strategy strategy, Figures figures, List<String> acceptedPreliminary) {
        if (!key.area().isEmpty()) {
            return new Assessment(key, figures.get(key), Optional.empty(), Optional.empty(), Attainment.NEUTRAL);
        }
        List<Strategy.Goal> goals = strategy.goals().stream()
                .filter(g -> g.indicator().filter(key.indicator()::equals).isPresent()
                        && g.category().equals(key.category()))
                .toList();
        Optional<Demand> demand = goals.stream()
                .flatMap(g -> g.demand().stream())
                .findFirst()
                .or(() -> indicator.legalDemandIn(key.period().year()));
        if (demand.isPresent()) {
            return against(demand.get(), key, indicator, figures, acceptedPreliminary);
        }
        return new Assessment(
                key,
                figures.get(key),
                Optional.empty(),
                Optional.empty(),
                goals.isEmpty() ? Attainment.NEUTRAL : Attainment.WISH);
    }

    /** Against one demand; the value is judged as it is, not as it is rounded for print. */
    public static Assessment against(
            Demand demand, CellKey key, Indicator indicator, Figures figures, List<String> acceptedPreliminary) {
        Value value = figures.get(key);
        int year = key.period().year();
        Optional<BigDecimal> limit = limitIn(demand, year);
        Attainment attainment;
        if (indicator.direction() == Indicator.Direction.NEUTRAL) {
            attainment = Attainment.NEUTRAL;
        } else if (!(value instanceof Counted c)
                || limit.isEmpty()
                || c.preliminary() && !acceptedPreliminary.contains(key.indicator())) {
            attainment = Attainment.NOT_ASSESSABLE;
        } else if (withLimit(demand, limit.get()).isMetBy(c.number())) {
            attainment = Attainment.MET;
        } else if (demand.nearly().isPresent()
                && withLimit(demand, demand.nearly().get()).isMetBy(c.number())) {
            attainment = Attainment.NEARLY;
        } else {
            attainment = Attainment.NOT_MET;
        }
        return new Assessment(key, value, Optional.of(demand), limit, attainment);
    }

    /**
     * The limit that holds in a year: the demand itself from {@code innen} on (or always, without {@code innen}), before
     * that the latest milestone; empty before the first one.
     */
    static Optional<BigDecimal> limitIn(Demand demand, int year) {
        if (demand.within().map(w -> year >= w).orElse(demand.milestones().isEmpty())) {
            return Optional.of(demand.from());
        }
        return demand.milestones().stream()
                .filter(m -> m.year() <= year)
                .max(Comparator.comparingInt(Demand.Milestone::year))
                .map(Demand.Milestone::value);
    }

    private static Demand withLimit(Demand demand, BigDecimal limit) {
        return demand.operator() == Operator.BETWEEN
                ? demand
                : new Demand(
                        demand.operator(),
                        limit,
                        limit,
                        demand.within(),
                        demand.milestones(),
                        demand.nearly(),
                        demand.authority());
    }
}
