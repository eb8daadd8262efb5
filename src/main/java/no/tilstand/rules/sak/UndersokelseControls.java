package no.tilstand.rules.sak;

import java.util.List;
import java.util.function.Predicate;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Undersokelse;

/** Controls of Undersokelse. */
final class UndersokelseControls {
    private static final int WEEK = 7;
    private static final int THREE_MONTHS = 90;
    private static final int SIX_MONTHS = 180;

    /** Start etter egen slutt; se {@link Dates#startsAfterItsEnd}. */
    private static final CaseControl UND_02A =
            Dates.startsAfterItsEnd(Control.UND_02A, true, "undersøkelsen", Sak::undersokelser);

    /** Slutt etter sakens slutt; se {@link Dates#endsAfterCase}. */
    private static final CaseControl UND_02C =
            Dates.endsAfterCase(Control.UND_02C, true, "undersøkelsen", Sak::undersokelser);

    /** Start før sakens start; se {@link Dates#startsBeforeCase}. */
    private static final CaseControl UND_02E =
            Dates.startsBeforeCase(Control.UND_02E, true, "undersøkelsen", Sak::undersokelser);

    /** Gitt vedtaksgrunnlag 18 eller 19, når presisering mangler, så brytes kontrollen. */
    private static final CaseControl UND_03 = CaseControl.both(
            Control.UND_03,
            "vedtaksgrunnlag 18 eller 19 mangler presisering",
            "grunnlaget telles med koden",
            any(u -> MeldingControls.unspecified(u.grunnlag(), "18", "19")));

    /** Gitt en undersøkelse konkludert med 1 eller 2, når vedtaksgrunnlag mangler, så brytes kontrollen. */
    private static final CaseControl UND_07 = CaseControl.both(
            Control.UND_07,
            "undersøkelse som førte til tiltak, mangler vedtaksgrunnlag",
            "undersøkelsen telles uten grunnlag",
            any(u -> (u.konklusjon().equals("1") || u.konklusjon().equals("2"))
                    && u.grunnlag().isEmpty()));

    /** Gitt en åpen undersøkelse uten innvilget utvidelse, når uttrekket er mer enn 7 + 90 dager etter at den eldste tilknyttede meldingen ble mottatt, så brytes kontrollen. (Frister i indikatorene regnes i måneder; kilden har selv satt av å gå over til det.) */
    private static final CaseControl UND_11A = CaseControl.register(
            Control.UND_11A,
            "undersøkelsen er åpen mer enn 97 dager etter at meldingen ble mottatt, uten innvilget utvidelse",
            "er fristen ute, telles den som åpen over frist",
            Dates.<Undersokelse>any(
                    Sak::undersokelser,
                    (sak, u) -> u.isOpen()
                            && !u.utvidelseInnvilget()
                            && received(sak, u) < sak.uttrekk() - WEEK - THREE_MONTHS));

    /** Gitt en åpen undersøkelse, også med innvilget utvidelse, når uttrekket er mer enn 7 + 180 dager etter at den eldste tilknyttede meldingen ble mottatt, så brytes kontrollen. */
    private static final CaseControl UND_11B = CaseControl.register(
            Control.UND_11B,
            "undersøkelsen er åpen mer enn 187 dager etter at meldingen ble mottatt",
            "den telles som åpen over frist",
            Dates.<Undersokelse>any(
                    Sak::undersokelser,
                    (sak, u) -> u.isOpen() && received(sak, u) < sak.uttrekk() - WEEK - SIX_MONTHS));

    /** Gitt to undersøkelser i samme sak, når de er helt like men har ulik id, så brytes kontrollen. */
    private static final CaseControl UND_19 =
            CaseControl.read(Control.UND_19, true, "to undersøkelser er helt like", "begge er talt");

    /** Gitt en undersøkelse, når den mangler relasjon fra en melding, så brytes kontrollen. */
    private static final CaseControl UND_20 = CaseControl.register(
            Control.UND_20,
            "undersøkelsen mangler relasjon fra en melding",
            "fristen regnes fra undersøkelsens start",
            any(u -> u.meldinger().isEmpty()));

    /** Gitt en undersøkelse konkludert med 1, når den mangler relasjon til vedtak, så brytes kontrollen. */
    private static final CaseControl UND_21A = CaseControl.register(
            Control.UND_21A,
            "undersøkelse med vedtak om tiltak mangler relasjon til vedtaket",
            "undersøkelsen telles etter konklusjonen",
            any(u -> u.konklusjon().equals("1") && u.vedtak().isEmpty()));

    /** Gitt en undersøkelse konkludert med 2, når den mangler relasjon til vedtak, så brytes kontrollen. */
    private static final CaseControl UND_21B = CaseControl.register(
            Control.UND_21B,
            "undersøkelse med begjæring til nemnda mangler relasjon til vedtaket",
            "undersøkelsen telles etter konklusjonen",
            any(u -> u.konklusjon().equals("2") && u.vedtak().isEmpty()));

    static final List<CaseControl> ALL =
            List.of(UND_02A, UND_02C, UND_02E, UND_03, UND_07, UND_11A, UND_11B, UND_19, UND_20, UND_21A, UND_21B);

    private UndersokelseControls() {}

    private static Predicate<Sak> any(Predicate<Undersokelse> broken) {
        return Dates.any(Sak::undersokelser, (sak, undersokelse) -> broken.test(undersokelse));
    }

    /** When the first notification that belongs to it was received; later than every day when there is none. */
    private static int received(Sak sak, Undersokelse undersokelse) {
        return undersokelse.meldinger().stream()
                .mapToInt(i -> sak.meldinger().get(i).start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
