package no.tilstand.intake.register;

import java.util.function.UnaryOperator;

/** Short texts that stand in thousands of cases, each held once and found without a text being made of it first. */
final class Words {
    private static final int FEWEST_SLOTS = 256;

    private final UnaryOperator<String> meaning;
    private final String notKept;
    private long[] keys = new long[FEWEST_SLOTS];
    private String[] words = new String[FEWEST_SLOTS];
    private int held;

    /**
     * @param meaning of a text without blanks around it
     * @param notKept the meaning of texts that could be anything, and are not held
     */
    Words(UnaryOperator<String> meaning, String notKept) {
        this.meaning = meaning;
        this.notKept = notKept;
    }

    String of(Slice text) {
        long packed = text.packed();
        int slot = slot(packed, keys);
        if (packed != 0 && keys[slot] == packed) {
            return words[slot];
        }
        String word = meaning.apply(text.text());
        if (packed != 0 && !word.equals(notKept)) {
            hold(packed, word);
        }
        return word;
    }

    private static int slot(long packed, long[] keys) {
        int mask = keys.length - 1;
        int slot = Long.hashCode(packed * 0x9E3779B97F4A7C15L) & mask;
        while (keys[slot] != 0 && keys[slot] != packed) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void hold(long packed, String word) {
        if (++held > keys.length / 2) {
            long[] all = keys;
            String[] old = words;
            keys = new long[2 * all.length];
            words = new String[2 * all.length];
            for (int i = 0; i < all.length; i++) {
                if (all[i] != 0) {
                    int slot = slot(all[i], keys);
                    keys[slot] = all[i];
                    words[slot] = old[i];
                }
            }
        }
        int slot = slot(packed, keys);
        keys[slot] = packed;
        words[slot] = word;
    }
}
