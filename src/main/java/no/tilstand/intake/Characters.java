package no.tilstand.intake;

import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;

/** Characters that XML 1.0 (production 2, «Char») cannot hold never leave this package: FO and XMP are XML. */
final class Characters {
    private Characters() {}

    /** Whether XML 1.0 can hold it; a lone surrogate it cannot. */
    static boolean printable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** A plain loop: every cell of every file goes through it. */
    private static boolean allPrintable(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!printable(c)) {
                return false;
            }
        }
        return true;
    }

    /** The text without the characters that cannot be printed, with a warning when there were any. */
    static String clean(String text, Location at, Findings findings) {
        if (allPrintable(text)) {
            return text;
        }
        int first = text.codePoints().filter(c -> !printable(c)).findFirst().orElseThrow();
        findings.add(Code.BV_106, at, "et tegn som ikke kan trykkes (U+%04X) er tatt bort".formatted(first));
        return text.codePoints()
                .filter(Characters::printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
