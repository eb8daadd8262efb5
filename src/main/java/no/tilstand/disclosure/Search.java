package no.tilstand.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which further cells are hidden, so that the small ones cannot be computed. Who is asked first follows from the register
 * and the kind of relation, never from this year's numbers: «hide the smallest» would itself tell what is hidden.
 */
final class Search {
    /** How many partners are tried one by one before the breakdown is taken step by step. */
    private static final int MOST_TRIED = 40;

    /** How often the gate is asked about one island before what is left open there is withdrawn. */
    private static final int MOST_QUESTIONS = 20_000;

    private final Net net;
    private final Gate gate;
    private final int[] sensitive;
    private final boolean showZero;
    private final Map<Integer, Integer> questions = new HashMap<>();

    Search(Net net, SmallNumbers small) {
        this(net, small, Effort.NORMAL);
    }

    Search(Net net, SmallNumbers small, Effort effort) {
        this.net = net;
        this.gate = new Gate(net, small, effort);
        this.showZero = small.protection().showZero();
        this.sensitive =
                IntStream.of(net.order()).filter(v -> net.cell(v).sensitive()).toArray();
    }

    /**
     * Cell by cell in register order. What is safe stays so while more is hidden (disclosure control, section 4: the
     * gate is monotone), so no cell is asked about twice once it is.
     */
    Pattern run() {
        Pattern pattern = closeLines(Pattern.primary(net, showZero));
        BitSet withdrawn = new BitSet();
        for (int open : sensitive) {
            while (!withdrawn.get(open) && !safe(open, pattern)) {
                List<Integer> partners = partners(open, pattern);
                OptionalInt partner = partner(open, partners, pattern);
                if (partner.isPresent()) {
                    pattern = pattern.hide(partner.getAsInt());
                } else {
                    BitSet all = gate.component(open, pattern);
                    partners.forEach(all::set);
                    pattern = pattern.withdraw(all);
                    withdrawn.or(all);
                }
                pattern = closeLines(pattern);
            }
        }
        return new Improvement(net, gate, this::canBeHidden, this::closeLines).of(pattern, withdrawn);
    }

    private boolean isAsked(int variable) {
        return questions.getOrDefault(net.islands().of(variable), 0) < MOST_QUESTIONS;
    }

    private boolean safe(int variable, Pattern pattern) {
        questions.merge(net.islands().of(variable), 1, Integer::sum);
        return isAsked(variable) && gate.safe(variable, pattern);
    }

    /** The first one that is enough alone; otherwise the first one; none when there is nothing more to hide. */
    private OptionalInt partner(int open, List<Integer> partners, Pattern pattern) {
        if (!isAsked(open) || partners.isEmpty()) {
            return OptionalInt.empty();
        }
        for (int v : partners.subList(0, Math.min(partners.size(), MOST_TRIED))) {
            if (safe(open, pattern.hide(v))) {
                return OptionalInt.of(v);
            }
        }
        return OptionalInt.of(partners.get(0));
    }

    /**
     * Open cells in the rows of the component, those in the cell's own rows first, and the total of a row last: the total is
     * what the council asks for.
     */
    private List<Integer> partners(int open, Pattern pattern) {
        Set<Integer> partners = new LinkedHashSet<>();
        if (pattern.open(open)) {
            partners.add(open);
        }
        BitSet others = gate.component(open, pattern);
        others.clear(open);
        BitSet walked = new BitSet();
        addPartners(open, pattern, walked, partners);
        inOrder(others.stream()).forEach(v -> addPartners(v, pattern, walked, partners));
        return List.copyOf(partners);
    }

    private IntStream inOrder(IntStream variables) {
        return variables.boxed().sorted(Comparator.comparingInt(net::place)).mapToInt(v -> v);
    }

    private void addPartners(int member, Pattern pattern, BitSet walked, Set<Integer> partners) {
        // The base of a share takes every share of it along: another part of the whole is asked first.
        for (boolean share : new boolean[] {false, true}) {
            for (Net.Sum row : net.sumsOf(member)) {
                if ((row.kind() == Row.Kind.SHARE) == share && !walked.get(row.number())) {
                    walked.set(row.number());
                    List<Integer> own =
                            inOrder(IntStream.of(row.parts())).boxed().collect(Collectors.toCollection(ArrayList::new));
                    // A sum over years says less than the years themselves.
                    own.add(row.kind() == Row.Kind.YEARS ? 0 : own.size(), row.total());
                    own.removeIf(v -> !canBeHidden(v, pattern));
                    partners.addAll(own);
                }
            }
        }
    }

    private boolean canBeHidden(int v, Pattern pattern) {
        Model.Cell cell = net.cell(v);
        return pattern.open(v) && !cell.isPublic() && (!showZero || cell.value().signum() != 0);
    }

    /**
     * No line may have exactly one hidden cell; and when one of its cells is small by its own parts, the whole breakdown
     * goes, because the rest of the 100 percent would say how small.
     */
    private Pattern closeLines(Pattern from) {
        Pattern pattern = from;
        boolean more = true;
        while (more) {
            more = false;
            for (Net.Tie line : net.ties()) {
                int hidden = 0;
                int firstOpen = -1;
                boolean small = false;
                for (int d : line.cells()) {
                    if (pattern.isDerivedHidden(d)) {
                        hidden++;
                        small |= net.derived(d).primary() && net.derived(d).based();
                    } else if (firstOpen < 0) {
                        firstOpen = d;
                    }
                }
                if (line.breakdown() && small && firstOpen >= 0) {
                    pattern = pattern.hideDerived(line.cells());
                    more = true;
                } else if (hidden == 1) {
                    pattern = pattern.hideDerived(firstOpen);
                    more = true;
                }
            }
        }
        return pattern;
    }
}
