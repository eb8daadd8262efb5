package no.tilstand.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.Registers;
import no.tilstand.With;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.SeriesBreak;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Text;
import no.tilstand.domain.Value;

/** Register entries, demands and figures for the tests of what is judged. */
final class Entries {
    static final Period Y2023 = Period.ofYear(2023);
    static final Period Y2024 = Period.ofYear(2024);

    private Entries() {}

    static Indicator entry(Unit unit, Counts counts, Basis basis, Direction direction, Integer... breaks) {
        Indicator i = Registers.indicator(
                "maalt",
                unit,
                unit == Unit.COUNT ? 0 : 1,
                direction,
                List.of(),
                Stream.of(breaks)
                        .map(b -> new SeriesBreak(b, new Text("ny definisjon", "")))
                        .toList(),
                unit == Unit.KRONER ? Optional.of(2024) : Optional.empty());
        return with(i, counts, basis, Optional.empty(), Optional.empty());
    }

    /** The same, but computed as one indicator over another. */
    static Indicator ratio(Indicator i) {
        return with(i, i.counts(), i.basis(), Optional.of("teller"), Optional.of("nevner"));
    }

    private static Indicator with(
            Indicator i, Counts counts, Basis basis, Optional<String> numerator, Optional<String> denominator) {
        return With.the(
                With.the(With.the(With.the(i, "counts", counts), "basis", basis), "numerator", numerator),
                "denominator",
                denominator);
    }

    /** A share of events during the year: judged against chance. */
    static Indicator share(Direction direction, Integer... breaks) {
        return entry(Unit.PERCENT, Counts.EVENT, Basis.DURING_YEAR, direction, breaks);
    }

    /** A count of events during the year: judged against chance. */
    static Indicator events(Direction direction, Integer... breaks) {
        return entry(Unit.COUNT, Counts.EVENT, Basis.DURING_YEAR, direction, breaks);
    }

    static Demand demand(Operator operator, String from, String to, String nearly) {
        return new Demand(
                operator,
                new BigDecimal(from),
                new BigDecimal(to),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(nearly).map(BigDecimal::new),
                "");
    }

    static Figures figures(Indicator indicator, Period period, Value value) {
        return new Figures(Map.of(CellKey.of(indicator.id(), period), value), Map.of());
    }

    static Figures figures(Indicator indicator, Period first, Value atFirst, Period last, Value atLast) {
        CellKey key = CellKey.of(indicator.id(), last);
        return new Figures(Map.of(key.at(first), atFirst, key, atLast), Map.of());
    }

    /** From 2023 to 2024. */
    static Development development(Indicator indicator, Value first, Value last) {
        return development(indicator, first, last, Optional.empty());
    }

    static Development development(Indicator indicator, Value first, Value last, Optional<Demand> demand) {
        return Development.of(
                figures(indicator, Y2023, first, Y2024, last),
                indicator,
                CellKey.of(indicator.id(), Y2024),
                Y2023,
                Y2024,
                demand);
    }

    /** {@code 34/40} is a share with its parts, {@code 85.0} a number, {@code :}, {@code ..}, {@code ...} and {@code .} signs. */
    static Value value(String text) {
        return switch (text) {
            case ":" -> Value.SUPPRESSED;
            case ".." -> Value.MISSING;
            case "..." -> new Value.Missing(Value.Reason.NOT_YET);
            case "." -> Value.NOT_APPLICABLE;
            default -> {
                if (text.endsWith("*")) {
                    Value.Counted c = value(text.substring(0, text.length() - 1))
                            .counted()
                            .orElseThrow();
                    yield new Value.Counted(c.number(), c.share(), Value.Finality.PRELIMINARY);
                }
                String[] parts = text.split("/");
                yield parts.length == 2
                        ? Value.of(new Share(new BigDecimal(parts[0]), new BigDecimal(parts[1])))
                        : Value.of(new BigDecimal(text));
            }
        };
    }
}
