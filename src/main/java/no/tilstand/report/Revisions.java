package no.tilstand.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.report.Plan.Series;

/**
 * Where a figure is another than the council was last given. A report is held against the last report of another year, and
 * against the earlier editions of its own.
 */
final class Revisions {
    /** What a figure is held against. */
    enum Since {
        REPORT,
        EDITION
    }

    /** How the two differ. */
    enum Kind {
        NEW_DEFINITION,
        WAS_PRELIMINARY,
        CORRECTED,
        NOW_SHOWN,
        /** It was missing. */
        NOW_GIVEN,
        NOW_MISSING,
        /** Neither number is ever said. */
        NOW_HIDDEN
    }

    /** A figure as it was given, and where. */
    record Given(Earlier.Edition edition, Earlier.Figure figure) {}

    /** @param reason as stated by the maker; empty for none */
    record Revision(Kind kind, Since since, Given before, Value now, String reason) {
        /** A change that explains itself needs no reason of the maker; for a new edition {@code --grunn} is asked for. */
        boolean lacksReason() {
            return since == Since.REPORT && reason.isEmpty() && (kind == Kind.CORRECTED || kind == Kind.NOW_MISSING);
        }
    }

    private record Identity(CellKey key, String basis) {}

    private final Figures figures;
    private final Frame frame;
    private final Map<Identity, List<Given>> given = new HashMap<>();

    Revisions(Earlier earlier, Figures figures, Frame frame) {
        this.figures = figures;
        this.frame = frame;
        for (Earlier.Edition edition : earlier.editions()) {
            for (Earlier.Figure f : edition.figures()) {
                given.computeIfAbsent(new Identity(f.key(), f.basis()), i -> new ArrayList<>())
                        .add(new Given(edition, f));
            }
        }
    }

    /** How a printed figure differs from what was given before; empty when it does not, or nothing was given. */
    Optional<Revision> of(Series series, Period period, Since since) {
        Optional<Given> before = givenOf(series, period).stream()
                .filter(g -> (g.edition().year() == frame.settings().year()) == (since == Since.EDITION))
                .reduce((a, b) -> b);
        Value now = figures.get(series.at(period));
        return before.flatMap(b -> kind(b.figure(), now, series.indicator())
                .map(k -> new Revision(k, since, b, now, reason(series.indicator(), period))));
    }

    /** Against the last report, or else against the last edition. */
    Optional<Revision> last(Series series, Period period) {
        return of(series, period, Since.REPORT).or(() -> of(series, period, Since.EDITION));
    }

    /** The editions that show the number of a figure that is hidden now. */
    List<Earlier.Edition> shown(Series series, Period period) {
        return figures.get(series.at(period)) instanceof Value.Suppressed
                ? givenOf(series, period).stream()
                        .filter(g -> g.figure().value() instanceof Counted)
                        .map(Given::edition)
                        .toList()
                : List.of();
    }

    private List<Given> givenOf(Series series, Period period) {
        return given.getOrDefault(
                new Identity(series.at(period), series.indicator().basis().tag()), List.of());
    }

    private static Optional<Kind> kind(Earlier.Figure before, Value now, Indicator indicator) {
        return before.value()
                .fold(
                        was -> now.fold(
                                is -> kind(before, was, is, indicator),
                                () -> Optional.of(Kind.NOW_HIDDEN),
                                m -> Optional.of(Kind.NOW_MISSING),
                                () -> Optional.of(Kind.NOW_MISSING)),
                        () -> now.counted().map(is -> Kind.NOW_SHOWN),
                        m -> now.counted().map(is -> Kind.NOW_GIVEN),
                        () -> now.counted().map(is -> Kind.NOW_GIVEN));
    }

    private static Optional<Kind> kind(Earlier.Figure before, Counted was, Counted is, Indicator indicator) {
        boolean samePrices = before.priceYear() == indicator.priceYear().orElse(0);
        if (!samePrices || isSame(was, is, indicator)) {
            return Optional.empty();
        } else if (before.definitionVersion() != indicator.definitionVersion()) {
            return Optional.of(Kind.NEW_DEFINITION);
        }
        return Optional.of(was.preliminary() ? Kind.WAS_PRELIMINARY : Kind.CORRECTED);
    }

    /** As the data file rounds them. The parts count too: 17 of 20 is not 34 of 40. */
    private static boolean isSame(Counted was, Counted now, Indicator indicator) {
        boolean otherParts = was.share().isPresent()
                && now.share().isPresent()
                && !isSame(was.share().get(), now.share().get());
        return !otherParts
                && was.number().compareTo(now.number().setScale(indicator.decimals(), RoundingMode.HALF_UP)) == 0;
    }

    static boolean isSame(Share a, Share b) {
        return a.numerator().compareTo(b.numerator()) == 0 && a.denominator().compareTo(b.denominator()) == 0;
    }

    /** Stated for the indicator itself, or for one that it is computed from. */
    private String reason(Indicator indicator, Period period) {
        Set<String> ids = new LinkedHashSet<>(List.of(indicator.id()));
        List<String> left = new ArrayList<>(ids);
        while (!left.isEmpty()) {
            Optional.ofNullable(frame.register().get(left.remove(0))).stream()
                    .flatMap(Revisions::parts)
                    .filter(ids::add)
                    .forEach(left::add);
        }
        return ids.stream()
                .flatMap(id -> frame.settings().corrections().stream().filter(c -> c.isAbout(id, period)))
                .map(ReportSettings.Correction::reason)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> parts(Indicator indicator) {
        return Stream.concat(
                Stream.of(indicator.numerator(), indicator.denominator()).flatMap(Optional::stream),
                indicator.sumOf().stream()
                        .filter(id -> !id.equals(Indicator.CATEGORIES))
                        .map(Indicator::idOf));
    }
}
