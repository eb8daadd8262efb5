package no.tilstand.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Location;

/**
 * What the shared files tell about the municipalities and the prices: public figures, none of them protected.
 *
 * @param inhabitants {@code felles/innbyggere.csv}, in file order
 * @param groups {@code felles/kostragrupper.csv}
 * @param deflator {@code felles/deflator.csv}
 */
public record Surroundings(List<Inhabitants> inhabitants, List<KostraGroup> groups, List<PriceIndex> deflator) {
    /** Nothing is known. */
    public static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of());

    /** A row that covers all ages ends here or later. */
    private static final int ALL_AGES_TO = 99;

    public Surroundings {
        inhabitants = List.copyOf(inhabitants);
        groups = List.copyOf(groups);
        deflator = List.copyOf(deflator);
    }

    /**
     * Inhabitants of some ages.
     *
     * @param year the count is per 31 December of it
     * @param count 0 or more
     */
    public record Inhabitants(String number, int year, AgeSpan ages, int count, Location location) {}

    /** The KOSTRA group of a municipality in a year; the groups were made anew in 2020 and numbered anew in 2024. */
    public record KostraGroup(String number, int year, String group, Location location) {}

    /** @param index price level of the year, above 0; only the ratio of two of them means anything */
    public record PriceIndex(int year, BigDecimal index, Location location) {}

    /**
     * The inhabitants of just these ages, put together from rows of fewer ages when there is no row for all. Empty when
     * the rows do not cover each age once.
     *
     * @return the location is that of the first row used
     */
    public Optional<Inhabitants> inhabitants(String number, int year, AgeSpan ages) {
        List<Inhabitants> rows = inhabitants.stream()
                .filter(r -> r.number().equals(number) && r.year() == year)
                .filter(r -> ages.from() <= r.ages().from() && r.ages().to() <= ages.to())
                .toList();
        // The way with the fewest rows from the first age to the one after the last.
        Map<Integer, List<Inhabitants>> upTo = new HashMap<>();
        upTo.put(ages.from(), List.of());
        for (int age = ages.from(); age <= ages.to(); age++) {
            List<Inhabitants> way = upTo.get(age);
            for (Inhabitants row : rows) {
                if (way != null && row.ages().from() == age) {
                    List<Inhabitants> longer =
                            Stream.concat(way.stream(), Stream.of(row)).toList();
                    upTo.merge(row.ages().to() + 1, longer, (a, b) -> b.size() < a.size() ? b : a);
                }
            }
        }
        return Optional.ofNullable(upTo.get(ages.to() + 1))
                .map(way -> new Inhabitants(
                        number,
                        year,
                        ages,
                        way.stream().mapToInt(Inhabitants::count).sum(),
                        way.get(0).location()));
    }

    /** All inhabitants; empty when the rows of the year do not go up to 99 years or more. */
    public Optional<Inhabitants> everyone(String number, int year) {
        return inhabitants.stream()
                .filter(r -> r.number().equals(number) && r.year() == year)
                .mapToInt(r -> r.ages().to())
                .max()
                .stream()
                .filter(oldest -> oldest >= ALL_AGES_TO)
                .boxed()
                .findFirst()
                .flatMap(oldest -> inhabitants(number, year, new AgeSpan(0, oldest)));
    }

    /** Empty when the file does not have the municipality in that very year. */
    public Optional<String> group(String number, int year) {
        return groups.stream()
                .filter(g -> g.number().equals(number) && g.year() == year)
                .map(KostraGroup::group)
                .findFirst();
    }

    public Optional<BigDecimal> index(int year) {
        return deflator.stream()
                .filter(p -> p.year() == year)
                .map(PriceIndex::index)
                .findFirst();
    }

    /** An amount in prices of {@code from} as it is in prices of {@code to}; empty when an index is missing. */
    public Optional<BigDecimal> inPricesOf(int to, BigDecimal amount, int from) {
        if (from == to) {
            return Optional.of(amount);
        }
        return index(from)
                .flatMap(before ->
                        index(to).map(after -> amount.multiply(after).divide(before, MathContext.DECIMAL128)));
    }
}
