package no.tilstand.indicators.sak;

/**
 * A definition: what one child adds to the numbers of one year. It looks at nothing but the child and the year, and adds
 * to nothing but its own measures, so children may be counted in any order and by several threads.
 *
 * @param code of the indicator in the notes and in the register: {@code M1}, {@code U4}
 */
record CaseIndicator(String code, Counter counter) {
    @FunctionalInterface
    interface Counter {
        void count(ChildYear child, Tally tally);
    }
}
