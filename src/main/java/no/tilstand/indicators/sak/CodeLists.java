package no.tilstand.indicators.sak;

import java.util.List;

/**
 * The code lists that an indicator has a number for each code of: which value of the register a code is, and the years it
 * is valid in. Source: the code lists of the register format, version 4.0.1 (Kodelister.md and the schema).
 */
final class CodeLists {
    private CodeLists() {}

    /**
     * @param value id of the value in {@code indikatorer.json}
     * @param from first year the code is valid
     * @param to last year
     */
    record Entry(String code, String value, int from, int to) {
        boolean validIn(int year) {
            return from <= year && year <= to;
        }
    }

    private static Entry entry(String code, String value, int from) {
        return new Entry(code, value, from, Integer.MAX_VALUE);
    }

    private static Entry entry(String code, String value, int from, int to) {
        return new Entry(code, value, from, to);
    }

    /** Melding/Konklusjon. */
    static final List<Entry> MELDING_KONKLUSJON = List.of(
            entry("1", "henlagt", 2013, 2025),
            entry("2", "undersokelse-startes", 2013),
            entry("3", "henlagt-aktive-tiltak", 2020),
            entry("4", "pagaende-undersokelse", 2020),
            entry("5", "flyttet-utlandet", 2026),
            entry("6", "flyttet-ukjent", 2026),
            entry("7", "overfort-kommune", 2026),
            entry("8", "overfort-etat", 2026),
            entry("9", "henlagt-annen-lov", 2026),
            entry("10", "henlagt-andre-grunner", 2026));

    /** Melder; 15 was split into 24 and 25 in 2025. */
    static final List<Entry> MELDER = List.of(
            entry("1", "barnet-selv", 2013),
            entry("2", "foresatte", 2013),
            entry("3", "familie-for-ovrig", 2013),
            entry("4", "andre-privatpersoner", 2013),
            entry("5", "barnevernstjenesten", 2013),
            entry("6", "nav", 2013),
            entry("7", "barnevernsvakt", 2013),
            entry("8", "politi", 2013),
            entry("9", "barnehage", 2013),
            entry("10", "helsestasjon", 2013),
            entry("11", "skole", 2013),
            entry("12", "ppt", 2013),
            entry("13", "psykisk-helsevern-barn", 2013),
            entry("14", "psykisk-helsevern-voksne", 2013),
            entry("15", "lege-sykehus-tannlege", 2013, 2024),
            entry("16", "familievernkontor", 2013),
            entry("17", "rustjenester", 2013),
            entry("18", "krisesenter", 2013),
            entry("19", "asylmottak", 2013),
            entry("20", "utekontakt", 2013),
            entry("21", "frivillige", 2013),
            entry("22", "andre-offentlige", 2013),
            entry("23", "anonym", 2013),
            entry("24", "lege-sykehus", 2025),
            entry("25", "tannlege", 2025));

    /** Saksinnhold to and including 2025. */
    static final List<Entry> SAKSINNHOLD = List.of(
            entry("1", "innhold-1", 2013, 2025),
            entry("2", "innhold-2", 2013, 2025),
            entry("3", "innhold-3", 2013, 2025),
            entry("4", "innhold-4", 2013, 2020),
            entry("5", "innhold-5", 2013, 2025),
            entry("6", "innhold-6", 2013, 2025),
            entry("7", "innhold-7", 2013, 2025),
            entry("8", "innhold-8", 2013, 2025),
            entry("9", "innhold-9", 2013, 2025),
            entry("10", "innhold-10", 2013, 2025),
            entry("11", "innhold-11", 2013, 2025),
            entry("12", "innhold-12", 2013, 2025),
            entry("13", "innhold-13", 2013, 2020),
            entry("14", "innhold-14", 2013, 2025),
            entry("15", "innhold-15", 2013, 2025),
            entry("16", "innhold-16", 2013, 2020),
            entry("17", "innhold-17", 2013, 2025),
            entry("18", "innhold-18", 2013, 2025),
            entry("19", "innhold-19", 2013, 2025),
            entry("20", "innhold-20", 2021, 2025),
            entry("21", "innhold-21", 2021, 2025),
            entry("22", "innhold-22", 2021, 2025),
            entry("23", "innhold-23", 2021, 2025),
            entry("24", "innhold-24", 2021, 2025),
            entry("25", "innhold-25", 2021, 2025),
            entry("26", "innhold-26", 2021, 2025),
            entry("27", "innhold-27", 2021, 2025),
            entry("28", "innhold-28", 2022, 2025),
            entry("29", "innhold-29", 2023, 2025),
            entry("30", "innhold-30", 2023, 2025),
            entry("31", "innhold-31", 2023, 2025),
            entry("32", "innhold-32", 2025, 2025),
            entry("33", "innhold-33", 2025, 2025),
            entry("34", "innhold-34", 2025, 2025),
            entry("35", "innhold-35", 2025, 2025),
            entry("36", "innhold-36", 2025, 2025));

    /** Saksinnhold from 2026, Kunnskapsmodellen. */
    static final List<Entry> KUNNSKAPSMODELLEN = List.of(
            entry("1.1.01", "innhold-1-1-01", 2026),
            entry("1.1.02", "innhold-1-1-02", 2026),
            entry("1.1.03", "innhold-1-1-03", 2026),
            entry("1.1.04", "innhold-1-1-04", 2026),
            entry("1.2.01", "innhold-1-2-01", 2026),
            entry("1.2.02", "innhold-1-2-02", 2026),
            entry("1.2.03", "innhold-1-2-03", 2026),
            entry("1.3.01", "innhold-1-3-01", 2026),
            entry("1.3.02", "innhold-1-3-02", 2026),
            entry("1.3.03", "innhold-1-3-03", 2026),
            entry("1.3.04", "innhold-1-3-04", 2026),
            entry("1.3.05", "innhold-1-3-05", 2026),
            entry("1.3.06", "innhold-1-3-06", 2026),
            entry("1.3.07", "innhold-1-3-07", 2026),
            entry("1.3.08", "innhold-1-3-08", 2026),
            entry("1.3.09", "innhold-1-3-09", 2026),
            entry("1.3.10", "innhold-1-3-10", 2026),
            entry("1.3.11", "innhold-1-3-11", 2026),
            entry("1.4.01", "innhold-1-4-01", 2026),
            entry("1.4.02", "innhold-1-4-02", 2026),
            entry("1.4.03", "innhold-1-4-03", 2026),
            entry("1.4.04", "innhold-1-4-04", 2026),
            entry("2.1.01", "innhold-2-1-01", 2026),
            entry("2.1.02", "innhold-2-1-02", 2026),
            entry("2.1.03", "innhold-2-1-03", 2026),
            entry("2.2.01", "innhold-2-2-01", 2026),
            entry("2.2.02", "innhold-2-2-02", 2026),
            entry("2.2.03", "innhold-2-2-03", 2026),
            entry("2.3.01", "innhold-2-3-01", 2026),
            entry("2.3.02", "innhold-2-3-02", 2026),
            entry("2.4.01", "innhold-2-4-01", 2026),
            entry("2.4.02", "innhold-2-4-02", 2026),
            entry("2.4.03", "innhold-2-4-03", 2026),
            entry("2.4.04", "innhold-2-4-04", 2026),
            entry("2.4.05", "innhold-2-4-05", 2026),
            entry("2.4.06", "innhold-2-4-06", 2026),
            entry("2.4.07", "innhold-2-4-07", 2026),
            entry("2.4.08", "innhold-2-4-08", 2026),
            entry("2.4.09", "innhold-2-4-09", 2026),
            entry("3.1.01", "innhold-3-1-01", 2026),
            entry("3.1.02", "innhold-3-1-02", 2026),
            entry("3.1.03", "innhold-3-1-03", 2026),
            entry("3.1.04", "innhold-3-1-04", 2026),
            entry("3.1.05", "innhold-3-1-05", 2026),
            entry("3.1.06", "innhold-3-1-06", 2026),
            entry("3.1.07", "innhold-3-1-07", 2026),
            entry("3.1.08", "innhold-3-1-08", 2026),
            entry("3.1.09", "innhold-3-1-09", 2026),
            entry("3.1.10", "innhold-3-1-10", 2026),
            entry("3.2.01", "innhold-3-2-01", 2026),
            entry("3.2.02", "innhold-3-2-02", 2026),
            entry("3.3.01", "innhold-3-3-01", 2026),
            entry("3.3.02", "innhold-3-3-02", 2026),
            entry("3.3.03", "innhold-3-3-03", 2026),
            entry("3.3.04", "innhold-3-3-04", 2026),
            entry("3.3.05", "innhold-3-3-05", 2026),
            entry("3.3.06", "innhold-3-3-06", 2026));
}
