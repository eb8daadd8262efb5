package no.tilstand.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Observation;
import no.tilstand.domain.ReportSettings;
import no.tilstand.indicators.sak.CaseIndicators;

/** Puts the figures of the case extracts beside those of the data files; {@code kilderekkefolge} chooses between them. */
final class Cases {
    private Cases() {}

    static Dataset counted(Dataset data) {
        if (data.extracts().isEmpty()) {
            return data;
        }
        ReportSettings settings = data.frame().settings();
        OptionalInt cutOff = settings.extraction()
                .cutoff()
                .map(LocalDate::toEpochDay)
                .map(day -> OptionalInt.of(Math.toIntExact(day)))
                .orElse(OptionalInt.empty());
        List<Observation> all = new ArrayList<>(CaseIndicators.compute(
                        data.extracts(),
                        new CaseIndicators.Request(
                                settings.from(),
                                settings.year(),
                                cutOff,
                                data.frame().register(),
                                Location.of("input/" + settings.folder() + "/register"),
                                settings.languageForm()))
                .observations());
        all.addAll(data.observations());
        return data.withObservations(all);
    }
}
