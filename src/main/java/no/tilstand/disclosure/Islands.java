package no.tilstand.disclosure;

/**
 * Which variables can ever tell something about each other: those that hang together through rows, shares or lines,
 * whatever is hidden. What is hidden on one island changes nothing on another.
 */
final class Islands {
    private final int[] towards;

    Islands(Net net) {
        towards = new int[net.size()];
        for (int v = 0; v < towards.length; v++) {
            towards[v] = v;
        }
        for (Net.Sum sum : net.sums()) {
            for (int part : sum.parts()) {
                join(sum.total(), part);
            }
        }
        for (int d = 0; d < net.derivedCells(); d++) {
            joinAll(net, new int[] {d});
        }
        net.ties().forEach(tie -> joinAll(net, tie.cells()));
        for (int v = 0; v < towards.length; v++) {
            towards[v] = end(v);
        }
    }

    /** The island, by one of its variables. */
    int of(int variable) {
        return towards[variable];
    }

    /** All that the derived cells reveal. */
    private void joinAll(Net net, int[] derived) {
        int first = -1;
        for (int d : derived) {
            for (int v : net.reveals(d)) {
                first = first < 0 ? v : first;
                join(first, v);
            }
        }
    }

    private void join(int one, int other) {
        towards[end(other)] = end(one);
    }

    private int end(int variable) {
        int at = variable;
        while (towards[at] != at) {
            towards[at] = towards[towards[at]];
            at = towards[at];
        }
        return at;
    }
}
