package no.tilstand.intake.register;

import java.util.Locale;
import no.tilstand.domain.sak.Lovhjemmel;

/** Names of laws. */
final class Provisions {
    /** Stands for every law that is none of the three; VED-04 finds it. */
    static final String OTHER = "ANNEN";

    private Provisions() {}

    /** Blanks and small letters occur in 15F, and {@code BVL1992} for the law of 1992. */
    static String law(String text) {
        String law = text.strip().toUpperCase(Locale.ROOT);
        return switch (law) {
            case "" -> "";
            case Lovhjemmel.BVL, "BVL1992" -> Lovhjemmel.BVL;
            case Lovhjemmel.BVL2021 -> Lovhjemmel.BVL2021;
            case Lovhjemmel.BL1981 -> Lovhjemmel.BL1981;
            default -> OTHER;
        };
    }
}
