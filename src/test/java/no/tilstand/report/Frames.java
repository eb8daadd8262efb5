package no.tilstand.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tilstand.Settings;
import no.tilstand.With;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CaseBasis;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Chapter;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Node;

/** A report of the invented Eksempelvik in a few lines: indicators, figures and one chapter. */
final class Frames {
    private final Map<String, Indicator> register = new LinkedHashMap<>();
    private final Map<CellKey, Value> figures = new LinkedHashMap<>();
    private final Map<CellKey, List<Figures.Alternative>> alternatives = new LinkedHashMap<>();
    private final List<Node> body = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();
    private Strategy strategy = Strategy.NONE;
    private CaseBasis basis = CaseBasis.NONE;
    private LanguageForm form = LanguageForm.NB;
    private int line = 1;

    Frames indicator(Indicator indicator) {
        register.put(indicator.id(), indicator);
        return this;
    }

    Frames figure(String id, int year, Value value) {
        return figure(new CellKey(id, "", "", Period.ofYear(year)), value);
    }

    Frames figure(CellKey key, Value value) {
        figures.put(key, value);
        return this;
    }

    /** What a source that is not used gives for a figure. */
    Frames alternative(CellKey key, Figures.Alternative alternative) {
        alternatives.computeIfAbsent(key, k -> new ArrayList<>()).add(alternative);
        return this;
    }

    Frames strategy(Strategy other) {
        strategy = other;
        return this;
    }

    Frames form(LanguageForm other) {
        form = other;
        return this;
    }

    Frames basis(CaseBasis other) {
        basis = other;
        return this;
    }

    Frames summary(String... ids) {
        summary.addAll(List.of(ids));
        return this;
    }

    Frames paragraph(Inline... text) {
        body.add(new Node.Paragraph(List.of(text), at()));
        return this;
    }

    Frames block(String kind, List<String> arguments, Map<String, String> options, Node... inside) {
        Location location = at();
        body.add(new Node.Directive(
                kind,
                arguments.stream().map(a -> new Node.Argument(a, location)).toList(),
                options.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> new Node.Argument(e.getValue(), location))),
                List.of(inside),
                location));
        return this;
    }

    static Node text(String words) {
        return new Node.Paragraph(List.of(new Inline.Words(words)), Location.of("tekst/01.md"));
    }

    static Inline reference(String id, Inline.Word word, String from, String to) {
        return new Inline.Reference(
                id,
                "",
                "",
                word,
                Period.parse(from).orElseThrow(),
                Period.parse(to).orElseThrow(),
                new Location("tekst/01.md", 9, 9));
    }

    private Location at() {
        return new Location("tekst/01.md", ++line, 1);
    }

    Frame frame() {
        ReportSettings settings = With.the(
                With.the(With.the(Settings.of(2013, 2018), "languageForm", form), "service", "Barnevernet"),
                "summary",
                summary);
        Chapter chapter = new Chapter(List.of(new Inline.Words("Kapittel")), body, Location.of("tekst/01.md"));
        return new Frame(settings, register, strategy, List.of(chapter), List.of(), Map.of());
    }

    Checked<Report> compose() {
        try {
            Words words = WordsTest.words(form);
            Map<CellKey, Value> present = new LinkedHashMap<>(figures);
            present.values().removeIf(Value.Missing.class::isInstance);
            return Planner.plan(frame(), present.keySet())
                    .flatMap(plan -> new Composer(words, Release.DRAFT)
                            .compose(
                                    plan,
                                    new Figures(figures, Map.of(), alternatives),
                                    no.tilstand.domain.Earlier.NONE,
                                    List.of(),
                                    basis));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings as «BV-502: message». */
    static List<String> found(Checked<Report> checked) {
        return checked.diagnostics().stream()
                .map((Diagnostic d) -> d.code().id() + ": " + d.message())
                .toList();
    }

    /** The text of the first paragraph. */
    static String prose(Checked<Report> checked) {
        return blocks(checked).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(b -> Prose.plain(((Block.Paragraph) b).text()))
                .findFirst()
                .orElse("");
    }

    static List<Block> blocks(Checked<Report> checked) {
        return checked.value().orElseThrow().chapters().get(0).blocks();
    }
}
