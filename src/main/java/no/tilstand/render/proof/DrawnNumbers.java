package no.tilstand.render.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tilstand.report.ChartSpec;

/** What may be written in a chart: the texts of its spec, or a part of them where there is no room, and the axis. */
final class DrawnNumbers {
    /** Stands in a band of a hidden value. */
    private static final String HIDDEN = ":";

    /** An axis has four numbers at least ({@code charts.Scale}: three gridlines besides the lowest). */
    private static final int FEWEST_ON_AXIS = 4;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String CUT = "\u2026";

    /** Of a picture of the user's own. */
    static final List<String> ANYTHING = List.of("*");

    private DrawnNumbers() {}

    /** All texts of a spec. */
    static List<String> of(ChartSpec chart) {
        List<String> texts = new ArrayList<>(chart.categories());
        for (ChartSpec.Series series : chart.series()) {
            texts.add(series.name());
            for (ChartSpec.Point point : series.points()) {
                if (point instanceof ChartSpec.Shown shown) {
                    texts.add(shown.label());
                } else if (point instanceof ChartSpec.Hidden) {
                    texts.add(HIDDEN);
                }
            }
        }
        chart.target().ifPresent(t -> texts.add(t.label()));
        chart.breaks().forEach(b -> texts.add(b.text()));
        return texts.stream().map(Lines::squeezed).toList();
    }

    /**
     * The first text of a chart that it should not have.
     *
     * @param wanted the texts of its spec
     * @param drawn in the order they were drawn: the numbers of an axis follow one another
     */
    static Optional<String> unknown(List<String> wanted, List<String> drawn) {
        for (int i = 0; i < drawn.size() && wanted != ANYTHING; ) {
            int axis = axis(drawn, i);
            if (axis >= FEWEST_ON_AXIS) {
                i += axis;
            } else if (isKnown(Lines.squeezed(drawn.get(i)), wanted)) {
                i++;
            } else {
                return Optional.of(drawn.get(i));
            }
        }
        return Optional.empty();
    }

    /** A number must be there as it is; of words a part may be. */
    private static boolean isKnown(String text, List<String> wanted) {
        if (wanted.contains(text)) {
            return true;
        }
        String words = text.endsWith(CUT) ? text.substring(0, text.length() - 1) : text;
        return words.chars().anyMatch(Character::isLetter) && wanted.stream().anyMatch(w -> w.contains(words));
    }

    /** How many numbers from here on are at the same distance from one another, rising. */
    private static int axis(List<String> drawn, int from) {
        Optional<BigDecimal> before = Optional.empty();
        Optional<BigDecimal> step = Optional.empty();
        int length = 0;
        for (int i = from; i < drawn.size(); i++) {
            Optional<BigDecimal> number = number(drawn.get(i));
            if (number.isEmpty()) {
                return length;
            }
            if (before.isPresent()) {
                BigDecimal distance = number.get().subtract(before.get());
                if (distance.signum() <= 0
                        || step.filter(s -> s.compareTo(distance) != 0).isPresent()) {
                    return length;
                }
                step = Optional.of(distance);
            }
            before = number;
            length++;
        }
        return length;
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = Lines.squeezed(text).replace('\u2212', '-').replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
