package no.tilstand.intake.register;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.Optional;
import no.tilstand.domain.sak.Spell;

/**
 * When an extract was taken ({@code DatoUttrekk}): an instant, since two zones may be mixed.
 *
 * @param second since 1970-01-01T00:00Z
 */
record Moment(long second, int nano) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
            Comparator.comparingLong(Moment::second).thenComparingInt(Moment::nano);
    private static final ZoneRules NORWAY = ZoneId.of("Europe/Oslo").getRules();
    private static final int DAY = 24 * 60 * 60;
    private static final int MOST_DECIMALS = 9;
    private static final int TIME_STARTS = 11;

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    /** The Norwegian day. */
    int day() {
        int offset = NORWAY.getOffset(java.time.Instant.ofEpochSecond(second)).getTotalSeconds();
        return (int) Math.floorDiv(second + offset, DAY);
    }

    /** Late on a day in Norway, whatever the season, for 15F, which has no moment. */
    static Moment endOf(int day) {
        return new Moment((long) day * DAY + 21 * 60 * 60, 0);
    }

    /** {@code xs:dateTime} with a zone; empty without one, since then it is no moment. */
    static Optional<Moment> parse(String text) {
        try {
            return parts(text.strip());
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> parts(String text) {
        int zone = text.endsWith("Z")
                ? text.length() - 1
                : Math.max(text.lastIndexOf('+'), text.lastIndexOf('-') >= TIME_STARTS ? text.lastIndexOf('-') : -1);
        if (zone < TIME_STARTS + "hh:mm".length() || text.charAt(TIME_STARTS - 1) != 'T') {
            return Optional.empty();
        }
        int day = Days.parse(text.substring(0, TIME_STARTS - 1));
        String[] clock = text.substring(TIME_STARTS, zone).split(":", -1);
        if (day == Spell.NONE || clock.length < 2 || clock.length > 3) {
            return Optional.empty();
        }
        int hour = two(clock[0]);
        int minute = two(clock[1]);
        String[] seconds = clock.length == 3 ? clock[2].split("\\.", -1) : new String[] {"00"};
        int second = two(seconds[0]);
        int nano = seconds.length == 2 ? nano(seconds[1]) : 0;
        boolean midnight = hour == 24 && minute == 0 && second == 0 && nano == 0;
        if (seconds.length > 2 || hour > 23 && !midnight || minute > 59 || second > 59) {
            return Optional.empty();
        }
        long local = (long) day * DAY + hour * 3600L + minute * 60L + second;
        return Optional.of(
                new Moment(local - ZoneOffset.of(text.substring(zone)).getTotalSeconds(), nano));
    }

    private static int two(String digits) {
        if (digits.length() != 2 || !Character.isDigit(digits.charAt(0))) {
            throw new NumberFormatException();
        }
        return Integer.parseInt(digits);
    }

    private static int nano(String decimals) {
        if (decimals.isEmpty() || decimals.length() > MOST_DECIMALS || decimals.charAt(0) == '+') {
            throw new NumberFormatException();
        }
        return Integer.parseInt(decimals + "0".repeat(MOST_DECIMALS - decimals.length()));
    }
}
