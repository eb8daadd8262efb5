package no.tilstand.intake.register;

import no.tilstand.domain.sak.Utelatt;

/**
 * A file, or a person in a 15F file, that cannot be used. Carries a reason and nothing of the content; what the parser said
 * is not kept, because it may quote it.
 */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Utelatt reason;
    private final int line;

    /** @param line physical line; 0 when it is not known */
    Unreadable(Utelatt reason, int line) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.line = line;
    }

    Utelatt reason() {
        return reason;
    }

    int line() {
        return line;
    }
}
