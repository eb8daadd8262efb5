package no.tilstand.oracle;

import java.time.LocalDate;
import java.util.List;
import no.tilstand.oracle.Facts.Child;

/** Every indicator of a year, and of its half-years where the definition has them. */
final class Oracle {
    private Oracle() {}

    /** @param cutOff the last day that deliveries were taken from: what comes after cannot be measured */
    static Answers year(List<Child> children, int year, String municipality, LocalDate cutOff) {
        Answers answers = new Answers();
        Span whole = Span.year(year);
        Notifications.year(children, whole, answers);
        Investigations.year(children, whole, answers);
        Measures.year(children, whole, answers);
        Placements.year(children, whole, answers);
        Aftercare.year(children, whole, cutOff, answers);
        Plans.half(children, whole, Span.secondHalf(year), answers);
        FosterCare.year(children, year, municipality, answers);
        return answers;
    }

    /** @param second whether it is the second half of the year */
    static Answers half(List<Child> children, int year, boolean second, String municipality) {
        Answers answers = new Answers();
        Span half = second ? Span.secondHalf(year) : Span.firstHalf(year);
        Notifications.deadlines(children, half, answers);
        Investigations.deadlines(children, half, answers);
        Plans.half(children, half, half, answers);
        FosterCare.half(children, half, municipality, answers);
        return answers;
    }
}
