package no.tilstand.rules;

import java.util.Comparator;
import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Observation;
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
                    String names = twins.first() + " og " + twins.second();
                    if (twins.declared()) {
                        return new Diagnostic(
                                Code.BV_260,
                                data.frame().register().get(twins.second()).location(),
                                names + " er det samme: den ene er sum av den andre alene");
                    }
                    // The register may be shared by all: what is to be mended is a row of figures.
                    Location here = row(figures, twins.second());
                    return new Diagnostic(
                            Code.BV_260,
                            here,
                            names + " har like tall i alle år der begge har tall; " + twins.first() + " står "
                                    + Place.of(row(figures, twins.first()), here));
                })
                .toList();
    }

    /** Where the first of the municipality's own figures stands. */
    private static Location row(OpenFigures figures, String indicator) {
        return figures.chosen().values().stream()
                .filter(o -> o.key().equals(CellKey.of(indicator, o.key().period())))
                .filter(o -> o.value().counted().isPresent())
                .min(Comparator.comparing(Observation::key))
                .orElseThrow()
                .source()
                .location();
    }

    /** A breakdown with a total of its own, beside the indicator that it breaks down, is as it should be. */
    private static boolean isBreakdown(Dataset data, Twins twins) {
        return !twins.declared()
                && data.frame().register().get(twins.first()).categoriesMakeUpTheWhole()
                        != data.frame().register().get(twins.second()).categoriesMakeUpTheWhole();
    }
}
