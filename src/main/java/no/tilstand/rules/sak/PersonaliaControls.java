package no.tilstand.rules.sak;

import java.util.List;
import no.tilstand.diagnostics.Control;

/** Controls of Personalia. The reader tries them, since no number leaves it. */
final class PersonaliaControls {
    /** Gitt en avsluttet sak, når personalia starter etter sakens sluttdato, så brytes kontrollen. */
    private static final CaseControl PER_02F = CaseControl.read(
            Control.PER_02F, false, "personalia starter etter sakens sluttdato", "tallene endres ikke");

    /** Gitt en sak, når den ikke har personalia, så brytes kontrollen. */
    private static final CaseControl PER_11 = CaseControl.read(
            Control.PER_11,
            false,
            "saken har ingen personalia",
            "barnets alder er ukjent, og saken telles som et eget barn");

    /** Gitt et nummer, når det verken er gyldig fødselsnummer, gyldig D-nummer eller en dato fulgt av 00100, 00200 eller 99999, så brytes kontrollen. (XSD-teksten godtar også 55555; kravspesifikasjonen gjør ikke det.) */
    private static final CaseControl PER_12 = CaseControl.read(
            Control.PER_12,
            false,
            "fødselsnummeret er ikke gyldig",
            "er det ikke noe annet gyldig nummer, telles saken som et eget barn");

    /** Gitt et nummer, når datodelen er en annen dato enn fødselsdatoen, så brytes kontrollen. 40 trekkes fra dagen i et D-nummer, og 40 eller 80 fra måneden i et oppdiktet nummer. */
    private static final CaseControl PER_13 = CaseControl.read(
            Control.PER_13,
            false,
            "datoen i fødselsnummeret er en annen enn fødselsdatoen",
            "alderen regnes av fødselsdatoen");

    /** Gitt et nummer som ikke slutter på 99999, når niende siffer ikke passer med kjønn (oddetall 1, partall 2), så brytes kontrollen. */
    private static final CaseControl PER_14 = CaseControl.read(
            Control.PER_14, false, "kjønn stemmer ikke med fødselsnummeret", "kjønn telles som det er registrert");

    /** Gitt et nummer som slutter på 99999 (ufødt), når personalia starter etter fødselsdatoen, så brytes kontrollen. */
    private static final CaseControl PER_15 = CaseControl.read(
            Control.PER_15,
            false,
            "nummeret sier at barnet ikke er født, men personalia starter etter fødselsdatoen",
            "alderen regnes av fødselsdatoen");

    /** Gitt personalia, når det starter mer enn ni måneder før fødselsdatoen, så brytes kontrollen. */
    private static final CaseControl PER_16 = CaseControl.read(
            Control.PER_16,
            false,
            "personalia starter mer enn ni måneder før fødselsdatoen",
            "barnet telles som 0 år til fødselsdatoen");

    /** Gitt et oppgitt DUF-nummer, når det ikke er gyldig, så brytes kontrollen. */
    private static final CaseControl PER_17 = CaseControl.read(
            Control.PER_17, false, "DUF-nummeret er ikke gyldig", "nummeret brukes ikke til å kjenne igjen barnet");

    /** Gitt et nummer som slutter på 00100, 00200 eller 99999, eller et D-nummer, så bør det byttes ut. */
    private static final CaseControl PER_18 = CaseControl.read(
            Control.PER_18,
            false,
            "nummeret er foreløpig og bør erstattes",
            "barnet kan bli talt to ganger når det får et nytt nummer");

    static final List<CaseControl> ALL =
            List.of(PER_02F, PER_11, PER_12, PER_13, PER_14, PER_15, PER_16, PER_17, PER_18);

    private PersonaliaControls() {}
}
