package no.tilstand.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;

/**
 * What will be shown, without any value: the blocks of the narrative resolved against the register, and every figure that
 * will stand anywhere in the report, be it in a chart, a table, a sentence or an alternative text.
 *
 * @param blocks by the place of the {@code :::} block: what it shows; a block with an error in its head is left out
 * @param labels by the name that {@code {{figur:navn}}} uses
 * @param summary the rows of the summary page, in order
 * @param overview the rows of {@code :::oversikt}
 * @param whole by the place of a block with more periods than a page is wide: all of them, for an appendix on its side
 * @param cells every figure whose value is shown somewhere
 */
public record Plan(
        Frame frame,
        Map<Location, Planned> blocks,
        Map<String, Label> labels,
        List<Series> summary,
        List<Series> overview,
        Map<Location, PlannedTable> whole,
        SortedSet<CellKey> cells) {

    /** A thing with a number of its own: «Figur 5», and where it stands. */
    record Label(Kind kind, int number, String anchor) {
        enum Kind {
            FIGURE,
            TABLE,
            ILLUSTRATION
        }
    }

    /**
     * One series over time.
     *
     * @param place the number of the series in the register order of the indicator's categories, from 1; the same thing has
     *     the same place, and so the same look, in the whole report
     */
    record Series(Indicator indicator, String category, String area, int place) {
        CellKey at(Period period) {
            return new CellKey(indicator.id(), category, area, period);
        }

        /** Identifies the series among the marks of the report. */
        CellKey identity() {
            return at(Period.ofYear(1));
        }

        /** Of an indicator: in one report an id is one indicator. */
        boolean isOf(Indicator other) {
            return indicator.id().equals(other.id());
        }
    }

    /** What one {@code :::} block will show. */
    sealed interface Planned {}

    /**
     * A chart with its value table.
     *
     * @param full the block {@code indikator}: definition, why and reservation stand under the figure
     * @param title as given; empty for one made from the register
     */
    record PlannedFigure(
            Label label, List<Series> series, List<Period> periods, ChartSpec.Kind kind, boolean full, String title)
            implements Planned {
        PlannedFigure over(List<Period> fewer) {
            return new PlannedFigure(label, series, fewer, kind, full, title);
        }

        PlannedFigure of(List<Series> fewer) {
            return new PlannedFigure(label, fewer, periods, kind, full, title);
        }

        PlannedFigure as(ChartSpec.Kind other) {
            return new PlannedFigure(label, series, periods, other, full, title);
        }
    }

    record PlannedTable(Label label, List<Series> series, List<Period> periods, String title) implements Planned {
        PlannedTable over(List<Period> fewer) {
            return new PlannedTable(label, series, fewer, title);
        }

        PlannedTable of(List<Series> fewer) {
            return new PlannedTable(label, fewer, periods, title);
        }
    }

    /** @param area id of one focus area; absent for all */
    record PlannedGoals(Label label, Optional<String> area, String title) implements Planned {}

    record PlannedMeasures(Label label, Optional<String> area, String title) implements Planned {}

    /**
     * Answers to a survey.
     *
     * @param rows the groups (or answers) of each question, each with its response rate and the period it is shown for
     * @param period that the block is about
     */
    record PlannedSurvey(Label label, List<Answers> rows, Period period, String title) implements Planned {
        record Answers(Series result, Series rate, Period period) {}
    }

    record PlannedOverview(Label label, String title) implements Planned {}

    record PlannedPicture(Label label, String file, String alt, String title, boolean lost) implements Planned {}

    /** @param title empty for the usual one */
    record PlannedBox(String title) implements Planned {}

    record PlannedVision() implements Planned {}

    record PlannedPrinciples() implements Planned {}

    /**
     * Words about the service.
     *
     * @param labels one for each table
     * @param id of one checklist; absent for all
     */
    record PlannedPractice(Part part, List<Label> labels, Optional<String> id, String title) implements Planned {
        enum Part {
            PREVENTION_PLAN,
            CHECKLIST,
            REFORM_GOALS,
            PAST_MEASURES
        }
    }

    /**
     * A claim about the data.
     *
     * @param change whether the change from {@code from} to {@code to} is meant, else the value at {@code to}
     * @param limit in {@code scale}
     */
    record PlannedClaim(
            Series series, boolean change, Operator operator, BigDecimal limit, Scale scale, Period from, Period to)
            implements Planned {

        enum Scale {
            /** In the unit of the indicator, or percentage points. */
            UNITS,
            /** Percent of the first value. */
            RELATIVE
        }
    }
}
