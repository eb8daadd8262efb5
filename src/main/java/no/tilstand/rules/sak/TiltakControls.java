package no.tilstand.rules.sak;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Lovhjemmel;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Tiltak;

/** Controls of Tiltak. */
final class TiltakControls {
    /** Categories whose code says too little. */
    private static final Set<String> SPECIFIED =
            Set.of("1.99", "2.99", "3.7", "3.99", "4.99", "5.99", "6.99", "7.99", "8.99");

    private static final int MOST_OVERLAP = 90;

    /** Start etter egen slutt; se {@link Dates#startsAfterItsEnd}. */
    private static final CaseControl TIL_02A = Dates.startsAfterItsEnd(Control.TIL_02A, true, "tiltaket", Sak::tiltak);

    /** Slutt etter sakens slutt; se {@link Dates#endsAfterCase}. */
    private static final CaseControl TIL_02C = Dates.endsAfterCase(Control.TIL_02C, true, "tiltaket", Sak::tiltak);

    /** Start før sakens start; se {@link Dates#startsBeforeCase}. */
    private static final CaseControl TIL_02E = Dates.startsBeforeCase(Control.TIL_02E, true, "tiltaket", Sak::tiltak);

    /** Gitt tiltak 4.1 (barnehage), når barnet er over 7 år mens tiltaket varer (på sluttdagen, eller ved uttrekket når det er åpent), så brytes kontrollen. 8 år er over 7. */
    private static final CaseControl TIL_05 = CaseControl.both(
            Control.TIL_05,
            "barnet er over 7 år og har tiltaket barnehage",
            "tiltaket telles som det står",
            Dates.<Tiltak>any(Sak::tiltak, (sak, t) -> t.kategori().er("4.1") && ageAtEnd(sak, t) > 7));

    /** Gitt tiltak 4.2 (SFO), når barnet er over 11 år mens tiltaket varer (på sluttdagen, eller ved uttrekket når det er åpent), så brytes kontrollen. 12 år er over 11. */
    private static final CaseControl TIL_06 = CaseControl.both(
            Control.TIL_06,
            "barnet er over 11 år og har tiltaket SFO",
            "tiltaket telles som det står",
            Dates.<Tiltak>any(Sak::tiltak, (sak, t) -> t.kategori().er("4.2") && ageAtEnd(sak, t) > 11));

    /** Gitt kategori 1.99, 2.99, 3.7, 3.99, 4.99, 5.99, 6.99, 7.99 eller 8.99, når presisering mangler, så brytes kontrollen. */
    private static final CaseControl TIL_07 = CaseControl.both(
            Control.TIL_07,
            "tiltak av en kategori for annet mangler presisering",
            "tiltaket telles med koden",
            any(t -> SPECIFIED.contains(t.kategori().verdi()) && !t.kategori().presisert()));

    /** Gitt opphevelse 4 (annet), når presisering mangler, så brytes kontrollen. */
    private static final CaseControl TIL_08 = CaseControl.both(
            Control.TIL_08,
            "opphevelse av annen årsak mangler presisering",
            "opphevelsen telles med koden",
            any(t -> t.opphevelse().er("4") && !t.opphevelse().presisert()));

    /** Gitt to plasseringstiltak i samme sak, når de overlapper med mer enn 90 dager (åpne regnes til uttrekket), så brytes kontrollen. 90 dager er innenfor. */
    private static final CaseControl TIL_09 = CaseControl.both(
            Control.TIL_09,
            "to plasseringstiltak overlapper med mer enn 90 dager",
            "barnet telles én gang, på stedet det flyttet til sist",
            TiltakControls::overlapping);

    /** Gitt et avsluttet omsorgstiltak som også er plasseringstiltak, når årsak til opphevelse mangler, så brytes kontrollen. */
    private static final CaseControl TIL_12 = CaseControl.both(
            Control.TIL_12,
            "avsluttet omsorgstiltak mangler årsak til opphevelse",
            "opphøret telles som ikke oppgitt",
            any(t -> !t.isOpen()
                    && t.erOmsorg()
                    && t.sted().erPlassering()
                    && !t.opphevelse().finnes()));

    /** Gitt et barn som er 18 år eller mer ved uttrekket, når et omsorgstiltak er uten sluttdato, så brytes kontrollen. */
    private static final CaseControl TIL_13 = CaseControl.both(
            Control.TIL_13,
            "klienten er 18 år eller eldre og har et åpent omsorgstiltak",
            "tiltaket telles som hjelpetiltak etter 18-årsdagen",
            sak -> SakControls.aged(sak, 18) && sak.tiltak().stream().anyMatch(t -> t.isOpen() && t.erOmsorg()));

    /** Gitt en lovhjemmel på et tiltak, når kapittel, paragraf, ledd eller punktum er 0, så brytes kontrollen. */
    private static final CaseControl TIL_14 = CaseControl.both(
            Control.TIL_14,
            "kapittel, paragraf, ledd eller punktum i lovhjemmelen er 0",
            "tiltaket kan havne i feil hjemmelsklasse",
            any(t -> Stream.concat(Stream.of(t.hjemmel()), t.jmfr().stream()).anyMatch(TiltakControls::hasZero)));

    /** Gitt to tiltak i samme sak, når de er helt like men har ulik id, så brytes kontrollen. */
    private static final CaseControl TIL_19 =
            CaseControl.read(Control.TIL_19, true, "to tiltak er helt like", "barnet telles én gang, tiltakene to");

    /** Gitt et tiltak, når det mangler relasjon fra et vedtak, så brytes kontrollen. */
    private static final CaseControl TIL_20 = CaseControl.register(
            Control.TIL_20,
            "tiltaket mangler relasjon fra et vedtak",
            "tiltaket telles; akuttplasseringer kan ikke knyttes til vedtaket",
            TiltakControls::withoutDecision);

    /** Gitt et tiltak med relasjon fra et vedtak, når lov, kapittel eller paragraf er en annen enn vedtakets, så brytes kontrollen. */
    private static final CaseControl TIL_21 = CaseControl.register(
            Control.TIL_21,
            "tiltaket har en annen lovhjemmel enn vedtaket",
            "tiltakets egen hjemmel avgjør klassen",
            sak -> sak.vedtak().stream()
                    .anyMatch(v -> v.tiltak().stream()
                            .anyMatch(i -> !sak.tiltak().get(i).hjemmel().sammeParagraf(v.hjemmel()))));

    /** Gitt et tiltak med kode 1.99, så minnes det om at koden bare er for plassering i institusjon. */
    private static final CaseControl TIL_22 = CaseControl.both(
            Control.TIL_22,
            "kode 1.99 er bare for plassering på institusjon",
            "barnet telles som plassert på institusjon",
            any(t -> t.kategori().er("1.99")));

    /** Gitt et tiltak med kode 2.99, så minnes det om at koden bare er for plassering i fosterhjem. */
    private static final CaseControl TIL_23 = CaseControl.both(
            Control.TIL_23,
            "kode 2.99 er bare for plassering i fosterhjem",
            "barnet telles som plassert i fosterhjem",
            any(t -> t.kategori().er("2.99")));

    static final List<CaseControl> ALL = List.of(
            TIL_02A, TIL_02C, TIL_02E, TIL_05, TIL_06, TIL_07, TIL_08, TIL_09, TIL_12, TIL_13, TIL_14, TIL_19, TIL_20,
            TIL_21, TIL_22, TIL_23);

    private TiltakControls() {}

    private static Predicate<Sak> any(Predicate<Tiltak> broken) {
        return Dates.any(Sak::tiltak, (sak, tiltak) -> broken.test(tiltak));
    }

    /** 0 when it is not known when the child was born. */
    private static int ageAtEnd(Sak sak, Tiltak tiltak) {
        return sak.barn().alderKjent() ? sak.barn().alder(Math.min(tiltak.end(), sak.uttrekk())) : 0;
    }

    private static boolean hasZero(Lovhjemmel hjemmel) {
        return hjemmel.kapittel().equals("0")
                || hjemmel.paragraf().equals("0")
                || hjemmel.ledd().contains("0")
                || hjemmel.punktum().contains("0");
    }

    private static boolean overlapping(Sak sak) {
        List<Tiltak> placements =
                sak.tiltak().stream().filter(t -> t.sted().erPlassering()).toList();
        for (int i = 0; i < placements.size(); i++) {
            for (int j = i + 1; j < placements.size(); j++) {
                int from = Math.max(placements.get(i).start(), placements.get(j).start());
                int to = Math.min(
                        sak.uttrekk(),
                        Math.min(placements.get(i).end(), placements.get(j).end()));
                if (to - from > MOST_OVERLAP) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean withoutDecision(Sak sak) {
        boolean[] decided = new boolean[sak.tiltak().size()];
        sak.vedtak().forEach(v -> v.tiltak().forEach(i -> decided[i] = true));
        for (boolean one : decided) {
            if (!one) {
                return true;
            }
        }
        return false;
    }
}
