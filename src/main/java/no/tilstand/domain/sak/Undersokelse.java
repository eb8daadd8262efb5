package no.tilstand.domain.sak;

import java.util.List;

/**
 * An investigation.
 *
 * @param konklusjon code, empty while open
 * @param grunnlag Vedtaksgrunnlag
 * @param utvidelseSokt the day the application for a longer time limit was received; {@link Spell#NONE} without one
 * @param utvidelseInnvilget whether Innvilget is 1; not given is not granted
 * @param medvirkning code of the child's participation, empty when not registered
 * @param meldinger indexes into {@link Sak#meldinger} of those related to it, ascending
 * @param vedtak indexes into {@link Sak#vedtak} of those it is related to, ascending
 */
public record Undersokelse(
        int start,
        int end,
        String konklusjon,
        List<Kode> grunnlag,
        int utvidelseSokt,
        boolean utvidelseInnvilget,
        String medvirkning,
        List<Integer> meldinger,
        List<Integer> vedtak)
        implements Spell {
    public boolean harUtvidelse() {
        return utvidelseSokt != NONE;
    }
}
