package no.tilstand.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Value;
import no.tilstand.indicators.Assessment;
import no.tilstand.indicators.Attainment;
import no.tilstand.report.Plan.Series;

/** The fixed terms of the register and the strategy in the words of one language form. */
record Terms(Words words) {

    /** «Skole», «KOSTRA-gruppe 7», or the short name of the indicator; with both where the others are of other indicators. */
    String series(Series series, boolean sameIndicator) {
        String indicator = shortName(series.indicator());
        String category = category(series);
        String area = area(series.area());
        if (category.isEmpty() && area.isEmpty()) {
            return indicator;
        }
        if (sameIndicator) {
            return category + (category.isEmpty() || area.isEmpty() ? "" : ", ") + area;
        }
        return indicator
                + (category.isEmpty() ? "" : ": " + lower(category))
                + (area.isEmpty() ? "" : (category.isEmpty() ? ": " : ", ") + area);
    }

    /** The category in the language form of the report; as the data have it when the register does not know it. */
    private String category(Series series) {
        return series.indicator().values().stream()
                .filter(v -> v.name().equals(series.category()))
                .map(v -> v.text().in(words.form()))
                .findFirst()
                .orElse(series.category());
    }

    /** The label as given, but for the one that has a form of its own in nynorsk (language guide, «Area labels»). */
    private String area(String label) {
        return label.equals("landet uten Oslo") ? words.get("omraade.landet-uten-oslo") : label;
    }

    String name(Indicator indicator) {
        return indicator.name().in(words.form());
    }

    String shortName(Indicator indicator) {
        return indicator.shortName().isEmpty()
                ? name(indicator)
                : indicator.shortName().in(words.form());
    }

    /** «i løpet av året», «per 31.12.». */
    String basis(Indicator indicator) {
        return words.get("tidsbasis." + indicator.basis().tag());
    }

    /** «antall», «prosent», «kroner». */
    String unit(Indicator indicator) {
        return words.get("enhetsnavn." + indicator.unit().tag());
    }

    /** Whether the source itself calls the number an estimate. */
    static boolean isEstimate(Value value) {
        return value.counted()
                .filter(c -> c.finality() == Value.Finality.ESTIMATE)
                .isPresent();
    }

    /** Whether all series have one unit, and kroner of one price year: then they bear one axis and one head. */
    static boolean sameMeasure(List<Series> series) {
        return series.stream()
                        .map(s -> List.of(s.indicator().unit(), s.indicator().priceYear()))
                        .distinct()
                        .count()
                <= 1;
    }

    /** «andel i løpet av året», «antall per 31.12.», «2018-kroner i løpet av året». */
    String whatIsCounted(Indicator indicator) {
        String unit = indicator.unit() == Indicator.Unit.PERCENT
                ? words.get("enhetsnavn.andel")
                : indicator
                        .priceYear()
                        .map(y -> words.get("frase.prisaar", Integer.toString(y)))
                        .orElseGet(() -> unit(indicator));
        return unit + " " + basis(indicator);
    }

    /** «100 %», «minst 90 %», «høyst 7 dager», «fra 50 til 60 %»: as the strategy or the law wrote the number. */
    String demand(Assessment assessment, Indicator indicator) {
        Demand demand = assessment.demand().orElseThrow();
        BigDecimal limit = assessment.limit().orElse(demand.from());
        String to = withUnit(limit, indicator);
        // All of something can only be reached, never passed: «minst 100 %» says no more than «100 %».
        boolean all = indicator.unit() == Indicator.Unit.PERCENT && limit.compareTo(BigDecimal.valueOf(100)) == 0;
        return switch (demand.operator()) {
            case AT_LEAST -> all ? to : words.get("krav.minst", to);
            case AT_MOST -> words.get("krav.hoyst", to);
            case EQUAL -> to;
            case BETWEEN ->
                words.get("krav.mellom", Numbers.format(plain(demand.from())), withUnit(demand.to(), indicator));
        };
    }

    /**
     * «Delmål for 2024. Målet er 100 % fra 2026.»: that a limit is only a stage, and what comes; empty when it is the
     * demand itself.
     */
    String later(Assessment assessment, Indicator indicator) {
        return later(assessment, indicator, "krav.delmaal");
    }

    /** «delmål; målet er 100 % fra 2026»: the same in one line of the summary page. */
    String laterInSummary(Assessment assessment, Indicator indicator) {
        return later(assessment, indicator, "sammendrag.delmaal-rad");
    }

    private String later(Assessment assessment, Indicator indicator, String key) {
        if (assessment.milestone().isEmpty()) {
            return "";
        }
        Demand demand = assessment.demand().orElseThrow();
        String at = Integer.toString(assessment.milestone().get().year());
        return demand.within()
                .map(end -> words.get(key, at, withUnit(demand.from(), indicator), Integer.toString(end)))
                .orElseGet(() -> words.get("krav.delmaal-uten-frist", at));
    }

    private String withUnit(BigDecimal number, Indicator indicator) {
        return Numbers.inMixedTable(plain(number), indicator, words);
    }

    /** Without trailing zeros, and never in exponent form. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY);
    }

    Span.StatusMark status(Attainment attainment) {
        return new Span.StatusMark(attainment, words.get("status." + key(attainment)));
    }

    private static String key(Attainment attainment) {
        return switch (attainment) {
            case MET -> "naadd";
            case NEARLY -> "nesten";
            case NOT_MET -> "ikke";
            case NEUTRAL -> "vurderes-ikke";
            case NOT_ASSESSABLE -> "kan-ikke";
            case WISH -> "ikke-tallfestet";
        };
    }

    static String lower(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1))
                ? text
                : text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
