package no.tilstand.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilstand.oracle.Facts.Child;

/** The oracle for tests elsewhere: files in, numbers out, keyed by code and category ({@code M5/2}, {@code U4}). */
public final class SecondOpinion {
    private final List<Child> children;
    private final String municipality;
    private final LocalDate cutOff;

    /** @param files of the register format, one case each, in any order */
    public SecondOpinion(List<byte[]> files, String municipality, boolean changes, LocalDate cutOff) {
        this.children = RegisterDom.children(files, municipality, changes, cutOff);
        this.municipality = municipality;
        this.cutOff = cutOff;
    }

    private SecondOpinion(List<Child> children, LocalDate cutOff) {
        this.children = children;
        this.municipality = "";
        this.cutOff = cutOff;
    }

    /** @param file of KOSTRA 15F for the year; only what 15F can tell of that year has meaning */
    public static SecondOpinion of15f(byte[] file, int year) {
        return new SecondOpinion(KostraDom.children(file), LocalDate.of(year, 12, 31));
    }

    /**
     * @param value what is printed, with one decimal for shares; empty when the denominator is 0
     * @param denominator -1 for a count
     */
    public record Number(String value, BigDecimal numerator, long denominator) {}

    public Map<String, Number> year(int year) {
        return told(Oracle.year(children, year, municipality, cutOff));
    }

    public Map<String, Number> half(int year, boolean second) {
        return told(Oracle.half(children, year, second, municipality));
    }

    private static Map<String, Number> told(Answers answers) {
        Map<String, Number> told = new TreeMap<>();
        answers.all()
                .forEach((key, a) -> told.put(
                        key, new Number(a.denominator() == 0 ? "" : a.shown(), a.numerator(), a.denominator())));
        return told;
    }
}
