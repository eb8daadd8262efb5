package no.tilstand.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.Frame;
import no.tilstand.domain.ReportSettings;

/** What says which report this is: the cover, the running head, the strip on every page, the document properties. */
record CoverComposer(Frame frame, Words words, Release release) {
    private String title(ReportSettings s) {
        return s.title().isEmpty() ? words.get("tittel.standard") : s.title();
    }

    /** The year stands large on the cover by itself. */
    private static String withoutYear(String title, int year) {
        String end = " " + year;
        return title.endsWith(end) ? title.substring(0, title.length() - end.length()) : title;
    }

    private String municipality(ReportSettings s) {
        return (s.district().isEmpty() ? "" : s.district() + ", ") + words.get("tittel.kommune", s.municipality());
    }

    Report.Meta meta() {
        ReportSettings s = frame.settings();
        String title = title(s);
        String withYear = title.contains(Integer.toString(s.year())) ? title : title + " " + s.year();
        return new Report.Meta(
                words.form(),
                s.municipalityNumber(),
                s.municipality(),
                s.year(),
                withYear,
                withYear + " · " + municipality(s),
                s.sender().isEmpty() ? municipality(s) : s.sender(),
                words.get("tittel.emne", municipality(s), Integer.toString(s.year())),
                release.edition().map(Release.Edition::date).or(s::date).orElse(LocalDate.of(s.year(), 12, 31)),
                release.edition().isEmpty(),
                edition(),
                strip(s));
    }

    /** What every page says about the whole report, when there is such a thing to say. */
    private Optional<Report.Strip> strip(ReportSettings s) {
        String invented = s.municipalityNumber().startsWith("999")
                ? words.get("stripe.syntetisk-tekst", s.municipality())
                : words.get("stripe.syntetisk-virkelig", s.municipality());
        if (release.audience() == Audience.LEADERSHIP) {
            String more = s.synthetic()
                    ? words.get("stripe.intern-syntetisk")
                    : s.example() ? words.get("stripe.intern-eksempel") : "";
            return Optional.of(new Report.Strip(
                    Report.Strip.Kind.INTERNAL,
                    words.get("stripe.intern"),
                    (words.get("stripe.intern-tekst") + " " + more).strip()));
        }
        if (s.synthetic()) {
            return Optional.of(new Report.Strip(Report.Strip.Kind.SYNTHETIC, words.get("stripe.syntetisk"), invented));
        }
        return s.example()
                ? Optional.of(new Report.Strip(
                        Report.Strip.Kind.EXAMPLE, words.get("stripe.eksempel"), words.get("stripe.eksempel-tekst")))
                : Optional.empty();
    }

    Report.Cover cover() {
        ReportSettings s = frame.settings();
        List<Report.Fact> facts = new ArrayList<>();
        String name = s.municipality() + " (" + words.get("forside.nummer", s.municipalityNumber()) + ")";
        facts.add(new Report.Fact(words.get("forside.kommune"), name, false));
        facts.add(new Report.Fact(
                words.get("forside.aar"),
                s.from() < s.year()
                        ? words.get("forside.tall-fra", Integer.toString(s.year()), Integer.toString(s.from()))
                        : Integer.toString(s.year()),
                false));
        facts.addAll(new PlaceFacts(frame, words).facts());
        optional(facts, "forside.avsender", s.sender());
        optional(facts, "forside.mottaker", s.recipient());
        optional(facts, "forside.saksnummer", s.caseNumber());
        s.date().ifPresent(d -> facts.add(new Report.Fact(words.get("forside.dato"), date(d), false)));
        facts.add(new Report.Fact(
                words.get("forside.utgave"), edition(), release.edition().isEmpty()));
        return new Report.Cover(
                municipality(s), s.service(), withoutYear(title(s), s.year()), s.year(), facts, frame.arms());
    }

    private String edition() {
        return release.edition()
                .map(e -> words.get("utgave.fastsatt", Integer.toString(e.number()), date(e.date())))
                .orElse(words.get("utgave.ikke-fastsatt"));
    }

    private void optional(List<Report.Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Report.Fact(words.get(key), value, false));
        }
    }

    /** «12. mars 2024». */
    private String date(LocalDate date) {
        return date.getDayOfMonth()
                + "."
                + Numbers.NO_BREAK_SPACE
                + words.get("maaned." + date.getMonthValue())
                + " "
                + date.getYear();
    }
}
