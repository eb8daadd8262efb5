package no.tilstand.rules;

import java.util.List;
import java.util.Set;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value.Counted;

/**
 * Gitt et tall som er merket foreløpig, når indikatoren ikke står i {@code godtaForelopige}, så er det en advarsel.
 *
 * <p>Kilde: KOSTRA er foreløpig 15. mars og endelig 15. juni, og rapporten skrives imellom (leserne og dataene, punkt 7).
 */
final class Preliminary implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Set<String> accepted = Set.copyOf(data.frame().settings().acceptedPreliminary());
        return figures.chosen().values().stream()
                .filter(o -> o.source().kind() != Source.Kind.COMPUTED)
                .filter(o -> o.value().counted().filter(Counted::preliminary).isPresent())
                .filter(o -> !accepted.contains(o.key().indicator()))
                .map(o -> new Diagnostic(
                        Code.BV_208, o.source().location(), "tallet er foreløpig (" + Discretion.name(o.key()) + ")"))
                .toList();
    }
}
