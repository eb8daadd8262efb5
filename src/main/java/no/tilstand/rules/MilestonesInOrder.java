package no.tilstand.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Demand.Milestone;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Strategy.Goal;

/**
 * Gitt et krav med etapper, når et år kommer to ganger eller i feil rekkefølge, er senere enn {@code innen}, eller gir
 * en annen grense enn kravet i det året kravet skal nås, så er det en feil.
 *
 * <p>Kilde: formatet for {@code maal.json} (design, del 3): etappene er grenser på veien.
 */
final class MilestonesInOrder implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        List<Diagnostic> found = new ArrayList<>();
        for (Goal goal : data.frame().strategy().goals()) {
            goal.demand()
                    .flatMap(MilestonesInOrder::problem)
                    .ifPresent(message -> found.add(new Diagnostic(Code.BV_304, goal.location(), message)));
        }
        return found;
    }

    private static Optional<String> problem(Demand demand) {
        List<Milestone> milestones = demand.milestones();
        for (int i = 0; i < milestones.size(); i++) {
            int year = milestones.get(i).year();
            if (i > 0 && year <= milestones.get(i - 1).year()) {
                return Optional.of("etappen for " + year + " kommer etter etappen for "
                        + milestones.get(i - 1).year());
            }
            if (demand.within().filter(end -> year > end).isPresent()) {
                return Optional.of("etappen for " + year + " er senere enn året kravet skal nås, "
                        + demand.within().get());
            }
            boolean twoLimits = demand.within().filter(end -> year == end).isPresent()
                    && milestones.get(i).value().compareTo(demand.from()) != 0;
            if (twoLimits) {
                return Optional.of(
                        "etappen for " + year + " gjelder året kravet selv skal nås; da er det to grenser for " + year);
            }
        }
        return Optional.empty();
    }
}
