package no.tilstand.domain.sak;

/**
 * A code that may be followed by free text in the extract.
 *
 * @param verdi the code as written, never read as a number: {@code 3.1} and {@code 3.10} are two measures; empty for none
 * @param presisert whether a Presisering stood beside it; the text itself is dropped in the reader
 */
public record Kode(String verdi, boolean presisert) {
    /** No code. */
    public static final Kode INGEN = new Kode("", false);

    public boolean er(String other) {
        return verdi.equals(other);
    }

    public boolean finnes() {
        return !verdi.isEmpty();
    }
}
