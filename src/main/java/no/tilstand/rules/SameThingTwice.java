package no.tilstand.rules;

import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Twins;

/**
 * Gitt to indikatorer som teller barn, saker, hendelser, ansatte eller svar, når den ene er {@code sum_av} den andre alene,
 * eller kommunens egne tall er like i hvert år begge har (minst tre, og ikke bare nuller), så er det en advarsel. Den sier
 * ingen tall: like tall blir skjermet sammen, så at den ene ikke røper den andre.
 * En fordeling med egen total ved siden av det den fordeler, er ikke nevnt.
 *
 * <p>Kilde: to indikatorer som er det samme under to navn (oppgave 5, dårlige data). Tre år er vårt valg: færre like år kan
 * være tilfeldig.
 */
final class SameThingTwice implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        return Twins.in(figures, data.frame().register()).stream()
                .filter(twins -> !isBreakdown(data, twins))
                .map(twins -> {
                    Indicator second = data.frame().register().get(twins.second());
                    String reason = twins.declared()
                            ? " er det samme: den ene er sum av den andre alene"
                            : " har like tall i alle år der begge har tall";
                    return new Diagnostic(
                            Code.BV_260, second.location(), twins.first() + " og " + twins.second() + reason);
                })
                .toList();
    }

    /** A breakdown with a total of its own, beside the indicator that it breaks down, is as it should be. */
    private static boolean isBreakdown(Dataset data, Twins twins) {
        return !twins.declared()
                && data.frame().register().get(twins.first()).categoriesMakeUpTheWhole()
                        != data.frame().register().get(twins.second()).categoriesMakeUpTheWhole();
    }
}
