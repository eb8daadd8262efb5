package no.tilstand.indicators.sak;

import java.util.Optional;
import no.tilstand.domain.sak.Opplysning;

/**
 * What made a figure less certain, counted by year; what is done about it in the count is said here. Children are counted
 * once a year in each remark that is about children.
 */
public enum Remark {
    /** A spell that ends before it begins: out of numerator and denominator of everything that measures its length. */
    NEGATIV_VARIGHET,
    /** An investigation that was concluded in the year and that no usable notification leads to (UND-20; U4, step 5). */
    UTEN_MELDINGSKOBLING,
    /** A longer time limit that was granted and applied for after the ordinary one had run out (U4, step 3). */
    FOR_SEN_UTVIDELSE(Opplysning.UTVIDET_FRIST),
    /** A measure of care that is open after the 18th birthday (TIL-13); it is classed as help. */
    OMSORG_ETTER_18,
    /** A young person who is too old and has an open measure (SAK-07); not counted. */
    FOR_GAMMEL,
    /** Visits twice a year in the first year; counted as four (F1, step 6). */
    REDUSERT_FORSTE_AAR(Opplysning.OPPFOLGING),
    /** Visits twice a year before two years have gone. */
    BESOK_REDUSERT_FOR_TIDLIG(Opplysning.OPPFOLGING),
    /** Supervision twice a year of a child under 15. */
    TILSYN_REDUSERT_FOR_TIDLIG(Opplysning.TILSYN),
    /** A child in a foster home with nothing registered about visits (F1, step 8): none done, the demand stands. */
    BESOK_IKKE_REGISTRERT(Opplysning.OPPFOLGING),
    /** The same for supervision (F3). */
    TILSYN_IKKE_REGISTRERT(Opplysning.TILSYN),
    /** A young person for whom the three months after the 18th birthday are not over yet (E2): out of both parts. */
    IKKE_MAALT_ENNAA;

    private final Optional<Opplysning> needs;

    Remark() {
        needs = Optional.empty();
    }

    Remark(Opplysning needs) {
        this.needs = Optional.of(needs);
    }

    /** What a channel must be able to tell for this to be known; absent when every channel can. */
    Optional<Opplysning> needs() {
        return needs;
    }
}
