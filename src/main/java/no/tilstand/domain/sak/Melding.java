package no.tilstand.domain.sak;

import java.util.List;

/**
 * A notification.
 *
 * @param start the day it was received
 * @param end the day it was concluded; open also when the conclusion was deleted
 * @param konklusjon code, empty while open
 * @param meldere who notified, as many as given
 * @param saksinnhold what it is about, as many as given
 */
public record Melding(int start, int end, String konklusjon, List<Kode> meldere, List<Kode> saksinnhold)
        implements Spell {}
