package no.tilstand.indicators.sak;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tilstand.domain.sak.Extract;

/**
 * For each definition the day before, the day and the day after, leap years, the ends of months and years, and what is
 * still open. The mutation run changes one length or code at a time and asks whether one of these comes out otherwise.
 */
final class BoundaryTables {
    private BoundaryTables() {}

    private static Example table(String name, String cases, String expected) {
        return table(name, 2025, 2025, "2026-02-15", cases, expected);
    }

    private static Example table(String name, int from, int to, String cutOff, String cases, String expected) {
        return table(name, from, to, cutOff, List.of(Story.register(cases)), expected);
    }

    private static Example table(
            String name, int from, int to, String cutOff, List<Extract> extracts, String expected) {
        return new Example(name, extracts, from, to, LocalDate.parse(cutOff), expected);
    }

    static List<Example> notifications() {
        return List.of(
                table("M1, M2: first and last day of the year", """
                        barn 2012-01-01
                        melding 2024-12-31 2025-01-01 2
                        melding 2025-01-01 2025-12-31 2
                        melding 2025-12-31 2026-01-01 2
                        melding 2026-01-01 2026-01-02 2
                        """, """
                        M1 2025: 2
                        M2 2025: 2
                        """),
                table(
                        "M3: 17 and 18 on 31 December, one child with two, the unborn, one without a conclusion",
                        """
                        barn 2008-01-01
                        melding 2025-03-01 2025-03-02 2
                        melding 2025-04-01 2025-04-02 2
                        barn 2007-12-31
                        melding 2025-03-01 2025-03-02 2
                        barn 2026-05-01 ufodt
                        melding 2025-03-01 2025-03-02 2
                        barn 2012-01-01
                        melding 2025-03-01 -
                        """,
                        "M3 2025: 2"),
                table("M4, M5: every code", """
                        barn 2012-01-01
                        melding 2025-03-01 2025-03-02 1
                        melding 2025-03-01 2025-03-02 2
                        melding 2025-03-01 2025-03-02 3
                        melding 2025-03-01 2025-03-02 4
                        melding 2025-03-01 2025-03-02 5
                        melding 2025-03-01 2025-03-02 6
                        melding 2025-03-01 2025-03-02 7
                        melding 2025-03-01 2025-03-02 8
                        melding 2025-03-01 2025-03-02 9
                        melding 2025-03-01 2025-03-02 10
                        melding 2025-03-01 2025-03-02 77
                        melding 2025-03-01 2025-03-02 11
                        """, """
                        M4 2025: 7/10
                        M4.alle 2025: 8/12
                        M5[til-undersokelse] 2025: 1
                        M5[i-pagaende-undersokelse] 2025: 1
                        M5[aktive-tiltak] 2025: 1
                        M5[flyttet-eller-overfort] 2025: 4
                        M5[henlagt-ellers] 2025: 3
                        M5[annen-konklusjon] 2025: 2
                        M5k[henlagt] 2025: 1
                        M5k[overfort-etat] 2025: 1
                        M5k[kode 77] 2025: 1
                        """),
                table("M6, M7: day 6, 7, 8 and -1, over the turn of the half-year, a leap day", """
                        barn 2012-01-01
                        melding 2025-06-24 2025-06-30 2
                        melding 2025-06-23 2025-06-30 2
                        melding 2025-06-23 2025-07-01 2
                        melding 2025-06-24 2025-07-01 2
                        melding 2025-03-02 2025-03-01 2
                        """, """
                        M2 2025: 5
                        M6 2025: 1/4
                        M6 2025h1: 0/2
                        M6 2025h2: 1/2
                        M6i 2025: 3/4
                        M7 2025: 7
                        NEGATIV_VARIGHET 2025: 1
                        """),
                table("M6: the leap day counts", 2024, 2024, "2026-02-15", """
                        barn 2012-01-01
                        melding 2024-02-23 2024-03-01 2
                        melding 2024-02-22 2024-03-01 2
                        """, "M6 2024: 1/2"),
                table("M8: two notifiers, two of one group, none, unknown", """
                        barn 2012-01-01
                        melding 2025-03-01 2025-03-02 2 melder=5,7
                        melding 2025-03-01 2025-03-02 2 melder=7,11,11
                        melding 2025-03-01 2025-03-02 2 melder=5
                        melding 2025-03-01 2025-03-02 2
                        melding 2025-03-01 2025-03-02 2 melder=99
                        melding 2025-03-01 2025-03-02 2 melder=4,6,8
                        """, """
                        M8[barnevern] 2025: 3/6
                        M8[barnevernsvakt] 2025: 2/6
                        M8[barnevernstjenesten] 2025: 2/6
                        M8[skole] 2025: 1/6
                        M8[ikke-oppgitt] 2025: 1/6
                        M8[kode 99] 2025: 1/6
                        M8[lege-sykehus-tannlege] 2025: .
                        """),
                table("M9: the day of the conclusion decides which list", 2025, 2026, "2026-12-31", """
                        barn 2012-01-01
                        melding 2025-12-30 2025-12-31 2 innhold=3,7
                        melding 2025-12-31 2026-01-01 2 innhold=1.1.01,3
                        melding 2025-12-31 2026-01-01 2
                        """, """
                        M9[innhold-3] 2025: 1/1
                        M9[innhold-7] 2025: 1/1
                        M9[innhold-4] 2025: .
                        M9n[innhold-1-1-01] 2026: 1/2
                        M9n[kode 3] 2026: 1/2
                        M9n[ikke-oppgitt] 2026: 1/2
                        """),
                table("M10: seven and eight days on the last day, concluded on it and after it", """
                        barn 2012-01-01
                        melding 2025-12-24 -
                        melding 2025-12-23 -
                        melding 2025-12-01 2025-12-31 2
                        melding 2025-12-01 2026-01-01 2
                        """, "M10 2025: 2"));
    }

    static List<Example> investigations() {
        return List.of(
                table("U1, U2, U3: first and last day, 17 and 18 years, all year", """
                        barn 2008-01-01
                        und 2024-12-31 2025-01-01 3
                        und 2025-01-01 2025-12-31 3
                        barn 2007-12-31
                        und 2025-12-31 2026-01-01 3
                        barn 2012-01-01
                        und 2024-06-01 2024-12-31 3
                        barn 2012-01-01
                        und 2024-06-01 -
                        barn 2012-01-01
                        und 2026-01-01 -
                        """, """
                        U1 2025: 2
                        U2 2025: 2
                        U3 2025: 2
                        """),
                table(
                        "U4: the last day and the day after; the end of February; application on the last day and after",
                        """
                        barn 2012-01-01
                        melding 2025-02-03 2025-02-10 2
                        und 2025-02-10 2025-05-10 3 fra=0
                        barn 2012-01-01
                        melding 2025-02-03 2025-02-10 2
                        und 2025-02-10 2025-05-11 3 fra=0
                        barn 2012-01-01
                        melding 2024-11-23 2024-11-29 2
                        und 2024-11-29 2025-02-28 3 fra=0
                        barn 2012-01-01
                        melding 2024-11-23 2024-11-29 2
                        und 2024-11-29 2025-03-01 3 fra=0
                        barn 2012-01-01
                        melding 2025-02-03 2025-02-10 2
                        und 2025-02-10 2025-08-10 3 fra=0 sokt=2025-05-10 ja
                        barn 2012-01-01
                        melding 2025-02-03 2025-02-10 2
                        und 2025-02-10 2025-08-11 3 fra=0 sokt=2025-05-10 ja
                        barn 2012-01-01
                        melding 2025-02-03 2025-02-10 2
                        und 2025-02-10 2025-05-20 3 fra=0 sokt=2025-05-11 ja
                        barn 2012-01-01
                        melding 2025-02-03 2025-02-10 2
                        und 2025-02-10 2025-05-20 3 fra=0 sokt=2025-04-01
                        """,
                        """
                        U4 2025: 3/8
                        U4 2025h1: 2/6
                        U4 2025h2: 1/2
                        U6 2025h1: 4/6
                        U6 2025h2: 1/2
                        U7 2025: 3/8
                        FOR_SEN_UTVIDELSE 2025: 1
                        """),
                table("U4: 29 February where there is one", 2024, 2024, "2026-02-15", """
                        barn 2012-01-01
                        melding 2023-11-23 2023-11-29 2
                        und 2023-11-29 2024-02-29 3 fra=0
                        barn 2012-01-01
                        melding 2023-11-23 2023-11-29 2
                        und 2023-11-29 2024-03-01 3 fra=0
                        """, "U4 2024: 1/2"),
                table("U4: which notification starts the clock", """
                        barn 2012-01-01
                        melding 2025-01-01 2025-01-08 2
                        melding 2025-02-03 2025-02-10 2
                        und 2025-02-10 2025-04-20 3 fra=0,1
                        barn 2012-01-01
                        melding 2025-01-01 2025-01-08 1
                        melding 2025-02-03 2025-02-10 2
                        und 2025-02-10 2025-05-10 3 fra=0,1
                        barn 2012-01-01
                        melding 2025-01-01 2025-01-08 4
                        melding 2025-02-03 2025-02-10 1
                        und 2025-02-10 2025-05-10 3 fra=0,1
                        barn 2012-01-01
                        melding 2025-01-01 2025-01-08 4
                        und 2025-02-10 2025-05-10 3 fra=0
                        barn 2012-01-01
                        melding 2025-01-01 -
                        und 2025-02-10 2025-05-10 3 fra=0
                        barn 2012-01-01
                        melding 2025-02-11 2025-02-11 2
                        und 2025-02-10 2025-05-11 3 fra=0
                        barn 2012-01-01
                        melding 2025-02-10 2025-02-10 2
                        und 2025-02-10 2025-05-17 3 fra=0
                        barn 2012-01-01
                        melding 2025-01-01 2025-01-08 3
                        melding 2025-02-03 2025-02-10 2
                        und 2025-02-10 2025-05-10 3 fra=0,1
                        barn 2012-01-01
                        melding 2025-02-03 2025-02-10 3
                        und 2025-02-10 2025-05-10 3 fra=0
                        barn 2012-01-01
                        melding 2025-02-03 2025-02-10 5
                        und 2025-02-10 2025-05-10 3 fra=0
                        """, """
                        U4 2025: 8/10
                        UTEN_MELDINGSKOBLING 2025: 3
                        """),
                table("U5, U10: on the limits and the day after; a negative length is out", """
                        barn 2012-01-01
                        und 2025-03-01 2025-03-14 3
                        und 2025-03-01 2025-03-15 3
                        und 2025-01-31 2025-02-28 3
                        und 2025-01-31 2025-03-01 3
                        und 2025-01-31 2025-03-31 3
                        und 2025-01-31 2025-04-01 3
                        und 2025-01-31 2025-04-30 3
                        und 2025-01-31 2025-05-01 3
                        und 2025-01-31 2025-07-31 3
                        und 2025-01-31 2025-08-01 3
                        und 2025-03-02 2025-03-01 3
                        """, """
                        U2 2025: 11
                        U5 2025: 7/10
                        U5 2025h1: 7/8
                        U10 2025: 59.5
                        U10f[under-14-dager] 2025: 1
                        U10f[inntil-1-maaned] 2025: 2
                        U10f[inntil-2-maaneder] 2025: 2
                        U10f[inntil-3-maaneder] 2025: 2
                        U10f[inntil-6-maaneder] 2025: 2
                        U10f[over-6-maaneder] 2025: 1
                        NEGATIV_VARIGHET 2025: 1
                        """),
                table("U8: every code", 2026, 2026, "2027-02-15", """
                        barn 2012-01-01
                        und 2026-03-01 2026-03-14 1
                        und 2026-03-01 2026-03-14 2
                        und 2026-03-01 2026-03-14 3
                        und 2026-03-01 2026-03-14 4
                        und 2026-03-01 2026-03-14 5
                        und 2026-03-01 2026-03-14 6
                        und 2026-03-01 2026-03-14 7
                        und 2026-03-01 2026-03-14 8
                        und 2026-03-01 2026-03-14 9
                        und 2026-03-01 2026-03-14 10
                        """, """
                        U8[tiltak] 2026: 2/10
                        U8[henlagt] 2026: 7/10
                        U8a 2026: 2/10
                        U8b 2026: 7/10
                        U8f 2026: 4/10
                        """),
                table(
                        "U9: the limit on the last day and the day before; closed on the last day and the day after",
                        """
                        barn 2012-01-01
                        melding 2025-09-24 2025-10-01 2
                        und 2025-10-01 - fra=0
                        barn 2012-01-01
                        melding 2025-09-23 2025-09-30 2
                        und 2025-09-30 - fra=0
                        barn 2012-01-01
                        und 2025-09-30 -
                        barn 2012-01-01
                        und 2025-10-01 -
                        barn 2012-01-01
                        und 2025-09-29 2025-12-31 3
                        barn 2012-01-01
                        und 2025-09-29 2026-01-01 3
                        """,
                        "U9 2025: 3"),
                table("U11: only from 2026, without the unborn; every answer", 2025, 2026, "2027-02-15", """
                        barn 2012-01-01
                        und 2025-03-01 2025-12-31 3 medv=1.1
                        und 2025-12-01 2026-01-01 3 medv=1.1
                        und 2026-03-01 2026-03-14 3 medv=1.2
                        und 2026-03-01 2026-03-14 3 medv=1.3
                        und 2026-03-01 2026-03-14 3 medv=1.4
                        und 2026-03-01 2026-03-14 3 medv=2.1
                        und 2026-03-01 2026-03-14 3 medv=2.2
                        und 2026-03-01 2026-03-14 3 medv=1.5
                        und 2026-03-01 2026-03-14 3 medv=2.3
                        und 2026-03-01 2026-03-14 3
                        barn 2026-09-01 ufodt
                        und 2026-03-01 2026-03-14 3
                        """, """
                        U11 2025: ..
                        U11 2026: 4/9
                        U11.registrert 2026: 4/6
                        U11s[samtale] 2026: 1/9
                        U11s[ikke-anledning] 2026: 1/9
                        U11s[onsket-ikke] 2026: 1/9
                        U11s[ikke-registrert] 2026: 3/9
                        """),
                table(
                        "U12: twelve months to the day; same day; before; other codes; other years; itself",
                        """
                        barn 2012-01-01
                        und 2024-01-15 2024-03-31 3
                        und 2025-03-31 -
                        barn 2012-01-01
                        und 2024-01-15 2024-03-31 4
                        und 2025-04-01 -
                        barn 2012-01-01
                        und 2024-01-15 2024-03-31 6
                        und 2024-03-31 -
                        barn 2012-01-01
                        und 2024-01-15 2024-03-31 3
                        und 2024-03-30 -
                        barn 2012-01-01
                        und 2024-01-15 2024-03-31 1
                        und 2024-05-01 -
                        barn 2012-01-01
                        und 2024-01-15 2024-03-31 2
                        und 2024-05-01 -
                        barn 2012-01-01
                        und 2024-01-15 2024-03-31 7
                        und 2024-05-01 -
                        barn 2012-01-01
                        und 2024-01-15 2024-03-31 5
                        und 2024-05-01 -
                        barn 2012-01-01
                        und 2023-10-15 2023-12-31 3
                        und 2024-05-01 -
                        barn 2012-01-01
                        und 2024-10-15 2025-01-01 3
                        und 2025-05-01 -
                        barn 2012-01-01
                        und 2024-12-31 2024-12-31 3
                        """,
                        "U12 2025: 2/5"));
    }

    static List<Example> all() {
        return Stream.of(
                        notifications(),
                        investigations(),
                        MeasureTables.measures(),
                        MeasureTables.plans(),
                        MeasureTables.fosterHomes(),
                        MeasureTables.aftercare(),
                        MeasureTables.channels())
                .flatMap(List::stream)
                .toList();
    }

    static Example of(String name, String cases, String expected) {
        return table(name, cases, expected);
    }

    static Example of(String name, int from, int to, String cutOff, List<Extract> extracts, String expected) {
        return table(name, from, to, cutOff, extracts, expected);
    }
}
