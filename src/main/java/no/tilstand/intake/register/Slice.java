package no.tilstand.intake.register;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * A value where the XML reader holds it, without the blanks around it. Days, ids and codes are most of an extract; they are
 * read from here, and no text is made of each. Holds until the XML reader moves on.
 */
final class Slice extends TypedValueDecoder {
    private static final int BITS = 7;
    private static final int MOST_PACKED = Long.SIZE / BITS - 1;

    private char[] chars = {};
    private int from;
    private int to;

    static Slice of(String text) {
        Slice slice = new Slice();
        slice.decode(text);
        return slice;
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        chars = buffer;
        from = start;
        to = end;
        while (from < to && Character.isWhitespace(chars[to - 1])) {
            to--;
        }
        while (from < to && Character.isWhitespace(chars[from])) {
            from++;
        }
    }

    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void handleEmptyValue() {
        from = 0;
        to = 0;
    }

    int length() {
        return to - from;
    }

    char at(int i) {
        return chars[from + i];
    }

    boolean is(String text) {
        if (text.length() != length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != at(i)) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return new String(chars, from, length());
    }

    /** Up to eight characters of ASCII as one number, no two texts the same; 0 for every other text. */
    long packed() {
        int length = length();
        if (length > MOST_PACKED) {
            return 0;
        }
        long packed = length;
        for (int i = 0; i < length; i++) {
            char c = at(i);
            if (c >= 1 << BITS) {
                return 0;
            }
            packed = packed << BITS | c;
        }
        return packed;
    }
}
