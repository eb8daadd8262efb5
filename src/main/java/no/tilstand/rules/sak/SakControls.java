package no.tilstand.rules.sak;

import java.time.LocalDate;
import java.util.List;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Spell;

/** Controls of the file, the sender and the case itself. */
final class SakControls {
    /** Gitt en fil, når samme id står på to elementer av samme slag, så følger ikke innholdet formatet (XSD: unik per elementtype). Filer som ikke kan leses, er meldt under lesingen. */
    private static final CaseControl FIL_01 = CaseControl.read(
            Control.FIL_01, false, "samme id står på to elementer av samme slag", "det siste i filen er brukt");

    /** Gitt Oslo, Bergen eller Trondheim (etter organisasjonsnummer), når bydelens nummer eller navn mangler, så brytes kontrollen. */
    private static final CaseControl AVG_01 = CaseControl.read(
            Control.AVG_01, false, "bydelens nummer eller navn mangler", "sakene kan ikke fordeles på bydeler");

    /** Gitt en sak, når en dato ligger før 1. januar for 26 år siden eller etter 31. desember om 26 år, regnet fra året for uttrekket, så brytes kontrollen. */
    private static final CaseControl SAK_01 = CaseControl.both(
            Control.SAK_01,
            "en dato ligger mer enn 26 år fra året for uttrekket",
            "det som hører til datoen, kan havne i feil år",
            SakControls::farAway);

    /** Gitt en avsluttet sak, når startdatoen er etter sluttdatoen, så brytes kontrollen. */
    private static final CaseControl SAK_02A = CaseControl.both(
            Control.SAK_02A,
            "sakens startdato er etter dens sluttdato",
            "saken telles ikke som åpen",
            sak -> !sak.isOpen() && sak.start() > sak.end());

    /** Gitt et barn som er 25 år eller mer ved uttrekket, når saken eller noe i den unntatt vedtak er uten sluttdato, så brytes kontrollen. (Meldingen i kilden sier «over 25», betingelsen 25 eller mer.) */
    private static final CaseControl SAK_07 = CaseControl.both(
            Control.SAK_07,
            "klienten er 25 år eller eldre, og noe i saken er fortsatt åpent",
            "den unge er ikke med i tall for dem under 25 år",
            sak -> aged(sak, 25) && somethingOpen(sak));

    /** Gitt et barn som er 18 år eller mer ved uttrekket og ikke har tiltak, når saken eller noe i den unntatt vedtak er uten sluttdato, så brytes kontrollen. */
    private static final CaseControl SAK_08 = CaseControl.both(
            Control.SAK_08,
            "klienten er 18 år eller eldre uten tiltak, og noe i saken er fortsatt åpent",
            "saken telles som åpen",
            sak -> aged(sak, 18) && sak.tiltak().isEmpty() && somethingOpen(sak));

    /** Gitt en åpen sak, når den verken har melding, undersøkelse, vedtak, tiltak, plan, ettervern eller oversendelse, så brytes kontrollen. */
    private static final CaseControl SAK_21 = CaseControl.both(
            Control.SAK_21,
            "åpen sak uten melding, undersøkelse, vedtak, tiltak, plan, ettervern eller oversendelse",
            "saken telles som åpen",
            SakControls::isEmptyAndOpen);

    /** Gitt et Slettet-element, når det viser til noe som ikke finnes, så brytes kontrollen. */
    private static final CaseControl SAK_22 = CaseControl.read(
            Control.SAK_22, false, "uttrekket sletter noe som ikke finnes", "slettingen har ingen virkning");

    /** Gitt en avsluttet sak, når noe i den er uten sluttdato, så brytes kontrollen. */
    private static final CaseControl SAK_23 = CaseControl.both(
            Control.SAK_23,
            "avsluttet sak der noe fortsatt er åpent",
            "det åpne telles med selv om saken er avsluttet",
            sak -> !sak.isOpen()
                    && (Dates.withoutVedtak(sak).anyMatch(Spell::isOpen)
                            || sak.vedtak().stream().anyMatch(Spell::isOpen)));

    static final List<CaseControl> ALL =
            List.of(FIL_01, AVG_01, SAK_01, SAK_02A, SAK_07, SAK_08, SAK_21, SAK_22, SAK_23);

    /** XSD's own limits (1998 to 2029) were taken out in version 2.2.3; this control came instead. */
    private static final int YEARS = 26;

    private SakControls() {}

    private static boolean farAway(Sak sak) {
        int year = LocalDate.ofEpochDay(sak.uttrekk()).getYear();
        long first = LocalDate.of(year - YEARS, 1, 1).toEpochDay();
        long last = LocalDate.of(year + YEARS, 12, 31).toEpochDay();
        return Dates.all(sak).anyMatch(day -> day < first || day > last);
    }

    /** So old when the extract was taken. */
    static boolean aged(Sak sak, int years) {
        return sak.barn().alderKjent() && sak.barn().alder(sak.uttrekk()) >= years;
    }

    private static boolean somethingOpen(Sak sak) {
        return sak.isOpen() || Dates.withoutVedtak(sak).anyMatch(Spell::isOpen);
    }

    private static boolean isEmptyAndOpen(Sak sak) {
        return sak.isOpen()
                && sak.meldinger().isEmpty()
                && sak.undersokelser().isEmpty()
                && sak.vedtak().isEmpty()
                && sak.tiltak().isEmpty()
                && sak.planer().isEmpty()
                && sak.ettervern().isEmpty()
                && sak.oversendelser().isEmpty();
    }
}
