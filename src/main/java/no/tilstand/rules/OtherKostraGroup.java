package no.tilstand.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings;

/**
 * Gitt en sammenligning med «KOSTRA-gruppe 7», når {@code kostragrupper.csv} sier at kommunen hørte til en annen gruppe i
 * rapportåret, så er det en advarsel. Kjenner ikke filen året, blir det ikke prøvd.
 *
 * <p>Kilde: gruppene ble laget på nytt i 2020 og nummerert om i 2024 (indikatorene, del I).
 */
final class OtherKostraGroup implements Rule {
    private static final Pattern LABEL = Pattern.compile("kostra-gruppe\\s+(\\S+)");
    private static final Pattern PREFIX = Pattern.compile("^(kostra-gruppe|kostragruppe|kg|eakg)\\s*0*");

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        ReportSettings settings = data.frame().settings();
        Optional<String> group = data.frame().surroundings().group(settings.municipalityNumber(), settings.year());
        return settings.comparison().stream()
                .filter(area -> group.isPresent() && isOther(area, group.get()))
                .map(area -> new Diagnostic(
                        Code.BV_333,
                        settings.location(),
                        "rapporten sammenligner med «" + area + "»; i " + settings.year()
                                + " hørte kommunen til gruppe «" + group.orElseThrow() + "»"))
                .toList();
    }

    private static boolean isOther(String area, String group) {
        Matcher label = LABEL.matcher(area.toLowerCase(Locale.ROOT));
        return label.matches() && !bare(label.group(1)).equals(bare(group.toLowerCase(Locale.ROOT)));
    }

    /** «KG07», «KOSTRA-gruppe 7» and «7» are the same group. */
    private static String bare(String group) {
        return PREFIX.matcher(group).replaceFirst("").replaceFirst("^0+(?=.)", "");
    }
}
