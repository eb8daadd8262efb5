package no.tilstand.disclosure;

import java.util.BitSet;
import no.tilstand.domain.CellKey;

/** Which cells of a model are hidden. A value: every change gives a new one. */
final class Pattern {
    private final Net net;
    private final BitSet hidden;
    private final BitSet blocked;
    private final BitSet hiddenDerived;

    private Pattern(Net net, BitSet hidden, BitSet blocked, BitSet hiddenDerived) {
        this.net = net;
        this.hidden = hidden;
        this.blocked = blocked;
        this.hiddenDerived = hiddenDerived;
    }

    /** Hides what is hidden by the primary rule and the block rule. */
    static Pattern primary(Net net, boolean block) {
        BitSet hidden = new BitSet();
        for (int v = 0; v < net.size(); v++) {
            hidden.set(v, net.cell(v).shown() && net.cell(v).sensitive());
        }
        BitSet blocked = new BitSet();
        boolean more = block;
        while (more) {
            more = false;
            for (Net.Sum sum : net.sums()) {
                Model.Cell total = net.cell(sum.total());
                if ((total.small() && total.shown()) || blocked.get(sum.total())) {
                    for (int part : sum.parts()) {
                        more |= !net.cell(part).isPublic() && !blocked.get(part);
                        blocked.set(part, !net.cell(part).isPublic());
                    }
                }
            }
        }
        hidden.or(blocked);
        return new Pattern(net, hidden, blocked, new BitSet());
    }

    private static BitSet with(BitSet set, int one, boolean in) {
        BitSet other = (BitSet) set.clone();
        other.set(one, in);
        return other;
    }

    Pattern hide(int variable) {
        return new Pattern(net, with(hidden, variable, true), blocked, hiddenDerived);
    }

    Pattern show(int variable) {
        return new Pattern(net, with(hidden, variable, false), blocked, hiddenDerived);
    }

    /**
     * With these cells shown again though their breakdown was withdrawn: a breakdown that is partly shown is none, and the
     * reader takes its other cells for what hidden cells usually are.
     */
    Pattern showBlocked(BitSet variables) {
        BitSet fewer = (BitSet) hidden.clone();
        fewer.andNot(variables);
        BitSet labelledAgain = (BitSet) blocked.clone();
        for (Net.Sum sum : net.sums()) {
            boolean partlyShown = false;
            for (int part : sum.parts()) {
                partlyShown |= variables.get(part);
            }
            for (int part : sum.parts()) {
                labelledAgain.set(part, labelledAgain.get(part) && !partlyShown);
            }
        }
        return new Pattern(net, fewer, labelledAgain, hiddenDerived);
    }

    /** Hides a whole set of connected cells, zeros too: then there is nothing left to compute with. */
    Pattern withdraw(BitSet variables) {
        BitSet more = (BitSet) hidden.clone();
        BitSet moreBlocked = (BitSet) blocked.clone();
        variables.stream().filter(v -> !net.cell(v).isPublic()).forEach(v -> {
            more.set(v);
            moreBlocked.set(v);
        });
        return new Pattern(net, more, moreBlocked, hiddenDerived);
    }

    /** @param cells derived ones */
    Pattern hideDerived(int... cells) {
        BitSet more = (BitSet) hiddenDerived.clone();
        for (int cell : cells) {
            more.set(cell);
        }
        return new Pattern(net, hidden, blocked, more);
    }

    /** With the cell of the report, and the shares that give it away; the same where the model does not know it. */
    Pattern hide(CellKey key) {
        int count = net.number(Variable.count(key));
        int cell = net.number(key);
        Pattern more = cell >= 0 ? hideDerived(cell) : this;
        return count >= 0 && !net.cell(count).isPublic() ? more.hide(count) : more;
    }

    boolean isBlocked(int variable) {
        return blocked.get(variable);
    }

    boolean isHidden(int variable) {
        return hidden.get(variable);
    }

    /** @param cell a derived one */
    boolean isDerivedHidden(int cell) {
        if (net.derived(cell).primary() || hiddenDerived.get(cell)) {
            return true;
        }
        for (int v : net.reveals(cell)) {
            if (hidden.get(v)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cell of the report is hidden; one that the model does not know never is. */
    boolean hides(CellKey key) {
        int count = net.number(Variable.count(key));
        int cell = net.number(key);
        return count >= 0 && isHidden(count) || cell >= 0 && isDerivedHidden(cell);
    }

    /** Whether a reader has the number: from its own place, from a share, or because it is public. */
    boolean open(int variable) {
        if (hidden.get(variable)) {
            return false;
        }
        Model.Cell cell = net.cell(variable);
        if (cell.isPublic() || cell.shown()) {
            return true;
        }
        for (int d : net.revealing(variable)) {
            if (!isDerivedHidden(d)) {
                return true;
            }
        }
        return false;
    }
}
