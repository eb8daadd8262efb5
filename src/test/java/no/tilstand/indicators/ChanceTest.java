package no.tilstand.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.tilstand.indicators.Chance.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {

    /** Printed values of method 3 in table I of Newcombe, Statistics in Medicine 17 (1998), 857-872. */
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
    void wilsonAsPublished(int cases, int all, String lower, String upper) {
        assertInterval(lower, upper, Chance.wilson(cases, all));
    }

    /**
     * Printed values of method 10 in table II of Newcombe, Statistics in Medicine 17 (1998), 873-890, examples a to h.
     * There the difference is the first minus the second.
     */
    @ParameterizedTest
    @CsvSource({
        "56,70,48,80,0.0524,0.3339",
        "9,10,3,10,0.1705,0.8090",
        "6,7,2,7,0.0582,0.8062",
        "5,56,0,29,-0.0381,0.1926",
        "0,10,0,20,-0.1611,0.2775",
        "0,10,0,10,-0.2775,0.2775",
        "10,10,0,20,0.6791,1.0000",
        "10,10,0,10,0.6075,1.0000"
    })
    void newcombeAsPublished(int a, int m, int b, int n, String lower, String upper) {
        assertInterval(lower, upper, Chance.difference(b, n, a, m));
    }

    private static void assertInterval(String lower, String upper, Interval interval) {
        assertEquals(Double.parseDouble(lower), interval.lower(), 0.00005);
        assertEquals(Double.parseDouble(upper), interval.upper(), 0.00005);
    }

    /**
     * Bit for bit the same on every machine and Java version: the interval decides a printed word. The exact ends, computed
     * with 60 digits, are 0.05243147240236489215... and 0.33387265403690596463...
     */
    @Test
    void theSameBitsEverywhere() {
        Interval interval = Chance.difference(48, 80, 56, 70);
        assertEquals("0x1.ad84c467fa22p-5", Double.toHexString(interval.lower()));
        assertEquals("0x1.55e2b688780c2p-2", Double.toHexString(interval.upper()));
        assertEquals(0.05243147240236489215, interval.lower(), 1e-15);
        assertEquals(0.33387265403690596463, interval.upper(), 1e-15);
    }

    /** One case more or fewer turns it: the limits of «utover det tilfeldige» for shares of 40. */
    @ParameterizedTest
    @CsvSource({"34,40,39,40,0", "34,40,40,40,1", "33,40,39,40,1", "40,40,34,40,-1", "0,40,4,40,0", "0,40,5,40,1"})
    void sidesOfTheLimit(int firstCases, int firstAll, int lastCases, int lastAll, int side) {
        assertEquals(
                side,
                Chance.difference(firstCases, firstAll, lastCases, lastAll).side());
    }

    /** An end on 0 is inside: chance could give it. */
    @ParameterizedTest
    @CsvSource({"0,0.1,0", "-0.1,0,0", "1e-17,0.1,1", "-0.1,-1e-17,-1", "-0.1,0.1,0"})
    void endsAreInside(double lower, double upper, int side) {
        assertEquals(side, new Interval(lower, upper).side());
    }

    @Property(seed = "19980430", tries = 2000)
    void theIntervalHoldsTheDifferenceItIsAbout(
            @ForAll @IntRange(min = 1, max = 500) int m,
            @ForAll @IntRange(min = 1, max = 500) int n,
            @ForAll @IntRange(max = 500) int a,
            @ForAll @IntRange(max = 500) int b) {
        int first = Math.min(a, m);
        int last = Math.min(b, n);
        Interval interval = Chance.difference(first, m, last, n);
        double difference = (double) last / n - (double) first / m;
        assertTrue(interval.lower() <= difference && difference <= interval.upper());
        assertTrue(interval.lower() >= -1 - 1e-12 && interval.upper() <= 1 + 1e-12);
        if ((long) first * n == (long) last * m) {
            assertEquals(0, interval.side());
        }
    }

    /** The other way round is the mirror image, to the last bit. */
    @Property(seed = "19980431", tries = 2000)
    void swappingMirrors(
            @ForAll @IntRange(min = 1, max = 300) int m,
            @ForAll @IntRange(min = 1, max = 300) int n,
            @ForAll @IntRange(max = 300) int a,
            @ForAll @IntRange(max = 300) int b) {
        Interval there = Chance.difference(Math.min(a, m), m, Math.min(b, n), n);
        Interval back = Chance.difference(Math.min(b, n), n, Math.min(a, m), m);
        assertEquals(there.lower(), -back.upper());
        assertEquals(there.upper(), -back.lower());
    }

    @Property(seed = "19980432", tries = 1000)
    void equalSharesAreNeverBeyondChance(
            @ForAll @IntRange(min = 1, max = 100) int all,
            @ForAll @IntRange(max = 100) int cases,
            @ForAll @IntRange(min = 1, max = 1000) int times) {
        int some = Math.min(cases, all);
        assertEquals(0, Chance.difference(some, all, some * times, all * times).side());
    }

    /** The same shares with more behind them: what was beyond chance stays so, and never turns. */
    @Property(seed = "19980433", tries = 2000)
    void moreDataNeverTurnsTheSign(
            @ForAll @IntRange(min = 1, max = 100) int m,
            @ForAll @IntRange(min = 1, max = 100) int n,
            @ForAll @IntRange(max = 100) int a,
            @ForAll @IntRange(max = 100) int b,
            @ForAll @IntRange(min = 2, max = 1000) int times) {
        int first = Math.min(a, m);
        int last = Math.min(b, n);
        int side = Chance.difference(first, m, last, n).side();
        int more = Chance.difference(first * times, m * times, last * times, n * times)
                .side();
        assertTrue(side == 0 ? more * Integer.compare(last * m, first * n) >= 0 : more == side);
    }

    /**
     * The largest smaller count that is beyond chance for each sum, as in the table of the sign test, two-sided 5 per cent
     * (W. J. Dixon and A. M. Mood, The statistical sign test, Journal of the American Statistical Association 41 (1946),
     * 557-566); below a sum of 6 there is none.
     */
    @ParameterizedTest
    @CsvSource({
        "5,-1", "6,0", "8,0", "9,1", "11,1", "12,2", "14,2", "15,3", "16,3", "17,4", "19,4", "20,5", "22,5", "23,6",
        "24,6", "25,7", "27,7", "28,8", "29,8", "30,9", "32,9", "33,10", "34,10", "35,11", "36,11", "37,12", "39,12",
        "40,13", "41,13", "42,14", "43,14", "44,15"
    })
    void limitsOfTheSignTest(int both, int fewer) {
        if (fewer >= 0) {
            assertTrue(Chance.countsDiffer(fewer, both - fewer));
            assertTrue(Chance.countsDiffer(both - fewer, fewer));
        }
        assertFalse(Chance.countsDiffer(fewer + 1, both - fewer - 1));
        assertFalse(Chance.countsDiffer(both - fewer - 1, fewer + 1));
    }

    /** Against Pascal's triangle: every tail up to a sum of 200, in whole numbers. */
    @Test
    void exactAgainstPascalsTriangle() {
        BigInteger[] row = {BigInteger.ONE};
        for (int both = 1; both <= 200; both++) {
            BigInteger[] next = new BigInteger[both + 1];
            for (int i = 0; i <= both; i++) {
                next[i] = (i == 0 ? BigInteger.ZERO : row[i - 1]).add(i == both ? BigInteger.ZERO : row[i]);
            }
            row = next;
            BigInteger all = BigInteger.ONE.shiftLeft(both);
            for (int last = 0; last <= both; last++) {
                // Everything no likelier than what was seen, on both sides.
                BigInteger extreme = BigInteger.ZERO;
                for (BigInteger ways : row) {
                    extreme = ways.compareTo(row[last]) <= 0 ? extreme.add(ways) : extreme;
                }
                boolean beyond =
                        new BigDecimal(extreme).compareTo(new BigDecimal(all).multiply(new BigDecimal("0.05"))) < 0;
                assertEquals(beyond, Chance.countsDiffer(both - last, last), both + " " + last);
            }
        }
    }

    /**
     * Where the normal distribution takes over it has the same limit as the exact sum, or asks for one event more: it never
     * says «beyond» where the exact sum does not. (Up to a sum of 3 000 the two differ for 22 sums, the last is 2 925.)
     */
    @ParameterizedTest
    @CsvSource({"2925", "9999", "10000", "10001"})
    void theTwoWaysAgreeWhereTheyMeet(int both) {
        int around = (int) (both / 2.0 - 0.98 * Math.sqrt(both));
        int exactly = limit(both, around + 4, false);
        int nearly = limit(both, around + 4, true);
        assertTrue(exactly > around - 4 && (nearly == exactly || nearly == exactly - 1), exactly + ", " + nearly);
    }

    /** The largest smaller count that is beyond chance, from a start that is not. */
    private static int limit(int both, int start, boolean nearly) {
        int fewer = start;
        while (!(nearly ? Chance.nearly(fewer, both - fewer) : Chance.exactly(fewer, both))) {
            fewer--;
        }
        assertTrue(fewer < start);
        return fewer;
    }

    /** A slip of the keyboard must not stop the run. */
    @Test
    void hugeCountsTakeNoTime() {
        assertTrue(Chance.countsDiffer(Integer.MAX_VALUE, Integer.MAX_VALUE - 1_000_000));
        assertFalse(Chance.countsDiffer(Integer.MAX_VALUE, Integer.MAX_VALUE - 1000));
        assertEquals(
                0, Chance.difference(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, 1).side());
    }

    @Property(seed = "19400101", tries = 1000)
    void moreEventsNeverMakeItUnclear(
            @ForAll @IntRange(max = 200) int first,
            @ForAll @IntRange(max = 200) int last,
            @ForAll @IntRange(min = 2, max = 12) int times) {
        assertEquals(Chance.countsDiffer(first, last), Chance.countsDiffer(last, first));
        assertFalse(Chance.countsDiffer(first, first));
        if (Chance.countsDiffer(first, last)) {
            assertTrue(Chance.countsDiffer(first * times, last * times));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,true",
        "7,true",
        "7.0,true",
        "7.5,false",
        "-1,false",
        "2147483647,true",
        "2147483648,false",
        "1e3,true"
    })
    void wholeNumbersOfCases(String number, boolean whole) {
        assertEquals(whole, Chance.isWhole(new BigDecimal(number)));
    }
}
