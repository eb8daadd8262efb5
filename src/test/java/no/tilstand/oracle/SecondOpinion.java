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

    /** T3 and the other rates. @param minors inhabitants 0 to 17 @param young 0 to 24, to and including 2020 0 to 22 */
    public Map<String, Number> rates(int year, long minors, long young) {
        return told(Rates.of(Oracle.year(children, year, municipality, cutOff), minors, young));
    }

    /** What several years' files of 15F tell together: U12 where there is one of the year before, and E2. */
    public static Map<String, Number> cohorts15f(Map<Integer, byte[]> files, int year) {
        Cohorts15f cohorts = new Cohorts15f(files, year);
        Answers out = new Answers();
        if (files.containsKey(year - 1)) {
            cohorts.again(out);
        }
        cohorts.afterEighteen(files.containsKey(year + 1), out);
        return told(out);
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
