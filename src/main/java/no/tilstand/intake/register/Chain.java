package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Elementtype;

/** All deliveries of one case, in whatever order they were read (barnevern-register-v4, section 6). */
final class Chain {
    private List<Delivery> deliveries = List.of();
    /** What most cases are: one delivery. Put together while it is at hand, and of no use once there is another. */
    private List<Merged> alone = List.of();

    /**
     * @param complete each delivery holds the whole case, so that only the newest need be kept in full
     */
    void add(Delivery delivery, boolean complete) {
        if (deliveries.isEmpty()) {
            deliveries = List.of(delivery);
            alone = List.of(merge(deliveries));
            return;
        }
        deliveries = new ArrayList<>(deliveries);
        deliveries.add(delivery);
        alone = List.of();
        if (complete) {
            Moment newest = deliveries.stream()
                    .map(Delivery::taken)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            deliveries.replaceAll(d -> d.taken().compareTo(newest) < 0 ? d.replaced() : d);
        }
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    /** The case, if it was delivered once; otherwise the deliveries have to be {@link #ordered} first. */
    Optional<Merged> alone() {
        return alone.stream().findFirst();
    }

    /**
     * By the moment of extract; those of the same moment by what each says came before it.
     *
     * @return empty when the order cannot be told
     */
    Optional<List<Delivery>> ordered() {
        List<Delivery> ordered = new ArrayList<>(deliveries);
        ordered.sort(Comparator.comparing(Delivery::taken));
        for (int from = 0; from < ordered.size(); ) {
            int to = from + 1;
            while (to < ordered.size()
                    && ordered.get(to).taken().equals(ordered.get(from).taken())) {
                to++;
            }
            if (to - from > 1 && !follow(ordered.subList(from, to))) {
                return Optional.empty();
            }
            from = to;
        }
        return Optional.of(ordered);
    }

    /** Puts deliveries of the same moment one after the other by their pointers; false when these do not make one line. */
    private static boolean follow(List<Delivery> same) {
        Map<Id, Delivery> byPrevious = new HashMap<>();
        Set<Id> ids = new HashSet<>();
        same.forEach(d -> ids.add(d.id()));
        List<Delivery> line = new ArrayList<>();
        for (Delivery d : same) {
            Optional<Id> previous = d.previous().filter(ids::contains);
            if (previous.isEmpty()) {
                line.add(d);
            } else if (byPrevious.put(previous.get(), d) != null) {
                return false;
            }
        }
        if (line.size() != 1) {
            return false;
        }
        while (line.size() < same.size()) {
            Delivery next = byPrevious.get(line.get(line.size() - 1).id());
            if (next == null) {
                return false;
            }
            line.add(next);
        }
        for (int i = 0; i < line.size(); i++) {
            same.set(i, line.get(i));
        }
        return true;
    }

    /** The deliveries that point at another than the one before them: one in between was probably lost. */
    static List<Delivery> afterAGap(List<Delivery> ordered) {
        List<Delivery> after = new ArrayList<>(0);
        for (int i = 1; i < ordered.size(); i++) {
            Optional<Id> previous = ordered.get(i).previous();
            if (previous.isPresent()
                    && !previous.get().equals(ordered.get(i - 1).id())) {
                after.add(ordered.get(i));
            }
        }
        return after;
    }

    /** Whether the newest lacks elements that the one before had, and does not say that they are deleted. */
    static boolean losesElements(List<Delivery> ordered) {
        if (ordered.size() < 2) {
            return false;
        }
        Delivery newest = ordered.get(ordered.size() - 1);
        Set<Part.Key> known = new HashSet<>(newest.removals());
        newest.parts().forEach(p -> known.add(p.key()));
        return ordered.get(ordered.size() - 2).parts().stream().anyMatch(p -> !p.deleted() && !known.contains(p.key()));
    }

    /**
     * Element for element by kind and id, the newer in place of the older; the case's own attributes from the newest.
     *
     * @param ordered only the newest, when each is complete
     */
    static Merged merge(List<Delivery> ordered) {
        return ordered.size() == 1 && isPlain(ordered.get(0))
                ? Merged.of(
                        ordered.get(0),
                        ordered.get(0).parts(),
                        Map.of(),
                        ordered.get(0).funn())
                : sorted(ordered);
    }

    /** Whether a delivery by itself is the case: nothing is deleted, nothing told twice. */
    private static boolean isPlain(Delivery delivery) {
        for (Part part : delivery.parts()) {
            if (part.deleted() || part.conclusionDeleted()) {
                return false;
            }
        }
        return delivery.removals().isEmpty() && !new Kinds(delivery.parts()).repeats();
    }

    private static Merged sorted(List<Delivery> ordered) {
        Map<Part.Key, Part> all = new LinkedHashMap<>();
        Set<Control> funn = EnumSet.noneOf(Control.class);
        boolean several = ordered.size() > 1;
        for (Delivery delivery : ordered) {
            Set<Part.Key> here = new HashSet<>();
            for (Part part : delivery.parts()) {
                Part.Key key = part.key();
                boolean known = all.put(key, part) != null;
                if (several ? !here.add(key) : known) {
                    // The same id twice in one file is against the format; the last stands.
                    funn.add(Control.FIL_01);
                }
            }
            for (Part.Key removal : delivery.removals()) {
                if (all.computeIfPresent(removal, (k, p) -> p.removed()) == null) {
                    funn.add(Control.SAK_22);
                }
            }
            funn.addAll(delivery.funn());
        }
        List<Part> alive = new ArrayList<>(all.size());
        Map<Elementtype, Integer> deleted = new EnumMap<>(Elementtype.class);
        for (Part part : all.values()) {
            if (part.deleted()) {
                deleted.merge(part.type(), 1, Integer::sum);
            } else {
                alive.add(part);
                if (part.conclusionDeleted()) {
                    deleted.merge(Elementtype.KONKLUSJON, 1, Integer::sum);
                }
            }
        }
        return Merged.of(ordered.get(ordered.size() - 1), alive, deleted, List.copyOf(funn));
    }
}
