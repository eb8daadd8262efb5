package no.tilstand.domain.sak;

import java.util.List;

/**
 * A reference to a provision. Texts, not numbers: {@code 3a} is allowed.
 *
 * @param lov {@code BVL} (1992), {@code BVL2021}, {@code BL1981}, or what else was written; in capital letters
 * @param ledd, bokstav, punktum as many as were given, often none
 */
public record Lovhjemmel(
        String lov, String kapittel, String paragraf, List<String> ledd, List<String> bokstav, List<String> punktum) {
    /** Barnevernloven 1992. */
    public static final String BVL = "BVL";
    /** Barnevernsloven 2021, in force from 1 January 2023. */
    public static final String BVL2021 = "BVL2021";
    /** Barnelova 1981. */
    public static final String BL1981 = "BL1981";

    /** Stands where the extract has none, although it should. */
    public static final Lovhjemmel INGEN = new Lovhjemmel("", "", "", List.of(), List.of(), List.of());

    public boolean er(String law, String chapter, String section) {
        return lov.equals(law) && kapittel.equals(chapter) && paragraf.equals(section);
    }

    /** Same law, chapter and section, which is what a measure and its decision must share (TIL-21). */
    public boolean sammeParagraf(Lovhjemmel other) {
        return er(other.lov, other.kapittel, other.paragraf);
    }

    /** Whether one of these ledd is named. */
    public boolean harLedd(String... numbers) {
        for (String number : numbers) {
            if (ledd.contains(number)) {
                return true;
            }
        }
        return false;
    }
}
