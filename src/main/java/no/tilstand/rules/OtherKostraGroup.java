package no.tilstand.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings;

/**
 * Gitt en sammenligning med «KOSTRA-gruppe 7», når {@code kostragrupper.csv} sier at kommunen hørte til en annen gruppe i
 * rapportåret eller i et år som gruppen har tall for, så er det en advarsel. Kjenner ikke filen året, blir det ikke prøvd.
 *
 * <p>Kilde: gruppene ble laget på nytt i 2020 og nummerert om i 2024 (indikatorene, del I).
 */
final class OtherKostraGroup implements Rule {
    private static final Pattern LABEL = Pattern.compile("kostra-gruppe\\s+(\\S+)");
    private static final Pattern PREFIX = Pattern.compile("^(kostra-gruppe|kostragruppe|kg|eakg)\\s*0*");

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        ReportSettings settings = data.frame().settings();
        List<Diagnostic> found = new ArrayList<>();
        for (String area : settings.comparison()) {
            Map<String, List<String>> others = new TreeMap<>();
            for (int year : OtherSizeClass.years(area, data)) {
                data.frame()
                        .surroundings()
                        .group(settings.municipalityNumber(), year)
                        .filter(group -> isOther(area, group))
                        .ifPresent(group -> others.computeIfAbsent(group, g -> new ArrayList<>())
                                .add(Integer.toString(year)));
            }
            others.forEach((group, when) -> found.add(new Diagnostic(
                    Code.BV_333,
                    settings.location(),
                    "rapporten sammenligner med «" + area + "»; i " + Enumeration.of(when)
                            + " hørte kommunen til gruppe «" + group + "»")));
        }
        return found;
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
