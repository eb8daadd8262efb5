package no.tilstand.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.SeriesBreak;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Source;
import no.tilstand.domain.Text;

/**
 * A series that takes its first years from KOSTRA 15F and its later ones from the register may break where the source
 * changes: the two are filled in by other systems at other times, and 15F can lack what the register has (notes on 15F,
 * section 3). The change is a break like those of the register of indicators: no line is drawn over it, and no change is
 * computed.
 */
public final class SourceChange {
    private SourceChange() {}

    /** The register with a break at the first year from the register, for each indicator whose figures come from both. */
    public static Map<String, Indicator> mark(Map<String, Indicator> register, OpenFigures figures) {
        Map<String, TreeMap<Integer, Source.Kind>> sources = new TreeMap<>();
        for (Observation o : figures.chosen().values()) {
            Source.Kind kind = o.source().kind();
            boolean fromCases = kind == Source.Kind.REGISTER || kind == Source.Kind.KOSTRA_15F;
            if (fromCases && o.key().area().isEmpty() && o.value().counted().isPresent()) {
                sources.computeIfAbsent(o.key().indicator(), k -> new TreeMap<>())
                        .put(o.key().period().year(), kind);
            }
        }
        Map<String, Integer> changes = new TreeMap<>();
        sources.forEach((id, byYear) -> firstFromRegister(byYear).ifPresent(year -> changes.put(id, year)));
        if (changes.isEmpty()) {
            return register;
        }
        Map<String, Indicator> marked = new LinkedHashMap<>();
        register.forEach((id, indicator) -> marked.put(
                id,
                change(indicator, changes)
                        .map(year -> withBreak(indicator, year))
                        .orElse(indicator)));
        return marked;
    }

    /** The first year from the register that an earlier year from 15F stands before. */
    private static Optional<Integer> firstFromRegister(TreeMap<Integer, Source.Kind> byYear) {
        return byYear.entrySet().stream()
                .filter(e -> e.getValue() == Source.Kind.REGISTER
                        && byYear.headMap(e.getKey()).containsValue(Source.Kind.KOSTRA_15F))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Its own, or that of the figures it is computed from. */
    private static Optional<Integer> change(Indicator indicator, Map<String, Integer> changes) {
        return Stream.concat(
                        Stream.of(indicator.id()),
                        Stream.concat(indicator.numerator().stream(), indicator.denominator().stream()))
                .flatMap(id -> Optional.ofNullable(changes.get(id)).stream())
                .findFirst();
    }

    private static Indicator withBreak(Indicator indicator, int year) {
        Text change = new Text(
                "Fra " + year + " er tallene hentet fra Barnevernsregisteret, før fra KOSTRA-uttrekket 15F."
                        + " Byttet av kilde kan gi et brudd.",
                "Frå " + year + " er tala henta frå Barnevernsregisteret, før frå KOSTRA-uttrekket 15F."
                        + " Bytet av kjelde kan gi eit brot.");
        List<SeriesBreak> breaks = new ArrayList<>();
        // Where the law or the codes changed in the same year, one break says both.
        String nb = "";
        String nn = "";
        for (SeriesBreak other : indicator.breaks()) {
            if (other.from() == year) {
                nb += other.text().in(LanguageForm.NB) + " ";
                nn += other.text().in(LanguageForm.NN) + " ";
            } else {
                breaks.add(other);
            }
        }
        breaks.add(new SeriesBreak(year, new Text(nb + change.nb(), nn + change.nn())));
        breaks.sort(Comparator.comparingInt(SeriesBreak::from));
        return indicator.withBreaks(breaks);
    }
}
