package no.tilstand.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Surroundings;
import no.tilstand.domain.Value;

/**
 * Gitt en sammenligning med kommuner av en størrelse («20 000 til 49 999 innbyggere», «under 2 000 innbyggere», «100 000
 * innbyggere eller flere»), når {@code innbyggere.csv} sier at kommunen var større eller mindre i rapportåret eller i et år
 * som gruppen har tall for, så er det en advarsel. Kjenner ikke filen året, blir det ikke prøvd; en bydel har ingen gruppe.
 *
 * <p>Kilde: en gruppe etter folketall gjelder for ett år (innbyggere per 31. desember); en sammenligning krever samme år
 * (design, del 6, regel 7).
 */
final class OtherSizeClass implements Rule {
    private static final String NUMBER = "(\\d{1,3}(?:[ \\u00a0]?\\d{3})*)";
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + "(?: til |[–-])" + NUMBER + " innbyggere");
    private static final Pattern BELOW = Pattern.compile("under " + NUMBER + " innbyggere");
    private static final Pattern FROM = Pattern.compile(NUMBER + " innbyggere (?:eller flere|og over)");

    /** Fewest and most inhabitants, both included. */
    private record Size(int from, int to) {
        boolean holds(int count) {
            return from <= count && count <= to;
        }
    }

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        ReportSettings settings = data.frame().settings();
        return settings.district().isEmpty()
                ? settings.comparison().stream()
                        .flatMap(area -> size(area).stream().flatMap(size -> found(area, size, data).stream()))
                        .toList()
                : List.of();
    }

    private static Optional<Diagnostic> found(String area, Size size, Dataset data) {
        ReportSettings settings = data.frame().settings();
        List<String> years = years(area, data).stream()
                .filter(year -> data.frame()
                        .surroundings()
                        .everyone(settings.municipalityNumber(), year)
                        .map(Surroundings.Inhabitants::count)
                        .filter(count -> !size.holds(count))
                        .isPresent())
                .map(year -> Integer.toString(year))
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Diagnostic(
                        Code.BV_333,
                        settings.location(),
                        "rapporten sammenligner med «" + area + "»; i " + Enumeration.of(years)
                                + " hadde kommunen et annet folketall"));
    }

    /** The year of the report, and the years it shows that the area has figures for. */
    static TreeSet<Integer> years(String area, Dataset data) {
        ReportSettings settings = data.frame().settings();
        TreeSet<Integer> years = new TreeSet<>(List.of(settings.year()));
        data.observations().stream()
                .filter(o -> o.key().area().equals(area) && !(o.value() instanceof Value.Missing))
                .map(o -> o.key().period().year())
                .filter(year -> settings.from() <= year && year <= settings.year())
                .forEach(years::add);
        return years;
    }

    private static Optional<Size> size(String area) {
        String label = area.toLowerCase(Locale.ROOT);
        Matcher between = BETWEEN.matcher(label);
        Matcher below = BELOW.matcher(label);
        Matcher from = FROM.matcher(label);
        if (between.find()) {
            return Optional.of(new Size(number(between.group(1)), number(between.group(2))));
        } else if (below.find()) {
            return Optional.of(new Size(0, number(below.group(1)) - 1));
        }
        return from.find() ? Optional.of(new Size(number(from.group(1)), Integer.MAX_VALUE)) : Optional.empty();
    }

    /** At most nine digits count; a longer number is larger than any municipality all the same. */
    private static int number(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
