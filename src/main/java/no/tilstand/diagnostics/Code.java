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

    // 6xx: render
    BV_601(Severity.CRITICAL, "hent «styles/palette.json» fra prosjektet igjen, og endre én verdi om gangen"),
    BV_602(Severity.ERROR, "velg en mørkere «accent»; den brukes til overskrifter og lenker"),
    BV_620(Severity.ERROR, "skriv et annet tegn i teksten eller dataene"),
    BV_621(Severity.WARNING, "se på siden i PDF-filen; kort ned teksten eller del det lange ordet"),
    BV_622(Severity.ERROR, "legg til alt=\"...\" med det bildet viser, i én eller to setninger"),
    BV_623(Severity.ERROR, "lagre bildet på nytt som PNG, eller som SVG uten skript og lenker"),
    BV_624(Severity.ERROR, "kort ned innledningen, eller ta bort rader i sammendrag i rapport.json"),
    BV_629(Severity.ERROR, "meld fra til prosjektet; rapporten kan ikke gis ut slik"),

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
