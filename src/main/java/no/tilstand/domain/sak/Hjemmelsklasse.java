package no.tilstand.domain.sak;

import java.util.List;

/**
 * What a provision is about. The same function serves a measure, a decision and a case sent to the board; whether a child
 * is in care is always decided by the measure's own provision, never the decision's.
 */
public enum Hjemmelsklasse {
    /**
     * Omsorgsovertakelse: BVL 4-12; 4-8 second or third ledd; 4-8 cf. 4-12; BVL2021 5-1, without a demand for a letter
     * (kravspesifikasjonen; 15F's program demands a letter and lacks 4-8 cf. 4-12).
     */
    OMSORG,
    /**
     * BVL 4-6 and 4-9 first or second ledd, or no ledd given; 4-25 second ledd; BVL2021 4-1 to 4-5 (Statistics Norway's
     * table 12845 as Menon gives it; 4-5, menneskehandel, is added by the project, and 4-3 stands here although Menon has
     * it under omsorg too, since chapter 4 is the chapter of what is urgent).
     */
    AKUTT,
    /**
     * BVL 4-24 and 4-26, and 4-25 in all but its second ledd; BVL2021 6-1, 6-2, and 8-4 first ledd (table 12845).
     */
    ATFERD,
    /** Everything else. */
    ANNEN;

    /** The first that fits, in the order above. */
    public static Hjemmelsklasse av(Lovhjemmel hjemmel, List<Lovhjemmel> jmfr) {
        return switch (hjemmel.lov()) {
            case Lovhjemmel.BVL -> av1992(hjemmel, jmfr);
            case Lovhjemmel.BVL2021 -> av2021(hjemmel);
            default -> ANNEN;
        };
    }

    private static Hjemmelsklasse av1992(Lovhjemmel hjemmel, List<Lovhjemmel> jmfr) {
        if (!hjemmel.kapittel().equals("4")) {
            return ANNEN;
        }
        return switch (hjemmel.paragraf()) {
            case "12" -> OMSORG;
            case "8" -> hjemmel.harLedd("2", "3") || viserTil412(jmfr) ? OMSORG : ANNEN;
            case "6", "9" -> hjemmel.ledd().isEmpty() || hjemmel.harLedd("1", "2") ? AKUTT : ANNEN;
            case "25" -> hjemmel.harLedd("2") ? AKUTT : ATFERD;
            case "24", "26" -> ATFERD;
            default -> ANNEN;
        };
    }

    private static boolean viserTil412(List<Lovhjemmel> jmfr) {
        for (Lovhjemmel other : jmfr) {
            if (other.er(Lovhjemmel.BVL, "4", "12")) {
                return true;
            }
        }
        return false;
    }

    private static Hjemmelsklasse av2021(Lovhjemmel hjemmel) {
        return switch (hjemmel.kapittel() + "-" + hjemmel.paragraf()) {
            case "5-1" -> OMSORG;
            case "4-1", "4-2", "4-3", "4-4", "4-5" -> AKUTT;
            case "6-1", "6-2" -> ATFERD;
            case "8-4" -> hjemmel.harLedd("1") ? ATFERD : ANNEN;
            default -> ANNEN;
        };
    }
}
