package no.tilstand.intake.register;

import java.util.List;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Barn;

/**
 * A Personalia, or who an Individ of 15F is. Lives in the reader only.
 *
 * @param start from when it holds
 * @param number a valid fødselsnummer or D-number; 0 without one (a hjelpenummer belongs to nobody and is none)
 * @param duf 0 without one
 * @param birth day, or {@link no.tilstand.domain.sak.Spell#NONE}
 */
record Person(int start, long number, long duf, int birth, Barn.Kjonn kjonn, List<Control> funn) {}
