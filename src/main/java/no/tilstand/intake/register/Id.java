package no.tilstand.intake.register;

/** A UUID as two numbers: small, and the same for capital and small letters. */
record Id(long high, long low) {
    /** What no element has: the nil UUID is not allowed. */
    static final Id NONE = new Id(0, 0);

    private static final int LENGTH = 36;
    private static final byte[] DIGITS = new byte['f' + 1];

    static {
        for (char c = 0; c < DIGITS.length; c++) {
            DIGITS[c] = (byte) Character.digit(c, 16);
        }
    }

    /** @return {@link #NONE} for what is no UUID of version 1 to 5 with variant 8, 9, a or b, which is all the format allows */
    static Id parse(Slice text) {
        if (text.length() != LENGTH
                || text.at(8) != '-'
                || text.at(13) != '-'
                || text.at(18) != '-'
                || text.at(23) != '-') {
            return NONE;
        }
        long[] groups = {hex(text, 0, 8), hex(text, 9, 13), hex(text, 14, 18), hex(text, 19, 23), hex(text, 24, LENGTH)
        };
        if ((groups[0] | groups[1] | groups[2] | groups[3] | groups[4]) < 0) {
            return NONE;
        }
        long high = groups[0] << 32 | groups[1] << 16 | groups[2];
        long low = groups[3] << 48 | groups[4];
        long version = high >>> 12 & 0xF;
        return version >= 1 && version <= 5 && low >>> 62 == 2 ? new Id(high, low) : NONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Id id && id.high == high && id.low == low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high ^ low);
    }

    /** With small letters, to compare with a text that may be one. */
    String text() {
        return new java.util.UUID(high, low).toString();
    }

    /** Below 0 when there is something else than digits. */
    private static long hex(Slice text, int from, int to) {
        long all = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            int digit = c < DIGITS.length ? DIGITS[c] : -1;
            if (digit < 0) {
                return -1;
            }
            all = all << 4 | digit;
        }
        return all;
    }
}
