package no.tilstand.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Demand;
import no.tilstand.domain.OpenFigures;

/**
 * Gitt et krav med {@code nesten}, når grensen selv når kravet (90 der minst 90 kreves, 97 der mellom 95 og 100 kreves), så er
 * det en feil: da er det ikke noe tall som er nesten nådd. Ved {@code mellom} gjelder grensen på den siden der den står.
 *
 * <p>Kilde: «nesten nådd» er det strategien sier er nesten (oppgave 3, punkt 1; {@code krav.nesten} i design, del 3).
 */
final class NearlyWithoutEffect implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        return data.frame().strategy().goals().stream()
                .flatMap(goal -> goal.demand().stream()
                        .flatMap(demand -> demand.nearly().stream()
                                .filter(demand::isMetBy)
                                .map(nearly -> new Diagnostic(
                                        Code.BV_308,
                                        goal.location(),
                                        "nesten er " + Discretion.format(nearly) + ", men det er nok til å nå kravet, "
                                                + said(demand) + " (målet «" + goal.id() + "»)"))))
                .toList();
    }

    private static String said(Demand demand) {
        String limits = String.join(
                " og ",
                Stream.of(demand.from(), demand.to())
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .map(Discretion::format)
                        .toList());
        return demand.operator().sign() + " " + limits;
    }
}
