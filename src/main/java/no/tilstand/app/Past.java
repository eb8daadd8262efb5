package no.tilstand.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Finality;
import no.tilstand.history.Chain;
import no.tilstand.history.Line;

/** What was issued before a report, from where it stands: the archive, or the package that is looked at. */
interface Past {
    Past NOTHING = (folder, settings) -> Checked.of(Earlier.NONE);

    Checked<Earlier> before(ReportFolder folder, ReportSettings settings);

    /** The lines that a package carries, or that somebody holds the lock of. */
    static Past of(Chain chain) {
        Earlier earlier = earlier(chain);
        return (folder, settings) -> Checked.of(earlier);
    }

    /** What stands in the archive now. A history that is damaged is not used at all, and stops nothing: a draft is a draft. */
    static Past in(Workspace workspace, Archive archive) {
        return (folder, settings) -> {
            var report = Publisher.key(folder, settings);
            String file = workspace.show(archive.place(report).resolve(Archive.HISTORY));
            try {
                Chain chain = archive.chain(report);
                if (!chain.wrong().isEmpty()) {
                    return without(
                            new Location(file, chain.wrong().get(0).line(), 0),
                            "historikken henger ikke sammen herfra");
                }
                return chain.torn().isEmpty()
                        ? Checked.of(earlier(chain))
                        : Checked.of(
                                earlier(chain),
                                List.of(new Diagnostic(
                                        Code.BV_401,
                                        new Location(file, chain.texts().size() + 1, 0),
                                        "historikken ender midt i en utgave, som ikke er regnet med")));
            } catch (IOException e) {
                return without(Location.of(file), "historikken kan ikke leses" + Disk.reason(e));
            }
        };
    }

    private static Checked<Earlier> without(Location at, String message) {
        return Checked.of(
                Earlier.NONE,
                List.of(new Diagnostic(
                        Code.BV_401, at, message + "; rapporten er ikke holdt opp mot det som er gitt ut før")));
    }

    static Earlier earlier(Chain chain) {
        List<Earlier.Edition> editions = new ArrayList<>();
        List<Earlier.Figure> figures = new ArrayList<>();
        for (Line line : chain.lines()) {
            if (line instanceof Line.Figure f) {
                figure(f).ifPresent(figures::add);
            } else if (line instanceof Line.End end) {
                editions.add(
                        new Earlier.Edition(end.report().year(), end.report().folder(), end.edition(), figures));
                figures.clear();
            }
        }
        return new Earlier(editions);
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
