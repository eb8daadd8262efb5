package no.tilstand;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.Figure;
import no.tilstand.domain.Indicator.SeriesBreak;
import no.tilstand.domain.Indicator.SourceTable;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Text;
import no.tilstand.intake.Intake;

/** Small register entries for tests. */
public final class Registers {
    private Registers() {}

    public static Indicator indicator(String id, Unit unit, int decimals) {
        return indicator(id, unit, decimals, Direction.NEUTRAL, List.of(), List.of(), Optional.empty());
    }

    public static Indicator ratio(String id, Unit unit, String numerator, String denominator) {
        Indicator i = indicator(id, unit, 1);
        return With.the(With.the(i, "numerator", Optional.of(numerator)), "denominator", Optional.of(denominator));
    }

    /** The project's own register, as it is shipped. */
    public static Map<String, Indicator> shared() {
        Path project = Path.of("").toAbsolutePath();
        return new Intake(project, project.resolve("input"))
                .shared()
                .value()
                .orElseThrow()
                .register();
    }

    /** A count whose categories make up the whole. */
    public static Indicator whole(String id, String... categories) {
        Indicator i = indicator(id, Unit.COUNT, 0);
        return With.the(
                With.the(
                        i,
                        "values",
                        Stream.of(categories)
                                .map(c -> new Indicator.Named(c.toLowerCase(Locale.ROOT), c))
                                .toList()),
                "sumOf",
                List.of(Indicator.CATEGORIES));
    }

    public static Indicator indicator(
            String id,
            Unit unit,
            int decimals,
            Direction direction,
            List<Indicator.LegalDemand> demands,
            List<SeriesBreak> breaks,
            Optional<Integer> priceYear) {
        return new Indicator(
                id,
                "",
                new Text(id, ""),
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                "",
                Counts.CHILD,
                unit,
                decimals,
                Basis.DURING_YEAR,
                direction,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                priceYear,
                SourceTable.NONE,
                demands,
                breaks,
                Figure.BAR,
                1,
                Location.of("indikatorer.json"),
                Optional.empty());
    }
}
