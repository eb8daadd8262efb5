package no.tilstand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.report.Plan.Series;
import no.tilstand.report.Revisions.Kind;
import no.tilstand.report.Revisions.Revision;
import no.tilstand.report.Revisions.Since;

/** Every printed figure that is another than was given before, with both values, where both stood, and why. */
record RevisionTables(Ledger ledger, String folder, Words words, Phrases phrases, Terms terms) {
    RevisionTables(Ledger ledger, String folder, Words words) {
        this(ledger, folder, words, new Phrases(words), new Terms(words));
    }

    /** Nothing where nothing is changed. */
    List<Block> blocks(Since since) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Series series : ledger.marked()) {
            for (Period period : ledger.printed(series)) {
                ledger.revisions()
                        .of(series, period, since)
                        .filter(r -> r.kind() != Kind.NOW_HIDDEN)
                        .ifPresent(r -> rows.add(row(series, period, r)));
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Paragraph(
                                List.of(Span.words(words.get(
                                        since == Since.REPORT ? "revisjon.innledning" : "revisjon.innledning-utgave"))),
                                Block.Style.BODY),
                        new Block.Table(
                                "",
                                "",
                                "",
                                List.of(
                                        new Block.Column(words.get("kolonne.merke"), 12, Align.START),
                                        new Block.Column(words.get("kolonne.indikator"), 44, Align.START),
                                        new Block.Column(words.get("kolonne.foer"), 34, Align.START),
                                        new Block.Column(words.get("kolonne.naa"), 34, Align.START),
                                        new Block.Column(words.get("kolonne.grunn"), 36, Align.START)),
                                true,
                                rows,
                                List.of()));
    }

    private List<Block.Cell> row(Series series, Period period, Revision revision) {
        Indicator indicator = series.indicator();
        Value was = revision.before().figure().value();
        return List.of(
                Block.Cell.of(ledger.mark(series)),
                new Block.Cell(List.of(Span.words(terms.series(series, false))), phrases.period(period, true)),
                new Block.Cell(
                        List.of(Span.words(text(was, revision.now(), indicator))),
                        AppendixComposer.breakable(given(revision.before().edition()) + " "
                                + places(revision.before().figure().sources()))),
                new Block.Cell(
                        List.of(Span.words(text(revision.now(), was, indicator))),
                        AppendixComposer.breakable(places(ledger.figures().sourcesOf(series.at(period)).stream()
                                .map(Source::location)
                                .toList()))),
                Block.Cell.of(reason(revision, indicator)));
    }

    /** «rapport 2023, utgave 1:», and under which number where the municipality has another now. */
    private String given(Earlier.Edition edition) {
        String number = Integer.toString(edition.number());
        return edition.municipality().isEmpty()
                ? words.get("revisjon.gitt", edition.folder(), number)
                : words.get("revisjon.gitt-nummer", edition.folder(), number, edition.municipality());
    }

    /** As in a table of figures with different units; to the last krone, or with the parts, where that is the difference. */
    private String text(Value value, Value other, Indicator indicator) {
        if (value instanceof Counted one && other instanceof Counted two) {
            Counted first = written(one, two, indicator);
            Counted second = written(two, one, indicator);
            String usual = phrases.mixedCell(first, indicator);
            if (!usual.equals(phrases.mixedCell(second, indicator))) {
                return usual;
            }
            return indicator.unit() == Indicator.Unit.KRONER
                    ? Numbers.bare(one.number(), indicator) + Numbers.NO_BREAK_SPACE + words.get("enhet.kr")
                    : usual
                            + one.share()
                                    .map(s -> " (" + phrases.parts(s) + ")")
                                    .orElse("");
        }
        return value instanceof Counted c
                ? phrases.mixedCell(written(c, c, indicator), indicator)
                : phrases.mixedCell(value, indicator);
    }

    private static Counted written(Counted one, Counted two, Indicator indicator) {
        return new Counted(
                RevisionNotes.written(Numbers.rounded(one.number(), indicator), two.number(), indicator),
                one.share(),
                one.finality());
    }

    private String reason(Revision revision, Indicator indicator) {
        String of = switch (revision.kind()) {
            case NEW_DEFINITION ->
                words.get(
                        "revisjon.definisjon",
                        Integer.toString(revision.before().figure().definitionVersion()),
                        Integer.toString(indicator.definitionVersion()));
            case WAS_PRELIMINARY -> words.get("revisjon.forelopig");
            case NOW_SHOWN -> words.get("revisjon.vises-naa");
            case NOW_GIVEN -> words.get("revisjon.manglet");
            case NOW_MISSING -> words.get("revisjon.mangler-naa");
            case CORRECTED, NOW_HIDDEN ->
                !revision.reason().isEmpty()
                        ? ""
                        : words.get(revision.since() == Since.REPORT ? "revisjon.uten-grunn" : "revisjon.rettet");
        };
        return Stream.of(of, revision.reason()).filter(t -> !t.isEmpty()).collect(Collectors.joining(". "));
    }

    /** {@code data/tall.csv:12}, from the report folder; the folder of another year is left as it stands. */
    private String places(List<Location> places) {
        return places.stream()
                .map(l -> (l.path().startsWith(folder) ? l.path().substring(folder.length()) : l.path())
                        + (l.line() == 0 ? "" : ":" + l.line()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
