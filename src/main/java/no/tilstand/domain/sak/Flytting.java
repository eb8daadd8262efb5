package no.tilstand.domain.sak;

/**
 * A move.
 *
 * @param dag the only date the format has; no link to a measure
 * @param arsak code of ArsakFra
 * @param til code of FlyttingTil
 */
public record Flytting(int dag, String arsak, String til) {}
