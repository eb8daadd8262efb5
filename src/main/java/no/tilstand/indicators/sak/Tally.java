package no.tilstand.indicators.sak;

import java.math.BigDecimal;
import java.util.Arrays;
import no.tilstand.domain.Period.Part;

/**
 * What has been counted so far: two numbers for each measure and period, and the days of those that have a median. Two
 * tallies of different children are added without regard to order, so several threads give the same sums as one.
 */
final class Tally {
    private static final int PARTS = Part.values().length;

    private final int years;
    private final long[] counts;
    private final long[] bases;
    private final Days[] days;
    private final long[] remarks;

    Tally(int measures, int years) {
        this.years = years;
        counts = new long[measures * years * PARTS];
        bases = new long[counts.length];
        days = new Days[counts.length];
        remarks = new long[Remark.values().length * years];
    }

    private int at(Measure measure, Year year, Part part) {
        return (measure.at() * years + year.place()) * PARTS + part.ordinal();
    }

    /** One more, in the year. */
    void add(Measure measure, Year year) {
        counts[at(measure, year, Part.YEAR)]++;
    }

    void add(Measure measure, Year year, Part part, long number) {
        counts[at(measure, year, part)] += number;
    }

    /** One more in the denominator, and in the numerator if it is one of those. */
    void add(Measure measure, Year year, boolean counts) {
        add(measure, year, Part.YEAR, counts);
    }

    void add(Measure measure, Year year, Part part, boolean counts) {
        add(measure, year, part, counts ? 1 : 0, 1);
    }

    /** In the half-year that the day is in, and in the year. */
    void addAt(Measure measure, Year year, int day, boolean counts) {
        add(measure, year, Part.YEAR, counts);
        add(measure, year, year.half(day), counts);
    }

    void add(Measure measure, Year year, Part part, long numerator, long denominator) {
        int at = at(measure, year, part);
        counts[at] += numerator;
        bases[at] += denominator;
    }

    /** A duration, for a median or a mean. */
    void days(Measure measure, Year year, int number) {
        int at = at(measure, year, Part.YEAR);
        if (days[at] == null) {
            days[at] = new Days();
        }
        days[at].add(number);
    }

    void remark(Remark remark, Year year) {
        remarks[remark.ordinal() * years + year.place()]++;
    }

    long remarks(Remark remark, Year year) {
        return remarks[remark.ordinal() * years + year.place()];
    }

    long count(Measure measure, Year year, Part part) {
        return counts[at(measure, year, part)];
    }

    long base(Measure measure, Year year, Part part) {
        return bases[at(measure, year, part)];
    }

    /** How many durations there are. */
    int size(Measure measure, Year year) {
        Days all = days[at(measure, year, Part.YEAR)];
        return all == null ? 0 : all.size;
    }

    long sum(Measure measure, Year year) {
        Days all = days[at(measure, year, Part.YEAR)];
        return all == null ? 0 : all.sum();
    }

    /** The middle one, or half-way between the two in the middle; only where there is one. */
    BigDecimal median(Measure measure, Year year) {
        return days[at(measure, year, Part.YEAR)].median();
    }

    void add(Tally other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
            bases[i] += other.bases[i];
            if (other.days[i] != null) {
                if (days[i] == null) {
                    days[i] = new Days();
                }
                days[i].addAll(other.days[i]);
            }
        }
        for (int i = 0; i < remarks.length; i++) {
            remarks[i] += other.remarks[i];
        }
    }

    /** Whole numbers without a box around each. */
    private static final class Days {
        private int[] numbers = new int[16];
        private int size;

        void add(int number) {
            room(1);
            numbers[size++] = number;
        }

        void addAll(Days other) {
            room(other.size);
            System.arraycopy(other.numbers, 0, numbers, size, other.size);
            size += other.size;
        }

        private void room(int more) {
            if (size + more > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(size + more, 2 * numbers.length));
            }
        }

        long sum() {
            long sum = 0;
            for (int i = 0; i < size; i++) {
                sum += numbers[i];
            }
            return sum;
        }

        BigDecimal median() {
            int[] sorted = Arrays.copyOf(numbers, size);
            Arrays.sort(sorted);
            int high = sorted[size / 2];
            if (size % 2 == 1) {
                return BigDecimal.valueOf(high);
            }
            long twice = (long) sorted[size / 2 - 1] + high;
            return twice % 2 == 0 ? BigDecimal.valueOf(twice / 2) : BigDecimal.valueOf(twice * 5, 1);
        }
    }
}
