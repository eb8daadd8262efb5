package no.tilstand.intake.register;

import java.util.Optional;

/** A UUID as two numbers: small, and the same for capital and small letters. */
record Id(long high, long low) {
    /** What no element has: the nil UUID is not allowed. */
    static final Id NONE = new Id(0, 0);

    private static final int LENGTH = 36;

    /** @return empty for what is no UUID of version 1 to 5 with variant 8, 9, a or b, which is all that the format allows */
    static Optional<Id> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        long high = 0;
        long low = 0;
        int digits = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') {
                    return Optional.empty();
                }
                continue;
            }
            int value = Hex.value(c);
            if (value < 0) {
                return Optional.empty();
            }
            if (digits++ < 16) {
                high = high << 4 | value;
            } else {
                low = low << 4 | value;
            }
        }
        long version = high >>> 12 & 0xF;
        return version >= 1 && version <= 5 && low >>> 62 == 2 ? Optional.of(new Id(high, low)) : Optional.empty();
    }

    /** With small letters, to compare with a text that may be one. */
    String text() {
        return new java.util.UUID(high, low).toString();
    }

    private static final class Hex {
        private Hex() {}

        static int value(char c) {
            if (c >= '0' && c <= '9') {
                return c - '0';
            } else if (c >= 'a' && c <= 'f') {
                return c - 'a' + 10;
            } else if (c >= 'A' && c <= 'F') {
                return c - 'A' + 10;
            }
            return -1;
        }
    }
}
