package no.tilstand.indicators.sak;

import java.util.List;
import java.util.function.Predicate;

/** Whether one of a list is so, without the cost of a stream: it is asked some hundred times for each child. */
final class Any {
    private Any() {}

    static <T> boolean of(List<T> list, Predicate<T> is) {
        for (int i = 0; i < list.size(); i++) {
            if (is.test(list.get(i))) {
                return true;
            }
        }
        return false;
    }
}
