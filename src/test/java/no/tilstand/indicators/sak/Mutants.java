package no.tilstand.indicators.sak;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.sak.Hjemmelsklasse;
import no.tilstand.domain.sak.Lovhjemmel;
import no.tilstand.domain.sak.Sted;

/** The definitions with one thing changed, made from their own components: a new one is changed too without a word here. */
final class Mutants {
    /** @param name which component, and how it was changed */
    record Mutant(String name, Definitions definitions) {}

    /** A change of one value. */
    private record Change(String how, Object value) {}

    /** Codes of every list that a definition names one of; each is put in where it was not. */
    private static final List<String> PLACES =
            List.of("1.1", "1.2", "1.99", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99", "8.2", "8.4", "8.5");

    private static final List<String> PROVISIONS = List.of(
            "BVL:4-12",
            "BVL:4-8:2",
            "BVL:4-8:3",
            "BVL:4-8:1",
            "BVL:4-6",
            "BVL:4-6:3",
            "BVL:4-9:1",
            "BVL:4-25",
            "BVL:4-25:2",
            "BVL:4-24",
            "BVL:4-26",
            "BVL:4-9",
            "BVL:4-9:2",
            "BVL:4-6:1",
            "BVL:4-6:2",
            "BVL2021:5-1",
            "BVL2021:4-1",
            "BVL2021:4-2",
            "BVL2021:4-3",
            "BVL2021:4-4",
            "BVL2021:4-5",
            "BVL2021:6-1",
            "BVL2021:6-2",
            "BVL2021:8-4",
            "BVL2021:8-4:1",
            "BVL2021:3-1");

    private Mutants() {}

    static List<Mutant> all() {
        List<Mutant> all = new ArrayList<>();
        for (Change change : ofRecord("", Definitions.STANDARD)) {
            all.add(new Mutant(change.how(), (Definitions) change.value()));
        }
        return all;
    }

    private static List<Change> ofRecord(String path, Record record) {
        List<Change> changes = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = get(components[i], record);
        }
        for (int i = 0; i < components.length; i++) {
            for (Change change : of(path + "/" + components[i].getName(), values[i])) {
                Object[] other = values.clone();
                other[i] = change.value();
                changes.add(new Change(change.how(), make(record.getClass(), components, other)));
            }
        }
        return changes;
    }

    @SuppressWarnings("unchecked")
    private static List<Change> of(String path, Object value) {
        if (value instanceof Frist frist) {
            return ofFrist(path, frist);
        } else if (value instanceof AgeSpan ages) {
            return ofAges(path, ages);
        } else if (value instanceof Integer number) {
            List<Change> changes = new ArrayList<>(List.of(new Change(path + " + 1", number + 1)));
            changes.add(new Change(path + " - 1", number - 1));
            return changes;
        } else if (value instanceof Set<?> codes) {
            return ofCodes(path, (Set<String>) codes);
        } else if (value instanceof List<?> list) {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                for (Change change : of(path + "[" + i + "]", list.get(i))) {
                    List<Object> other = new ArrayList<>(list);
                    other.set(i, change.value());
                    changes.add(new Change(change.how(), other));
                }
            }
            return changes;
        } else if (value instanceof Record record) {
            return ofRecord(path, record);
        } else if (value instanceof BiFunction<?, ?, ?>) {
            return ofProvisions(path, (BiFunction<Lovhjemmel, List<Lovhjemmel>, Hjemmelsklasse>) value);
        } else if (value instanceof Function<?, ?>) {
            return ofPlaces(path, (Function<String, Sted>) value);
        } else if (value instanceof String) {
            return List.of(); // the id of a value
        }
        throw new IllegalStateException("no change is known for " + path);
    }

    private static List<Change> ofFrist(String path, Frist frist) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(path + " + 1", frist.withLength(frist.length() + 1)));
        changes.add(new Change(path + " - 1", frist.withLength(frist.length() - 1)));
        Frist.LastDay other = frist.lastDay() == Frist.LastDay.IN ? Frist.LastDay.OUT : Frist.LastDay.IN;
        changes.add(new Change(path + " last day " + other, frist.withLastDay(other)));
        return changes;
    }

    private static List<Change> ofAges(String path, AgeSpan ages) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(path + " to + 1", new AgeSpan(ages.from(), ages.to() + 1)));
        changes.add(new Change(path + " to - 1", new AgeSpan(ages.from(), ages.to() - 1)));
        changes.add(new Change(path + " from + 1", new AgeSpan(ages.from() + 1, ages.to())));
        return changes;
    }

    private static List<Change> ofCodes(String path, Set<String> codes) {
        List<Change> changes = new ArrayList<>();
        for (String code : codes) {
            Set<String> fewer = new TreeSet<>(codes);
            fewer.remove(code);
            changes.add(new Change(path + " without " + code, fewer));
            for (String other : neighbours(code)) {
                if (!codes.contains(other)) {
                    Set<String> more = new TreeSet<>(codes);
                    more.add(other);
                    changes.add(new Change(path + " with " + other, more));
                }
            }
        }
        return changes;
    }

    /** The codes beside it in its list. */
    private static List<String> neighbours(String code) {
        int point = code.lastIndexOf('.') + 1;
        int last = Integer.parseInt(code.substring(point));
        String first = code.substring(0, point);
        return last > 1 ? List.of(first + (last - 1), first + (last + 1)) : List.of(first + (last + 1));
    }

    private static List<Change> ofPlaces(String path, Function<String, Sted> place) {
        List<Change> changes = new ArrayList<>();
        for (String code : PLACES) {
            Sted now = place.apply(code);
            for (Sted other : Sted.values()) {
                if (other != now) {
                    Function<String, Sted> changed = c -> c.equals(code) ? other : place.apply(c);
                    changes.add(new Change(path + " " + code + " as " + other, changed));
                }
            }
        }
        return changes;
    }

    private static List<Change> ofProvisions(
            String path, BiFunction<Lovhjemmel, List<Lovhjemmel>, Hjemmelsklasse> classes) {
        List<Change> changes = new ArrayList<>();
        for (String text : PROVISIONS) {
            Lovhjemmel provision = Story.provision(text);
            Hjemmelsklasse now = classes.apply(provision, List.of());
            for (Hjemmelsklasse other : Hjemmelsklasse.values()) {
                if (other != now) {
                    BiFunction<Lovhjemmel, List<Lovhjemmel>, Hjemmelsklasse> changed =
                            (h, j) -> h.equals(provision) ? other : classes.apply(h, j);
                    changes.add(new Change(path + " " + text + " as " + other, changed));
                }
            }
        }
        return changes;
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
