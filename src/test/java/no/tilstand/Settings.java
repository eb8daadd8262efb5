package no.tilstand;

import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.ReportSettings;

/** Settings of an invented report for tests; {@link With} makes others of them. */
public final class Settings {
    private Settings() {}

    /** In bokmål, protected as usual. @param from first year shown */
    public static ReportSettings of(int from, int year) {
        return new ReportSettings(
                "eksempelvik/" + year,
                "9991",
                "",
                "Eksempelvik",
                year,
                from,
                LanguageForm.NB,
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                ReportSettings.Template.BUFDIR,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ReportSettings.Protection.DEFAULT,
                ReportSettings.Extraction.DEFAULT,
                List.of(),
                true,
                false,
                Location.of("rapport.json"));
    }
}
