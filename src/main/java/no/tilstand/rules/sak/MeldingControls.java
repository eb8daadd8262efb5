package no.tilstand.rules.sak;

import java.util.List;
import java.util.function.Predicate;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Sak;

/** Controls of Melding, Melder and Saksinnhold. */
final class MeldingControls {
    /** Start etter egen slutt; se {@link Dates#startsAfterItsEnd}. */
    private static final CaseControl MEL_02A =
            Dates.startsAfterItsEnd(Control.MEL_02A, true, "meldingen", Sak::meldinger);

    /** Slutt etter sakens slutt; se {@link Dates#endsAfterCase}. */
    private static final CaseControl MEL_02C = Dates.endsAfterCase(Control.MEL_02C, true, "meldingen", Sak::meldinger);

    /** Start før sakens start; se {@link Dates#startsBeforeCase}. */
    private static final CaseControl MEL_02E =
            Dates.startsBeforeCase(Control.MEL_02E, true, "meldingen", Sak::meldinger);

    /** Gitt en konkludert melding, når det gikk mer enn 7 dager fra den ble mottatt, så brytes kontrollen. Dag 7 er innenfor. (15F-spesifikasjonen sier 8 eller flere, koden først fra 9.) */
    private static final CaseControl MEL_03 = CaseControl.both(
            Control.MEL_03,
            "meldingen er konkludert mer enn 7 dager etter at den ble mottatt",
            "den telles som fristbrudd",
            any(m -> !m.isOpen() && m.dager() > 7));

    /** Gitt en konkludert melding, når den mangler melder, så brytes kontrollen. */
    private static final CaseControl MEL_04 = CaseControl.both(
            Control.MEL_04,
            "konkludert melding mangler melder",
            "den telles som ikke oppgitt",
            any(m -> !m.isOpen() && m.meldere().isEmpty()));

    /** Gitt en konkludert melding, når den mangler saksinnhold, så brytes kontrollen. */
    private static final CaseControl MEL_05 = CaseControl.both(
            Control.MEL_05,
            "konkludert melding mangler saksinnhold",
            "den telles som ikke oppgitt",
            any(m -> !m.isOpen() && m.saksinnhold().isEmpty()));

    /** Gitt to konkluderte meldinger i samme sak, når de er helt like men har ulik id, så brytes kontrollen. */
    private static final CaseControl MEL_19 =
            CaseControl.read(Control.MEL_19, true, "to konkluderte meldinger er helt like", "begge er talt");

    /** Gitt melder 22 (andre offentlige instanser), når presisering mangler, så brytes kontrollen. */
    private static final CaseControl MLD_02 = CaseControl.both(
            Control.MLD_02,
            "melder 22 mangler presisering",
            "melderen telles med koden",
            any(m -> unspecified(m.meldere(), "22")));

    /** Gitt saksinnhold 18 eller 19, når presisering mangler, så brytes kontrollen. */
    private static final CaseControl SIN_02 = CaseControl.both(
            Control.SIN_02,
            "saksinnhold 18 eller 19 mangler presisering",
            "innholdet telles med koden",
            any(m -> unspecified(m.saksinnhold(), "18", "19")));

    static final List<CaseControl> ALL =
            List.of(MEL_02A, MEL_02C, MEL_02E, MEL_03, MEL_04, MEL_05, MEL_19, MLD_02, SIN_02);

    private MeldingControls() {}

    private static Predicate<Sak> any(Predicate<Melding> broken) {
        return Dates.any(Sak::meldinger, (sak, melding) -> broken.test(melding));
    }

    /** Whether one of these codes stands without the Presisering that it demands. */
    static boolean unspecified(List<Kode> codes, String... demanding) {
        for (Kode code : codes) {
            if (!code.presisert() && List.of(demanding).contains(code.verdi())) {
                return true;
            }
        }
        return false;
    }
}
