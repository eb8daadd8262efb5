package no.tilstand.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CaseBasis;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Observation;
import no.tilstand.domain.ReportSettings;
import no.tilstand.indicators.sak.CaseFigures;
import no.tilstand.indicators.sak.CaseIndicators;

/** Puts the figures of the case extracts beside those of the data files; {@code kilderekkefolge} chooses between them. */
final class Cases {
    private Cases() {}

    /** @param basis what the figures of the cases rest on */
    record Counted(Dataset data, CaseBasis basis) {}

    static Counted counted(Dataset data) {
        if (data.extracts().isEmpty()) {
            return new Counted(data, CaseBasis.NONE);
        }
        ReportSettings settings = data.frame().settings();
        OptionalInt cutOff = settings.extraction()
                .cutoff()
                .map(LocalDate::toEpochDay)
                .map(day -> OptionalInt.of(Math.toIntExact(day)))
                .orElse(OptionalInt.empty());
        CaseFigures figures = CaseIndicators.compute(
                data.extracts(),
                new CaseIndicators.Request(
                        settings.from(),
                        settings.year(),
                        cutOff,
                        data.frame().register(),
                        Location.of("input/" + settings.folder() + "/register"),
                        settings.languageForm()));
        List<Observation> all = new ArrayList<>(figures.observations());
        all.addAll(data.observations());
        return new Counted(
                data.withObservations(all), CaseBases.of(data.extracts(), figures.remarks(), settings.protection()));
    }
}
