package no.tilstand.domain.sak;

import java.util.List;

/**
 * All cases of one channel: the register's deliveries together, or one year of 15F.
 *
 * @param kanal where it comes from, and what it can tell
 * @param kilde supplier and system, for the source of the figures: «Visma Flyt Barnevern 12.1»; several are sorted and
 *     separated by commas
 * @param saker by child number, then file number, so that a child's cases stand together
 * @param sisteUttrekk the newest day of extract that was used; for 15F 31 December of its year
 * @param omfang what was read and what was left out
 */
public record Extract(Kanal kanal, String kilde, List<Sak> saker, int sisteUttrekk, Omfang omfang) {}
