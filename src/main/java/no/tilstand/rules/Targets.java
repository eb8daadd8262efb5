package no.tilstand.rules;

import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Strategy.Goal;

/** The goals of the strategy, with what they are measured by. */
final class Targets {
    private Targets() {}

    /** A goal that is measured by an indicator of the register. */
    record Measured(Goal goal, Indicator indicator) {
        Optional<Demand> demand() {
            return goal.demand();
        }
    }

    static Stream<Measured> measured(Dataset data) {
        return data.frame().strategy().goals().stream()
                .flatMap(goal -> goal
                        .indicator()
                        .map(data.frame().register()::get)
                        .map(indicator -> new Measured(goal, indicator))
                        .stream());
    }
}
