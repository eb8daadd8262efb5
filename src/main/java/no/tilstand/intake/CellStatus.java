package no.tilstand.intake;

/** The words of the column {@code status}. */
enum CellStatus {
    PLAIN(""),
    PRELIMINARY("forelopig"),
    ESTIMATE("anslag"),
    MISSING("mangler"),
    SUPPRESSED("skjermet"),
    NOT_APPLICABLE("ikke-aktuelt");

    private final String word;

    CellStatus(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Whether an empty cell is no more than that. */
    boolean saysNothingOfAbsence() {
        return this == PLAIN || this == PRELIMINARY || this == ESTIMATE;
    }
}
