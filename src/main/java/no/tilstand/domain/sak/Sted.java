package no.tilstand.domain.sak;

/**
 * Where a child with a measure of this category lives (Statistics Norway's table 11600, note). What is not {@link #HJEMME}
 * is a plasseringstiltak (kravspesifikasjonen's list).
 *
 * <p>8.4 and 8.5 are a pure split of 8.2 from 2026, which the list has not been brought up to date with; they count as
 * 8.2 did, or the series would break. The code decides, not the day: a measure that began before 2026 and got its new code
 * later was a placement all the time. 8.99 says in its title that it is none.
 */
public enum Sted {
    /** 1.1, 1.2, 1.99. */
    INSTITUSJON,
    /** 2.1, 2.2, 2.3, 2.4, 2.99. */
    FOSTERHJEM,
    /** 2.5, 2.6. */
    BEREDSKAPSHJEM,
    /** 8.2; 8.4 and 8.5 from 2026. */
    BOLIG,
    /** Every other category, unknown ones too: no placement. */
    HJEMME;

    /** @param kategori code of Tiltak/Kategori */
    public static Sted av(String kategori) {
        return switch (kategori) {
            case "1.1", "1.2", "1.99" -> INSTITUSJON;
            case "2.1", "2.2", "2.3", "2.4", "2.99" -> FOSTERHJEM;
            case "2.5", "2.6" -> BEREDSKAPSHJEM;
            case "8.2", "8.4", "8.5" -> BOLIG;
            default -> HJEMME;
        };
    }

    public boolean erPlassering() {
        return this != HJEMME;
    }

    /** A home that visits and supervision are demanded for: 2.1 to 2.6 and 2.99 (indicators F1 and F3). */
    public boolean erFosterhjem() {
        return this == FOSTERHJEM || this == BEREDSKAPSHJEM;
    }
}
