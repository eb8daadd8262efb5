package no.tilstand.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;

/**
 * Gitt en figur med flere indikatorer, eller en sum i registeret, når noen av dem er ansatte og andre er årsverk, så er det en
 * feil. En tabell kan ha begge: der står enheten på raden.
 *
 * <p>Kilde: ett begrep med flere tall fra flere kilder (leserne og dataene, punkt 6); årsverk er noe annet enn ansatte
 * (indikatorene, del H).
 */
final class EmployeesWithFullTime implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Map<String, Indicator> register = data.frame().register();
        List<Diagnostic> found = new ArrayList<>();
        Blocks.of(data).filter(b -> b.kind().equals("figur")).forEach(block -> {
            List<String> ids =
                    block.arguments().stream().map(a -> Asked.id(a.text())).toList();
            if (mixes(ids, register)) {
                found.add(new Diagnostic(
                        Code.BV_231,
                        block.arguments().get(0).location(),
                        "figuren blander ansatte og årsverk (" + String.join(", ", ids) + ")"));
            }
        });
        for (Indicator indicator : register.values()) {
            if (mixes(
                    Stream.concat(Stream.of(indicator.id()), indicator.sumOf().stream())
                            .toList(),
                    register)) {
                found.add(new Diagnostic(
                        Code.BV_231,
                        indicator.location(),
                        "sum_av blander ansatte og årsverk (" + indicator.id() + ")"));
            }
        }
        return found;
    }

    private static boolean mixes(List<String> ids, Map<String, Indicator> register) {
        List<Indicator> known =
                ids.stream().filter(register::containsKey).map(register::get).toList();
        return known.stream().anyMatch(i -> i.unit() == Unit.FULL_TIME_EQUIVALENTS)
                && known.stream().anyMatch(i -> i.unit() == Unit.COUNT && i.counts() == Counts.STAFF);
    }
}
