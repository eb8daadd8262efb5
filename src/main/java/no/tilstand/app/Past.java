package no.tilstand.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.NumberHistory;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Finality;
import no.tilstand.history.Chain;
import no.tilstand.history.Line;
import no.tilstand.history.ReportKey;

/**
 * What was issued before a report, from where it stands: the archive, or the package that is looked at. A municipality that
 * has another number now is the same, and what it issued under the old one is its own; what was issued by those that were
 * merged into it is told apart ({@link Earlier.Part}). What became of one that was divided nobody can say, and it is not read.
 */
interface Past {
    Past NOTHING = (folder, settings, numbers) -> Checked.of(Earlier.NONE);

    /** @param numbers which numbers there were before */
    Checked<Earlier> before(ReportFolder folder, ReportSettings settings, NumberHistory numbers);

    /**
     * The lines that a package carries, or that somebody holds the lock of.
     *
     * @param chains by their place in the archive; one that is not there is empty
     */
    static Past of(Map<String, Chain> chains) {
        return (folder, settings, numbers) -> Checked.of(earlier(
                settings,
                numbers,
                n -> chains.getOrDefault(place(folder, settings, n).place(), Chain.EMPTY)));
    }

    /**
     * What stands in the archive now. A history that is damaged is not used at all, and stops nothing: a draft is a draft.
     */
    static Past in(Workspace workspace, Archive archive) {
        return (folder, settings, numbers) -> {
            if (!settings.municipalityNumber().matches("\\d{4}")) {
                // An error has said so; it is no name of a folder.
                return Checked.of(Earlier.NONE);
            }
            List<Diagnostic> found = new ArrayList<>();
            Earlier earlier =
                    earlier(settings, numbers, n -> chain(workspace, archive, place(folder, settings, n), found));
            return Checked.of(earlier, found);
        };
    }

    /** Where what the municipality issued under a number stands. */
    private static ReportKey place(ReportFolder folder, ReportSettings settings, String number) {
        return new ReportKey(number, settings.district(), settings.year(), folder.year());
    }

    /** Every place that is read but the municipality's own. */
    static List<ReportKey> former(ReportFolder folder, ReportSettings settings, NumberHistory numbers) {
        String own = settings.municipalityNumber();
        List<String> merged =
                numbers.lastMerger(own).map(NumberHistory.Merger::merged).orElse(List.of());
        return Stream.concat(numbers.line(own).stream(), merged.stream().flatMap(p -> numbers.line(p).stream()))
                .filter(n -> !n.equals(own))
                .map(n -> place(folder, settings, n))
                .toList();
    }

    /** @param found gets what is wrong with it */
    private static Chain chain(Workspace workspace, Archive archive, ReportKey report, List<Diagnostic> found) {
        String file = workspace.show(archive.place(report).resolve(Archive.HISTORY));
        try {
            Chain chain = archive.chain(report);
            if (!chain.wrong().isEmpty()) {
                found.add(without(
                        new Location(file, chain.wrong().get(0).line(), 0), "historikken henger ikke sammen herfra"));
                return Chain.EMPTY;
            }
            if (!chain.torn().isEmpty()) {
                found.add(new Diagnostic(
                        Code.BV_401,
                        new Location(file, chain.texts().size() + 1, 0),
                        "historikken ender midt i en utgave, som ikke er regnet med"));
            }
            return chain;
        } catch (IOException e) {
            found.add(without(Location.of(file), "historikken kan ikke leses" + Disk.reason(e)));
            return Chain.EMPTY;
        }
    }

    private static Diagnostic without(Location at, String message) {
        return new Diagnostic(Code.BV_401, at, message + "; rapporten er ikke holdt opp mot det som er gitt ut før");
    }

    private static Earlier earlier(ReportSettings settings, NumberHistory numbers, Function<String, Chain> chains) {
        String own = settings.municipalityNumber();
        List<Earlier.Edition> all = editions(numbers.line(own), own, chains);
        Optional<NumberHistory.Merger> merger = numbers.lastMerger(own);
        if (merger.isEmpty()) {
            return new Earlier(all);
        }
        // What it issued of the years before is of the municipality that it was, which is a part like the others.
        int last = merger.get().day().getYear();
        List<Earlier.Part> parts = new ArrayList<>();
        merger.get().merged().forEach(p -> parts.add(new Earlier.Part(p, editions(numbers.line(p), own, chains))));
        // What was issued by one that was divided is of more than what came here.
        merger.get().divided().forEach(p -> parts.add(new Earlier.Part(p, List.of())));
        merger.get()
                .own()
                .ifPresent(p -> parts.add(new Earlier.Part(
                        p, all.stream().filter(e -> e.year() <= last).toList())));
        return new Earlier(
                all.stream().filter(e -> e.year() > last).toList(),
                parts.stream().allMatch(p -> p.editions().isEmpty()) ? List.of() : parts);
    }

    private static List<Earlier.Edition> editions(List<String> line, String own, Function<String, Chain> chains) {
        return line.stream()
                .flatMap(n -> editions(n.equals(own) ? "" : n, chains.apply(n)).stream())
                .toList();
    }

    private static List<Earlier.Edition> editions(String municipality, Chain chain) {
        List<Earlier.Edition> editions = new ArrayList<>();
        List<Earlier.Figure> figures = new ArrayList<>();
        for (Line line : chain.lines()) {
            if (line instanceof Line.Figure f) {
                figure(f).ifPresent(figures::add);
            } else if (line instanceof Line.End end) {
                editions.add(new Earlier.Edition(
                        municipality, end.report().year(), end.report().folder(), end.edition(), figures));
                figures.clear();
            }
        }
        return editions;
    }

    /** Empty for a period that this version has no word for. */
    private static Optional<Earlier.Figure> figure(Line.Figure f) {
        return Period.parse(f.key().period())
                .map(period -> new Earlier.Figure(
                        new CellKey(
                                f.key().indicator(), f.key().category(), f.key().area(), period),
                        f.key().basis(),
                        f.definitionVersion(),
                        value(f),
                        f.priceYear(),
                        f.sources().stream()
                                .map(p -> new Location(p.file(), p.line(), 0))
                                .toList()));
    }

    private static Value value(Line.Figure f) {
        return switch (f.status()) {
            case KNOWN ->
                f.value()
                        .<Value>map(v ->
                                new Value.Counted(v, share(f), f.preliminary() ? Finality.PRELIMINARY : Finality.FINAL))
                        .orElse(Value.MISSING);
            case HIDDEN -> Value.SUPPRESSED;
            case MISSING -> Value.MISSING;
            case NOT_APPLICABLE -> Value.NOT_APPLICABLE;
        };
    }

    private static Optional<Share> share(Line.Figure f) {
        return f.numerator()
                .flatMap(n -> f.denominator().filter(d -> d.signum() > 0).map(d -> new Share(n, d)));
    }
}
