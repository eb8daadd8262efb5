package no.tilstand.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which numbers a municipality had in other years than its own ({@code felles/kommuner.csv}). */
public record NumberHistory(List<Municipality> municipalities) {

    /**
     * The numbers that made up a municipality on 31 December of a year: its own; the one it had before; those it was merged
     * from. Empty when it cannot be said: an earlier municipality was split between several, or the list has a hole. A
     * number that the list does not have stays as it is.
     *
     * @param number valid on 31 December of {@code reportingYear}
     */
    public Optional<List<String>> numbersIn(int year, String number, int reportingYear) {
        if (year <= reportingYear) {
            return before(year, number, new HashSet<>());
        }
        return after(year, number, new HashSet<>());
    }

    private Optional<List<String>> before(int year, String number, Set<String> seen) {
        if (isValid(number, year) || municipalities.stream().noneMatch(m -> is(m, number))) {
            return Optional.of(List.of(number));
        }
        List<Municipality> earlier = municipalities.stream()
                .filter(m -> m.replacedBy().contains(number) && !is(m, number))
                .toList();
        if (earlier.isEmpty()
                || !seen.add(number)
                || earlier.stream().anyMatch(m -> m.replacedBy().size() > 1)) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>();
        for (Municipality m : earlier) {
            Optional<List<String>> numbers = before(year, m.number(), seen);
            if (numbers.isEmpty()) {
                return Optional.empty();
            }
            numbers.get().stream().filter(n -> !all.contains(n)).forEach(all::add);
        }
        return Optional.of(all);
    }

    /** A later year is the same municipality only while nobody has joined it or left it. */
    private Optional<List<String>> after(int year, String number, Set<String> seen) {
        if (isValid(number, year) || municipalities.stream().noneMatch(m -> is(m, number))) {
            return Optional.of(List.of(number));
        }
        List<String> later = municipalities.stream()
                .filter(m -> is(m, number))
                .flatMap(m -> m.replacedBy().stream())
                .distinct()
                .toList();
        boolean alone = later.size() == 1
                && municipalities.stream()
                                .filter(m -> m.replacedBy().contains(later.get(0)))
                                .count()
                        == 1;
        return alone && seen.add(number) ? after(year, later.get(0), seen) : Optional.empty();
    }

    private boolean isValid(String number, int year) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return municipalities.stream().anyMatch(m -> is(m, number) && m.validOn(lastDay));
    }

    private static boolean is(Municipality m, String number) {
        return m.number().equals(number);
    }
}
