package no.tilstand.diagnostics;

import java.util.Comparator;

/**
 * One thing that is wrong or worth knowing.
 *
 * @param code what kind of thing; severity and general advice belong to it
 * @param location where
 * @param message bokmål, small first letter, no full stop: what stands there, then what was expected
 * @param hint advice for this very case («mente du «x»?»), printed before the advice of the code; empty for none
 */
public record Diagnostic(CatalogueEntry code, Location location, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparingInt(d -> d.code().rank())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        message = visible(message);
        hint = visible(hint);
    }

    public Diagnostic(CatalogueEntry code, Location location, String message) {
        this(code, location, message, "");
    }

    public Severity severity() {
        return code.severity();
    }

    /** The advice line without «råd:»: the hint first, and then the advice of the code as a sentence of its own. */
    public String advice() {
        String advice = code.advice();
        return hint.isEmpty() ? advice : hint + " " + sentence(advice);
    }

    /**
     * A message may quote what stands in a file: what cannot be seen there, or turns the line around where it is read
     * (controls, marks of direction), is written as its number.
     */
    private static String visible(String text) {
        if (text.codePoints().noneMatch(Diagnostic::isInvisible)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(isInvisible(c) ? "[U+%04X]".formatted(c) : Character.toString(c)));
        return out.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** With a capital letter, unless it begins with a path, which is written as it is. */
    private static String sentence(String advice) {
        boolean path = advice.split(" ", 2)[0].contains("/");
        return path ? advice : Character.toUpperCase(advice.charAt(0)) + advice.substring(1);
    }

    /** Sorted by file, line and character, then by code, so that the same input gives the same list. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** The two printed lines, without a line feed at the end. */
    @Override
    public String toString() {
        return visible(location.toString()) + ": " + severity().word() + " " + code.id() + ": " + message + "\n  råd: "
                + advice();
    }
}
