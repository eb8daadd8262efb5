package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tilstand.domain.sak.Elementtype;

/**
 * Takes out what is told twice after a move between systems: two elements of one kind with the same MigrertId in one
 * municipality are one, and that of the newest extract is kept (barnevern-register-v4, section 4).
 */
final class Moved {
    private record Key(String municipality, Elementtype type, String migrert) {}

    private record Kept(int index, Part part) {}

    private Moved() {}

    /** @param cases in an order that does not depend on the files; of two equally new elements the last is kept */
    static List<Merged> once(List<Merged> cases) {
        List<Merged> kept = new ArrayList<>(cases);
        Map<Key, Integer> byCase = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            Delivery newest = cases.get(i).newest();
            if (!newest.migrert().isEmpty()) {
                Integer other = byCase.put(key(newest, Elementtype.SAK, newest.migrert()), i);
                if (other != null) {
                    boolean otherIsNewer = cases.get(other).newest().taken().compareTo(newest.taken()) > 0;
                    kept.set(otherIsNewer ? i : other, null);
                    if (otherIsNewer) {
                        byCase.put(key(newest, Elementtype.SAK, newest.migrert()), other);
                    }
                }
            }
        }
        kept.removeIf(java.util.Objects::isNull);
        return elements(kept);
    }

    private static List<Merged> elements(List<Merged> cases) {
        Map<Key, Kept> newest = new HashMap<>();
        Map<Integer, List<Part>> left = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            for (Part part : cases.get(i).parts()) {
                if (part.migrert().isEmpty()) {
                    continue;
                }
                Key key = key(cases.get(i).newest(), part.type(), part.migrert());
                Kept other = newest.get(key);
                boolean otherIsNewer = other != null
                        && cases.get(other.index())
                                        .newest()
                                        .taken()
                                        .compareTo(cases.get(i).newest().taken())
                                > 0;
                Kept loser = otherIsNewer ? new Kept(i, part) : other;
                if (!otherIsNewer) {
                    newest.put(key, new Kept(i, part));
                }
                if (loser != null) {
                    left.computeIfAbsent(loser.index(), k -> new ArrayList<>(1)).add(loser.part());
                }
            }
        }
        List<Merged> once = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            once.add(cases.get(i).without(left.getOrDefault(i, List.of())));
        }
        return once;
    }

    private static Key key(Delivery delivery, Elementtype type, String migrert) {
        return new Key(delivery.municipality(), type, migrert.toLowerCase(Locale.ROOT));
    }
}
