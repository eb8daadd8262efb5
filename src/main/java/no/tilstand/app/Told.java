package no.tilstand.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.history.Line;
import no.tilstand.render.PublishedFile;

/**
 * The figures of an edition as one place tells them, in words that can be held against each other and shown.
 *
 * @param where «data.json»
 * @param figures what is said of each figure, by its name: «15,4 (8 av 52)», «skjermet»
 */
record Told(String where, SortedMap<String, String> figures) {

    /** As the history tells them. */
    static Told of(String where, List<Line.Figure> figures) {
        SortedMap<String, String> told = new TreeMap<>();
        figures.forEach(
                f -> told.put(name(f.key()), said(f.status().tag(), f.value(), f.numerator(), f.denominator())));
        return new Told(where, told);
    }

    /** As a data file tells them. */
    static Told in(String where, List<PublishedFile.Number> numbers) {
        SortedMap<String, String> told = new TreeMap<>();
        numbers.forEach(n -> told.put(
                name(
                        n.key().indicator(),
                        n.key().category(),
                        n.key().area(),
                        n.key().period().toString()),
                said(n.status(), n.value(), n.numerator(), n.denominator())));
        return new Told(where, told);
    }

    /** The first figure that the two tell differently, in words; empty when they agree. */
    Optional<String> against(Told other) {
        TreeSet<String> names = new TreeSet<>(figures.keySet());
        names.addAll(other.figures.keySet());
        return names.stream()
                .filter(n -> !Optional.ofNullable(figures.get(n)).equals(Optional.ofNullable(other.figures.get(n))))
                .findFirst()
                .map(n -> n + " " + said(n) + ", og " + other.said(n));
    }

    private String said(String name) {
        return Optional.ofNullable(figures.get(name))
                .map(value -> "er " + value + " i " + where)
                .orElse("står ikke i " + where);
    }

    /** «antall-meldinger [Skole] @Kommunegruppen 2024» */
    static String name(Line.FigureKey key) {
        return name(key.indicator(), key.category(), key.area(), key.period());
    }

    private static String name(String indicator, String category, String area, String period) {
        return indicator
                + (category.isEmpty() ? "" : " [" + category + "]")
                + (area.isEmpty() ? "" : " @" + area)
                + " "
                + period;
    }

    /** «15,4 (8 av 52)»; the status of what is not known. */
    static String said(
            String status,
            Optional<BigDecimal> value,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator) {
        return value.map(Told::digits).orElse(status)
                + numerator
                        .flatMap(n -> denominator.map(d -> " (" + digits(n) + " av " + digits(d) + ")"))
                        .orElse("");
    }

    /** With a decimal comma; 12,0 and 12 are the same. */
    static String digits(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',');
    }
}
