package no.tilstand.indicators.sak;

import no.tilstand.domain.Period.Part;

/**
 * One reporting year and its halves (registernotatet, del A: H1 is 1 January to 30 June, H2 is 1 July to 31 December).
 *
 * @param place its place among the years that are counted, from 0
 * @param before the year before
 */
record Year(int year, int place, Day.Span before, Day.Span all, Day.Span firstHalf, Day.Span secondHalf) {
    static final Part[] PARTS = Part.values();

    static Year of(int year, int place) {
        int first = Day.of(year, 1, 1);
        int middle = Day.of(year, 6, 30);
        int last = Day.of(year, 12, 31);
        return new Year(
                year,
                place,
                new Day.Span(Day.of(year - 1, 1, 1), first - 1),
                new Day.Span(first, last),
                new Day.Span(first, middle),
                new Day.Span(middle + 1, last));
    }

    Day.Span span(Part part) {
        return switch (part) {
            case YEAR -> all;
            case FIRST_HALF -> firstHalf;
            case SECOND_HALF -> secondHalf;
        };
    }

    /** D: the last day of the year. */
    int last() {
        return all.last();
    }

    int first() {
        return all.first();
    }

    boolean has(int day) {
        return all.has(day);
    }

    /** The half that a day of the year is in; the boundary is strict (1 July belongs to the second). */
    Part half(int day) {
        return day <= firstHalf.last() ? Part.FIRST_HALF : Part.SECOND_HALF;
    }
}
