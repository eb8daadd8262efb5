package no.tilstand.intake.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of invented extract files. {@code #12} stands for a UUID everywhere. */
public final class CaseXml {
    private static final Pattern ID = Pattern.compile("#(\\d+)");

    private CaseXml() {}

    /** @param sak attributes of the case after Id and Journalnummer, {@code StartDato="2024-01-01"} */
    public static String file(String sak, String body) {
        return file("#9000001", "#1", sak, body);
    }

    public static String file(String submission, String id, String sak, String body) {
        return filled("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Barnevern Id="%s" DatoUttrekk="2026-01-15T02:00:00+01:00">
                  <Fagsystem Leverandor="Oppdiktet AS" Navn="Prøvesystem" Versjon="4.0"/>
                  <Avgiver Organisasjonsnummer="999999999" Kommunenummer="9991" Kommunenavn="Eksempelvik"/>
                  <Sak Id="%s" Journalnummer="2024-1" %s>%s</Sak>
                </Barnevern>
                """.formatted(submission, id, sak, body));
    }

    /** A child born on this day. */
    public static String child(String born) {
        return child(born, "2024-01-01", number(LocalDate.parse(born), true, 0), 1);
    }

    public static String child(String born, String from, String number, int kjonn) {
        return "<Personalia Id=\"#2\" StartDato=\"" + from + "\" Fodselsnummer=\"" + number + "\" Fodseldato=\"" + born
                + "\" Kjonn=\"" + kjonn + "\"/>";
    }

    static String filled(String text) {
        Matcher matcher = ID.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    filled,
                    String.format(Locale.ROOT, "5a4c0000-0000-4000-8000-%012d", Long.parseLong(matcher.group(1))));
        }
        return matcher.appendTail(filled).toString();
    }

    /**
     * A number that no person has: 80 is added to the month.
     *
     * @param skip how many valid numbers to pass over
     */
    public static String number(LocalDate born, boolean boy, int skip) {
        return number(born, 0, boy, skip);
    }

    /** @param dayOffset 40 for a D-number */
    static String number(LocalDate born, int dayOffset, boolean boy, int skip) {
        int left = skip;
        for (int individual = born.getYear() >= 2000 ? 500 : 0; individual < 1000; individual++) {
            if (individual % 2 == 1 != boy) {
                continue;
            }
            String nine = String.format(
                    Locale.ROOT,
                    "%02d%02d%02d%03d",
                    born.getDayOfMonth() + dayOffset,
                    born.getMonthValue() + 80,
                    born.getYear() % 100,
                    individual);
            int first = check(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2);
            int second = check(nine + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (first < 10 && second < 10 && left-- == 0) {
                return nine + first + second;
            }
        }
        throw new IllegalArgumentException("no number left");
    }

    private static int check(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
