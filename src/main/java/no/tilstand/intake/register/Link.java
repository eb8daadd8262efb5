package no.tilstand.intake.register;

import no.tilstand.domain.sak.Elementtype;

/**
 * A Relasjon, from cause to effect; ids in their two numbers.
 *
 * @param fromHigh of {@link Id#NONE} when it is no UUID
 * @param fromMigrert id in a system that the case was moved from, when it is no UUID; otherwise empty
 */
record Link(
        long fromHigh,
        long fromLow,
        String fromMigrert,
        Elementtype fromType,
        long toHigh,
        long toLow,
        Elementtype toType) {
    Link(Id from, String fromMigrert, Elementtype fromType, Id to, Elementtype toType) {
        this(from.high(), from.low(), fromMigrert, fromType, to.high(), to.low(), toType);
    }
}
