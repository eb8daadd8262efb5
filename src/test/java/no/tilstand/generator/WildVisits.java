package no.tilstand.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.generator.History.Frequency;
import no.tilstand.generator.History.Responsible;
import no.tilstand.generator.History.Visit;
import no.tilstand.generator.History.Visits;

/** Visits near the turn of half-years, and the same visit told twice. */
final class WildVisits {
    private WildVisits() {}

    /** @param ids a few to choose from besides new ones, so that some are told twice */
    static Optional<Visits> any(Draw draw, Days days, LocalDate start, List<String> ids, boolean supervision) {
        if (draw.chance(0.15)) {
            return Optional.empty();
        }
        List<Frequency> frequencies = new ArrayList<>();
        frequencies.add(new Frequency(draw.uuid(), start, draw.chance(0.8) ? "4" : "2"));
        if (draw.chance(0.5)) {
            frequencies.add(new Frequency(draw.uuid(), days.anyAfter(start), draw.chance(0.7) ? "2" : "4"));
        }
        List<Visit> visits = new ArrayList<>();
        for (int n = draw.between(0, 7); n > 0; n--) {
            visits.add(new Visit(draw.uuid(), days.anyAfter(start.minusDays(3))));
        }
        if (draw.chance(0.3)) {
            Visit told = new Visit(draw.of(ids), days.anyAfter(start));
            visits.add(told);
            visits.add(told);
        }
        List<Responsible> responsible = supervision
                ? List.of(new Responsible(draw.uuid(), start, draw.chance(0.7) ? Wilds.NUMBER : "9992"))
                : List.of();
        return Optional.of(new Visits(responsible, frequencies, visits));
    }
}
