package no.tilstand.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Figure;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.narrative.Node;

/**
 * Gitt andeler, eller kategoriene til én indikator, som ikke utgjør en helhet (ingen {@code sum_av} sier at de gjør det), når
 * de tegnes stablet, fra registeret eller fra en blokk, så er det en feil. Det er det også når registeret sier at de gjør det,
 * og de til sammen er mer enn 100 prosent og avrundingen.
 *
 * <p>Kilde: flere svar på samme spørsmål summerer til mer enn 100 og tegnes ikke som deler av en helhet (indikatorene, M8;
 * leserne og dataene, punkt 10).
 */
final class StackedShares implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> DRAWN = Set.of("figur", "indikator");

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Map<String, Indicator> register = data.frame().register();
        List<Diagnostic> found = new ArrayList<>();
        register.values().stream().filter(i -> i.figure() == Figure.STACKED).forEach(i -> {
            if (!isWhole(register, Set.of(i.id()))) {
                found.add(finding(i.id(), i.location()));
            } else {
                tooMuch(i, figures).ifPresent(key -> found.add(tooMuch(key, i.location())));
            }
        });
        Blocks.of(data).filter(b -> DRAWN.contains(b.kind())).forEach(block -> {
            List<String> ids = block.arguments().stream()
                    .map(a -> Asked.id(a.text()))
                    .distinct()
                    .toList();
            if (isStacked(block, ids, register) && !isWhole(register, Set.copyOf(ids))) {
                Node.Argument at = Optional.ofNullable(block.options().get("type"))
                        .orElse(block.arguments().get(0));
                found.add(finding(String.join(", ", ids), at.location()));
            } else if (isStacked(block, ids, register)) {
                ids.stream()
                        .filter(register::containsKey)
                        .flatMap(id -> tooMuch(register.get(id), figures).stream())
                        .forEach(key -> found.add(tooMuch(key, block.location())));
            }
        });
        return found;
    }

    private static Diagnostic tooMuch(CellKey key, Location location) {
        return new Diagnostic(
                Code.BV_212,
                location,
                "andelene gir mer enn 100 prosent til sammen og kan ikke stables (" + Discretion.name(key) + ")");
    }

    /** The first total whose shares make up more than 100, rounding apart: the register says that they are a whole. */
    private static Optional<CellKey> tooMuch(Indicator indicator, OpenFigures figures) {
        Map<CellKey, BigDecimal> over = new TreeMap<>();
        if (indicator.unit() == Unit.PERCENT && indicator.categoriesMakeUpTheWhole()) {
            figures.chosen().forEach((key, o) -> {
                if (key.indicator().equals(indicator.id()) && !key.category().isEmpty()) {
                    o.value()
                            .counted()
                            .map(c -> c.number().subtract(Rounding.half(c.number())))
                            .ifPresent(least -> over.merge(key.withCategory(""), least, BigDecimal::add));
                }
            });
        }
        return over.entrySet().stream()
                .filter(e -> e.getValue().compareTo(HUNDRED) > 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Diagnostic finding(String ids, Location location) {
        return new Diagnostic(Code.BV_212, location, "delene utgjør ikke en helhet og kan ikke stables (" + ids + ")");
    }

    /** By its {@code type}; without one a figure of several indicators takes the look of the first. */
    private static boolean isStacked(Node.Directive block, List<String> ids, Map<String, Indicator> register) {
        Optional<String> type = Optional.ofNullable(block.options().get("type")).map(Node.Argument::text);
        return type.map(t -> t.equals(Figure.STACKED.tag()))
                .orElseGet(() -> ids.size() > 1
                        && register.containsKey(ids.get(0))
                        && register.get(ids.get(0)).figure() == Figure.STACKED);
    }

    /**
     * Whether what is stacked makes up a whole: the categories of one indicator only when the register says so, be they
     * shares or counts; several indicators when they are counts, or shares that are the parts of one sum.
     */
    private static boolean isWhole(Map<String, Indicator> register, Set<String> ids) {
        List<Indicator> stacked =
                ids.stream().filter(register::containsKey).map(register::get).toList();
        if (stacked.size() == 1) {
            Indicator only = stacked.get(0);
            boolean divided = only.unit() == Unit.PERCENT || !only.values().isEmpty();
            return !divided || only.categoriesMakeUpTheWhole();
        }
        return stacked.stream().noneMatch(i -> i.unit() == Unit.PERCENT)
                || register.values().stream().anyMatch(i -> i.sumOf().containsAll(ids));
    }
}
