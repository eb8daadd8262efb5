package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tilstand.domain.sak.Barn;
import no.tilstand.domain.sak.Spell;

/**
 * Which cases are the same child's (barnevern-register-v4, section 8): all valid numbers in one case are one child's, and
 * cases that share a number are. A case without a number is a child of its own. The numbers are forgotten afterwards.
 */
final class Children {
    /** DUF numbers have 12 digits; this keeps them apart from the others. */
    private static final long DUF = 1L << 62;

    private final int[] parent;
    private final Person[] newest;
    private final long[] smallest;

    /** The first case of a child, and the smallest number in any of them. */
    private record Root(long smallest, int index) {}

    private Children(int cases) {
        parent = new int[cases];
        newest = new Person[cases];
        smallest = new long[cases];
    }

    /** @return the child of each case; numbered from 1 in order of their keys, so that the files' order has no say */
    static List<Barn> of(List<Merged> cases) {
        return new Children(cases.size()).children(cases);
    }

    private List<Barn> children(List<Merged> cases) {
        LongTable byNumber = new LongTable();
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            smallest[i] = Long.MAX_VALUE;
            for (Person person : cases.get(i).persons()) {
                join(person.number(), i, byNumber);
                join(person.duf() == 0 ? 0 : person.duf() | DUF, i, byNumber);
            }
        }
        persons(cases);
        List<Root> roots = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            int root = root(i);
            smallest[root] = Math.min(smallest[root], smallest[i]);
        }
        for (int i = 0; i < parent.length; i++) {
            if (parent[i] == i) {
                roots.add(new Root(smallest[i], i));
            }
        }
        // Cases come in an order of their own ids, which decides between children without a number.
        roots.sort(Comparator.comparingLong(Root::smallest).thenComparingInt(Root::index));
        Barn[] child = new Barn[parent.length];
        for (int n = 0; n < roots.size(); n++) {
            Person person = newest[roots.get(n).index()];
            child[roots.get(n).index()] = person == null
                    ? new Barn(n + 1, Spell.NONE, Barn.Kjonn.UKJENT)
                    : new Barn(n + 1, person.birth(), person.kjonn());
        }
        List<Barn> children = new ArrayList<>(parent.length);
        for (int i = 0; i < parent.length; i++) {
            children.add(child[root(i)]);
        }
        return children;
    }

    private void join(long number, int i, LongTable byNumber) {
        if (number == 0) {
            return;
        }
        smallest[i] = Math.min(smallest[i], number);
        int other = byNumber.find(number);
        if (other == LongTable.NONE) {
            byNumber.put(number, i);
        } else {
            int a = root(other);
            int b = root(i);
            parent[Math.max(a, b)] = Math.min(a, b);
        }
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /**
     * Who each child is by the newest Personalia of all its cases: the latest start, then the newest extract, then the last in
     * the file. What says when the child was born goes before what does not, and the register before 15F, which only
     * derives it.
     */
    private void persons(List<Merged> cases) {
        Moment[] taken = new Moment[parent.length];
        boolean[] certain = new boolean[parent.length];
        for (int i = 0; i < parent.length; i++) {
            Delivery delivery = cases.get(i).newest();
            int root = root(i);
            for (Person person : cases.get(i).persons()) {
                boolean register = !delivery.isOf15f();
                Person other = newest[root];
                int order =
                        other == null ? 1 : Boolean.compare(person.birth() != Spell.NONE, other.birth() != Spell.NONE);
                order = order != 0 ? order : Boolean.compare(register, certain[root]);
                order = order != 0 ? order : Integer.compare(person.start(), other == null ? 0 : other.start());
                order = order != 0 ? order : delivery.taken().compareTo(taken[root]);
                if (order >= 0) {
                    newest[root] = person;
                    taken[root] = delivery.taken();
                    certain[root] = register;
                }
            }
        }
    }
}
