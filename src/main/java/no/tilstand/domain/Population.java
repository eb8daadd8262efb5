package no.tilstand.domain;

import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Location;

/** The inhabitants that a rate is out of, from {@code felles/innbyggere.csv}, or why they are not known. */
public sealed interface Population {

    /**
     * @param count per 31 December of the year, within the borders the municipality has in the reporting year
     * @param location the first row it is read from
     */
    record Known(AgeSpan ages, int count, Location location) implements Population {}

    /** The file lacks a row. @param number the municipality number that has none for these ages */
    record NotInFile(AgeSpan ages, String number) implements Population {}

    /** An earlier municipality was split between several, so that the one of the report had no number of its own. */
    record NoNumber() implements Population {}

    /** The report is about a district, and the file is about whole municipalities. */
    record OfDistrict() implements Population {}

    /**
     * @param indicator {@code innbyggere-0-17} or the like; empty for any other
     * @param year calendar year
     */
    static Optional<Population> of(Frame frame, String indicator, int year) {
        return AgeSpan.ofIndicator(indicator, year).map(ages -> find(frame, ages, year));
    }

    private static Population find(Frame frame, AgeSpan ages, int year) {
        ReportSettings settings = frame.settings();
        if (!settings.district().isEmpty()) {
            return new OfDistrict();
        }
        Optional<List<String>> numbers = new NumberHistory(frame.municipalities())
                .numbersIn(year, settings.municipalityNumber(), settings.year());
        if (numbers.isEmpty()) {
            return new NoNumber();
        }
        int count = 0;
        Optional<Location> first = Optional.empty();
        for (String number : numbers.get()) {
            Optional<Surroundings.Inhabitants> rows = frame.surroundings().inhabitants(number, year, ages);
            if (rows.isEmpty()) {
                return new NotInFile(ages, number);
            }
            count += rows.get().count();
            first = first.or(() -> rows.map(Surroundings.Inhabitants::location));
        }
        return new Known(ages, count, first.orElseThrow());
    }
}
