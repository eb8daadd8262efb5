package no.tilstand.indicators.sak;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Sak;

/** The cases of an extract by child; a child's cases stand together in it, in order of the child's running number. */
final class Children {
    private final Extract extract;
    private final Definitions definitions;
    /** Where each child's cases begin, and the end of the last. */
    private final int[] starts;
    /** Running numbers, ascending. */
    private final int[] numbers;

    Children(Extract extract, Definitions definitions) {
        this.extract = extract;
        this.definitions = definitions;
        List<Sak> saker = extract.saker();
        int[] begins = new int[saker.size() + 1];
        int[] ids = new int[saker.size()];
        int size = 0;
        for (int i = 0; i < saker.size(); i++) {
            int number = saker.get(i).barn().nummer();
            if (size > 0 && number < ids[size - 1]) {
                throw new IllegalArgumentException("the cases are not in the order of the children");
            }
            if (size == 0 || number != ids[size - 1]) {
                begins[size] = i;
                ids[size] = number;
                size++;
            }
        }
        begins[size] = saker.size();
        starts = Arrays.copyOf(begins, size + 1);
        numbers = Arrays.copyOf(ids, size);
    }

    Extract extract() {
        return extract;
    }

    int size() {
        return numbers.length;
    }

    Child at(int place) {
        List<Sak> saker = extract.saker().subList(starts[place], starts[place + 1]);
        return new Child(saker.get(0).barn(), saker, definitions);
    }

    boolean has(int number) {
        return Arrays.binarySearch(numbers, number) >= 0;
    }

    Optional<Child> find(int number) {
        int place = Arrays.binarySearch(numbers, number);
        return place < 0 ? Optional.empty() : Optional.of(at(place));
    }
}
