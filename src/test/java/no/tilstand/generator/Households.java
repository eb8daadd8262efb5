package no.tilstand.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tilstand.generator.History.Sak;

/** Households that meet the service, each from its own draw: any one can be made without those before it. */
final class Households {
    private static final String MONTHS = "1 9 2 9 3 10 4 8 5 9 6 9 7 5 8 7 9 10 10 9 11 10 12 8";
    private static final String AGES =
            "0 8 1 6 2 6 3 6 4 6 5 6 6 6 7 6 8 6 9 6 10 6 11 6 12 7 13 8 14 9 15 9 16 7 17 3";

    private Households() {}

    /** The cases of all children of the household, whole histories up to the extract and beyond. */
    static List<Sak> of(Town town, long number) {
        Draw draw = Draw.of(town.seed(), number);
        LocalDate contact = firstContact(town, draw);
        int children = Integer.parseInt(draw.weighted("1 62 2 27 3 8 4 3"));
        List<Sak> cases = new ArrayList<>();
        for (int child = 0; child < children; child++) {
            LocalDate born = draw.chance(0.015)
                    ? contact.plusDays(draw.between(10, 150))
                    : contact.minusYears(Integer.parseInt(draw.weighted(AGES))).minusDays(draw.between(1, 364));
            LocalDate at = child == 0 || draw.chance(0.75) ? contact : contact.plusDays(draw.between(20, 700));
            if (!born.plusYears(18).isAfter(at)) {
                continue;
            }
            String journal = "J" + (10_000 + number) + "-" + child;
            cases.addAll(new Childhood(town, draw, born, journal).from(at));
        }
        return cases;
    }

    private static LocalDate firstContact(Town town, Draw draw) {
        StringBuilder years = new StringBuilder();
        for (int year = Town.FROM.getYear(); year <= Town.EXTRACTED.getYear(); year++) {
            double weight = town.busy(year) * (year == Town.EXTRACTED.getYear() ? 1 / 12.0 : 1);
            years.append(years.length() == 0 ? "" : " ")
                    .append(year)
                    .append(' ')
                    .append(weight);
        }
        int year = Integer.parseInt(draw.weighted(years.toString()));
        int month = year == Town.EXTRACTED.getYear() ? 1 : Integer.parseInt(draw.weighted(MONTHS));
        LocalDate first = LocalDate.of(year, month, 1);
        return draw.dayBetween(first, first.plusMonths(1).minusDays(1));
    }
}
