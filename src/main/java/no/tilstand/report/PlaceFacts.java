package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.Frame;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.SizeClass;
import no.tilstand.domain.Surroundings;

/**
 * What kind of municipality this was in the year of the report: its KOSTRA group and its class of size. Each is valid in
 * that year only, and is left out when the shared files do not have it; of a district nothing is said.
 */
record PlaceFacts(Frame frame, Words words) {

    List<Report.Fact> facts() {
        ReportSettings settings = frame.settings();
        if (!settings.district().isEmpty()) {
            return List.of();
        }
        String number = settings.municipalityNumber();
        String year = Integer.toString(settings.year());
        List<Report.Fact> facts = new ArrayList<>();
        frame.surroundings()
                .group(number, settings.year())
                .ifPresent(group -> facts.add(new Report.Fact(
                        words.get("forside.kostragruppe"), words.get("forside.i-aar", group, year), false)));
        frame.surroundings()
                .everyone(number, settings.year())
                .map(Surroundings.Inhabitants::count)
                .map(SizeClass::of)
                .ifPresent(size -> facts.add(new Report.Fact(
                        words.get("forside.folketall"), words.get("forside.i-aar", size(size), year), false)));
        return facts;
    }

    /** A class and not a number: what is printed as a number stands in the data files too. */
    private String size(SizeClass size) {
        Optional<String> to = size.to().map(PlaceFacts::number);
        if (to.isEmpty()) {
            return words.get("forside.innbyggere-over", number(size.from()));
        }
        return size.from() == 0
                ? words.get("forside.innbyggere-under", number(size.to().get() + 1))
                : words.get("forside.innbyggere-mellom", number(size.from()), to.get());
    }

    private static String number(int count) {
        return Numbers.format(BigDecimal.valueOf(count));
    }
}
