package no.tilstand.render.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.domain.CellKey;
import no.tilstand.render.PublishedFile;

/**
 * Holds the data file against what is printed: the cells that stand for a figure are read as numbers again, by other
 * means than they were written with. A figure that stands in no cell must be a number of some text.
 */
final class Figures {
    private static final Pattern CELL = Pattern.compile("([+\u2212]?)([0-9]+(?:,[0-9]+)?)(.*)");
    private static final Pattern PARTS = Pattern.compile("([0-9]+(?:,[0-9]+)?)av([0-9]+(?:,[0-9]+)?)");
    private static final String PRELIMINARY = "*";
    private static final String KNOWN = "kjent";
    private static final String HIDDEN = "skjermet";
    private static final String MISSING = "mangler";
    private static final String MILLIONS = "mill";
    private static final int MILLION = 6;

    private final List<Comparison.Shown> shown;
    private final List<Tag> printed;

    /** @param printed where a figure is looked for that has no cell */
    Figures(List<Comparison.Shown> shown, List<Tag> printed) {
        this.shown = shown;
        this.printed = printed;
    }

    Optional<Difference> difference(List<PublishedFile.Number> file) {
        Map<CellKey, PublishedFile.Number> numbers = new HashMap<>();
        file.forEach(n -> numbers.put(n.key(), n));
        Set<CellKey> inCells = new HashSet<>();
        for (Comparison.Shown cell : shown) {
            PublishedFile.Number number = numbers.get(cell.figure());
            if (number == null) {
                return Optional.of(new Difference(cell.place(), "tallet står ikke i datafilen"));
            } else if (!agrees(number, cell)) {
                return Optional.of(new Difference(cell.place(), "tallet er et annet enn i datafilen"));
            }
            inCells.add(cell.figure());
        }
        List<PublishedFile.Number> others = file.stream()
                .filter(n -> n.status().equals(KNOWN) && !inCells.contains(n.key()))
                .toList();
        Set<BigDecimal> said = others.isEmpty() ? Set.of() : said(printed, new HashSet<>());
        return others.stream()
                .filter(n -> forms(n).noneMatch(said::contains) && !isSaidByItsParts(n, said))
                .findFirst()
                .map(n -> new Difference(
                        "", "et tall i datafilen står ikke i PDF-en (" + n.key().indicator() + ")"));
    }

    // ---- in a cell

    private static boolean agrees(PublishedFile.Number number, Comparison.Shown cell) {
        String text = cell.lines().isEmpty() ? "" : Lines.squeezed(cell.lines().get(0));
        return switch (number.status()) {
            case KNOWN -> isValue(text, number, cell.head()) && areParts(number, cell.lines());
            case HIDDEN -> text.equals(":") && cell.lines().size() == 1;
            case MISSING -> text.equals("..") || text.equals("...");
            default -> text.equals(".");
        };
    }

    private static boolean isValue(String text, PublishedFile.Number number, String head) {
        Matcher cell = CELL.matcher(text.replace(PRELIMINARY, ""));
        if (text.contains(PRELIMINARY) != number.preliminary() || !cell.matches()) {
            return false;
        }
        BigDecimal read = decimal(cell.group(2));
        BigDecimal signed = cell.group(1).equals("\u2212") ? read.negate() : read;
        BigDecimal value = number.value().orElseThrow();
        boolean millions = number.unit().equals("kroner")
                && (cell.group(3) + head).toLowerCase(Locale.ROOT).contains(MILLIONS);
        // In millions the cell was rounded from the number before it was rounded for the file.
        BigDecimal slack = unit(signed.scale() - MILLION).add(unit(value.scale()));
        return millions
                ? signed.movePointRight(MILLION)
                                .subtract(value)
                                .abs()
                                .multiply(BigDecimal.valueOf(2))
                                .compareTo(slack)
                        <= 0
                : signed.compareTo(value) == 0;
    }

    private static BigDecimal unit(int scale) {
        return BigDecimal.ONE.movePointLeft(scale);
    }

    /** A second line that gives the parts gives the parts of the file. */
    private static boolean areParts(PublishedFile.Number number, List<String> lines) {
        if (lines.size() < 2) {
            return true;
        }
        Matcher parts = PARTS.matcher(Lines.squeezed(lines.get(1)).replace(PRELIMINARY, ""));
        return !parts.matches()
                || number.numerator()
                                .filter(n -> n.compareTo(decimal(parts.group(1))) == 0)
                                .isPresent()
                        && number.denominator()
                                .filter(n -> n.compareTo(decimal(parts.group(2))) == 0)
                                .isPresent();
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }

    // ---- in a text

    /** As it may be written: with fewer decimals, or in millions. */
    private static java.util.stream.Stream<BigDecimal> forms(PublishedFile.Number number) {
        BigDecimal value = number.value().orElseThrow().abs();
        java.util.stream.Stream<BigDecimal> plain = java.util.stream.IntStream.rangeClosed(
                        0, Math.max(0, value.scale()))
                .mapToObj(s -> value.setScale(s, RoundingMode.HALF_UP));
        BigDecimal millions = value.movePointLeft(MILLION);
        return java.util.stream.Stream.concat(
                        plain,
                        java.util.stream.Stream.of(
                                millions.setScale(1, RoundingMode.HALF_UP),
                                millions.setScale(1, RoundingMode.HALF_DOWN)))
                .map(BigDecimal::stripTrailingZeros);
    }

    /** {@code {{ID antall 2024}}} writes «18 av 26», and nothing need write 69.2 percent. */
    private static boolean isSaidByItsParts(PublishedFile.Number number, Set<BigDecimal> said) {
        return java.util.stream.Stream.of(number.numerator(), number.denominator())
                .allMatch(part -> part.map(BigDecimal::stripTrailingZeros)
                        .filter(said::contains)
                        .isPresent());
    }

    private static Set<BigDecimal> said(List<Tag> tags, Set<BigDecimal> numbers) {
        for (Tag tag : tags) {
            add(tag.text().replace('\n', ' '), numbers);
            tag.said().forEach(s -> add(s, numbers));
            said(tag.kids(), numbers);
        }
        return numbers;
    }

    private static void add(String text, Set<BigDecimal> numbers) {
        Lines.numbers(text).forEach(n -> numbers.add(decimal(n).stripTrailingZeros()));
    }
}
