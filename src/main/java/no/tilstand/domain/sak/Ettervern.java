package no.tilstand.domain.sak;

/**
 * An offer of aftercare.
 *
 * @param start the day the offer was sent
 * @param end the day of the answer
 * @param konklusjon code, empty while unanswered
 */
public record Ettervern(int start, int end, String konklusjon) implements Spell {}
