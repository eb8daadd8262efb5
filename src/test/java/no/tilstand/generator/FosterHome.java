package no.tilstand.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.generator.History.Frequency;
import no.tilstand.generator.History.Responsible;
import no.tilstand.generator.History.Tiltak;
import no.tilstand.generator.History.Visit;
import no.tilstand.generator.History.Visits;

/** The visits in a foster home: by the service (follow-up) and by the supervisor, as many a half-year as demanded. */
final class FosterHome {
    /** Visits are in the register, which began in 2023; the service kept its list from the summer before. */
    private static final LocalDate FIRST_VISITS = LocalDate.of(2022, 7, 1);

    private final Town town;
    private final Draw draw;
    private final LocalDate adult;

    FosterHome(Town town, Draw draw, LocalDate adult) {
        this.town = town;
        this.draw = draw;
        this.adult = adult;
    }

    /** @param chain the day the child came to this home */
    Tiltak visited(Tiltak tiltak, LocalDate chain) {
        boolean alive = tiltak.end().filter(d -> d.isBefore(FIRST_VISITS)).isEmpty();
        if (!tiltak.category().startsWith("2") || !alive) {
            return tiltak;
        }
        boolean own = draw.chance(0.8);
        Visits supervision = visits(tiltak, chain, true, own ? town.place().number() : "9992");
        Visits followUp = visits(tiltak, chain, false, "");
        return tiltak.visited(Optional.of(supervision), Optional.of(followUp));
    }

    private Visits visits(Tiltak tiltak, LocalDate chain, boolean supervision, String responsible) {
        List<Frequency> frequencies = new ArrayList<>();
        frequencies.add(new Frequency(draw.uuid(), tiltak.start(), "4"));
        LocalDate fewer = chain.plusYears(2).plusDays(draw.between(1, 300));
        if (supervision) {
            LocalDate fifteen = adult.minusYears(3);
            fewer = fewer.isAfter(fifteen) ? fewer : fifteen.plusDays(draw.between(1, 60));
        }
        boolean reduced = fewer.isAfter(tiltak.start()) && draw.chance(0.35);
        if (reduced) {
            frequencies.add(new Frequency(draw.uuid(), fewer, "2"));
        }
        List<Visit> visits = new ArrayList<>();
        LocalDate last = tiltak.end().filter(d -> d.isBefore(Town.EXTRACTED)).orElse(Town.EXTRACTED);
        for (LocalDate half = FIRST_VISITS; !half.isAfter(last); half = half.plusMonths(6)) {
            LocalDate from = half.isBefore(tiltak.start()) ? tiltak.start() : half;
            LocalDate halfEnd = half.plusMonths(6).minusDays(1);
            LocalDate to = halfEnd.isBefore(last) ? halfEnd : last;
            if (to.isBefore(from)) {
                continue;
            }
            int demanded = reduced && fewer.isBefore(half) ? 1 : from.isBefore(half.plusMonths(3)) ? 2 : 1;
            double share = supervision ? town.supervised(half.getYear()) : town.visited(half.getYear());
            int extra = draw.chance(0.06) ? 1 : 0;
            for (int i = 0; i < demanded + extra; i++) {
                if (draw.chance(share)) {
                    visits.add(new Visit(draw.uuid(), draw.dayBetween(from, to)));
                }
            }
        }
        List<Responsible> who =
                responsible.isEmpty() ? List.of() : List.of(new Responsible(draw.uuid(), tiltak.start(), responsible));
        return new Visits(who, frequencies, visits);
    }
}
