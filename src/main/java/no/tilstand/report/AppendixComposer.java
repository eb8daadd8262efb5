package no.tilstand.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CaseBasis;
import no.tilstand.domain.Period;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.report.Plan.Series;

/** Definitions, sources, notes about data quality, signs. */
final class AppendixComposer {
    private final Plan plan;
    private final Ledger ledger;
    private final Words words;
    private final Phrases phrases;
    private final Terms terms;
    private final Comparisons comparisons;

    AppendixComposer(Plan plan, Ledger ledger, Words words, Comparisons comparisons) {
        this.plan = plan;
        this.ledger = ledger;
        this.words = words;
        this.phrases = new Phrases(words);
        this.terms = new Terms(words);
        this.comparisons = comparisons;
    }

    /** @param whole tables that a page must lie on its side for */
    List<Report.Chapter> chapters(List<Diagnostic> warnings, CaseBasis basis, List<Block> whole, Release release) {
        List<Report.Chapter> chapters = new ArrayList<>();
        add(chapters, ChangeChapter.TITLE, ChangeChapter.blocks(words, comparisons.count()));
        add(chapters, "vedlegg.tegn", signsChapter());
        add(chapters, "vedlegg.definisjoner", definitions());
        List<Block> quality = quality(warnings, new BasisTables(basis, words));
        // One sentence needs no appendix of its own.
        add(
                chapters,
                "vedlegg.kilder",
                quality.isEmpty()
                        ? Stream.concat(sources().stream(), Stream.of(paragraph("vedlegg.ingen-merknader")))
                                .toList()
                        : sources());
        if (!quality.isEmpty()) {
            add(chapters, "vedlegg.datakvalitet", quality);
        }
        RevisionTables revisions = new RevisionTables(ledger, folder(), words);
        List<Block> changed = revisions.blocks(Revisions.Since.REPORT);
        if (!changed.isEmpty()) {
            add(chapters, "vedlegg.endret", changed);
        }
        boolean corrects = release.edition().filter(e -> e.number() > 1).isPresent();
        List<Block> corrected = Stream.concat(
                        release.edition().map(this::issued).orElse(List.of()).stream(),
                        revisions.blocks(Revisions.Since.EDITION).stream())
                .toList();
        if (!corrected.isEmpty()) {
            boolean onlyReceipt = release.edition().isPresent() && !corrects;
            add(chapters, onlyReceipt ? "vedlegg.forrige" : "vedlegg.rettelser", corrected);
        }
        if (!whole.isEmpty()) {
            add(chapters, "vedlegg.lange-rekker", whole);
        }
        return chapters;
    }

    /** Why there is a new edition, and the receipt of what was issued before; empty for the very first. */
    private List<Block> issued(Release.Edition edition) {
        List<Block> blocks = new ArrayList<>();
        if (edition.number() > 1) {
            blocks.add(text("vedlegg.rettelser-innledning", Integer.toString(edition.number() - 1)));
            blocks.add(text("vedlegg.rettelser-grunn", edition.reason()));
        }
        edition.previousReceipt().ifPresent(receipt -> {
            blocks.add(paragraph("vedlegg.forrige-kvittering"));
            // Two lines of 32, so that a person can hold it against the one in the case system.
            blocks.add(new Block.Verbatim(receipt.substring(0, 32) + "\n" + receipt.substring(32)));
        });
        return blocks;
    }

    private Block text(String key, String with) {
        return new Block.Paragraph(List.of(Span.words(words.get(key, with))), Block.Style.BODY);
    }

    private void add(List<Report.Chapter> chapters, String title, List<Block> blocks) {
        int number = chapters.size() + 1;
        chapters.add(new Report.Chapter(
                "vedlegg-" + number,
                words.get("merkelapp.vedlegg") + Numbers.NO_BREAK_SPACE + number,
                words.get(title),
                // The appendices open on a new page (page design 2), and follow on one another.
                chapters.isEmpty(),
                true,
                blocks));
    }

    private Block paragraph(String key) {
        return new Block.Paragraph(List.of(Span.words(words.get(key))), Block.Style.BODY);
    }

    /** As wide as what stands in it needs. */
    private Block.Column column(String head) {
        return new Block.Column(words.get(head), 0, Align.START);
    }

    private static Block table(List<Block.Column> columns, List<List<Block.Cell>> rows) {
        return new Block.Table("", "", "", columns, true, rows, List.of());
    }

    /** In register order, so that it can be looked up. */
    private List<Block> definitions() {
        Set<String> printed =
                ledger.marked().stream().map(s -> s.indicator().id()).collect(Collectors.toSet());
        List<List<Block.Cell>> rows = plan.frame().register().values().stream()
                .filter(i -> printed.contains(i.id()))
                .map(i -> List.of(
                        Block.Cell.of(i.code().isEmpty() ? "–" : i.code().replace(".", ".\u200B")),
                        Block.Cell.of(terms.name(i)),
                        Block.Cell.of(i.definition().in(words.form())),
                        Block.Cell.of(Terms.upper(terms.basis(i)))))
                .toList();
        if (rows.isEmpty()) {
            return List.of(paragraph("tabell.ingen-tall"));
        }
        return List.of(
                paragraph("vedlegg.definisjoner-innledning"),
                table(
                        List.of(
                                column("kolonne.kode"),
                                column("kolonne.indikator"),
                                column("kolonne.definisjon"),
                                column("kolonne.tidsbasis")),
                        rows));
    }

    private List<Block> sources() {
        SourceNames sourceNames = new SourceNames(words, plan.frame());
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Series s : ledger.marked()) {
            List<Source> sources = ledger.sources(s);
            String names = SourceNames.joined(sourceNames.of(s.indicator(), sources));
            String files = sources.stream()
                    .map(Source::location)
                    .collect(Collectors.groupingBy(
                            Location::path,
                            TreeMap::new,
                            Collectors.mapping(Location::line, Collectors.toCollection(TreeSet::new))))
                    .entrySet()
                    .stream()
                    .map(e -> withoutFolder(e.getKey()) + lines(e.getValue()))
                    .collect(Collectors.joining("; "));
            rows.add(List.of(
                    Block.Cell.of(ledger.mark(s)),
                    Block.Cell.of(terms.series(s, false)),
                    Block.Cell.of(Integer.toString(s.indicator().definitionVersion())),
                    new Block.Cell(List.of(Span.words(names)), about(s)),
                    Block.Cell.of(breakable(files.isEmpty() ? words.get("vedlegg.ingen-tall") : files))));
        }
        if (rows.isEmpty()) {
            return List.of(paragraph("tabell.ingen-tall"));
        }
        return List.of(
                new Block.Paragraph(
                        List.of(Span.words(words.get("vedlegg.kilder-innledning", breakable(folder())))),
                        Block.Style.BODY),
                table(
                        List.of(
                                column("kolonne.merke"),
                                column("kolonne.indikator"),
                                column("kolonne.definisjon-kort"),
                                column("kolonne.kilde"),
                                column("kolonne.fil")),
                        rows));
    }

    private String folder() {
        return "input/" + plan.frame().settings().folder() + "/";
    }

    private String withoutFolder(String path) {
        return path.startsWith(folder()) ? path.substring(folder().length()) : path;
    }

    /** {@code :6–8}; empty for a file or a folder as a whole, such as the case extracts, which have no lines to show. */
    private static String lines(SortedSet<Integer> lines) {
        SortedSet<Integer> told = lines.tailSet(1);
        return told.isEmpty() ? "" : ":" + Ledger.runs("", told);
    }

    /** What there is to know of some of the years, each thing once. */
    private String about(Series series) {
        return Stream.of(estimates(series), unavailable(series))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /**
     * Which printed numbers the case extracts cannot give: «Ikke tilgjengelig: 2018–2022 (KOSTRA 15F har det ikke)». The
     * remarks of data files are for whoever controls them.
     */
    private String unavailable(Series series) {
        Map<String, SortedSet<Integer>> years = new TreeMap<>();
        for (Period p : ledger.printed(series)) {
            if (ledger.look(series, p) instanceof Value.Missing) {
                ledger.figures().sourcesOf(series.at(p)).stream()
                        .filter(s -> s.kind() == Source.Kind.REGISTER || s.kind() == Source.Kind.KOSTRA_15F)
                        .map(Source::note)
                        .filter(n -> !n.isEmpty())
                        .findFirst()
                        .ifPresent(n ->
                                years.computeIfAbsent(n, k -> new TreeSet<>()).add(p.year()));
            }
        }
        return years.entrySet().stream()
                .map(e -> words.get("merknad.ikke-tilgjengelig") + ": " + Ledger.runs("", e.getValue()) + " ("
                        + e.getKey() + ")")
                .collect(Collectors.joining("; "));
    }

    /** Which printed numbers are estimates, with the remark of the data file: «Anslag: 2018 (kilden skriver «ca.»)». */
    private String estimates(Series series) {
        Map<String, List<Period>> byNote = ledger.printed(series).stream()
                .filter(p -> Terms.isEstimate(ledger.look(series, p)))
                .collect(Collectors.groupingBy(p -> remark(series, p), LinkedHashMap::new, Collectors.toList()));
        String all = byNote.entrySet().stream()
                .map(e -> phrases.periods(e.getValue()) + e.getKey())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : words.get("merknad.anslag") + ": " + all;
    }

    private String remark(Series series, Period period) {
        return ledger.figures().sourcesOf(series.at(period)).stream()
                .map(Source::note)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .map(n -> " (" + n + ")")
                .orElse("");
    }

    /** A path may break after its slashes and hyphens. */
    static String breakable(String path) {
        return path.replace("/", "/\u200b").replace("-", "-\u200b");
    }

    /** Empty when there is nothing to say. */
    private List<Block> quality(List<Diagnostic> warnings, BasisTables basis) {
        SourcePairs pairs = new SourcePairs(ledger, words);
        // A conflict that is shown side by side is not told twice, nor what was left out.
        List<Diagnostic> others = warnings.stream()
                .filter(d -> d.code() != Code.BV_209 || !pairs.show(d.location()))
                .filter(d -> !basis.tells(d))
                .toList();
        return Stream.of(basis.blocks(), notes(others), pairs.blocks())
                .flatMap(List::stream)
                .toList();
    }

    private List<Block> notes(List<Diagnostic> warnings) {
        if (warnings.isEmpty()) {
            return List.of();
        }
        return List.of(
                paragraph("vedlegg.datakvalitet-innledning"),
                table(
                        List.of(column("kolonne.merknad"), column("kolonne.hva-funnet"), column("kolonne.sted")),
                        warnings.stream()
                                .map(d -> List.of(
                                        Block.Cell.of(d.code().id()),
                                        Block.Cell.of(meaning(d)),
                                        Block.Cell.of(breakable(
                                                withoutFolder(d.location().toString())))))
                                .toList()));
    }

    /**
     * What a finding means to who reads the report. The advice of the catalogue is for who makes it, and stands in
     * kontroll.txt; so does a message about how a sentence is written.
     */
    private String meaning(Diagnostic finding) {
        String key = "merknad-betyr." + finding.code().id();
        return words.has(key) ? words.get(key) : Terms.upper(finding.message()) + ".";
    }

    private List<Block> signsChapter() {
        return List.of(table(
                List.of(
                        new Block.Column(words.get("kolonne.tegn"), 40, Align.START),
                        new Block.Column(words.get("kolonne.betyr"), 120, Align.START)),
                Stream.concat(
                                Stream.concat(usedSigns().stream(), Stream.of("pp"))
                                        .map(s -> List.of(
                                                Block.Cell.of(s),
                                                Block.Cell.of(words.get("tegn." + name(s) + ".lang")))),
                                Stream.of(List.of(
                                        Block.Cell.of(words.get("status.kan-ikke")),
                                        Block.Cell.of(words.get("vedlegg.kan-ikke")))))
                        .toList()));
    }

    /** At the foot of every page. */
    List<Report.Sign> signs() {
        return usedSigns().stream()
                .map(s -> new Report.Sign(s, words.get("tegn." + name(s))))
                .toList();
    }

    /** The three that may stand anywhere, and the others when they are used. */
    private List<String> usedSigns() {
        List<String> used = new ArrayList<>(List.of("..", ":", "*"));
        boolean notYet = ledger.numbers().stream()
                .anyMatch(n -> n.value() instanceof Value.Missing m && m.reason() == Value.Reason.NOT_YET);
        if (notYet) {
            used.add("...");
        }
        if (ledger.hasPrinted(Value.NotApplicable.class)) {
            used.add(".");
        }
        return used;
    }

    private static String name(String sign) {
        return switch (sign) {
            case ":" -> "skjult";
            case ".." -> "mangler";
            case "..." -> "ikke-klart";
            case "." -> "ikke-aktuelt";
            case "*" -> "forelopig";
            default -> sign;
        };
    }
}
