package no.tilstand.intake.register;

import java.util.Arrays;

/** Numbers for keys that are numbers themselves, without an object for each. */
final class LongTable {
    /** What {@link #find} says of a key that is not there. */
    static final int NONE = -1;

    private static final int FEWEST_SLOTS = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FEWEST_SLOTS];
    private int[] numbers = free(FEWEST_SLOTS);
    private int held;

    private static int[] free(int slots) {
        int[] numbers = new int[slots];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    /** @return the number of a key, or {@link #NONE} */
    int find(long key) {
        return numbers[slot(key)];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = Long.hashCode(key * SPREAD) & mask;
        while (numbers[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Of a key that is not there. */
    void put(long key, int number) {
        if (++held > keys.length / 2) {
            grow();
        }
        int slot = slot(key);
        keys[slot] = key;
        numbers[slot] = number;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = free(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
