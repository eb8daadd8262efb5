package no.tilstand.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages in whole years, both ends included.
 *
 * @param from 0 or more
 * @param to from {@code from} up
 */
public record AgeSpan(int from, int to) {
    /** Older than anyone; more is a slip of the keyboard. */
    public static final int OLDEST = 130;

    /** The first year in which young people could have measures until 25 and not until 23 (register notes, section I). */
    public static final int UNTIL_25_FROM = 2021;

    private static final Pattern INHABITANTS = Pattern.compile("innbyggere-(\\d{1,3})-(\\d{1,3})");
    private static final AgeSpan CHILDREN_AND_YOUNG = new AgeSpan(0, 24);
    private static final AgeSpan CHILDREN_AND_YOUNG_BEFORE = new AgeSpan(0, 22);

    public AgeSpan {
        if (from < 0 || from > to || to > OLDEST) {
            throw new IllegalArgumentException("no ages: " + from + " to " + to);
        }
    }

    /**
     * The ages behind an indicator named {@code innbyggere-<fra>-<til>}; empty for any other id. {@code innbyggere-0-24}
     * is those who can have measures: to and including 2020 it means 0 to 22.
     */
    public static Optional<AgeSpan> ofIndicator(String id, int year) {
        Matcher m = INHABITANTS.matcher(id);
        if (!m.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(m.group(1));
        int to = Integer.parseInt(m.group(2));
        if (from > to || to > OLDEST) {
            return Optional.empty();
        }
        boolean childrenAndYoung = from == CHILDREN_AND_YOUNG.from && to == CHILDREN_AND_YOUNG.to;
        return Optional.of(
                childrenAndYoung && year < UNTIL_25_FROM ? CHILDREN_AND_YOUNG_BEFORE : new AgeSpan(from, to));
    }

    /** {@code 0–17}, as in a table. */
    @Override
    public String toString() {
        return from + "–" + to;
    }
}
