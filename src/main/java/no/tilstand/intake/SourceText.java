package no.tilstand.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;

/**
 * The text of an input file, without byte order mark.
 *
 * @param path from the workspace
 */
record SourceText(String path, String text) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A physical line from 1, without its end. */
    String line(int number) {
        String[] lines = text.split("\\r?\\n|\\r", -1);
        return number <= lines.length ? lines[number - 1] : "";
    }

    Location at(int line, int column) {
        return new Location(path, line, column);
    }

    /** UTF-8, else Windows-1252 with a warning, else an error. */
    static Optional<SourceText> decode(String path, byte[] bytes, Findings findings) {
        if (bytes.length >= 2 && isUtf16Mark(bytes[0], bytes[1])) {
            findings.add(Code.BV_108, Location.of(path), "filen er lagret som UTF-16; den skal være UTF-8");
            return Optional.empty();
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            String text = utf8.get();
            return Optional.of(new SourceText(
                    path, !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text));
        }
        Optional<String> windows = hasNul(bytes) ? Optional.empty() : strict(bytes, WINDOWS_1252);
        if (windows.isPresent()) {
            findings.add(
                    Code.BV_105,
                    Location.of(path),
                    "filen er lagret som Windows-1252 og er lest slik",
                    () -> path.toLowerCase(Locale.ROOT).endsWith(".csv") ? "i Excel heter det «CSV UTF-8»." : "");
        } else {
            findings.add(Code.BV_108, Location.of(path), "filen er ikke tekst i UTF-8");
        }
        return windows.map(text -> new SourceText(path, text));
    }

    private static boolean isUtf16Mark(byte first, byte second) {
        return (first == (byte) 0xFF && second == (byte) 0xFE) || (first == (byte) 0xFE && second == (byte) 0xFF);
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
