package no.tilstand.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which numbers a municipality had in other years than its own ({@code felles/kommuner.csv}). */
public record NumberHistory(List<Municipality> municipalities) {
    /** What a number is to the one that took over; of several steps, the last of these that any of them is. */
    public enum Kind {
        /** The same municipality, under another number. */
        RENUMBERED,
        /** A municipality that is the whole of it, with others. */
        MERGED,
        /** A municipality that others took over a part of. */
        DIVIDED
    }

    /** A number that a municipality came from. */
    public record Origin(String number, Kind kind) {}

    /**
     * The numbers that a municipality came from, the furthest back last. One that ended before the later number began, alone
     * and not divided, is the same municipality; one that ended while the later number was in use was taken up in it. So
     * 1601 is Trondheim 5001, and 5030 Klæbu was merged into it. Empty for a number that the list does not have.
     */
    public List<Origin> origins(String number) {
        Map<String, Kind> kinds = new LinkedHashMap<>(Map.of(number, Kind.RENUMBERED));
        List<String> found = new ArrayList<>(List.of(number));
        for (int i = 0; i < found.size(); i++) {
            String later = found.get(i);
            List<Municipality> earlier = municipalities.stream()
                    .filter(m -> m.replacedBy().contains(later) && !kinds.containsKey(m.number()))
                    .toList();
            List<Municipality> first =
                    earlier.stream().filter(m -> !wasInUseWith(later, m)).toList();
            for (Municipality m : earlier) {
                Kind step = m.replacedBy().size() > 1
                        ? Kind.DIVIDED
                        : first.equals(List.of(m)) ? Kind.RENUMBERED : Kind.MERGED;
                if (kinds.putIfAbsent(m.number(), worse(step, kinds.get(later))) == null) {
                    found.add(m.number());
                }
            }
        }
        return found.stream().skip(1).map(n -> new Origin(n, kinds.get(n))).toList();
    }

    /** The number and those that the same municipality had before it, the oldest first. */
    public List<String> line(String number) {
        List<String> line = new ArrayList<>(List.of(number));
        origins(number).stream().filter(o -> o.kind() == Kind.RENUMBERED).forEach(o -> line.add(0, o.number()));
        return line;
    }

    /**
     * The last merger that made the municipality what it is.
     *
     * @param day the last before it
     * @param merged the last number of each municipality that then was merged, whole, into this one
     * @param divided those that a part of was merged into it
     * @param own the number that the municipality itself had that day; absent for one that came of the merger
     */
    public record Merger(LocalDate day, List<String> merged, List<String> divided, Optional<String> own) {}

    /** Empty for one that nobody was merged into. Mergers before the last one are those of its parts. */
    public Optional<Merger> lastMerger(String number) {
        List<String> line = line(number);
        Map<String, Kind> kinds = new LinkedHashMap<>();
        origins(number).forEach(o -> kinds.put(o.number(), o.kind()));
        List<Municipality> into = municipalities.stream()
                .filter(m -> kinds.containsKey(m.number()) && m.validTo().isPresent())
                .filter(m -> m.replacedBy().stream().anyMatch(line::contains))
                .toList();
        return into.stream()
                .filter(m -> kinds.get(m.number()) == Kind.MERGED)
                .map(m -> m.validTo().get())
                .max(Comparator.naturalOrder())
                .map(day -> new Merger(
                        day,
                        ended(into, day, kinds, Kind.MERGED),
                        ended(into, day, kinds, Kind.DIVIDED),
                        line.stream()
                                .filter(n -> municipalities.stream().anyMatch(m -> is(m, n) && m.validOn(day)))
                                .findFirst()));
    }

    private static List<String> ended(List<Municipality> all, LocalDate day, Map<String, Kind> kinds, Kind kind) {
        return all.stream()
                .filter(m -> m.validTo().get().equals(day) && kinds.get(m.number()) == kind)
                .map(Municipality::number)
                .toList();
    }

    private static Kind worse(Kind a, Kind b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    /** Whether the later number was valid on the last day of the earlier one, which then did not become it. */
    private boolean wasInUseWith(String later, Municipality earlier) {
        return earlier.validTo()
                .map(last -> municipalities.stream().anyMatch(m -> is(m, later) && m.validOn(last)))
                .orElse(true);
    }

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
