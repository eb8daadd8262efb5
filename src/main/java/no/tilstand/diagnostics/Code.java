package no.tilstand.diagnostics;

/**
 * The catalogue of everything that can be wrong: the only place where a severity and an advice stand.
 *
 * <p>The number block is the phase: 1xx intake, 2xx rules, 3xx indicators, 4xx history, 5xx report and charts, 6xx
 * render, 7xx disclosure, 9xx app. A number is never used again. Every code has a case folder that gives it and one that
 * does not, under {@code src/test/resources/cases}.
 */
public enum Code implements CatalogueEntry {
    // 1xx: reading
    BV_101(Severity.CRITICAL, "lag filen, eller start med «ny MAPPE --mal bufdir»"),
    BV_102(Severity.CRITICAL, "rett linjen og kjør kontroller på nytt"),
    BV_103(Severity.CRITICAL, "gi mappen et navn som 2025 eller 2025-nn, med bare bokstaver, siffer, - og _"),
    BV_104(
            Severity.CRITICAL,
            "se om det er riktig fil, og om du har lov til å lese den; er den for stor, del den, eller ta bort det som ikke trengs"),
    BV_105(Severity.WARNING, "lagre filen på nytt som UTF-8"),
    BV_106(Severity.WARNING, "ta bort tegnet; det kan ikke skrives i en PDF"),
    BV_107(Severity.WARNING, "flytt filen ut av mappen, eller lagre den i et format som leses"),
    BV_108(Severity.ERROR, "lagre filen på nytt som UTF-8"),
    BV_109(Severity.ERROR, "legg den virkelige filen i mappen; snarveier ut av input/ følges ikke"),
    BV_110(Severity.WARNING, "rett navnet eller ta bort feltet; det blir ikke brukt"),
    BV_111(Severity.ERROR, "legg til feltet; input/LESMEG.md viser et eksempel"),
    BV_112(Severity.ERROR, "rett verdien; input/LESMEG.md viser hvordan feltet skrives"),
    BV_113(Severity.ERROR, "bruk et av ordene i listen"),
    BV_114(Severity.ERROR, "rett verdien slik at den ligger innenfor grensene"),
    BV_115(Severity.ERROR, "behold den ene, eller gi den andre et eget navn"),
    BV_116(Severity.ERROR, "se etter nummeret i input/felles/kommuner.csv"),
    BV_117(Severity.ERROR, "bruk 9990 til 9999 sammen med «syntetisk»: true, og et virkelig nummer ellers"),
    BV_118(Severity.ERROR, "rett feltet aar, eller flytt mappen"),
    BV_119(Severity.ERROR, "bruk 3, som er vanlig, eller et tall som verner bedre"),
    BV_120(Severity.ERROR, "velg ut de viktigste; alle indikatorer kan stå i kapitlene"),
    BV_121(Severity.ERROR, "listen står i input/felles/indikatorer.json"),
    BV_122(Severity.ERROR, "skriv navnet med små bokstaver a–z, siffer og bindestrek, for eksempel barn-med-tiltak"),
    BV_123(Severity.ERROR, "rett linjen i kommunelisten"),
    BV_124(Severity.WARNING, "se om nummeret og navnet er riktige; listen står i input/felles/kommuner.csv"),
    BV_125(Severity.CRITICAL, "kopier mappen input/felles/ fra der verktøyet ble hentet"),
    BV_126(
            Severity.WARNING,
            "legg kategorien til under verdier på indikatoren, i indikatorer.json, eller la cellen være tom"),
    BV_127(
            Severity.ERROR,
            "se om det er riktig fil, og om kolonnen kategori holder noe annet, for eksempel navn eller saksnummer"),
    BV_130(Severity.ERROR, "rett overskriftene i denne linjen; input/LESMEG.md viser de to formene"),
    BV_131(Severity.WARNING, "rett overskriften eller ta bort kolonnen; den blir ikke brukt"),
    BV_132(Severity.ERROR, "skriv tallet med sifre og desimalkomma, eller et tegn som .. når tallet mangler"),
    BV_133(Severity.ERROR, "skriv tallet uten punktum som tusenskille, og med komma foran desimalene"),
    BV_134(Severity.ERROR, "se om flere celler er limt sammen"),
    BV_135(Severity.ERROR, "skriv 2025, 2025h1, 2025h2 eller 2013..2018"),
    BV_136(Severity.ERROR, "kategoriene står under verdier for indikatoren i registeret"),
    BV_137(Severity.ERROR, "rett kolonnen status, eller la cellen med tallet stå tom"),
    BV_138(Severity.ERROR, "rett kolonnen, eller bruk en indikator som måles slik"),
    BV_139(Severity.WARNING, "skriv . som verdi når andelen ikke kan regnes ut"),
    BV_140(Severity.ERROR, "sett tekst med skilletegn i anførselstegn"),
    BV_141(Severity.ERROR, "sett inn anførselstegnet som mangler"),
    BV_142(Severity.ERROR, "behold den ene kolonnen"),
    BV_143(Severity.ERROR, "fyll inn minst én linje med tall, eller slett filen"),
    BV_144(Severity.ERROR, "fyll inn både teller og nevner, eller bare verdi"),
    BV_145(Severity.ERROR, "åpne filen i et regneark og lagre den på nytt som xlsx, eller lagre som CSV UTF-8"),
    BV_146(Severity.ERROR, "hent tabellen på nytt som JSON-stat 2.0"),
    BV_147(Severity.ERROR, "rett kartet i data/kart; input/LESMEG.md viser et eksempel"),
    BV_148(Severity.WARNING, "lag et kart i data/kart, eller slett filen"),
    BV_149(Severity.WARNING, "rett området, eller legg det til i sammenligning i rapport.json"),
    BV_150(Severity.ERROR, "legg til feltet indikator, eller ta bort krav; da er målet et ønske uten tall"),
    BV_151(Severity.ERROR, "skriv verdi for >=, <= og =, og fra og til for mellom"),
    BV_152(Severity.ERROR, "rett året, eller feltene fra og til for strategien"),
    BV_153(Severity.ERROR, "rett henvisningen, eller legg til det den viser til"),
    BV_154(Severity.WARNING, "flytt tallene til det første arket, eller lagre arket som en egen fil"),
    BV_155(Severity.WARNING, "åpne filen i regnearket, la det regne, og lagre på nytt; eller skriv tallet i cellen"),
    BV_156(Severity.WARNING, "legg til et skilletegn for hver tom celle, eller skriv .. der tallet mangler"),
    BV_157(Severity.ERROR, "se om teller og nevner er byttet om; skriv .. som nevner når den ikke er kjent"),
    BV_158(Severity.ERROR, "bruk det samme skilletegnet i alle linjene i filen, som regel semikolon"),
    BV_160(
            Severity.ERROR,
            "la filen begynne med én linje som «# Kapittelets navn», og bruk ## for det som ligger under"),
    BV_161(Severity.ERROR, "bruk nivået rett under det forrige"),
    BV_162(Severity.WARNING, "skriv teksten som Markdown; HTML-koder blir trykt som de står"),
    BV_163(Severity.ERROR, "avslutt blokken med en egen linje :::"),
    BV_164(
            Severity.ERROR,
            "bruk indikator, figur, tabell, maaloppnaaelse, tiltak, oversikt, bilde, paastand, maalbilde, prinsipper,"
                    + " forebyggendeplan, sjekkliste, reformmaal, forrigeperiode, undersokelse eller merk"),
    BV_165(Severity.ERROR, "input/LESMEG.md viser hva hver blokk kan ha"),
    BV_166(Severity.ERROR, "skriv teksten som skal stå her, eller ta bort linjen"),
    BV_167(Severity.ERROR, "skriv {{indikator[kategori]@område 2025}}; input/LESMEG.md viser flere former"),
    BV_168(Severity.ERROR, "bruk en blokk: :::bilde fil=navn.svg alt=\"det bildet viser\""),
    BV_169(Severity.ERROR, "bruk en adresse som begynner med https:// eller mailto:"),
    BV_170(Severity.ERROR, "del teksten opp, og skriv den med færre nivåer"),
    BV_171(Severity.ERROR, "legg bildet i mappen bilder/ og skriv bare filnavnet"),
    BV_172(Severity.ERROR, "legg til alt=\"...\" med det bildet viser, i én eller to setninger"),
    BV_173(Severity.ERROR, "lagre bildet på nytt som enkel SVG eller PNG"),

    BV_180(Severity.ERROR, "rett raden, eller ta den bort; input/LESMEG.md viser kolonnene"),
    BV_181(Severity.ERROR, "behold den ene raden"),
    BV_182(Severity.WARNING, "skriv «gjelder»: «svar» hvis dette er et spørsmål, eller ta bort feltet"),
    BV_183(Severity.ERROR, "skriv hvilke svar det var å velge mellom, og hvilke andelen gjelder"),
    BV_184(Severity.ERROR, "skriv prosent, og gi teller, nevner og spurt for hver gruppe i data/"),
    BV_185(Severity.ERROR, "ta bort sum_av; flere svar fra én person utgjør ikke en helhet"),
    BV_188(Severity.WARNING, "skriv «gjelder»: «svar» på indikatoren hvis den er et spørsmål, eller tøm cellen"),
    BV_174(Severity.WARNING, "ta bort nummeret; verktøyet nummererer kapitler og avsnitt selv"),
    BV_190(Severity.ERROR, "ta uttrekket på nytt; er kommunenummeret galt, rett det i rapport.json"),
    BV_191(Severity.WARNING, "ta uttrekket av disse sakene på nytt; de mangler i tallene"),
    BV_192(Severity.WARNING, "ta filene ut av register/ hvis de ikke skal være der"),
    BV_193(Severity.WARNING, "spør leverandøren av fagsystemet; uttrekket kan leses, men følger ikke formatet"),
    BV_194(Severity.WARNING, "rett koden i fagsystemet; til da telles den for seg"),
    BV_195(Severity.WARNING, "rett koden eller datoen i fagsystemet; til da telles den som den står"),
    BV_196(Severity.WARNING, "hent alle uttrekkene fra fagsystemet på nytt"),
    BV_197(Severity.WARNING, "sett modus til endring i rapport.json hvis uttrekkene bare har med det som er endret"),
    BV_198(Severity.WARNING, "pakk ut arkivet og legg filene eller ett enkelt .zip i register/"),
    BV_199(Severity.WARNING, "se om en melding eller et vedtak er slettet ved en feil"),

    // 2xx: rules over the data
    BV_201(Severity.ERROR, "behold det riktige, eller skill dem med kolonnen kilde"),
    BV_202(Severity.ERROR, "se om teller og nevner er byttet om, og om tallet er en andel"),
    BV_203(Severity.ERROR, "se om kolonnene er byttet om, eller om nevneren bare teller ett halvår"),
    BV_204(Severity.ERROR, "rett verdien, eller la den stå tom; da regner verktøyet den ut av teller og nevner"),
    BV_205(Severity.ERROR, "rett tallet, eller skriv .. hvis det ikke er kjent"),
    BV_206(Severity.ERROR, "skriv et helt tall, eller rett enhet i indikatorregisteret"),
    BV_207(
            Severity.WARNING,
            "se om en gruppe mangler eller er talt to ganger; forskjellen står i vedlegget om datakvalitet"),
    BV_208(
            Severity.WARNING,
            "hent det endelige tallet når det kommer, eller legg indikatoren til i godtaForelopige i rapport.json"),
    BV_209(Severity.WARNING, "finn ut hvilken som har rett, og rett eller ta bort den andre"),
    BV_210(Severity.WARNING, "legg til en fil i tekst/ med kapitlet, eller bytt mal i rapport.json"),
    BV_211(Severity.WARNING, "se om tallet er skrevet riktig og i riktig enhet"),
    BV_212(Severity.ERROR, "bruk gruppert i stedet for stablet, eller skriv sum_av hvis delene utgjør det hele"),
    BV_213(Severity.WARNING, "skriv beløpet i hele kroner: 12,1 millioner er 12100000"),
    BV_214(Severity.WARNING, "rett året, eller ta bort raden"),
    BV_215(Severity.WARNING, "se om et av de tre tallene er skrevet feil, eller om et halvår ikke har med alt"),
    BV_218(Severity.WARNING, "fyll ut årets kolonne i filene i data/"),
    BV_230(
            Severity.WARNING,
            "se om en gruppe mangler eller er talt to ganger; andeler regnes av summene, ikke som snitt"),
    BV_231(Severity.ERROR, "lag én figur for hver, eller sett dem i en tabell"),
    BV_240(Severity.ERROR, "se om kolonnene nevner og spurt er byttet om"),
    BV_241(Severity.ERROR, "gi teller (hvor mange som svarte slik) og nevner (hvor mange som svarte)"),
    BV_242(Severity.ERROR, "skriv hvor mange som fikk spørsmålet, i kolonnen spurt"),
    BV_250(Severity.WARNING, "se om nevneren er riktig; ingen kan være 0, men da finnes det ingen andel"),
    BV_251(
            Severity.WARNING,
            "gi teller og nevner i stedet for prosenten; da blir andelen regnet ut, vurdert og skjermet riktig"),
    BV_252(Severity.WARNING, "bruk samme år i teksten og i henvisningen eller påstanden"),
    BV_260(Severity.WARNING, "behold den ene; er det to ting, se om tallene er lagt inn to ganger ved en feil"),

    // 3xx: indicators and targets
    BV_301(Severity.ERROR, "listen står i input/felles/indikatorer.json"),
    BV_302(Severity.ERROR, "sett mål for frist, plan eller besøk; et lavere antall kan også bety at færre får hjelp"),
    BV_303(Severity.ERROR, "skriv et tall fra 0 til 100, eller velg en indikator som er et antall"),
    BV_304(Severity.ERROR, "skriv etappene i rekkefølge, med ett tall for hvert år, og ingen etter året i innen"),
    BV_305(Severity.ERROR, "bruk en id som står under verdier på indikatoren, eller ta bort kategori"),
    BV_306(Severity.WARNING, "se om en nyere strategi er vedtatt, og legg den inn i maal.json"),
    BV_307(Severity.WARNING, "rett året i innen, eller feltene fra og til for strategien"),
    BV_308(Severity.ERROR, "skriv den svakere grensen i nesten, eller ta den bort"),

    BV_330(
            Severity.WARNING,
            "hent innbyggere etter alder fra SSB, tabell 07459, og legg dem i input/felles/innbyggere.csv, eller i data/"),
    BV_331(Severity.ERROR, "legg til brudd med fra 2021 på indikatoren"),
    BV_332(Severity.WARNING, "legg områdets tall i data/ med navnet i kolonnen område, eller ta området bort"),
    BV_333(Severity.WARNING, "bruk tallene for gruppen kommunen hørte til, eller rett filene i input/felles/"),
    BV_334(
            Severity.ERROR,
            "lag en indikator med prisaar og sum_av; da blir beløpene regnet om med deflatoren (input/LESMEG.md)"),
    BV_335(Severity.WARNING, "hent kommunal deflator fra TBU og legg årene i input/felles/deflator.csv"),

    // 4xx: history
    BV_401(
            Severity.WARNING,
            "kjør verifiser på den siste utgaven, og hent historikken fra en sikkerhetskopi; er en fastsetting avbrutt, "
                    + "rydder den neste fastsettingen opp"),
    BV_402(
            Severity.WARNING,
            "skriv grunnen i rettelser i rapport.json, sett opp definisjonsversjon hvis definisjonen er en annen, eller rett "
                    + "tallet"),
    BV_403(
            Severity.WARNING,
            "tallet kan ikke vernes lenger; se om skjermingen var en annen da, og om den utgaven skal trekkes tilbake"),

    // 5xx: report and charts
    BV_501(Severity.ERROR, "listen står i input/felles/indikatorer.json"),
    BV_502(Severity.ERROR, "legg tallet inn i data/, eller skriv setningen uten det"),
    BV_503(Severity.ERROR, "gi figuren eller tabellen id=navn, eller rett navnet i henvisningen"),
    BV_504(Severity.ERROR, "gi hver blokk sin egen id"),
    BV_505(Severity.ERROR, "rett teksten eller ta bort påstanden"),
    BV_506(Severity.WARNING, "ta bort påstanden, eller skriv den uten tallet"),
    BV_507(
            Severity.ERROR,
            "bruk navnet eller id-en som står under verdier i indikatorregisteret eller i kolonnen kategori"),
    BV_508(Severity.ERROR, "vis tallene hver for seg, eller velg år på samme side av bruddet"),
    BV_509(Severity.ERROR, "se eksemplene på blokker i input/LESMEG.md"),
    BV_510(Severity.ERROR, "bruk ordet på en indikator som har teller og nevner, eller ta bort ordet"),
    BV_511(Severity.WARNING, "skriv «Tallet på … var {{...}}.», med henvisningen sist i setningen"),
    BV_512(Severity.WARNING, "sett fra= og til= på blokken, eller del den i to"),
    BV_513(Severity.ERROR, "legg området til i sammenligning, eller rett navnet"),
    BV_514(Severity.WARNING, "ta bort rader fra sammendrag i rapport.json; de andre står i blokken oversikt"),
    BV_515(Severity.WARNING, "bruk pp hvis teksten sier prosentpoeng"),
    BV_516(Severity.ERROR, "bruk en id som står under innsatsomraader i maal.json"),
    BV_517(Severity.WARNING, "legg inn tallene i data/, eller ta bort blokken til de finnes"),
    BV_540(Severity.ERROR, "bruk en id som står under sjekklister i maal.json"),
    BV_541(Severity.ERROR, "bruk et spørsmål, med «gjelder»: «svar» i indikatorregisteret; vis andre tall med tabell"),
    BV_543(Severity.ERROR, "velg det viktigste i kapitlet, og skriv resten som vanlig tekst"),
    BV_542(Severity.WARNING, "legg svarene inn i data/, eller ta bort blokken til de finnes"),

    // 6xx: render
    BV_601(Severity.CRITICAL, "hent «styles/palette.json» fra prosjektet igjen, og endre én verdi om gangen"),
    BV_602(Severity.ERROR, "velg en mørkere «accent»; den brukes til overskrifter og lenker"),
    BV_620(Severity.ERROR, "ta bort tegnet, eller skriv et annet"),
    BV_621(Severity.WARNING, "se på siden i PDF-filen; kort ned teksten eller del det lange ordet"),
    BV_622(Severity.ERROR, "legg til alt=\"...\" med det bildet viser, i én eller to setninger"),
    BV_623(Severity.ERROR, "lagre bildet på nytt som PNG, eller som SVG uten skript og lenker"),
    BV_624(Severity.ERROR, "kort ned innledningen, eller ta bort rader i sammendrag i rapport.json"),
    BV_629(Severity.ERROR, "meld fra til prosjektet; rapporten kan ikke gis ut slik"),

    // 7xx: disclosure
    BV_701(
            Severity.WARNING,
            "skriv setningen uten tallet, eller bruk en henvisning {{...}}, som skjuler det når den må"),

// 9xx: app
;

    private final Severity severity;
    private final String advice;

    Code(Severity severity, String advice) {
        this.severity = severity;
        this.advice = advice;
    }

    /** As printed: {@code BV-203}. */
    @Override
    public String id() {
        return name().replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String advice() {
        return advice;
    }

    @Override
    public int rank() {
        return ordinal();
    }
}
