package no.tilstand.rules.sak;

import java.util.List;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Ettervern;
import no.tilstand.domain.sak.Flytting;
import no.tilstand.domain.sak.Lovhjemmel;
import no.tilstand.domain.sak.Oversendelse;
import no.tilstand.domain.sak.Sak;

/** Controls of Ettervern, Flytting and OversendelseFylkesnemnd. */
final class OtherControls {
    /** Gitt et ettervern med slutt, når tilbudet er sendt etter slutten, så brytes kontrollen. */
    private static final CaseControl ETT_02A = CaseControl.register(
            Control.ETT_02A,
            "tilbudet om ettervern er sendt etter at det ble avsluttet",
            "svaret telles med datoen som står",
            Dates.<Ettervern>any(Sak::ettervern, (sak, e) -> !e.isOpen() && e.start() > e.end()));

    /** Gitt en avsluttet sak, når ettervernet slutter etter saken, så brytes kontrollen. */
    private static final CaseControl ETT_02C = CaseControl.register(
            Control.ETT_02C,
            "ettervernets sluttdato er etter sakens sluttdato",
            "svaret telles med datoen som står",
            Dates.<Ettervern>any(Sak::ettervern, (sak, e) -> !sak.isOpen() && !e.isOpen() && e.end() > sak.end()));

    /** Gitt en sak, når tilbudet om ettervern er sendt før sakens startdato, så brytes kontrollen. */
    private static final CaseControl ETT_02E = CaseControl.register(
            Control.ETT_02E,
            "tilbudet om ettervern er sendt før sakens startdato",
            "svaret telles med datoen som står",
            Dates.<Ettervern>any(Sak::ettervern, (sak, e) -> e.start() < sak.start()));

    /** Gitt en avsluttet sak, når flyttedatoen er etter sakens sluttdato, så brytes kontrollen. */
    private static final CaseControl FLY_02C = CaseControl.both(
            Control.FLY_02C,
            "flyttedatoen er etter sakens sluttdato",
            "flyttingen telles med datoen som står",
            Dates.<Flytting>any(Sak::flyttinger, (sak, f) -> f.dag() > sak.end()));

    /** Gitt en sak, når flyttedatoen er før sakens startdato, så brytes kontrollen. */
    private static final CaseControl FLY_02F = CaseControl.both(
            Control.FLY_02F,
            "flyttedatoen er før sakens startdato",
            "flyttingen telles med datoen som står",
            Dates.<Flytting>any(Sak::flyttinger, (sak, f) -> f.dag() < sak.start()));

    /** Gitt en sak, når oversendelsen er datert før sakens startdato, så brytes kontrollen. */
    private static final CaseControl OVE_02E = CaseControl.register(
            Control.OVE_02E,
            "oversendelsen til nemnda er datert før sakens startdato",
            "oversendelsen telles med datoen som står",
            Dates.<Oversendelse>any(Sak::oversendelser, (sak, o) -> o.dag() < sak.start()));

    /** Gitt en avsluttet sak, når oversendelsen er datert etter sakens sluttdato, så brytes kontrollen. */
    private static final CaseControl OVE_02F = CaseControl.register(
            Control.OVE_02F,
            "oversendelsen til nemnda er datert etter sakens sluttdato",
            "oversendelsen telles med datoen som står",
            Dates.<Oversendelse>any(Sak::oversendelser, (sak, o) -> o.dag() > sak.end()));

    /** Gitt en oversendelse fra før 1. januar 2023, når den viser til BVL2021, så brytes kontrollen. */
    private static final CaseControl OVE_05A = CaseControl.register(
            Control.OVE_05A,
            "oversendelse fra før 1. januar 2023 viser til loven fra 2021",
            "hjemmelen brukes som den står",
            Dates.<Oversendelse>any(
                    Sak::oversendelser,
                    (sak, o) -> o.dag() < Dates.NEW_LAW && o.hjemmel().lov().equals(Lovhjemmel.BVL2021)));

    /** Gitt en oversendelse fra 1. januar 2023 eller senere, når den viser til BVL, så brytes kontrollen. */
    private static final CaseControl OVE_05B = CaseControl.register(
            Control.OVE_05B,
            "oversendelse fra 1. januar 2023 eller senere viser til loven fra 1992",
            "hjemmelen brukes som den står",
            Dates.<Oversendelse>any(
                    Sak::oversendelser,
                    (sak, o) -> o.dag() >= Dates.NEW_LAW && o.hjemmel().lov().equals(Lovhjemmel.BVL)));

    static final List<CaseControl> ALL =
            List.of(ETT_02A, ETT_02C, ETT_02E, FLY_02C, FLY_02F, OVE_02E, OVE_02F, OVE_05A, OVE_05B);

    private OtherControls() {}
}
