package no.tilstand.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Municipality;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.history.Issued;
import no.tilstand.history.Line;

/**
 * Everything that a municipality has issued, as a document for the auditor: for each series the curves of the editions over
 * each other and each change with both values. It has no cover and no summary; {@code templates/report/historikk.ftl} prints
 * the rest.
 *
 * @param register for the names of today; what it lacks goes by its id
 */
public record HistoryComposer(Words words, Map<String, Indicator> register) {
    /** Must be in {@code templates/report/historikk.ftl}. */
    private static final String FIRST = "historikk";

    /**
     * Who it is about.
     *
     * @param number with the district, as in {@code 0301-Alna}
     * @param name absent when the workspace does not know it
     */
    public record Subject(String number, Optional<String> name) {}

    /**
     * @param histories whose editions are listed
     * @param entries what is shown of them, at least one
     */
    public Report compose(Subject subject, List<Issued.Under> histories, List<Issued.Entry> entries) {
        List<Line.End> editions =
                histories.stream().flatMap(u -> u.chain().ends().stream()).toList();
        LocalDate last =
                editions.stream().map(Line.End::date).max(LocalDate::compareTo).orElseThrow();
        int year = editions.stream().mapToInt(e -> e.report().year()).max().orElseThrow();
        String municipality = subject.name()
                .map(n -> words.get("tittel.kommune", n))
                .orElse(words.get("historikk.uten-navn", subject.number()));
        String title = words.get("historikk.tittel");
        Map<String, List<IssuedSeries>> indicators = new LinkedHashMap<>();
        IssuedSeries.of(entries)
                .forEach(s -> indicators
                        .computeIfAbsent(s.identity().indicator(), k -> new ArrayList<>())
                        .add(s));
        List<Report.Chapter> chapters = new ArrayList<>();
        IssuedFigures.Numbering numbering = new IssuedFigures.Numbering();
        List<Block> opening = opening(municipality, editions, numbering);
        chapters.add(new Report.Chapter(FIRST, "", title, false, false, opening));
        indicators.forEach((id, series) -> chapters.add(chapter(chapters.size(), id, series, numbering)));
        return new Report(
                new Report.Meta(
                        words.form(),
                        subject.number(),
                        municipality,
                        year,
                        title + ", " + municipality,
                        title + " · " + municipality,
                        municipality,
                        words.get("historikk.emne", municipality),
                        last,
                        false,
                        words.get("historikk.til-og-med", date(last)),
                        strip(subject, municipality)),
                new Report.Cover(municipality, "", title, year, List.of(), Optional.empty()),
                contents(chapters),
                new Report.Summary("", "", List.of(), List.of(), nothing(), nothing(), List.of(), ""),
                chapters,
                List.of(),
                signs());
    }

    private static Report.Summary.Table nothing() {
        return new Report.Summary.Table("", "", List.of(), List.of());
    }

    /** One indicator needs no contents. */
    private static List<Report.ContentsRow> contents(List<Report.Chapter> chapters) {
        return chapters.size() <= 2
                ? List.of()
                : chapters.stream()
                        .map(c -> new Report.ContentsRow(1, c.number(), c.title(), c.anchor()))
                        .toList();
    }

    /** What is issued for an invented place is invented. */
    private Optional<Report.Strip> strip(Subject subject, String municipality) {
        return subject.number().startsWith(Municipality.INVENTED)
                ? Optional.of(new Report.Strip(
                        Report.Strip.Kind.SYNTHETIC,
                        words.get("stripe.syntetisk"),
                        words.get("stripe.syntetisk-tekst", Terms.upper(municipality))))
                : Optional.empty();
    }

    private List<Report.Sign> signs() {
        return Stream.of(":", "..", "*")
                .map(s -> new Report.Sign(
                        s,
                        words.get(s.equals(":") ? "tegn.skjult" : s.equals("..") ? "tegn.mangler" : "tegn.forelopig")))
                .toList();
    }

    /** What this is, and the editions there are. */
    private List<Block> opening(String municipality, List<Line.End> editions, IssuedFigures.Numbering numbering) {
        IssuedFigures figures = new IssuedFigures(words);
        List<List<Block.Cell>> rows = editions.stream()
                .map(e -> List.of(
                        Block.Cell.of(figures.edition(e)),
                        Block.Cell.of(date(e.date())),
                        Block.Cell.of(e.report().municipalityNumber()),
                        Block.Cell.of(Integer.toString(e.figures())),
                        Block.Cell.of(e.reason().isEmpty() ? words.get("historikk.forste") : e.reason())))
                .toList();
        return List.of(
                paragraph(words.get("historikk.innledning", municipality)),
                paragraph(words.get("historikk.skjermet")),
                new Block.Table(
                        FIRST + "-utgaver",
                        words.get("merkelapp.tabell") + Numbers.NO_BREAK_SPACE + numbering.table(),
                        words.get("historikk.tabell-utgaver"),
                        List.of(
                                new Block.Column(words.get("forside.utgave"), 34, Align.START),
                                new Block.Column(words.get("historikk.kolonne.dato"), 32, Align.START),
                                new Block.Column(words.get("historikk.kolonne.kommunenummer"), 30, Align.START),
                                new Block.Column(words.get("historikk.kolonne.tall"), 14, Align.END),
                                new Block.Column(words.get("historikk.kolonne.grunn"), 50, Align.START)),
                        true,
                        rows,
                        List.of()));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Span.words(text)), Block.Style.BODY);
    }

    private Report.Chapter chapter(int number, String id, List<IssuedSeries> all, IssuedFigures.Numbering numbering) {
        Optional<Indicator> indicator = Optional.ofNullable(register.get(id));
        String name = indicator.map(i -> i.name().in(words.form())).orElse(id);
        String anchor = "indikator-" + number;
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(words.get("historikk.id", id)
                + indicator
                        .map(i -> " "
                                + words.get(
                                        "historikk.definisjon",
                                        Integer.toString(i.definitionVersion()),
                                        i.definition().in(words.form())))
                        .orElse("")));
        IssuedFigures figures = new IssuedFigures(words);
        int place = 0;
        for (IssuedSeries series : all) {
            place++;
            String what = what(series.identity());
            String own = anchor + "-" + place;
            if (all.size() > 1) {
                blocks.add(new Block.Heading(
                        2, number + "." + place, what.isEmpty() ? words.get("historikk.i-alt") : what, own));
            }
            String caption = words.get("historikk.figur", name + (what.isEmpty() ? "" : ": " + what));
            blocks.addAll(figures.figures(series, caption, own + "-figur", numbering));
            blocks.add(figures.changes(series, own + "-endringer", numbering));
        }
        return new Report.Chapter(anchor, Integer.toString(number), name, false, false, blocks);
    }

    /** What sets a series apart from the others of its indicator. */
    private String what(IssuedSeries.Identity identity) {
        return Stream.of(
                        identity.category(),
                        identity.area(),
                        identity.priceYear() > 0
                                ? words.get("frase.prisaar", Integer.toString(identity.priceYear()))
                                : "",
                        identity.place().isEmpty() ? "" : words.get("forside.nummer", identity.place()),
                        identity.length().equals("halvaar") ? words.get("tidsbasis.halvaar") : "")
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String date(LocalDate date) {
        return date.getDayOfMonth() + ". " + words.get("maaned." + date.getMonthValue()) + " " + date.getYear();
    }
}
