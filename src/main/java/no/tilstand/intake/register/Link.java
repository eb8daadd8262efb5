package no.tilstand.intake.register;

import no.tilstand.domain.sak.Elementtype;

/**
 * A Relasjon, from cause to effect.
 *
 * @param from {@link Id#NONE} when it is no UUID
 * @param fromMigrert id in a system that the case was moved from, when it is no UUID; otherwise empty
 */
record Link(Id from, String fromMigrert, Elementtype fromType, Id to, Elementtype toType) {}
