package no.tilstand.rules.sak;

import java.util.List;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Plan;
import no.tilstand.domain.sak.Sak;

/** Controls of Plan and Evaluering. */
final class PlanControls {
    /** Start etter egen slutt; se {@link Dates#startsAfterItsEnd}. */
    private static final CaseControl PLA_02A = Dates.startsAfterItsEnd(Control.PLA_02A, true, "planen", Sak::planer);

    /** Slutt etter sakens slutt; se {@link Dates#endsAfterCase}. */
    private static final CaseControl PLA_02C = Dates.endsAfterCase(Control.PLA_02C, true, "planen", Sak::planer);

    /** Start før sakens start; se {@link Dates#startsBeforeCase}. */
    private static final CaseControl PLA_02E = Dates.startsBeforeCase(Control.PLA_02E, true, "planen", Sak::planer);

    /** Gitt en avsluttet sak, når en evaluering er utført etter sakens sluttdato, så brytes kontrollen. (Kildens tekst nevner planens sluttdato, men sammenligner med sakens.) */
    private static final CaseControl PLA_02F = CaseControl.both(
            Control.PLA_02F,
            "evaluering er utført etter sakens sluttdato",
            "evalueringen telles med datoen som står",
            Dates.<Plan>any(
                    Sak::planer, (sak, plan) -> plan.evalueringer().stream().anyMatch(d -> d > sak.end())));

    /** Gitt en sak, når en evaluering er utført før sakens startdato, så brytes kontrollen. */
    private static final CaseControl PLA_02G = CaseControl.both(
            Control.PLA_02G,
            "evaluering er utført før sakens startdato",
            "evalueringer fra før planen telles ikke",
            Dates.<Plan>any(
                    Sak::planer, (sak, plan) -> plan.evalueringer().stream().anyMatch(d -> d < sak.start())));

    /** Gitt to planer i samme sak, når de er helt like men har ulik id, så brytes kontrollen. */
    private static final CaseControl PLA_19 =
            CaseControl.read(Control.PLA_19, true, "to planer er helt like", "barnet telles én gang");

    static final List<CaseControl> ALL = List.of(PLA_02A, PLA_02C, PLA_02E, PLA_02F, PLA_02G, PLA_19);

    private PlanControls() {}
}
