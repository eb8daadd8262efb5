package no.tilstand.disclosure;

/**
 * How hard a question is tried before it is given up. In steps and never in time, so that every machine gives up the same.
 *
 * @param nodes places in its tree that one search may visit
 * @param solved how many questions about one island may go to the solver: a few seconds of work at most
 */
record Effort(int nodes, int solved) {
    static final Effort NORMAL = new Effort(150, 300);
}
