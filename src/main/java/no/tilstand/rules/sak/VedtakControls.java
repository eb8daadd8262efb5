package no.tilstand.rules.sak;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Lovhjemmel;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Vedtak;

/** Controls of Vedtak, Krav and Status. */
final class VedtakControls {
    private static final Set<String> LAWS = Set.of(Lovhjemmel.BVL, Lovhjemmel.BVL2021, Lovhjemmel.BL1981);

    /** Start etter egen slutt; se {@link Dates#startsAfterItsEnd}. */
    private static final CaseControl VED_02A = Dates.startsAfterItsEnd(Control.VED_02A, false, "vedtaket", Sak::vedtak);

    /** Slutt etter sakens slutt; se {@link Dates#endsAfterCase}. */
    private static final CaseControl VED_02C = Dates.endsAfterCase(Control.VED_02C, false, "vedtaket", Sak::vedtak);

    /** Start før sakens start; se {@link Dates#startsBeforeCase}. */
    private static final CaseControl VED_02E = Dates.startsBeforeCase(Control.VED_02E, false, "vedtaket", Sak::vedtak);

    /** Gitt et krav med slutt, når det starter etter sin egen slutt, så brytes kontrollen. */
    private static final CaseControl VED_02F = CaseControl.register(
            Control.VED_02F,
            "kravets startdato er etter dets sluttdato",
            "tallene endres ikke",
            any(v -> v.krav().stream().anyMatch(k -> !k.isOpen() && k.start() > k.end())));

    /** Gitt et vedtak med slutt, når et krav slutter etter vedtaket, så brytes kontrollen. */
    private static final CaseControl VED_02G = CaseControl.register(
            Control.VED_02G,
            "kravets sluttdato er etter vedtakets",
            "tallene endres ikke",
            any(v -> !v.isOpen() && v.krav().stream().anyMatch(k -> !k.isOpen() && k.end() > v.end())));

    /** Gitt et vedtak, når et krav starter før vedtaket, så brytes kontrollen. */
    private static final CaseControl VED_02H = CaseControl.register(
            Control.VED_02H,
            "kravets startdato er før vedtakets",
            "tallene endres ikke",
            any(v -> v.krav().stream().anyMatch(k -> k.start() < v.start())));

    /** Gitt et vedtak med slutt, når en status er endret etter slutten, så brytes kontrollen. */
    private static final CaseControl VED_02I = CaseControl.register(
            Control.VED_02I,
            "status er endret etter vedtakets sluttdato",
            "den siste statusen gjelder",
            any(v -> !v.isOpen() && v.statuser().stream().anyMatch(s -> s.endret() > v.end())));

    /** Gitt et vedtak, når en status er endret før vedtaket, så brytes kontrollen. */
    private static final CaseControl VED_02J = CaseControl.register(
            Control.VED_02J,
            "status er endret før vedtakets startdato",
            "den siste statusen gjelder",
            any(v -> v.statuser().stream().anyMatch(s -> s.endret() < v.start())));

    /** Gitt et vedtak med status 3 eller 4, når sluttdato mangler, så brytes kontrollen. */
    private static final CaseControl VED_03 = CaseControl.register(
            Control.VED_03,
            "bortfalt eller avslått vedtak mangler sluttdato",
            "vedtaket telles det året det ble fattet",
            any(v -> v.isOpen() && (v.harStatus("3") || v.harStatus("4"))));

    /** Gitt et vedtak, når hjemmelen eller en jamført hjemmel har en annen lov enn BVL, BVL2021 eller BL1981, så brytes kontrollen. */
    private static final CaseControl VED_04 = CaseControl.register(
            Control.VED_04,
            "vedtaket viser til en annen lov enn barnevernsloven eller barneloven",
            "vedtaket hører ikke til noen hjemmelsklasse",
            any(v -> Stream.concat(Stream.of(v.hjemmel()), v.jmfr().stream()).anyMatch(h -> !LAWS.contains(h.lov()))));

    /** Gitt et vedtak fra før 1. januar 2023, når det viser til BVL2021, så brytes kontrollen. */
    private static final CaseControl VED_05A = CaseControl.register(
            Control.VED_05A,
            "vedtak fra før 1. januar 2023 viser til loven fra 2021",
            "hjemmelen brukes som den står",
            any(v -> v.start() < Dates.NEW_LAW && v.hjemmel().lov().equals(Lovhjemmel.BVL2021)));

    /** Gitt et vedtak fra 1. januar 2023 eller senere, når det viser til BVL, så brytes kontrollen. */
    private static final CaseControl VED_05B = CaseControl.register(
            Control.VED_05B,
            "vedtak fra 1. januar 2023 eller senere viser til loven fra 1992",
            "hjemmelen brukes som den står",
            any(v -> v.start() >= Dates.NEW_LAW && v.hjemmel().lov().equals(Lovhjemmel.BVL)));

    /** Gitt to vedtak i samme sak, når de er helt like men har ulik id, så brytes kontrollen. */
    private static final CaseControl VED_19 =
            CaseControl.read(Control.VED_19, false, "to vedtak er helt like", "begge er talt");

    /** Gitt et vedtak med status 2, når det mangler relasjon til en oversendelse som finnes, så brytes kontrollen. */
    private static final CaseControl VED_20 = CaseControl.register(
            Control.VED_20,
            "vedtak sendt til nemnda mangler relasjon til oversendelsen",
            "oversendelsen er bare talt hvis den er registrert for seg",
            any(v -> v.harStatus("2") && v.oversendelser().isEmpty()));

    static final List<CaseControl> ALL = List.of(
            VED_02A, VED_02C, VED_02E, VED_02F, VED_02G, VED_02H, VED_02I, VED_02J, VED_03, VED_04, VED_05A, VED_05B,
            VED_19, VED_20);

    private VedtakControls() {}

    private static Predicate<Sak> any(Predicate<Vedtak> broken) {
        return Dates.any(Sak::vedtak, (sak, vedtak) -> broken.test(vedtak));
    }
}
