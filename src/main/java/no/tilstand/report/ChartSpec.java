package no.tilstand.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a chart shows, without how it looks. There is no hidden value in it: a hidden point carries nothing.
 *
 * @param categories labels under the bands («2013»); every series has a point for each
 * @param percent whether the values are shares, 0-100
 * @param partsOfWhole for {@link Kind#STACKED}: the series make up the whole
 * @param target the demand, when all series share one
 */
public record ChartSpec(
        Kind kind,
        List<String> categories,
        List<Series> series,
        boolean percent,
        Optional<TargetLine> target,
        List<BreakMark> breaks) {

    public enum Kind {
        BAR,
        LINE,
        GROUPED,
        STACKED
    }

    /**
     * @param name for the direct label
     * @param style 1 to 6: the same thing has the same style in the whole report
     */
    public record Series(String name, int style, List<Point> points) {}

    /** One point of a series. */
    public sealed interface Point {}

    /** @param label the number as printed («15,4»); with {@code *} when preliminary */
    public record Shown(BigDecimal value, String label, boolean preliminary) implements Point {}

    /** Hidden: a hatched band of fixed height, or a gap with a mark. */
    public record Hidden() implements Point {}

    /** Missing or not applicable: nothing is drawn. */
    public record Absent() implements Point {}

    /**
     * @param values one for each category (milestones make steps); absent where no demand held
     * @param label «Krav 100 %», above its right end
     */
    public record TargetLine(List<Optional<BigDecimal>> values, String label) {}

    /** A break in the series between {@code category - 1} and {@code category}; {@code text} as «brudd: ny definisjon». */
    public record BreakMark(int category, String text) {}
}
