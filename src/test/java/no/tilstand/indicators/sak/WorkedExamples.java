package no.tilstand.indicators.sak;

import java.util.List;

/**
 * The worked examples of the notes, as files in the real format: {@code src/test/resources/worked-examples}, the same
 * that the oracle is held against. The names of the files are the names in the examples' tables. Examples 3 and 5 are not in the notes.
 */
final class WorkedExamples {
    private WorkedExamples() {}

    static final Example NOTIFICATIONS = Example.ofFiles("1-meldinger", true, "2026-02-15", """
            M1 2025: 7
            M2 2025: 4
            M4 2025: 1/2
            M4.alle 2025: 2/4
            M5[til-undersokelse] 2025: 1
            M5[i-pagaende-undersokelse] 2025: 1
            M5[aktive-tiltak] 2025: 1
            M5[henlagt-ellers] 2025: 1
            M5[flyttet-eller-overfort] 2025: .
            M6 2025: 1/4
            M6i 2025: 3/4
            M7 2025: 6.5
            M10 2025: 2
            """);

    static final Example INVESTIGATIONS = Example.ofFiles("2-undersokelser", true, "2026-02-15", """
            U1 2025: 9
            U2 2025: 8
            U4 2025: 4/8
            U5 2025: 3/8
            U6 2025h1: 3/4
            U6 2025h2: 1/4
            U6 2025: 4/8
            U7 2025: 2/8
            U9 2025: 1
            UTEN_MELDINGSKOBLING 2025: 1
            FOR_SEN_UTVIDELSE 2025: 1
            """);

    static final Example CHILDREN = Example.ofFiles("4-barn-med-tiltak", true, "2026-02-15", """
            T1 2025: 7
            T2 2025: 4
            T4 2025: 3
            T1b 2025: 5
            E1 2025: 2
            FOR_GAMMEL 2025: 1
            """);

    static final Example PLANS = Example.ofFiles("6-planer", true, "2026-02-15", """
            P1 2025: 5/7
            P2 2025h2: 2/4
            P3 2025: 1/2
            """);

    static final Example VISITS = Example.ofFiles("7-fosterhjemsbesok", true, "2026-02-15", """
            F1k 2025h2: 10
            F1u 2025h2: 7
            F1 2025h2: 7/10
            F1e 2025h2: 2
            F2 2025h2: 2/4
            """);

    static List<Example> all() {
        return List.of(NOTIFICATIONS, INVESTIGATIONS, CHILDREN, PLANS, VISITS);
    }
}
