package no.tilstand.render.proof;

/**
 * Something that a finished PDF shows otherwise than its data. It names the place and never what stands there: the message
 * goes to a terminal and a log.
 *
 * @param place «side 9, tabell 4, rad 2, kolonne 3», in bokmål
 * @param what «teksten er en annen», in bokmål
 */
public record Difference(String place, String what) {
    @Override
    public String toString() {
        return place.isEmpty() ? what : place + ": " + what;
    }
}
