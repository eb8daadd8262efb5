package no.tilstand.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a figure is about: a year, a half-year, or a span of years that one figure covers together (a sum or a mean
 * for 2013 to 2018, which is no point in a yearly series).
 *
 * @param from first year; the same as {@code year} unless it is a span
 * @param year the year, or the last year of a span
 */
public record Period(int from, int year, Part part) implements Comparable<Period> {
    /** Which part of the year. */
    public enum Part {
        YEAR,
        FIRST_HALF,
        SECOND_HALF
    }

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:h([12])|\\.\\.(\\d{4}))?");

    public Period {
        if (from > year) {
            throw new IllegalArgumentException("a span starts before it ends: " + from + ".." + year);
        }
    }

    public static Period ofYear(int year) {
        return new Period(year, year, Part.YEAR);
    }

    /** {@code 2018}, {@code 2018h1}, {@code 2018h2} or {@code 2013..2018}; empty for anything else, also a reversed span. */
    public static Optional<Period> parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1));
        if (m.group(2) != null) {
            return Optional.of(new Period(first, first, m.group(2).equals("1") ? Part.FIRST_HALF : Part.SECOND_HALF));
        }
        int last = m.group(3) == null ? first : Integer.parseInt(m.group(3));
        return first > last ? Optional.empty() : Optional.of(new Period(first, last, Part.YEAR));
    }

    public boolean isSpan() {
        return from != year;
    }

    public boolean isYear() {
        return part == Part.YEAR && !isSpan();
    }

    // Written out for the same reason as in CellKey.
    @Override
    public boolean equals(Object other) {
        return other instanceof Period o && from == o.from && year == o.year && part == o.part;
    }

    @Override
    public int hashCode() {
        return (from * 31 + year) * 31 + part.ordinal();
    }

    /** By last year, part and first year. */
    @Override
    public int compareTo(Period other) {
        int order = Integer.compare(year, other.year);
        order = order != 0 ? order : part.compareTo(other.part);
        return order != 0 ? order : Integer.compare(from, other.from);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return isSpan()
                ? from + ".." + year
                : switch (part) {
                    case YEAR -> Integer.toString(year);
                    case FIRST_HALF -> year + "h1";
                    case SECOND_HALF -> year + "h2";
                };
    }
}
