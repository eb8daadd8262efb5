package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value.Counted;
import no.tilstand.report.Plan.Series;
import no.tilstand.report.Revisions.Kind;
import no.tilstand.report.Revisions.Revision;
import no.tilstand.report.Revisions.Since;

/** The mark at a figure or table whose numbers are others than those given before. */
record RevisionNotes(Revisions revisions, Words words, Terms terms, Amounts amounts, Sentences sentences) {
    /** More sentences than this are for the appendix. */
    private static final int MOST_SENTENCES = 3;

    RevisionNotes(Revisions revisions, Words words) {
        this(revisions, words, new Terms(words), new Amounts(words), new Sentences(words));
    }

    /** Empty when nothing is changed. */
    Optional<Block.Note> note(List<Series> series, List<Period> periods) {
        boolean same = Captions.sameIndicator(series);
        List<String> said = new ArrayList<>();
        int sentenceCount = 0;
        for (Series s : series) {
            List<Sentence> own = ofSeries(s, periods);
            sentenceCount += own.size();
            if (!own.isEmpty()) {
                said.add((series.size() == 1 ? "" : terms.series(s, same) + ": ") + sentences.text(own));
            }
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String text = sentenceCount <= MOST_SENTENCES ? String.join(" ", said) : words.get("merknad.endret-flere");
        return Optional.of(new Block.Note(words.get("merknad.endret"), List.of(Span.words(text))));
    }

    private List<Sentence> ofSeries(Series series, List<Period> periods) {
        List<Sentence> said = new ArrayList<>();
        boolean redefined = false;
        for (Period period : periods) {
            Optional<Revision> revision = revisions.last(series, period);
            if (revision.isEmpty() || revision.get().kind() == Kind.NOW_HIDDEN) {
                continue;
            }
            boolean definition = revision.get().kind() == Kind.NEW_DEFINITION;
            if (!definition || !redefined) {
                said.add(sentence(revision.get(), series.indicator(), period));
            }
            redefined |= definition;
        }
        return said;
    }

    private Sentence sentence(Revision revision, Indicator indicator, Period period) {
        Slot.Year year = new Slot.Year(period);
        boolean sinceReport = revision.since() == Since.REPORT;
        Slot.Choice since = sinceReport ? Slot.Choice.SINCE_REPORT : Slot.Choice.SINCE_EDITION;
        Slot.Choice in = sinceReport ? Slot.Choice.IN_REPORT : Slot.Choice.IN_EDITION;
        return switch (revision.kind()) {
            case NEW_DEFINITION -> new Sentence.NewDefinition(since, year);
            case NOW_SHOWN -> new Sentence.NowShown(year, in);
            case NOW_GIVEN -> new Sentence.NowGiven(year, in);
            case NOW_MISSING, NOW_HIDDEN -> new Sentence.NowMissing(year, in);
            case WAS_PRELIMINARY, CORRECTED -> corrected(revision, indicator, year, since);
        };
    }

    private Sentence corrected(Revision revision, Indicator indicator, Slot.Year year, Slot.Choice since) {
        Counted was = (Counted) revision.before().figure().value();
        Counted is = (Counted) revision.now();
        Slot.Amount now = amounts.value(is.number(), indicator);
        Slot.Amount before = amounts.value(written(was.number(), is.number(), indicator), indicator);
        if (now.equals(before)) {
            // 12,14 and 12,12 millions, or 34 of 40 and 17 of 20
            return new Sentence.ChangedBehind(year, since);
        }
        String reason = reason(revision);
        Slot.Amount from = before.unit().equals(now.unit()) ? before.bare() : before;
        return reason.isEmpty()
                ? new Sentence.Corrected(year, from, now, since)
                : new Sentence.CorrectedBecause(year, from, now, since, new Slot.Label(reason));
    }

    /** Without the point at its end, since the sentence has one. */
    private String reason(Revision revision) {
        String said = Stream.of(
                        revision.reason(),
                        revision.kind() == Kind.WAS_PRELIMINARY ? words.get("revisjon.forelopig-ledd") : "")
                .filter(r -> !r.isEmpty())
                .findFirst()
                .orElse("");
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    /** The history keeps no zeros at the end: with as many decimals as the number of today, so that the two can be compared. */
    static BigDecimal written(BigDecimal before, BigDecimal now, Indicator indicator) {
        BigDecimal stripped = before.stripTrailingZeros();
        int scale = Math.max(Math.max(0, stripped.scale()), Numbers.decimals(now, indicator));
        return stripped.setScale(scale);
    }
}
