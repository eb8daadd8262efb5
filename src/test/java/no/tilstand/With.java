package no.tilstand;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record like another but for one component: what tests make of long records, without naming all of them. */
public final class With {
    private With() {}

    /** {@code With.the(indicator, "unit", Unit.PERCENT)}; an unknown name or another type is an error. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R the(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        if (!names.contains(component)) {
            throw new IllegalArgumentException(component + " is not among " + names);
        }
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = names.get(i).equals(component)
                        ? value
                        : components[i].getAccessor().invoke(record);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
