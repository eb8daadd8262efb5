package no.tilstand.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Figure;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.narrative.Node;

/**
 * Gitt andeler som ikke utgjør en helhet (ingen {@code sum_av} sier at de gjør det), når de tegnes stablet, fra registeret
 * eller fra en blokk med {@code type=stablet}, så er det en feil.
 *
 * <p>Kilde: flere svar på samme spørsmål summerer til mer enn 100 og tegnes ikke som deler av en helhet (indikatorene, M8;
 * leserne og dataene, punkt 10).
 */
final class StackedShares implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Map<String, Indicator> register = data.frame().register();
        List<Diagnostic> found = new ArrayList<>();
        register.values().stream()
                .filter(i -> i.figure() == Figure.STACKED && !isWhole(register, Set.of(i.id())))
                .forEach(i -> found.add(finding(i.id(), i.location())));
        data.frame().chapters().stream()
                .flatMap(chapter -> chapter.body().stream())
                .flatMap(StackedShares::directives)
                .forEach(block -> {
                    Set<String> ids = new TreeSet<>();
                    block.arguments().forEach(a -> ids.add(a.text()));
                    Node.Argument type = block.options().get("type");
                    if (type != null && type.text().equals(Figure.STACKED.tag()) && !isWhole(register, ids)) {
                        found.add(finding(String.join(", ", ids), type.location()));
                    }
                });
        return found;
    }

    private static Diagnostic finding(String ids, Location location) {
        return new Diagnostic(
                Code.BV_212, location, "andelene er ikke deler av en helhet og kan ikke stables (" + ids + ")");
    }

    /** Whether all that is stacked is counts, or shares that the register says make up a whole. */
    private static boolean isWhole(Map<String, Indicator> register, Set<String> ids) {
        List<Indicator> shares = ids.stream()
                .filter(register::containsKey)
                .map(register::get)
                .filter(i -> i.unit() == Unit.PERCENT)
                .toList();
        if (shares.isEmpty()) {
            return true;
        }
        return shares.size() == 1
                ? shares.get(0).categoriesMakeUpTheWhole()
                : register.values().stream().anyMatch(i -> i.sumOf().containsAll(ids));
    }

    private static Stream<Node.Directive> directives(Node node) {
        if (node instanceof Node.Directive directive) {
            return Stream.concat(Stream.of(directive), directive.body().stream().flatMap(StackedShares::directives));
        } else if (node instanceof Node.Quote quote) {
            return quote.body().stream().flatMap(StackedShares::directives);
        } else if (node instanceof Node.ItemList list) {
            return list.items().stream().flatMap(List::stream).flatMap(StackedShares::directives);
        }
        return Stream.empty();
    }
}
