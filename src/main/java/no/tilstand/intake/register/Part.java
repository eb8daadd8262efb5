package no.tilstand.intake.register;

import no.tilstand.domain.sak.Elementtype;

/**
 * An element of a case with the keys that are dropped when the case is put together.
 *
 * @param migrert id in the system that the case was moved from; empty for none
 * @param conclusionDeleted the conclusion of a notification was deleted, so that it is open again
 * @param stamp of the free text, to know two elements that are alike in everything; the text itself is not kept
 * @param value a record of {@code domain.sak}, its relations still empty; or a {@link Person} or a {@link Link}
 */
record Part(
        Elementtype type, Id id, String migrert, boolean deleted, boolean conclusionDeleted, int stamp, Record value) {
    /** The same kind and the same id: the same element, in whatever delivery. */
    record Key(Elementtype type, Id id) {}

    boolean is(Elementtype kind, Id key) {
        return type == kind && id.equals(key);
    }

    /** Stands for the content of an element that a later delivery has replaced. */
    private record Replaced() {
        private static final Replaced CONTENT = new Replaced();
    }

    Part replaced() {
        return new Part(type, id, "", deleted, false, 0, Replaced.CONTENT);
    }

    /** As told to be deleted by a Slettet. */
    Part removed() {
        return new Part(type, id, migrert, true, conclusionDeleted, stamp, value);
    }

    Key key() {
        return new Key(type, id);
    }
}
