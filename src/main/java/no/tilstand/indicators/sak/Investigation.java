package no.tilstand.indicators.sak;

import java.util.Set;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Spell;
import no.tilstand.domain.sak.Undersokelse;

/**
 * An investigation with the last day the law gives it.
 *
 * <p>U4, fristen (registernotatet, del C; barnevernsloven § 2-2, read at second hand):
 *
 * <ol>
 *   <li>{@code mottatt} is the earliest start of a notification that leads to it and has conclusion 2; if there is none, the
 *       earliest with another conclusion than 4; if there is none, or the day is after the investigation's start, step 5.
 *   <li>{@code frist3} = mottatt + 7 days + 3 months, {@code frist6} = mottatt + 7 days + 6 months; days first.
 *   <li>Extended when granted and applied for on {@code frist3} at the latest.
 *   <li>In time when it ended on the last day or before.
 *   <li>Without a usable notification the months run from the investigation's start, and it is counted as «uten
 *       meldingskobling».
 * </ol>
 *
 * <p>A notification that is not concluded has no conclusion and is usable in neither step (our reading; the notes say «med
 * en annen kode»).
 *
 * @param due the last day it may end and be in time
 * @param linked whether a usable notification leads to it
 * @param lateExtension whether a granted extension came too late to count
 */
record Investigation(Undersokelse u, int due, boolean linked, boolean lateExtension) implements Spell {

    static Investigation of(Sak sak, Undersokelse u, Definitions.Investigations d) {
        int received = received(sak, u, d);
        boolean linked = received != NONE && received <= u.start();
        int from = linked ? d.week().after(received) : u.start();
        int ordinary = d.ordinary().after(from);
        boolean granted = u.harUtvidelse() && u.utvidelseInnvilget();
        boolean late = granted && !d.ordinary().isKept(from, u.utvidelseSokt());
        return new Investigation(u, granted && !late ? d.extended().after(from) : ordinary, linked, late);
    }

    private static int received(Sak sak, Undersokelse u, Definitions.Investigations d) {
        int opening = first(sak, u, d.opening(), true);
        return opening != NONE ? opening : first(sak, u, d.joining(), false);
    }

    /** The earliest start of its notifications whose conclusion is, or is not, one of the codes; {@link #NONE} if none. */
    private static int first(Sak sak, Undersokelse u, Set<String> codes, boolean one) {
        int first = NONE;
        for (int i = 0; i < u.meldinger().size(); i++) {
            Melding melding = sak.meldinger().get(u.meldinger().get(i));
            if (!melding.konklusjon().isEmpty()
                    && codes.contains(melding.konklusjon()) == one
                    && (first == NONE || melding.start() < first)) {
                first = melding.start();
            }
        }
        return first;
    }

    boolean inTime(Definitions.Investigations d) {
        return d.ordinary().lastDay() == Frist.LastDay.IN ? u.end() <= due : u.end() < due;
    }

    @Override
    public int start() {
        return u.start();
    }

    @Override
    public int end() {
        return u.end();
    }
}
