package no.tilstand.report;

import java.util.regex.Pattern;

/**
 * No-break spaces where a line must not break (language guide, «No break»): between § and its number, between the name of
 * a unit or a part of the report and its number, and between a day and its month.
 */
final class Typography {
    private static final String MONTHS =
            "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "(§{1,2}|(?<![\\p{L}\\p{N}])(?:[Ff]igur|[Tt]abell|[Vv]edlegg|[Kk]apittel|[Ss]ide|[Nn]r\\.|[Pp]er|kr|KOSTRA-gruppe)) (?=\\d)");
    private static final Pattern AFTER_NUMBER = Pattern.compile(
            "(\\d\\.?) (?=(?:prosent|prosentpoeng|kroner|dager|dagar|år|måneder|månader|" + MONTHS
                    + ")(?![\\p{L}\\p{N}]))",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Typography() {}

    static String noBreak(String text) {
        // Most texts have neither, and are given back as they are.
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        String before = BEFORE_NUMBER.matcher(text).replaceAll("$1\u00a0");
        return AFTER_NUMBER.matcher(before).replaceAll("$1\u00a0");
    }
}
