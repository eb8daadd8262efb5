package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import no.tilstand.domain.sak.Elementtype;

/**
 * Takes out what is told twice after a move between systems: two elements of one kind with the same MigrertId in one
 * municipality are one, and that of the newest extract is kept (barnevern-register-v4, section 4).
 */
final class Moved {
    private record Key(String municipality, Elementtype type, String migrert) {}

    private record Kept(int index, Part part) {}

    private static final long[] NONE = {};
    /** Of the hash FNV-1a. */
    private static final long FNV_PRIME = 0x100000001B3L;

    private Moved() {}

    /**
     * A number for each MigrertId of a case and its elements: what is the same has the same number, and what is not hardly
     * ever has. Cases without a number that others have need no look.
     */
    static long[] marks(Delivery delivery, List<Part> parts) {
        int marked = delivery.migrert().isEmpty() ? 0 : 1;
        for (Part part : parts) {
            marked += part.migrert().isEmpty() ? 0 : 1;
        }
        if (marked == 0) {
            return NONE;
        }
        long[] marks = new long[marked];
        if (!delivery.migrert().isEmpty()) {
            marks[--marked] = mark(delivery, Elementtype.SAK, delivery.migrert());
        }
        for (Part part : parts) {
            if (!part.migrert().isEmpty()) {
                marks[--marked] = mark(delivery, part.type(), part.migrert());
            }
        }
        return marks;
    }

    private static long mark(Delivery delivery, Elementtype type, String migrert) {
        long mark = 31L * delivery.municipality().hashCode() + type.ordinal();
        String small = migrert.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            mark = (mark ^ small.charAt(i)) * FNV_PRIME;
        }
        return mark;
    }

    /** Those of several cases or several elements, ascending. */
    private static long[] shared(List<Merged> cases) {
        long[] all = cases.stream()
                .flatMapToLong(c -> Arrays.stream(c.marks()))
                .sorted()
                .toArray();
        return IntStream.range(1, all.length)
                .filter(i -> all[i] == all[i - 1])
                .mapToLong(i -> all[i])
                .toArray();
    }

    private static boolean anyOf(long[] marks, long[] shared) {
        for (long mark : marks) {
            if (Arrays.binarySearch(shared, mark) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** @param cases in an order that does not depend on the files; of two equally new elements the last is kept */
    static List<Merged> once(List<Merged> cases) {
        long[] shared = shared(cases);
        if (shared.length == 0) {
            return cases;
        }
        List<Merged> kept = new ArrayList<>(cases);
        Map<Key, Integer> byCase = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            Delivery newest = cases.get(i).newest();
            if (!newest.migrert().isEmpty() && anyOf(cases.get(i).marks(), shared)) {
                Integer other = byCase.put(key(newest, Elementtype.SAK, newest.migrert()), i);
                if (other != null) {
                    boolean otherIsNewer = cases.get(other).newest().taken().compareTo(newest.taken()) > 0;
                    kept.set(otherIsNewer ? i : other, null);
                    if (otherIsNewer) {
                        byCase.put(key(newest, Elementtype.SAK, newest.migrert()), other);
                    }
                }
            }
        }
        kept.removeIf(java.util.Objects::isNull);
        return elements(kept, shared);
    }

    private static List<Merged> elements(List<Merged> cases, long[] shared) {
        Map<Key, Kept> newest = new HashMap<>();
        Map<Integer, List<Part>> left = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            if (!anyOf(cases.get(i).marks(), shared)) {
                continue;
            }
            for (Part part : cases.get(i).parts()) {
                if (part.migrert().isEmpty()) {
                    continue;
                }
                Key key = key(cases.get(i).newest(), part.type(), part.migrert());
                Kept other = newest.get(key);
                boolean otherIsNewer = other != null
                        && cases.get(other.index())
                                        .newest()
                                        .taken()
                                        .compareTo(cases.get(i).newest().taken())
                                > 0;
                Kept loser = otherIsNewer ? new Kept(i, part) : other;
                if (!otherIsNewer) {
                    newest.put(key, new Kept(i, part));
                }
                if (loser != null) {
                    left.computeIfAbsent(loser.index(), k -> new ArrayList<>(1)).add(loser.part());
                }
            }
        }
        List<Merged> once = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            once.add(cases.get(i).without(left.getOrDefault(i, List.of())));
        }
        return once;
    }

    private static Key key(Delivery delivery, Elementtype type, String migrert) {
        return new Key(delivery.municipality(), type, migrert.toLowerCase(Locale.ROOT));
    }
}
