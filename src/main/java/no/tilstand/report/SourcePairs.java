package no.tilstand.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Figures.Alternative;
import no.tilstand.domain.Period;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.report.Plan.Series;

/** Printed figures that two sources give: both side by side, and which one the report uses (design section 3). */
record SourcePairs(Ledger ledger, Words words, Sentences sentences, Amounts amounts, Phrases phrases, Terms terms) {
    SourcePairs(Ledger ledger, Words words) {
        this(ledger, words, new Sentences(words), new Amounts(words), new Phrases(words), new Terms(words));
    }

    /** Nothing where every figure has one source. */
    List<Block> blocks() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        ledger.marked()
                .forEach(s -> said(s).forEach((text, periods) -> rows.add(List.of(
                        Block.Cell.of(ledger.mark(s)),
                        new Block.Cell(List.of(Span.words(terms.series(s, false))), String.join(", ", periods)),
                        Block.Cell.of(text)))));
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Paragraph(List.of(Span.words(words.get("vedlegg.to-kilder"))), Block.Style.BODY),
                        new Block.Table(
                                "",
                                "",
                                "",
                                List.of(
                                        new Block.Column(words.get("kolonne.merke"), 12, Align.START),
                                        new Block.Column(words.get("kolonne.indikator"), 58, Align.START),
                                        new Block.Column(words.get("kolonne.kildene"), 90, Align.START)),
                                true,
                                rows,
                                List.of()));
    }

    /** Whether what the source gives at a place in the data is among what is shown. */
    boolean show(Location place) {
        return ledger.marked().stream()
                .flatMap(s -> ledger.printed(s).stream().map(s::at))
                .flatMap(k -> ledger.figures().alternativesOf(k).stream())
                .anyMatch(a -> a.source().location().equals(place));
    }

    /** The sentences of a series with the periods they are about: two sources that agree are told once for all years. */
    private Map<String, List<String>> said(Series series) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Period period : ledger.printed(series)) {
            ledger.look(series, period).counted().ifPresent(used -> {
                for (Alternative other : ledger.figures().alternativesOf(series.at(period))) {
                    said.computeIfAbsent(sentences.text(pair(series, used, other)), t -> new ArrayList<>())
                            .add(phrases.period(period, true));
                }
            });
        }
        return said;
    }

    private Sentence pair(Series series, Counted used, Alternative other) {
        boolean sameName = other.used().name().equals(other.source().name());
        Slot first = name(other.used(), sameName);
        Slot second = name(other.source(), sameName);
        Slot.Amount value = amounts.value(used.number(), series.indicator());
        Slot.Amount otherValue = amounts.value(other.value().number(), series.indicator());
        return value.equals(otherValue)
                ? new Sentence.SourcesAgree(first, second)
                : new Sentence.TwoSources(
                        first, value, second, value.unit().equals(otherValue.unit()) ? otherValue.bare() : otherValue);
    }

    /** By its name in the data, or by what kind of file it is where that says nothing. */
    private static Slot name(Source source, boolean sameName) {
        return source.name().isEmpty() || sameName
                ? new Slot.Term("kildeord." + source.kind().tag())
                : new Slot.Label("«" + source.name() + "»");
    }
}
