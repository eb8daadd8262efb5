package no.tilstand.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Chance from a seed. SplitMix64 (Steele, Lea and Flood 2014) is written out here because the bounded draws of
 * java.util.SplittableRandom have changed between Java releases, and the example must come out the same on all.
 */
final class Draw {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private long state;

    Draw(long seed) {
        this.state = seed;
    }

    /** A draw of its own for the household with this number, whatever was drawn before. */
    static Draw of(long seed, long number) {
        Draw first = new Draw(seed + number * 0xD1342543DE82EF95L);
        return new Draw(first.next());
    }

    long next() {
        state += GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 up to 1. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** A whole number from the first to the last, both counted. */
    int between(int first, int last) {
        return first + (int) (unit() * (last - first + 1));
    }

    LocalDate dayBetween(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }

    <T> T of(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /** One of the words in a text of «word weight word weight …». */
    String weighted(String table) {
        String[] parts = table.split(" ");
        double sum = 0;
        for (int i = 1; i < parts.length; i += 2) {
            sum += Double.parseDouble(parts[i]);
        }
        double at = unit() * sum;
        for (int i = 0; i < parts.length; i += 2) {
            at -= Double.parseDouble(parts[i + 1]);
            if (at < 0) {
                return parts[i];
            }
        }
        return parts[parts.length - 2];
    }

    /** A UUID of version 4, the pattern that the register's schema accepts. */
    String uuid() {
        return new UUID((next() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L, (next() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L)
                .toString();
    }
}
