package no.tilstand.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a value is to be, from the strategy ({@code krav}) or from the law ({@code lovkrav}).
 *
 * @param from the limit; the lower one for {@link Operator#BETWEEN}; in the unit of the indicator
 * @param to the upper limit for {@link Operator#BETWEEN}, else the same as {@code from}
 * @param within the year the demand is to be reached; absent when it holds at once
 * @param milestones limits for earlier years
 * @param nearly the limit for «nesten nådd»; absent when the strategy does not say what that is
 * @param authority the paragraph for a statutory demand; empty for one of the strategy
 */
public record Demand(
        Operator operator,
        BigDecimal from,
        BigDecimal to,
        Optional<Integer> within,
        List<Milestone> milestones,
        Optional<BigDecimal> nearly,
        String authority) {

    /** A limit for one year on the way. */
    public record Milestone(int year, BigDecimal value) {}

    public boolean isMetBy(BigDecimal value) {
        return switch (operator) {
            case AT_LEAST -> value.compareTo(from) >= 0;
            case AT_MOST -> value.compareTo(from) <= 0;
            case EQUAL -> value.compareTo(from) == 0;
            case BETWEEN -> value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
        };
    }
}
