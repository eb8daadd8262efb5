package no.tilstand.diagnostics;

/**
 * The catalogue of everything that can be wrong: the only place where a severity and an advice stand.
 *
 * <p>The number block is the phase: 1xx intake, 2xx rules, 3xx indicators, 4xx history, 5xx report and charts, 6xx
 * render, 7xx disclosure, 9xx app. A number is never used again. Every code has a case folder that gives it and one that
 * does not, under {@code src/test/resources/cases}.
 */
public enum Code {
    // 1xx: reading
    BV_101(Severity.CRITICAL, "lag filen, eller start med «ny MAPPE --mal bufdir»"),

    // 2xx: rules over the data
    BV_203(Severity.ERROR, "se om kolonnene er byttet om, eller om nevneren bare teller ett halvår"),

    // 3xx: indicators and targets

    // 4xx: history

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
    BV_514(Severity.ERROR, "ta bort rader fra sammendrag i rapport.json; de andre står i blokken oversikt"),
    BV_515(Severity.WARNING, "bruk pp hvis teksten sier prosentpoeng"),
    BV_516(Severity.ERROR, "bruk en id som står under innsatsomraader i maal.json"),

// 6xx: render

// 7xx: disclosure

// 9xx: app
;

    private final Severity severity;
    private final String advice;

    Code(Severity severity, String advice) {
        this.severity = severity;
        this.advice = advice;
    }

    /** As printed: {@code BV-203}. */
    public String id() {
        return name().replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** Bokmål; starts with an imperative and can be done today. */
    public String advice() {
        return advice;
    }
}
