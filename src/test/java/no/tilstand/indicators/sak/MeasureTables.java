package no.tilstand.indicators.sak;

import java.util.List;

/** Boundary tables for measures, plans, foster homes, aftercare, and for what 15F gives. */
final class MeasureTables {
    private MeasureTables() {}

    static List<Example> measures() {
        return List.of(
                BoundaryTables.of("T1, T2, T4: first and last day, open, in two cases, not yet begun", """
                        barn 2012-01-01
                        tiltak 3.9 2024-06-01 2024-12-31
                        barn 2012-01-01
                        tiltak 3.9 2024-06-01 2025-01-01
                        barn 2012-01-01
                        tiltak 3.9 2025-12-31 -
                        barn 2012-01-01
                        tiltak 3.9 2025-06-01 2025-12-31
                        barn 2012-01-01
                        tiltak 3.9 2025-06-01 2026-01-01
                        barn 2012-01-01
                        tiltak 3.9 2026-01-01 -
                        barn 2012-01-01
                        sak 2020-01-01
                        tiltak 3.9 2024-06-01 2024-12-31
                        sak 2025-01-01
                        tiltak 3.9 2025-06-01 -
                        barn 2012-01-01
                        tiltak 3.9 2024-12-31 -
                        """, """
                        T1 2025: 6
                        T1b 2025: 6
                        T2 2025: 4
                        T4 2025: 4
                        """),
                BoundaryTables.of(
                        "T1, T2, E1: 17, 18, 24 and 25 on 31 December; the unborn; no known day of birth", """
                        barn 2008-01-01
                        tiltak 3.9 2024-06-01 -
                        barn 2007-12-31
                        tiltak 3.9 2024-06-01 -
                        barn 2001-01-01
                        tiltak 8.1 2024-06-01 -
                        barn 2000-12-31
                        tiltak 8.1 2024-06-01 -
                        barn 2026-03-01 ufodt
                        tiltak 3.9 2025-06-01 -
                        barn ukjent
                        tiltak 3.9 2025-06-01 -
                        """, """
                        T1 2025: 5
                        T2 2025: 5
                        T1b 2025: 3
                        E1 2025: 2
                        FOR_GAMMEL 2025: 1
                        """),
                BoundaryTables.of(
                        "T2, E1: until 2020 to 22 years, from 2021 to 24",
                        2020,
                        2021,
                        "2026-02-15",
                        List.of(Story.register("""
                                barn 1998-01-01
                                tiltak 8.1 2018-06-01 -
                                barn 1997-12-31
                                tiltak 8.1 2018-06-01 -
                                barn 1997-01-01
                                tiltak 8.1 2018-06-01 -
                                barn 1996-12-31
                                tiltak 8.1 2018-06-01 -
                                barn 2020-06-01
                                tiltak 3.9 2020-08-01 2021-01-01
                                """)),
                        """
                        T2 2020: 2
                        T2 2021: 3
                        E1 2020: 1
                        E1 2021: 3
                        """),
                BoundaryTables.of("T5, T6, T7: each provision on 31 December", """
                        barn 2012-01-01
                        tiltak 2.2 2022-01-01 - lov=BVL:4-12
                        barn 2012-01-01
                        tiltak 2.2 2022-01-01 - lov=BVL:4-8:1
                        barn 2012-01-01
                        tiltak 2.2 2022-01-01 - lov=BVL:4-8:2
                        barn 2012-01-01
                        tiltak 2.2 2022-01-01 - lov=BVL:4-8:3
                        barn 2012-01-01
                        tiltak 2.2 2022-01-01 - lov=BVL:4-8 jmfr=BVL:4-12
                        barn 2012-01-01
                        tiltak 2.2 2024-01-01 - lov=BVL2021:5-1
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 - lov=BVL2021:5-1
                        barn 2012-01-01
                        tiltak 2.5 2025-12-01 - lov=BVL2021:4-3
                        barn 2012-01-01
                        tiltak 3.9 2025-12-01 - lov=BVL2021:4-5
                        barn 2012-01-01
                        tiltak 1.1 2025-12-01 - lov=BVL2021:6-2
                        barn 2012-01-01
                        tiltak 2.1 2025-12-01 - lov=BVL2021:3-2
                        barn 2012-01-01
                        tiltak 4.5 2025-12-01 - lov=BVL2021:3-1
                        barn 2012-01-01
                        tiltak 4.5 2025-12-01 - lov=BVL2021:3-1
                        tiltak 2.2 2024-12-01 2025-12-31 lov=BVL2021:5-1
                        barn 2012-01-01
                        tiltak 4.5 2025-12-01 - lov=BVL2021:3-1
                        tiltak 2.2 2024-12-01 - lov=BVL2021:5-1
                        """, """
                        T2 2025: 14
                        T5[omsorgstiltak] 2025: 7
                        T5[hjelpetiltak] 2025: 7
                        T5o 2025: 7
                        T5a[omsorgstiltak] 2025: 8
                        T5a[hjelpetiltak] 2025: 6
                        T6 2025: 2/14
                        T7 2025: 10
                        T7[fosterhjem] 2025: 8
                        T7[institusjon] 2025: 1
                        T7[beredskapshjem] 2025: 1
                        T7p 2025: 10/14
                        T8[fosterhjem] 2025: 8/10
                        T8[institusjon] 2025: 1/10
                        """),
                BoundaryTables.of("T5: care on the day before, on and after the 18th birthday", """
                        barn 2007-12-31
                        tiltak 2.2 2020-01-01 - lov=BVL:4-12
                        barn 2008-01-01
                        tiltak 2.2 2020-01-01 - lov=BVL:4-12
                        barn 2007-01-01
                        tiltak 2.2 2020-01-01 2025-12-01 lov=BVL:4-12
                        barn 2007-01-02
                        tiltak 2.2 2020-01-01 2025-12-01 lov=BVL:4-12
                        """, """
                        T5[omsorgstiltak] 2025: 1
                        T5[hjelpetiltak] 2025: 1
                        T5a[omsorgstiltak] 2025: 3
                        T5a[hjelpetiltak] 2025: 1
                        OMSORG_ETTER_18 2025: 1
                        """),
                BoundaryTables.of("T7, T9: several at once; the latest start, then the highest place", """
                        barn 2012-01-01
                        tiltak 1.1 2024-01-01 -
                        tiltak 2.1 2024-01-02 -
                        barn 2012-01-01
                        tiltak 8.2 2024-01-01 -
                        tiltak 2.5 2024-01-01 -
                        tiltak 2.2 2024-01-01 -
                        tiltak 1.2 2024-01-01 -
                        barn 2012-01-01
                        tiltak 2.1 2024-01-01 -
                        tiltak 2.2 2024-01-02 -
                        barn 2012-01-01
                        tiltak 8.2 2024-01-01 -
                        barn 2012-01-01
                        tiltak 8.99 2024-01-01 -
                        barn 2012-01-01
                        tiltak 2.99 2024-01-01 -
                        barn 2012-01-01
                        tiltak 2.6 2024-01-01 -
                        barn 2012-01-01
                        tiltak 1.99 2024-01-01 -
                        barn 2012-01-01
                        tiltak 2.3 2024-01-01 -
                        barn 2012-01-01
                        tiltak 2.4 2024-01-01 -
                        barn 2012-01-01
                        tiltak 8.4 2024-01-01 -
                        barn 2012-01-01
                        tiltak 8.5 2024-01-01 -
                        """, """
                        T7 2025: 11
                        T7[institusjon] 2025: 2
                        T7[fosterhjem] 2025: 5
                        T7[beredskapshjem] 2025: 1
                        T7[bolig] 2025: 3
                        T9 2025: 1/3
                        """),
                BoundaryTables.of(
                        "T10: ended in the year; 180 and 181 days open; one day; a negative length", """
                        barn 2012-01-01
                        tiltak 2.5 2025-01-01 2025-01-01
                        tiltak 2.6 2024-12-01 2025-01-01
                        tiltak 2.5 2025-12-01 2025-12-31
                        tiltak 2.5 2024-12-01 2024-12-31
                        tiltak 2.5 2025-03-01 2025-02-01
                        tiltak 2.1 2025-01-01 2025-12-30
                        tiltak 2.4 2025-01-01 2025-12-29
                        tiltak 2.7 2025-01-01 2025-12-29
                        barn 2012-01-01
                        tiltak 2.5 2025-07-04 -
                        barn 2012-01-01
                        tiltak 2.6 2025-07-03 -
                        """, """
                        T10[median] 2025: 30
                        T10[gjennomsnitt] 2025: 20.33333333333333333333333333333333
                        T10o 2025: 1
                        NEGATIV_VARIGHET 2025: 1
                        """),
                BoundaryTables.of(
                        "T11: each provision; first and last day; the latest status; with and without a placement",
                        """
                        barn 2012-01-01
                        tiltak 2.5 2025-01-01 - lov=BVL2021:4-2
                        tiltak 3.9 2025-01-01 - lov=BVL2021:4-2
                        vedtak 2025-01-01 lov=BVL2021:4-2 status=2025-01-02@2,2025-01-05@1 tiltak=0
                        vedtak 2025-12-31 lov=BVL2021:4-1 status=2025-12-31@3 tiltak=1
                        vedtak 2024-12-31 lov=BVL2021:4-2
                        vedtak 2026-01-01 lov=BVL2021:4-2
                        vedtak 2025-05-01 lov=BVL2021:5-1
                        barn 2012-01-01
                        vedtak 2025-05-01 lov=BVL:4-6
                        vedtak 2025-05-01 lov=BVL:4-6:3
                        vedtak 2025-05-01 lov=BVL:4-9:1 status=2025-05-01@4
                        vedtak 2025-05-01 lov=BVL:4-25 status=2025-05-01@1
                        vedtak 2025-05-01 lov=BVL:4-25:2 status=2025-05-01@2
                        """,
                        """
                        T11[vedtak] 2025: 5
                        T11[koblet-til-plassering] 2025: 1
                        T11[barn] 2025: 2
                        T11s[godkjent] 2025: 1
                        T11s[oversendt-nemnda] 2025: 1
                        T11s[bortfalt] 2025: 1
                        T11s[avslatt] 2025: 1
                        T11s[ikke-oppgitt] 2025: 1
                        T11p 2025: 1
                        """),
                BoundaryTables.of("T12: in force on 31 December; familieråd in the year", """
                        barn 2012-01-01
                        tiltak 6.1 2024-01-01 2025-01-01
                        tiltak 6.1 2024-01-01 2024-12-31
                        tiltak 6.2 2025-01-01 -
                        tiltak 6.99 2025-01-01 2025-12-31
                        tiltak 7.3 2025-01-01 -
                        tiltak 7.1 2025-01-01 2026-01-01
                        tiltak 5.1 2025-01-01 -
                        tiltak 8.1 2025-01-01 -
                        """, """
                        T12[nettverk-og-samarbeid] 2025: 1
                        T12[andre-tjenester] 2025: 2
                        T12f 2025: 1
                        """),
                BoundaryTables.of("T13: open case; closed on the last day; two cases", """
                        barn 2012-01-01
                        sak 2025-12-31 -
                        barn 2012-01-01
                        sak 2024-01-01 2025-12-31
                        barn 2012-01-01
                        sak 2024-01-01 2026-01-01
                        tiltak 3.9 2025-06-01 -
                        barn 2012-01-01
                        sak 2024-01-01 2025-06-01
                        sak 2025-07-01 -
                        """, """
                        T13 2025: 3
                        T13[med-tiltak] 2025: 1
                        T13[uten-tiltak] 2025: 2
                        """),
                BoundaryTables.of("T14: the reasons; first and last day; not care", """
                        barn 2012-01-01
                        tiltak 2.2 2020-01-01 2025-01-01 lov=BVL:4-12 opph=1
                        tiltak 2.2 2021-01-01 2025-02-01 lov=BVL:4-12 opph=1
                        barn 2012-01-01
                        tiltak 2.2 2020-01-01 2025-12-31 lov=BVL:4-12 opph=2
                        barn 2012-01-01
                        tiltak 2.2 2020-01-01 2025-06-01 lov=BVL2021:5-1 opph=3
                        barn 2012-01-01
                        tiltak 2.2 2020-01-01 2025-06-01 lov=BVL2021:5-1 opph=4
                        barn 2012-01-01
                        tiltak 2.2 2020-01-01 2025-06-01 lov=BVL2021:5-1
                        barn 2012-01-01
                        tiltak 2.2 2020-01-01 2025-06-01 lov=BVL2021:3-2 opph=4
                        barn 2012-01-01
                        tiltak 2.2 2020-01-01 2026-01-01 lov=BVL2021:5-1 opph=4
                        """, """
                        T14[tilbakefort] 2025: 1
                        T14[fylt-18] 2025: 1
                        T14[adopsjon] 2025: 1
                        T14[annet] 2025: 1
                        T14[ikke-oppgitt] 2025: 1
                        """));
    }

    static List<Example> plans() {
        return List.of(
                BoundaryTables.of("P1: in force on the last days of the halves; type 5 from 18 years", """
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 1 2025-06-30 2025-12-31
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 1 2025-07-01 2026-01-01
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 5 2025-01-01 -
                        barn 2007-12-31
                        tiltak 3.9 2024-01-01 -
                        plan 5 2025-01-01 -
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 2 2025-01-01 -
                        barn 2007-05-01
                        tiltak 3.9 2024-01-01 -
                        plan 4 2025-01-01 -
                        barn 2006-05-01
                        tiltak 3.9 2024-01-01 -
                        plan 6 2025-01-01 -
                        barn 2012-01-01
                        tiltak 1.1 2024-01-01 - lov=BVL2021:6-1
                        plan 2 2025-01-01 -
                        barn 2012-01-01
                        tiltak 2.2 2024-01-01 - lov=BVL2021:5-1
                        plan 1 2025-01-01 -
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 2025-06-30
                        plan 1 2025-01-01 -
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 2025-12-31
                        plan 1 2025-01-01 -
                        """, """
                        P1 2025: 2/7
                        P1m 2025: 2/8
                        """),
                BoundaryTables.of(
                        "P2: three months to the day; one and two days between; evaluated on the first and last day",
                        """
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 1 2025-03-30 2025-08-01 ev=2025-06-30
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 1 2025-03-31 2025-08-01 ev=2025-06-30
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 1 2025-09-30 - ev=2025-12-31
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 1 2025-10-01 - ev=2025-12-31
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 1 2025-07-02 2025-09-30 ev=2025-08-01
                        plan 1 2025-10-02 - ev=2025-11-01
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 1 2025-07-02 2025-09-30 ev=2025-08-01
                        plan 1 2025-10-01 -
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 1 2025-02-01 - ev=2025-01-31,2025-07-01
                        barn 2012-01-01
                        tiltak 3.9 2024-01-01 -
                        plan 1 2025-02-01 - ev=2026-01-01
                        """,
                        """
                        P2 2025h1: 1/3
                        P2 2025h2: 3/4
                        P2 2025: 4/7
                        """),
                BoundaryTables.of(
                        "P3: in force; type 3 before 2023 only; 18 years; two years to the day without a plan",
                        2022,
                        2023,
                        "2026-02-15",
                        List.of(Story.register("""
                                barn 2012-01-01
                                tiltak 2.2 2020-12-31 - lov=BVL:4-12
                                barn 2012-01-01
                                tiltak 2.2 2021-01-01 - lov=BVL:4-12
                                plan 4 2021-01-01 2022-12-31
                                barn 2012-01-01
                                tiltak 2.2 2020-01-01 - lov=BVL:4-12
                                plan 3 2021-01-01 -
                                barn 2012-01-01
                                tiltak 2.2 2020-01-01 - lov=BVL:4-12
                                plan 4 2021-01-01 -
                                barn 2012-01-01
                                tiltak 2.2 2020-01-01 - lov=BVL:4-12
                                plan 2 2021-01-01 -
                                plan 5 2021-01-01 -
                                barn 2004-12-31
                                tiltak 2.2 2020-01-01 - lov=BVL:4-12
                                plan 4 2021-01-01 -
                                barn 2005-01-01
                                tiltak 2.2 2020-01-01 - lov=BVL:4-12
                                plan 4 2021-01-01 -
                                """)),
                        """
                        P3 2022: 3/6
                        P3 2023: 1/5
                        P3m 2022: 5/7
                        P3u 2022: 1
                        P3u 2023: 0
                        """));
    }

    static List<Example> fosterHomes() {
        return List.of(
                BoundaryTables.of(
                        "F1, F2: one year to the day; quarters of the first year; reduced on the first day and after",
                        """
                        barn 2014-01-01
                        tiltak 2.2 2024-12-31 - hyp=2024-12-31@4
                        barn 2014-01-01
                        tiltak 2.2 2025-01-01 - hyp=2025-01-01@2
                        barn 2014-01-01
                        tiltak 2.2 2025-09-30 -
                        barn 2014-01-01
                        tiltak 2.2 2025-10-01 -
                        barn 2014-01-01
                        tiltak 2.2 2022-01-01 - hyp=2022-01-01@4,2025-07-01@2 besok=2025-07-01,2025-12-31
                        barn 2014-01-01
                        tiltak 2.2 2022-01-01 - hyp=2022-01-01@4,2025-07-02@2 besok=2025-06-30,2026-01-01
                        """,
                        """
                        F1k 2025h2: 10
                        F1u 2025h2: 1
                        F1e 2025h2: 1
                        F1 2025h2: 1/10
                        F2 2025h2: 2/3
                        F1k 2025h1: 8
                        F1u 2025h1: 1
                        F2 2025h1: 2/2
                        F1 2025: 2/18
                        REDUSERT_FORSTE_AAR 2025: 1
                        BESOK_IKKE_REGISTRERT 2025: 2
                        """),
                BoundaryTables.of(
                        "F1: who is in: 17 and 18 years, ended on the last day and after, each kind of home", """
                        barn 2008-01-01
                        tiltak 2.1 2022-01-01 -
                        barn 2007-12-31
                        tiltak 2.1 2022-01-01 -
                        barn 2012-01-01
                        tiltak 2.2 2022-01-01 2025-12-31
                        barn 2012-01-01
                        tiltak 2.2 2022-01-01 2026-01-01
                        barn 2012-01-01
                        tiltak 2.3 2022-01-01 -
                        barn 2012-01-01
                        tiltak 2.4 2022-01-01 -
                        barn 2012-01-01
                        tiltak 2.5 2022-01-01 -
                        barn 2012-01-01
                        tiltak 2.6 2022-01-01 -
                        barn 2012-01-01
                        tiltak 2.99 2022-01-01 -
                        barn 2012-01-01
                        tiltak 1.1 2022-01-01 -
                        barn 2012-01-01
                        tiltak 8.2 2022-01-01 -
                        """, """
                        F1k 2025h2: 14
                        F2 2025h2: 7/7
                        """),
                BoundaryTables.of(
                        "F1: chains: one day and two days between; a move, an address, together; visits outside",
                        """
                        barn 2014-01-01
                        tiltak 2.2 2023-01-01 2025-10-31 besok=2025-10-31
                        tiltak 2.1 2025-11-01 - besok=2025-12-01
                        barn 2014-01-01
                        tiltak 2.2 2023-01-01 2025-10-31 besok=2025-10-31
                        tiltak 2.1 2025-11-02 - besok=2025-12-01
                        barn 2014-01-01
                        tiltak 2.2 2023-01-01 2025-10-31 besok=2025-10-31
                        tiltak 2.1 2025-11-01 - besok=2025-12-01
                        flytting 2025-11-01 1.2.1 1
                        barn 2014-01-01
                        tiltak 2.2 2023-01-01 2025-10-31 besok=2025-10-31
                        tiltak 2.1 2025-11-01 - besok=2025-12-01
                        flytting 2025-11-01 1.2.1 9
                        barn 2014-01-01
                        tiltak 2.2 2023-01-01 2025-10-31 besok=2025-10-31
                        tiltak 2.1 2025-11-01 - besok=2025-12-01
                        flytting 2025-10-31 1.3 1
                        barn 2014-01-01
                        tiltak 2.2 2023-01-01 2025-10-31 besok=2025-10-31
                        tiltak 2.1 2025-11-01 - besok=2025-12-01
                        flytting 2025-11-02 1.2.1 1
                        """,
                        """
                        F1k 2025h2: 10
                        F1u 2025h2: 10
                        F2 2025h2: 0/4
                        """),
                BoundaryTables.of(
                        "F3, F4: supervision, by who is responsible on the last day; under 15 and reduced", """
                        barn 2014-01-01
                        tiltak 2.2 2022-01-01 - thyp=2022-01-01@4 tilsyn=2025-08-01 ansvar=2022-01-01@egen
                        barn 2014-01-01
                        tiltak 2.2 2022-01-01 - thyp=2022-01-01@4 tilsyn=2025-08-01,2025-09-01 ansvar=2022-01-01@egen,2025-12-31@annen
                        barn 2014-01-01
                        tiltak 2.2 2022-01-01 - thyp=2022-01-01@4 ansvar=2022-01-01@annen,2025-12-31@egen
                        barn 2010-12-31
                        tiltak 2.2 2022-01-01 - thyp=2022-01-01@2 tilsyn=2025-08-01 ansvar=2022-01-01@annen,2026-01-01@egen
                        barn 2011-01-01
                        tiltak 2.2 2022-01-01 - thyp=2022-01-01@2 tilsyn=2025-08-01,2025-08-02,2025-08-03
                        barn 2014-01-01
                        tiltak 2.2 2022-01-01 -
                        barn 2010-06-30
                        tiltak 2.2 2022-01-01 - thyp=2022-01-01@2 tilsyn=2025-06-30,2025-07-01
                        """, """
                        F3k 2025h2: 11
                        F3u 2025h2: 6
                        F3e 2025h2: 2
                        F3 2025h2: 6/11
                        F4 2025h2: 3/7
                        F3[egen-kommune] 2025h2: 1/4
                        F4[egen-kommune] 2025h2: 2/2
                        TILSYN_REDUSERT_FOR_TIDLIG 2025: 2
                        TILSYN_IKKE_REGISTRERT 2025: 1
                        """),
                BoundaryTables.of("F1: reduced visits before two years have gone", """
                        barn 2014-01-01
                        tiltak 2.2 2022-12-31 - hyp=2025-07-01@1
                        barn 2014-01-01
                        tiltak 2.2 2022-12-31 - hyp=2025-07-01@3
                        barn 2014-01-01
                        tiltak 2.2 2023-12-31 - hyp=2025-07-01@2
                        barn 2014-01-01
                        tiltak 2.2 2024-01-01 - hyp=2025-07-01@2
                        """, """
                        F1k 2025h2: 6
                        BESOK_REDUSERT_FOR_TIDLIG 2025: 1
                        """),
                BoundaryTables.of(
                        "F5, F6: reasons, addresses, first and last day, 17 and 18 years, categories", """
                        barn 2008-01-01
                        tiltak 2.1 2022-01-01 2025-01-01
                        flytting 2025-01-01 1.1.1 6
                        flytting 2025-12-31 1.1.2 7
                        flytting 2025-05-05 2.1 1
                        flytting 2025-05-05 2.4 7
                        flytting 2025-05-05 1.2.1 2
                        flytting 2025-05-05 1.3 2
                        flytting 2025-05-05 1.2.1 9
                        flytting 2024-12-31 1.2.1 2
                        flytting 2025-05-05 1.2 8
                        flytting 2025-05-05 1.4 10
                        flytting 2025-05-05 1.1.3 2
                        flytting 2025-05-05 2.2 2
                        flytting 2025-05-05 2.3 2
                        flytting 2025-05-05 2.5 2
                        flytting 2026-01-01 1.2.1 2
                        barn 2007-12-31
                        tiltak 2.1 2022-01-01 -
                        flytting 2025-05-05 1.2.1 2
                        barn 2012-01-01
                        tiltak 2.2 2022-01-01 -
                        flytting 2025-05-05 1.3 2
                        barn 2012-01-01
                        tiltak 2.3 2022-01-01 -
                        barn 2012-01-01
                        tiltak 2.4 2022-01-01 -
                        barn 2012-01-01
                        tiltak 2.5 2022-01-01 -
                        barn 2012-01-01
                        tiltak 2.1 2022-01-01 2024-12-31
                        """, """
                        F5 2025: 12
                        F5[planlagt] 2025: 4
                        F5[ikke-planlagt] 2025: 8
                        F6 2025: 1/4
                        """));
    }

    static List<Example> aftercare() {
        return List.of(
                BoundaryTables.of(
                        "E2: ended two days before, the day before, and on the birthday; three months to the day",
                        """
                        barn 2007-05-10
                        tiltak 2.2 2020-01-01 2025-05-08
                        barn 2007-05-10
                        tiltak 2.2 2020-01-01 2025-05-09
                        barn 2007-05-10
                        tiltak 2.2 2020-01-01 2025-05-10
                        tiltak 8.1 2025-08-10 -
                        barn 2007-05-10
                        tiltak 2.2 2020-01-01 2025-08-10
                        barn 2007-05-10
                        tiltak 2.2 2020-01-01 2025-08-11
                        barn 2007-05-10
                        tiltak 8.1 2025-05-10 -
                        barn 2007-05-10
                        tiltak 8.1 2025-05-09 2025-05-09
                        tiltak 8.1 2025-08-11 -
                        barn 2007-01-01
                        tiltak 8.1 2024-05-09 -
                        barn 2006-12-31
                        tiltak 8.1 2024-05-09 -
                        barn 2007-11-15
                        tiltak 8.1 2024-05-09 -
                        barn 2007-11-16
                        tiltak 8.1 2024-05-09 -
                        """,
                        """
                        E2 2025: 4/7
                        IKKE_MAALT_ENNAA 2025: 1
                        """),
                BoundaryTables.of(
                        "E2: born on 29 February, the birthday is 28 February",
                        2026,
                        2026,
                        "2027-02-15",
                        List.of(Story.register("""
                                barn 2008-02-29
                                tiltak 2.2 2020-01-01 2026-05-29
                                barn 2008-02-29
                                tiltak 2.2 2020-01-01 2026-02-26
                                """)),
                        "E2 2026: 1/1"),
                BoundaryTables.of("E3: answers, first and last day, unanswered", """
                        barn 2007-05-10
                        ettervern 2024-12-01 2025-01-01 1
                        ettervern 2025-12-01 2025-12-31 2
                        ettervern 2025-06-01 2025-07-01 3
                        ettervern 2025-06-01 2025-07-01 9
                        ettervern 2025-12-31 -
                        ettervern 2025-12-01 2026-01-01 1
                        ettervern 2024-12-31 -
                        """, """
                        E3[akseptert] 2025: 1/4
                        E3[onsket-annet-tiltak] 2025: 1/4
                        E3[onsket-ikke-tiltak] 2025: 1/4
                        E3[annen-kode] 2025: 1/4
                        E3u 2025: 1
                        """),
                BoundaryTables.of("N1: first and last day, by provision", """
                        barn 2012-01-01
                        nemnd 2025-01-01 lov=BVL2021:5-1
                        nemnd 2025-12-31 lov=BVL2021:4-2
                        nemnd 2025-06-01 lov=BVL2021:6-2
                        nemnd 2025-06-01 lov=BVL2021:3-5
                        nemnd 2025-06-01 lov=BVL:4-12
                        nemnd 2025-06-01 lov=BVL:4-8:1
                        nemnd 2025-06-01 lov=BVL:4-8:2
                        nemnd 2025-06-01 lov=BVL:4-6
                        nemnd 2025-06-01 lov=BVL:4-6:3
                        nemnd 2025-06-01 lov=BVL:4-9:1
                        nemnd 2025-06-01 lov=BVL:4-25
                        nemnd 2025-06-01 lov=BVL:4-25:2
                        nemnd 2025-06-01 lov=BVL2021:4-3
                        nemnd 2025-06-01 lov=BVL2021:4-5
                        nemnd 2024-12-31 lov=BVL2021:5-1
                        nemnd 2026-01-01 lov=BVL2021:5-1
                        """, """
                        N1 2025: 14
                        N1[omsorg] 2025: 3
                        N1[akutt] 2025: 6
                        N1[atferd] 2025: 2
                        N1[annet] 2025: 3
                        """));
    }

    /** What 15F gives, gives in part, and does not give; a cohort over two years' files; both channels in one report. */
    static List<Example> channels() {
        return List.of(
                BoundaryTables.of(
                        "15F: not available is not 0",
                        2021,
                        2022,
                        "2026-02-15",
                        List.of(Story.kostra(2021, """
                                        barn 2012-01-01
                                        melding 2021-03-01 2021-03-02 2
                                        und 2021-03-02 2021-05-01 3 fra=0
                                        und 2021-08-02 -
                                        barn 2012-01-01
                                        und 2021-06-01 2021-09-01 3
                                        """), Story.kostra(2022, """
                                        barn 2012-01-01
                                        und 2022-04-01 -
                                        tiltak 3.9 2022-01-01 -
                                        plan 1 2022-02-01 - ev=2022-08-01
                                        """)),
                        """
                        M1 2021: 1
                        M2 2021: 1
                        M10 2021: ..
                        U2 2021: 2
                        U4 2021: ..
                        U5 2021: 2/2
                        U7 2021: ..
                        U9 2021: 1
                        U11 2021: ..
                        U12 2021: ..
                        U12 2022: 1/2
                        F1 2022h1: ..
                        F5 2021: ..
                        F5 2022: 0
                        P2 2022h1: ..
                        P2 2022h2: 1/1
                        P2 2022: ..
                        E3[akseptert] 2022: ..
                        N1 2022: ..
                        T11[vedtak] 2022: ..
                        T11p 2022: 0
                        UTEN_MELDINGSKOBLING 2021: 1
                        FOR_SEN_UTVIDELSE 2021: nothing
                        BESOK_IKKE_REGISTRERT 2022: nothing
                        TILSYN_IKKE_REGISTRERT 2022: nothing
                        """),
                BoundaryTables.of(
                        "15F: three months after 18 stand in the next year's file",
                        2021,
                        2022,
                        "2026-02-15",
                        List.of(Story.kostra(2021, """
                                        barn 2003-11-01
                                        tiltak 2.2 2020-01-01 -
                                        barn 2003-11-01
                                        tiltak 2.2 2020-01-01 -
                                        """), Story.kostra(2022, """
                                        barn 2003-11-01
                                        tiltak 2.2 2020-01-01 -
                                        barn 2003-11-01
                                        tiltak 2.2 2020-01-01 2022-01-15
                                        barn 2004-11-01
                                        tiltak 2.2 2020-01-01 -
                                        """)),
                        """
                        E2 2021: 1/2
                        E2 2022: .
                        IKKE_MAALT_ENNAA 2022: 1
                        """),
                BoundaryTables.of(
                        "15F: the birthday is 1 January, and the measure ended the day before, in the file of that year",
                        2021,
                        2022,
                        "2026-02-15",
                        List.of(Story.kostra(2021, """
                                        barn 2003-06-01
                                        barn 2004-01-01
                                        tiltak 2.2 2020-01-01 2021-12-31
                                        barn 2004-01-01
                                        tiltak 2.2 2020-01-01 2021-12-30
                                        barn 2004-01-01
                                        tiltak 2.2 2020-01-01 -
                                        """), Story.kostra(2022, """
                                        barn 2003-06-01
                                        """)),
                        "E2 2022: 0/1"),
                BoundaryTables.of(
                        "15F to 2022, the register after it; what the register has of earlier years is not used",
                        2021,
                        2024,
                        "2026-02-15",
                        List.of(Story.register("""
                                        barn 2012-01-01
                                        tiltak 3.9 2021-01-01 -
                                        """), Story.kostra(2022, """
                                        barn 2012-01-01
                                        tiltak 3.9 2021-01-01 -
                                        barn 2013-01-01
                                        tiltak 3.9 2021-01-01 -
                                        """)),
                        """
                        T2 2021: nothing
                        T2 2022: 2
                        T2 2023: 1
                        T2 2024: 1
                        """),
                BoundaryTables.of(
                        "a year that begins after the newest extract: nothing is told of it",
                        2026,
                        2027,
                        "2027-02-15",
                        List.of(Story.register("""
                                        barn 2012-01-01
                                        tiltak 3.9 2021-01-01 -
                                        """)),
                        """
                        T2 2026: 1
                        T2 2027: nothing
                        M1 2026: 0
                        M1 2027: nothing
                        """));
    }
}
