package no.tilstand.domain.sak;

/**
 * Something that lasts from a day to a day.
 *
 * <p>An end that is not there is {@link #OPEN}, later than every other day, so that the two tests need no branch for it.
 */
public interface Spell {
    /** No end: still open when the extract was taken. */
    int OPEN = Integer.MAX_VALUE;

    /** A day that is not known or not given (an application for a longer time limit that was never made). */
    int NONE = Integer.MIN_VALUE;

    /** First day, as days since 1970-01-01. */
    int start();

    /** Last day, or {@link #OPEN}. */
    int end();

    /**
     * {@code aktiv(x, d)}: started, and not ended on the day itself. What ends on 31 December is ended at the end of the
     * year, as in KOSTRA 15F's {@code Avslutta3112}.
     */
    default boolean aktiv(int day) {
        return start() <= day && end() > day;
    }

    /** {@code iPerioden(x)}: on at least one day of the period; the last day of the spell counts. */
    default boolean iPerioden(int first, int last) {
        return start() <= last && end() >= first;
    }

    default boolean isOpen() {
        return end() == OPEN;
    }

    /** Days from start to end; the same day is 0. Below 0 the dates are wrong; has no meaning for an open spell. */
    default int dager() {
        return end() - start();
    }
}
