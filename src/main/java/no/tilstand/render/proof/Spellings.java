package no.tilstand.render.proof;

import java.nio.charset.StandardCharsets;

/** Names and operators, of which a file has a hundred thousand and few different: the same bytes give the same string. */
final class Spellings {
    private static final int PLACES = 512;

    private final String[] known = new String[PLACES];

    String of(byte[] bytes, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + bytes[i];
        }
        int place = (hash ^ hash >>> 9) & PLACES - 1;
        String word = known[place];
        if (word == null || !is(word, bytes, start, end)) {
            word = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            known[place] = word;
        }
        return word;
    }

    private static boolean is(String word, byte[] bytes, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != (bytes[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
