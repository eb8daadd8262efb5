package no.tilstand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value.Counted;
import no.tilstand.report.Plan.Series;
import no.tilstand.report.Revisions.Revision;
import no.tilstand.report.Revisions.Since;

/**
 * What the maker is told of the figures that were given before: that nobody has said why one is changed, and that one which
 * is hidden now has been shown. The report itself lists the first, and says nothing of the second.
 */
record RevisionFindings(Ledger ledger, Location settings) {

    List<Diagnostic> found() {
        List<Diagnostic> found = new ArrayList<>();
        for (Series series : ledger.marked()) {
            List<Period> unexplained = ledger.printed(series).stream()
                    .filter(p ->
                            revision(series, p).filter(Revision::lacksReason).isPresent())
                    .toList();
            if (!unexplained.isEmpty()) {
                found.add(withoutReason(series, unexplained));
            }
            List<Period> shownBefore = ledger.printed(series).stream()
                    .filter(p -> !ledger.revisions().shown(series, p).isEmpty())
                    .toList();
            if (!shownBefore.isEmpty()) {
                found.add(shownBefore(series, shownBefore));
            }
        }
        return found;
    }

    private Optional<Revision> revision(Series series, Period period) {
        return ledger.revisions().of(series, period, Since.REPORT);
    }

    private Diagnostic withoutReason(Series series, List<Period> periods) {
        Earlier.Edition edition =
                revision(series, periods.get(0)).orElseThrow().before().edition();
        Location at = ledger.figures().sourcesOf(series.at(periods.get(0))).stream()
                .findFirst()
                .map(s -> s.location())
                .orElse(settings);
        return new Diagnostic(
                Code.BV_402,
                at,
                "endret siden rapporten for " + edition.year() + " uten at grunnen er oppgitt: " + name(series) + ", "
                        + periods.stream().map(p -> p + values(series, p)).collect(Collectors.joining(", ")));
    }

    private String values(Series series, Period period) {
        Revision revision = revision(series, period).orElseThrow();
        if (!(revision.now() instanceof Counted now)) {
            return " (mangler nå)";
        }
        Counted was = (Counted) revision.before().figure().value();
        return " (fra "
                + Numbers.format(RevisionNotes.written(was.number(), now.number(), series.indicator()))
                + " til "
                + Numbers.format(Numbers.rounded(now.number(), series.indicator()))
                + ")";
    }

    /** Names no number. */
    private Diagnostic shownBefore(Series series, List<Period> periods) {
        String editions = periods.stream()
                .flatMap(p -> ledger.revisions().shown(series, p).stream())
                .map(e -> e.folder() + " utgave " + e.number()
                        + (e.municipality().isEmpty() ? "" : " under " + e.municipality()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Diagnostic(
                Code.BV_403,
                settings,
                "skjules nå, men er vist i det som er gitt ut før (" + editions + "): " + name(series) + ", "
                        + periods.stream().map(Period::toString).collect(Collectors.joining(", ")));
    }

    private static String name(Series series) {
        return series.indicator().id()
                + (series.category().isEmpty() ? "" : "[" + series.category() + "]")
                + (series.area().isEmpty() ? "" : "@" + series.area());
    }
}
