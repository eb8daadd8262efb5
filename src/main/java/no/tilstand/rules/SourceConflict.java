package no.tilstand.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value.Counted;

/**
 * Gitt samme tall fra to kilder, når de er ulike også etter avrunding til den groveste av dem, så er det en advarsel som
 * sier hva hver av dem gir, og hvilken som er brukt.
 *
 * <p>Kilde: {@code kilderekkefolge} (design, del 3); ett begrep hadde fem tall fra fem kilder (leserne og dataene, punkt 6).
 */
final class SourceConflict implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        return check(data, figures, new Figures(Map.of(), Map.of()));
    }

    /**
     * The same when it is known what is printed: a number that stands in the report is said, also where other numbers are
     * hidden.
     */
    static List<Diagnostic> check(Dataset data, OpenFigures figures, Figures printed) {
        Discretion discretion = Discretion.of(data, figures);
        List<Diagnostic> found = new ArrayList<>();
        new TreeMap<>(figures.alternatives())
                .forEach((key, others) -> figures.get(key)
                        .ifPresent(used -> others.stream()
                                .filter(other -> !sameSource(used.source(), other.source()) && differ(used, other))
                                .forEach(other -> {
                                    Location here = other.source().location();
                                    boolean usedIsPrinted = printed.get(key) instanceof Counted;
                                    boolean otherIsPrinted = printed.alternativesOf(key).stream()
                                            .anyMatch(a -> a.source().equals(other.source()));
                                    found.add(new Diagnostic(
                                            Code.BV_209,
                                            here,
                                            "to kilder gir ulike tall (" + Discretion.name(key) + "): "
                                                    + said(used, usedIsPrinted, discretion) + " "
                                                    + Place.of(used.source().location(), here) + " er brukt, "
                                                    + said(other, otherIsPrinted, discretion) + " her er ikke brukt",
                                            used.source().kind()
                                                            == other.source().kind()
                                                    ? "begge er " + kind(other.source())
                                                            + ", og da brukes den som står først."
                                                    : "kilderekkefolge i rapport.json bestemmer hvilken som brukes."));
                                })));
        return found;
    }

    /** «51 fra «Fagsystemet» (csv)»; a number that may be hidden is «tallet», and who may see it finds it in the file. */
    private static String said(Observation o, boolean isPrinted, Discretion discretion) {
        boolean hides = isPrinted ? discretion.hides(o) : discretion.hidesInReport(o);
        return (hides ? "tallet" : discretion.say(o)) + " fra " + source(o.source());
    }

    /** Rows of one source are for {@link UnequalDuplicate}. */
    private static boolean sameSource(Source a, Source b) {
        return a.kind() == b.kind() && a.name().equals(b.name());
    }

    private static String source(Source source) {
        return source.name().isEmpty() ? kind(source) : "«" + source.name() + "» (" + kind(source) + ")";
    }

    private static String kind(Source source) {
        return switch (source.kind()) {
            case REGISTER -> "registeret";
            case KOSTRA_15F -> "15F";
            case CSV -> "CSV";
            case EXCEL -> "Excel";
            case JSON_STAT -> "JSON-stat";
            case COMPUTED -> "regnet ut";
        };
    }

    private static boolean differ(Observation a, Observation b) {
        Optional<BigDecimal> first = a.value().counted().map(Counted::number);
        Optional<BigDecimal> second = b.value().counted().map(Counted::number);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        int scale = Math.max(0, Math.min(first.get().scale(), second.get().scale()));
        return first.get()
                        .setScale(scale, RoundingMode.HALF_UP)
                        .compareTo(second.get().setScale(scale, RoundingMode.HALF_UP))
                != 0;
    }
}
