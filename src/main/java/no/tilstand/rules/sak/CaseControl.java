package no.tilstand.rules.sak;

import java.util.function.Predicate;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Sak;

/**
 * One control.
 *
 * @param in15f whether KOSTRA 15F has what it needs, too; there the register's definition is used, not the old program's
 * @param finding what is found, as a sentence without a full stop
 * @param effect what it does to the figures
 * @param broken whether a case has at least one
 */
record CaseControl(Control control, boolean in15f, String finding, String effect, Predicate<Sak> broken) {
    /** Of what both channels have. */
    static CaseControl both(Control control, String finding, String effect, Predicate<Sak> broken) {
        return new CaseControl(control, true, finding, effect, broken);
    }

    /** Of what only the register's format has. */
    static CaseControl register(Control control, String finding, String effect, Predicate<Sak> broken) {
        return new CaseControl(control, false, finding, effect, broken);
    }

    /** One that only the reader can try, since it needs what the reader drops. */
    static CaseControl read(Control control, boolean in15f, String finding, String effect) {
        return new CaseControl(
                control, in15f, finding, effect, sak -> sak.funn().contains(control));
    }
}
