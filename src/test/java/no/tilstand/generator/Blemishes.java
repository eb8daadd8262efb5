package no.tilstand.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilstand.generator.History.Conclusion;
import no.tilstand.generator.History.Melding;
import no.tilstand.generator.History.Plan;
import no.tilstand.generator.History.Sak;
import no.tilstand.generator.History.Slettet;

/**
 * The few faults of an ordinary extract: something registered by mistake and deleted, a relation or a notifier left out,
 * a case that was merged into another.
 */
final class Blemishes {
    private final Draw draw;

    Blemishes(long seed) {
        this.draw = new Draw(seed);
    }

    /** The case, now and then with a fault. */
    Sak on(Sak sak) {
        LocalDate later = sak.start.plusDays(3);
        if (draw.chance(0.012)) {
            sak.meldinger.add(new Melding(
                    draw.uuid(), "", sak.start, List.of("11"), List.of("6"), Optional.empty(), true, false));
        }
        if (draw.chance(0.008)) {
            String gone = draw.uuid();
            sak.planer.add(new Plan(gone, sak.start, "1", List.of(), Optional.empty(), false));
            sak.slettet.add(new Slettet(gone, "Plan", later));
        }
        if (draw.chance(0.004)) {
            sak.slettet.add(new Slettet(draw.uuid(), "Tiltak", later));
        }
        if (draw.chance(0.008) && !sak.undersokelser.isEmpty()) {
            sak.relasjoner.removeIf(r -> r.toType().equals("Undersokelse"));
        }
        if (draw.chance(0.008)) {
            Melding m = sak.meldinger.get(0);
            sak.meldinger.set(
                    0,
                    new Melding(
                            m.id(), m.migrated(), m.received(), List.of(), m.content(), m.conclusion(), false, false));
        }
        if (draw.chance(0.004) && sak.meldinger.size() > 1) {
            Melding m = sak.meldinger.get(1);
            Optional<Conclusion> c = m.conclusion();
            sak.meldinger.set(
                    1, new Melding(m.id(), m.migrated(), m.received(), m.melder(), m.content(), c, false, true));
        }
        // Merged into another case: the case system marks it as deleted.
        if (draw.chance(0.005)) {
            sak.deleted = true;
        }
        return sak;
    }
}
