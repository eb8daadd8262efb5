package no.tilstand.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Value.Counted;

/**
 * Numbers as Norwegians print them. Rounded once, half up, here.
 *
 * <p>Thousands are set apart by U+00A0 from 10 000 on, in text and in tables. The sources disagree (the language guide says
 * so, the page guide wants U+202F, and from 1 000 on in tables); one convention in the whole document is easier to read, to
 * search and to copy.
 */
public final class Numbers {
    public static final char NO_BREAK_SPACE = '\u00a0';
    public static final char MINUS = '\u2212';
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);

    private Numbers() {}

    /** At most the decimals the indicator has, and at most those the number was given with. */
    public static int decimals(BigDecimal number, Indicator indicator) {
        return Math.max(0, Math.min(number.scale(), indicator.decimals()));
    }

    public static BigDecimal rounded(BigDecimal number, Indicator indicator) {
        return number.setScale(decimals(number, indicator), RoundingMode.HALF_UP);
    }

    /** The bare number as it is printed in a table: {@code 100,0}, {@code −3,2}, {@code 12 500}. */
    public static String bare(BigDecimal number, Indicator indicator) {
        return format(rounded(number, indicator));
    }

    /** Decimal comma, U+2212 as minus, thousands set apart from 10 000 on; all decimals of the scale are kept. */
    public static String format(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder out = new StringBuilder();
        if (number.signum() < 0) {
            out.append(MINUS);
        }
        boolean grouped = number.abs().compareTo(GROUPED_FROM) >= 0;
        for (int i = 0; i < whole.length(); i++) {
            if (grouped && i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(NO_BREAK_SPACE);
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(',').append(digits, point + 1, digits.length());
        }
        return out.toString();
    }

    /** Whether an amount is written in millions: from one million on. */
    static boolean inMillions(BigDecimal kroner) {
        return kroner.abs().compareTo(MILLION) >= 0;
    }

    /** Millions with one decimal, half up; a whole number of millions has none. */
    static BigDecimal millions(BigDecimal kroner) {
        BigDecimal one = kroner.divide(MILLION, 1, RoundingMode.HALF_UP);
        return one.stripTrailingZeros().scale() <= 0 ? one.setScale(0, RoundingMode.UNNECESSARY) : one;
    }

    /** In a table cell of its own, where the rows differ in unit: {@code 96,4 %}, {@code 20}, {@code 12,1 mill. kr}. */
    public static String inMixedTable(BigDecimal number, Indicator indicator, Words words) {
        if (indicator.unit() == Unit.KRONER && inMillions(number)) {
            return format(millions(number)) + NO_BREAK_SPACE + words.get("enhet.mill-kr");
        }
        String bare = bare(number, indicator);
        return switch (indicator.unit()) {
            case PERCENT -> bare + NO_BREAK_SPACE + "%";
            case KRONER -> bare + NO_BREAK_SPACE + words.get("enhet.kr");
            case DAYS -> bare + NO_BREAK_SPACE + words.get("enhet.dager");
            case COUNT, FULL_TIME_EQUIVALENTS, PER_1000 -> bare;
        };
    }

    /** The mark after a preliminary number; empty otherwise. */
    static String mark(Counted value) {
        return value.preliminary() ? "*" : "";
    }
}
