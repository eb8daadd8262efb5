package no.tilstand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.narrative.Node;
import no.tilstand.report.Plan.Label;
import no.tilstand.report.Plan.Planned;
import no.tilstand.report.Plan.Series;

/** The block {@code undersokelse}: which questions, which groups and which year. */
record SurveyPlanner(
        Frame frame,
        FigurePlanner figures,
        SeriesFinder finder,
        Labels labels,
        Set<CellKey> existing,
        SortedSet<CellKey> cells,
        List<Diagnostic> found) {

    /** Each question with its groups, for the year asked for, or else the last one up to the year of the report. */
    Optional<Planned> survey(Node.Directive d) {
        List<Plan.PlannedSurvey.Answers> rows = new ArrayList<>();
        Optional<Integer> year = figures.year(d, "aar", frame.settings().year());
        boolean given = d.options().containsKey("aar");
        boolean usable = year.isPresent();
        for (Node.Argument argument : d.arguments()) {
            Optional<Series> question = finder.resolve(argument);
            usable &= question.isPresent();
            if (question.filter(q -> !q.indicator().isQuestion()).isPresent()) {
                found.add(new Diagnostic(
                        Code.BV_541,
                        argument.location(),
                        "«" + question.get().indicator().id() + "» er ikke et spørsmål"));
                usable = false;
            } else if (question.isPresent() && year.isPresent()) {
                figures.withCategories(question.get())
                        .forEach(s -> answers(s, year.get(), given).ifPresent(rows::add));
            }
        }
        if (!usable) {
            return Optional.empty();
        } else if (rows.isEmpty()) {
            found.add(new Diagnostic(Code.BV_542, d.location(), "undersøkelsen har ingen svar å vise"));
            return Optional.empty();
        }
        rows.forEach(r -> {
            cells.add(r.result().at(r.period()));
            cells.add(r.rate().at(r.period()));
        });
        return Optional.of(new Plan.PlannedSurvey(
                labels.of(d, Label.Kind.TABLE), rows, Period.ofYear(year.get()), Labels.option(d, "tittel")));
    }

    private Optional<Plan.PlannedSurvey.Answers> answers(Series result, int year, boolean given) {
        Indicator rate =
                frame.register().get(Indicator.responseRateOf(result.indicator().id()));
        boolean several = result.indicator().survey().orElseThrow().several();
        Series asked = finder.series(rate, several ? "" : result.category(), result.area());
        Optional<Period> period = given
                ? Optional.of(Period.ofYear(year)).filter(p -> existing.contains(result.at(p)))
                : finder.last(result);
        return period.map(p -> new Plan.PlannedSurvey.Answers(result, asked, p));
    }
}
