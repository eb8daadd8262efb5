package no.tilstand.diagnostics;

/**
 * The controls of case extracts, by their own ids in the register's specification ({@code Kravspesifikasjon.md} of
 * {@code statisticsnorway/barn-barnevern-xsd}; a letter is added where one of its numbers holds several).
 *
 * <p>Whatever the register calls them (FATAL, ERROR, WARNING, INFO), here each is one warning that describes the data and
 * never stops the report. What each one says, and what it does to the figures, stands with its rule.
 */
public enum Control implements CatalogueEntry {
    FIL_01(Text.NEW_FILE),
    AVG_01("fyll inn bydelens nummer og navn i fagsystemet, og ta uttrekket på nytt"),
    SAK_01(Text.DATE),
    SAK_02A(Text.DATE),
    SAK_07("avslutt saken i fagsystemet hvis den unge ikke lenger får tiltak"),
    SAK_08("avslutt saken i fagsystemet, eller registrer tiltaket som mangler"),
    SAK_21("avslutt saken i fagsystemet, eller registrer det den gjelder"),
    SAK_22("spør leverandøren hvorfor uttrekket sletter noe som ikke er levert"),
    SAK_23("sett sluttdato på det som fortsatt står åpent i avsluttede saker"),
    PER_02F(Text.DATE),
    PER_11("registrer hvem saken gjelder, og ta uttrekket på nytt"),
    PER_12(Text.NUMBER),
    PER_13(Text.NUMBER),
    PER_14(Text.NUMBER),
    PER_15("bytt ut nummeret når barnet er født, eller rett datoen"),
    PER_16(Text.DATE),
    PER_17("rett DUF-nummeret i fagsystemet, eller ta det bort"),
    PER_18("bytt ut nummeret når barnet har fått fødselsnummer"),
    MEL_02A(Text.DATE),
    MEL_02C(Text.DATE),
    MEL_02E(Text.DATE),
    MEL_03("se om konklusjonsdatoen er riktig; er den det, er fristen brutt"),
    MEL_04("fyll inn hvem som meldte"),
    MEL_05("fyll inn hva meldingen gjelder"),
    MEL_19(Text.TWICE),
    MLD_02(Text.SPECIFY),
    SIN_02(Text.SPECIFY),
    UND_02A(Text.DATE),
    UND_02C(Text.DATE),
    UND_02E(Text.DATE),
    UND_03(Text.SPECIFY),
    UND_07("fyll inn vedtaksgrunnlaget"),
    UND_11A("se om undersøkelsen er ferdig, eller om utvidet frist er glemt"),
    UND_11B("se om undersøkelsen er ferdig uten at konklusjonen er ført"),
    UND_19(Text.TWICE),
    UND_20("knytt undersøkelsen til meldingen i fagsystemet"),
    UND_21A("knytt undersøkelsen til vedtaket i fagsystemet"),
    UND_21B("knytt undersøkelsen til vedtaket i fagsystemet"),
    VED_02A(Text.DATE),
    VED_02C(Text.DATE),
    VED_02E(Text.DATE),
    VED_02F(Text.DATE),
    VED_02G(Text.DATE),
    VED_02H(Text.DATE),
    VED_02I(Text.DATE),
    VED_02J(Text.DATE),
    VED_03("sett sluttdato på vedtaket, eller rett statusen"),
    VED_04(Text.LAW),
    VED_05A(Text.LAW),
    VED_05B(Text.LAW),
    VED_19(Text.TWICE),
    VED_20("registrer oversendelsen, og knytt den til vedtaket"),
    TIL_02A(Text.DATE),
    TIL_02C(Text.DATE),
    TIL_02E(Text.DATE),
    TIL_05("avslutt tiltaket, eller rett kategorien"),
    TIL_06("avslutt tiltaket, eller rett kategorien"),
    TIL_07(Text.SPECIFY),
    TIL_08(Text.SPECIFY),
    TIL_09("avslutt det tiltaket som barnet har flyttet fra"),
    TIL_12("fyll inn årsaken til at omsorgstiltaket ble opphevet"),
    TIL_13("avslutt omsorgstiltaket ved 18 år, og registrer ettervernet for seg"),
    TIL_14(Text.LAW),
    TIL_19(Text.TWICE),
    TIL_20("knytt tiltaket til vedtaket i fagsystemet"),
    TIL_21("rett hjemmelen på tiltaket eller vedtaket, så de er like"),
    TIL_22("se om tiltaket er en plassering på institusjon; er det ikke det, bytt kategori"),
    TIL_23("se om tiltaket er en plassering i fosterhjem; er det ikke det, bytt kategori"),
    PLA_02A(Text.DATE),
    PLA_02C(Text.DATE),
    PLA_02E(Text.DATE),
    PLA_02F(Text.DATE),
    PLA_02G(Text.DATE),
    PLA_19(Text.TWICE),
    ETT_02A(Text.DATE),
    ETT_02C(Text.DATE),
    ETT_02E(Text.DATE),
    FLY_02C(Text.DATE),
    FLY_02F(Text.DATE),
    OVE_02E(Text.DATE),
    OVE_02F(Text.DATE),
    OVE_05A(Text.LAW),
    OVE_05B(Text.LAW);

    /** Advice that several share; an enum cannot use its own constants before they are made. */
    private static final class Text {
        private static final String DATE = "rett datoen i fagsystemet, og ta uttrekket på nytt";
        private static final String LAW = "rett lovhjemmelen i fagsystemet, og ta uttrekket på nytt";
        private static final String NEW_FILE = "ta uttrekket på nytt, eller spør leverandøren av fagsystemet";
        private static final String NUMBER = "rett nummeret eller opplysningene om barnet i fagsystemet";
        private static final String SPECIFY = "fyll inn presiseringen i fagsystemet";
        private static final String TWICE = "slett den ene i fagsystemet hvis den er ført to ganger";
    }

    private final String advice;

    Control(String advice) {
        this.advice = advice;
    }

    @Override
    public String id() {
        return name().replace('_', '-');
    }

    /** Controls describe the data and never stop the report (design, section 5). */
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String advice() {
        return advice;
    }

    /** After all codes. */
    @Override
    public int rank() {
        return Code.values().length + ordinal();
    }
}
