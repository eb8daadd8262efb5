package no.tilstand.intake;

import java.util.Optional;
import no.tilstand.domain.Period;

/** Years and parts of years as people write them. */
final class Years {
    /** The law on child welfare of 1992 came into force in 1993; no series of a service is older. */
    static final int FIRST = 1993;

    static final int LAST = 2100;

    private Years() {}

    static boolean isYear(int year) {
        return FIRST <= year && year <= LAST;
    }

    /** {@code 2025}, {@code 2025h1}, {@code 2013..2018}, all within the years that can occur. */
    static Optional<Period> period(String text) {
        String form = Blanks.strip(text).replace("…", "..").replace("H", "h");
        boolean ascii = form.chars().allMatch(c -> c < 128);
        return ascii ? Period.parse(form).filter(p -> isYear(p.from()) && isYear(p.year())) : Optional.empty();
    }

    /**
     * The period of a row from its year and the cell {@code periode}: empty, {@code h1}, «1. halvår», or a whole period,
     * which must end in the same year.
     */
    static Optional<Period> combine(Period year, String part) {
        String form = Wording.folded(part).replace(" ", "");
        if (form.isEmpty() || form.equals("aar") || form.equals("aaret") || form.equals("heleaaret")) {
            return Optional.of(year);
        }
        if (year.isYear()) {
            switch (form) {
                case "h1", "1.halvaar", "1halvaar", "forstehalvaar":
                    return Optional.of(new Period(year.year(), year.year(), Period.Part.FIRST_HALF));
                case "h2", "2.halvaar", "2halvaar", "andrehalvaar":
                    return Optional.of(new Period(year.year(), year.year(), Period.Part.SECOND_HALF));
                default:
                    break;
            }
        }
        return period(form).filter(p -> p.year() == year.year() && (year.isYear() || p.equals(year)));
    }
}
