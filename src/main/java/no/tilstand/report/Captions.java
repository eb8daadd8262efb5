package no.tilstand.report;

import java.util.List;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.report.Plan.Series;

/** What figures and tables of series are called, and their columns. */
record Captions(Words words, Phrases phrases, Terms terms) {
    /** With more columns than these «1. halvår» does not fit in one. */
    private static final int NARROW_FROM = 7;

    Captions(Words words) {
        this(words, new Phrases(words), new Terms(words));
    }

    /** The head of a column: half-years shortened where there are many. */
    String head(Period period, List<Period> all) {
        return all.size() > NARROW_FROM && !period.isYear() ? phrases.narrow(period) : phrases.period(period, true);
    }

    /** The title the block was given, or what is shown, of which time, in which unit. */
    String caption(String title, List<Series> series, List<Period> periods, Scale scale) {
        if (!title.isEmpty()) {
            return title;
        }
        Indicator first = series.get(0).indicator();
        String span = phrases.period(periods.get(0), true)
                + (periods.size() == 1 ? "" : "–" + phrases.period(periods.get(periods.size() - 1), true));
        if (!sameIndicator(series)) {
            String names = String.join(
                    ", ",
                    series.stream()
                            .map(s -> Terms.lower(terms.name(s.indicator())))
                            .distinct()
                            .toList());
            return Terms.upper(names) + " " + span + (Terms.sameMeasure(series) ? unitAfter(names, first, scale) : "");
        }
        String name = terms.name(first);
        String basis = terms.basis(first);
        // Many names already say their time: «Barn med tiltak per 31.12».
        boolean says = name.contains("31.12")
                || name.contains("30.6")
                || name.contains(basis)
                || periods.stream().noneMatch(Period::isYear);
        return name + (says ? "" : " " + basis) + " " + span + unitAfter(name, first, scale);
    }

    /** Not where the name has said it: «Barn med tiltak per 1000 innbyggere». */
    private String unitAfter(String name, Indicator indicator, Scale scale) {
        String unit = unit(indicator, scale);
        return name.contains(unit) ? "" : ", " + unit;
    }

    /** «antall», «prosent», «mill. kr (2018-kroner)». */
    private String unit(Indicator indicator, Scale scale) {
        return indicator.unit() == Unit.KRONER
                ? Terms.lower(scale.head(indicator, words, terms))
                : terms.unit(indicator);
    }

    static boolean sameIndicator(List<Series> series) {
        return series.stream().map(s -> s.indicator().id()).distinct().count() == 1;
    }
}
