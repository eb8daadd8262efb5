package no.tilstand.diagnostics;

/** How much a {@link Code} stops: the order is from least to most serious. */
public enum Severity {
    /** The report is made, and the note stands in its appendix. */
    WARNING("advarsel"),
    /** No report is made, but the later phases still look for more. */
    ERROR("feil"),
    /** No report is made, and later phases are not run. */
    CRITICAL("kritisk feil");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The bokmål word that is printed. */
    public String word() {
        return word;
    }
}
