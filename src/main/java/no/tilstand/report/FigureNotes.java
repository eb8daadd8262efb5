package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.Practice;
import no.tilstand.domain.Value;
import no.tilstand.indicators.Assessment;
import no.tilstand.indicators.Attainment;
import no.tilstand.report.Plan.PlannedFigure;
import no.tilstand.report.Plan.PlannedTable;
import no.tilstand.report.Plan.Series;

/** What stands under a figure or table of series: demand, definition, breaks, reservations, sources. */
record FigureNotes(Ledger ledger, Assessments assessments, Words words, Phrases phrases, Terms terms) {
    /** Characters: about half a line under a figure. */
    private static final int LONGEST_UNBROKEN = 40;

    FigureNotes(Ledger ledger, Assessments assessments, Words words) {
        this(ledger, assessments, words, new Phrases(words), new Terms(words));
    }

    List<Block.Note> notes(PlannedFigure figure) {
        List<Block.Note> notes = new ArrayList<>();
        demandNote(figure).ifPresent(notes::add);
        Indicator first = figure.series().get(0).indicator();
        List<Indicator> indicators =
                figure.series().stream().map(Series::indicator).distinct().toList();
        if (figure.full()) {
            note(notes, "merknad.reformmaal", reformGoals(first));
            note(notes, "merknad.definisjon", first.definition().in(words.form()));
            note(notes, "merknad.hvorfor", first.why().in(words.form()));
        }
        breaks(notes, indicators, figure.periods());
        revised(figure.series(), figure.periods()).ifPresent(notes::add);
        parts(figure.series(), figure.periods()).ifPresent(notes::add);
        if (figure.full()) {
            note(notes, "merknad.forbehold", first.reservation().in(words.form()));
        }
        estimates(figure.series(), figure.periods()).ifPresent(notes::add);
        prices(notes, indicators, figure.periods());
        notes.add(sources(figure.series()));
        return notes;
    }

    /** A table has neither a gap nor a mark between its columns: without these notes it would hide both. */
    List<Block.Note> notes(PlannedTable table) {
        List<Block.Note> notes = new ArrayList<>();
        List<Indicator> indicators =
                table.series().stream().map(Series::indicator).distinct().toList();
        breaks(notes, indicators, table.periods());
        revised(table.series(), table.periods()).ifPresent(notes::add);
        parts(table.series(), table.periods()).ifPresent(notes::add);
        estimates(table.series(), table.periods()).ifPresent(notes::add);
        prices(notes, indicators, table.periods());
        notes.add(sources(table.series()));
        return notes;
    }

    private Optional<Block.Note> revised(List<Series> series, List<Period> periods) {
        return new RevisionNotes(ledger.revisions(), words).note(series, periods);
    }

    /** Why the numbers on two sides of a year cannot be compared. */
    private void breaks(List<Block.Note> notes, List<Indicator> indicators, List<Period> periods) {
        int last = periods.get(periods.size() - 1).year();
        indicators.stream()
                .flatMap(i -> i.breaks().stream())
                .filter(b -> periods.get(0).year() < b.from() && b.from() <= last)
                .sorted(Comparator.comparingInt(Indicator.SeriesBreak::from))
                .map(b -> words.get(
                        "figur.brudd-aar-tekst",
                        Integer.toString(b.from()),
                        b.text().in(words.form())))
                // Two series may have the same break, for the same reason.
                .distinct()
                .forEach(text -> note(notes, "merknad.brudd", text));
    }

    private void prices(List<Block.Note> notes, List<Indicator> indicators, List<Period> periods) {
        boolean pricesOfEachYear = periods.size() > 1
                && indicators.stream()
                        .anyMatch(i -> i.unit() == Unit.KRONER && i.priceYear().isEmpty());
        if (pricesOfEachYear) {
            note(notes, "merknad.prisaar", words.get("figur.ulike-priser"));
        }
    }

    /**
     * Where the categories that are shown make up the whole and do not sum to the total that the source gives: by how much
     * (design section 6, rule 8). Shares never sum, and an estimate is not held against anything.
     */
    Optional<Block.Note> parts(List<Series> series, List<Period> periods) {
        List<Sentence> differ = series.stream()
                .filter(FigureNotes::isPartOfAWhole)
                .map(s -> new Series(s.indicator(), "", s.area(), 1))
                .distinct()
                .flatMap(total -> periods.stream().flatMap(p -> difference(total, series, p).stream()))
                .toList();
        return differ.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Note(
                        words.get("merknad.sum"), List.of(Span.words(new Sentences(words).text(differ)))));
    }

    private static boolean isPartOfAWhole(Series series) {
        return !series.category().isEmpty()
                && series.indicator().unit() == Unit.COUNT
                && series.indicator().categoriesMakeUpTheWhole();
    }

    private Optional<Sentence> difference(Series total, List<Series> series, Period period) {
        Indicator indicator = total.indicator();
        List<Series> parts = series.stream()
                .filter(s -> s.isOf(indicator)
                        && s.area().equals(total.area())
                        && !s.category().isEmpty())
                .toList();
        boolean all = indicator.values().stream()
                .allMatch(v -> parts.stream().anyMatch(s -> s.category().equals(v.name())));
        List<Value> values = Stream.concat(Stream.of(total), parts.stream())
                .map(s -> ledger.look(s, period))
                .toList();
        boolean certain = values.stream().allMatch(v -> v instanceof Value.Counted && !Terms.isEstimate(v));
        if (!all || !certain) {
            return Optional.empty();
        }
        BigDecimal whole = values.get(0).counted().orElseThrow().number();
        BigDecimal sum = values.stream()
                .skip(1)
                .map(v -> v.counted().orElseThrow().number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(whole) == 0) {
            return Optional.empty();
        }
        ledger.print(total, period);
        Amounts amounts = new Amounts(words);
        return Optional.of(new Sentence.PartsDiffer(
                new Subjects(words).time(indicator, period),
                amounts.value(sum, indicator),
                amounts.value(whole, indicator).bare()));
    }

    /** Which of the printed numbers the source itself calls estimates: «2018», «Skole 2017, 2018; politi 2018». */
    Optional<Block.Note> estimates(List<Series> series, List<Period> periods) {
        boolean same = Captions.sameIndicator(series);
        List<String> all = new ArrayList<>();
        for (Series s : series) {
            String when = phrases.periods(estimatedPeriods(ledger, s, periods));
            if (!when.isEmpty()) {
                all.add(series.size() == 1 ? when : terms.series(s, same) + " " + when);
            }
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Note(words.get("merknad.anslag"), List.of(Span.words(String.join("; ", all) + "."))));
    }

    /** The goals of the reform that an indicator tells of; empty when there is none. */
    private String reformGoals(Indicator indicator) {
        return String.join(
                "; ",
                assessments.plan().frame().strategy().practice().reformGoals().stream()
                        .filter(g -> g.indicators().contains(indicator.id()))
                        .map(Practice.ReformGoal::name)
                        .toList());
    }

    private void note(List<Block.Note> notes, String label, String text) {
        if (!text.isEmpty()) {
            notes.add(new Block.Note(words.get(label), List.of(Span.words(text))));
        }
    }

    /** «Omsorgsplan 100 %: Nådd  Tiltaksplan 100 %: Ikke nådd», for the last year shown. */
    private Optional<Block.Note> demandNote(PlannedFigure figure) {
        Period last = figure.periods().get(figure.periods().size() - 1);
        List<Span> text = new ArrayList<>();
        List<Series> own =
                figure.series().stream().filter(s -> s.area().isEmpty()).toList();
        boolean same = Captions.sameIndicator(own);
        for (Series s : own) {
            Assessment a = assessments.of(s, last);
            if (a.demand().isEmpty() && a.attainment() != Attainment.WISH || a.attainment() == Attainment.NEUTRAL) {
                continue;
            }
            String what = a.demand().isEmpty() ? "" : terms.demand(a, s.indicator());
            String name = own.size() == 1 ? "" : terms.series(s, same);
            String lead = unbroken((name + " " + what).strip());
            text.add(Span.words((text.isEmpty() ? "" : "   ") + (lead.isEmpty() ? "" : lead + ": ")));
            text.add(terms.status(a.attainment()));
            a.demand()
                    .map(Demand::authority)
                    .filter(h -> !h.isEmpty() && own.size() == 1)
                    .ifPresent(h -> text.add(Span.words(" (" + h + ")")));
            String later = a.demand().isEmpty() ? "" : terms.later(a, s.indicator());
            if (!later.isEmpty()) {
                text.add(Span.words(" " + later));
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(words.get("merknad.krav"), text));
    }

    /** A short name and its demand stay on one line, so that the line breaks between the series. */
    private static String unbroken(String text) {
        return text.length() <= LONGEST_UNBROKEN ? text.replace(' ', Numbers.NO_BREAK_SPACE) : text;
    }

    /** The sources of the printed figures, and the marks they are traced by. */
    Block.Note sources(List<Series> series) {
        SourceNames sourceNames = new SourceNames(words, assessments.plan().frame());
        List<String> names = series.stream()
                .flatMap(s -> sourceNames.of(s.indicator(), ledger.sources(s)).stream())
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
        String mark = words.get("merknad.merke", ledger.marks(series));
        String text = names.isEmpty() ? mark : SourceNames.joined(names) + ". " + mark;
        return new Block.Note(words.get("merknad.kilde"), List.of(Span.words(text)));
    }

    /** The periods that the source itself calls estimates. */
    static List<Period> estimatedPeriods(Ledger ledger, Series series, List<Period> periods) {
        return periods.stream()
                .filter(p -> Terms.isEstimate(ledger.look(series, p)))
                .toList();
    }
}
