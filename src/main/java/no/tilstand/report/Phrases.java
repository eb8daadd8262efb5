package no.tilstand.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.indicators.Change;

/** Values as noun phrases that fit a sentence, in the words of one language form. */
record Phrases(Words words) {

    /**
     * {@code 51}, {@code 15,4 prosent}, {@code 12,1 millioner kroner (2018-kroner)}, {@code 92 dager}; a preliminary
     * number has its mark here too (design, rule 5): {@code 51*}, {@code 15,4* prosent}.
     */
    String value(Value value, Indicator indicator) {
        return value.fold(
                c -> amount(c, indicator) + priceYear(indicator),
                this::hidden,
                m -> words.get("frase.mangler"),
                () -> words.get("frase.ikke-aktuelt"));
    }

    /** The noun phrase that stands for a hidden value: the only reason ever given is privacy. */
    String hidden() {
        return words.get("frase.skjult");
    }

    /** {@code 212 av 220}, {@code 46 av 52*}. */
    String parts(Counted counted) {
        return parts(counted.share().orElseThrow()) + Numbers.mark(counted);
    }

    /** {@code 212 av 220}, beside a number that has its own mark. */
    String parts(Share share) {
        return words.get("frase.deler", part(share.numerator()), part(share.denominator()));
    }

    private static String part(BigDecimal part) {
        BigDecimal stripped = part.stripTrailingZeros();
        return Numbers.format(stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY));
    }

    /** {@code fra 51 til 20}, {@code fra 39,5 til 49,8 prosent}. */
    String fromTo(Change.Known change, Indicator indicator) {
        boolean millions = inMillions(change, indicator);
        if (millions) {
            BigDecimal from = Numbers.millions(change.first().number());
            BigDecimal to = Numbers.millions(change.last().number());
            int decimals = Math.max(from.scale(), to.scale());
            return words.get(
                            "frase.fra-til",
                            Numbers.format(from.setScale(decimals)) + Numbers.mark(change.first()),
                            Numbers.format(to.setScale(decimals))
                                    + Numbers.mark(change.last())
                                    + Numbers.NO_BREAK_SPACE
                                    + words.get("enhet.millioner-kroner"))
                    + priceYear(indicator);
        }
        String first = indicator.unit() == Unit.KRONER
                ? amount(change.first(), indicator)
                : Numbers.bare(change.first().number(), indicator) + Numbers.mark(change.first());
        return words.get("frase.fra-til", first, amount(change.last(), indicator)) + priceYear(indicator);
    }

    /** {@code ned 31 (61 prosent)}, {@code opp 5,4 prosentpoeng}, {@code uendret}. */
    String change(Change.Known change, Indicator indicator) {
        BigDecimal difference = printedDifference(change, indicator);
        if (difference.signum() == 0) {
            return words.get("frase.uendret") + mark(change);
        }
        String mark = mark(change);
        String amount = inMillions(change, indicator)
                ? millions(difference.abs(), mark)
                : amount(difference.abs(), indicator, true, mark);
        String relative = change.relative()
                .map(r -> " (" + Numbers.format(r) + Numbers.NO_BREAK_SPACE + words.get("enhet.prosent") + ")")
                .orElse("");
        return words.get(difference.signum() > 0 ? "frase.opp" : "frase.ned", amount) + relative;
    }

    /** In a table: {@code +5,4 pp}, {@code −12}, {@code uendret}. */
    String shortChange(Change.Known change, Indicator indicator) {
        BigDecimal difference = printedDifference(change, indicator);
        String mark = mark(change);
        if (difference.signum() == 0) {
            return words.get("frase.uendret") + mark;
        }
        String number = inMillions(change, indicator)
                ? Numbers.format(Numbers.millions(difference))
                        + mark
                        + Numbers.NO_BREAK_SPACE
                        + words.get("enhet.mill-kr")
                : Numbers.format(difference)
                        + mark
                        + (indicator.unit() == Unit.PERCENT ? Numbers.NO_BREAK_SPACE + words.get("enhet.pp") : "");
        return difference.signum() > 0 ? "+" + number : number;
    }

    /**
     * The difference with the decimals of the two printed values. It is 0 when they are printed alike, so that «opp» never
     * stands between two equal numbers; and where it would be printed as 0 between two that differ (86,94 and 86,96), it is
     * the difference of the printed ones, so that «uendret» never stands there.
     */
    static BigDecimal printedDifference(Change.Known change, Indicator indicator) {
        BigDecimal first = Numbers.rounded(change.first().number(), indicator);
        BigDecimal last = Numbers.rounded(change.last().number(), indicator);
        int decimals = Math.max(first.scale(), last.scale());
        BigDecimal printed = last.subtract(first).setScale(decimals, RoundingMode.UNNECESSARY);
        BigDecimal difference = change.difference().setScale(decimals, RoundingMode.HALF_UP);
        return printed.signum() == 0 || difference.signum() == 0 ? printed : difference;
    }

    /** What is computed from a preliminary number is preliminary. */
    private static String mark(Change.Known change) {
        return change.first().preliminary() ? Numbers.mark(change.first()) : Numbers.mark(change.last());
    }

    private String amount(Counted counted, Indicator indicator) {
        return amount(counted.number(), indicator, false, Numbers.mark(counted));
    }

    /**
     * A number with its unit, for a sentence.
     *
     * @param points percentage points instead of percent
     * @param mark after the number
     */
    private String amount(BigDecimal number, Indicator indicator, boolean points, String mark) {
        if (indicator.unit() == Unit.KRONER) {
            if (Numbers.inMillions(number)) {
                return millions(number, mark);
            }
            return Numbers.bare(number, indicator) + mark + Numbers.NO_BREAK_SPACE + words.get("enhet.kroner");
        }
        boolean one = Numbers.bare(number, indicator).equals("1");
        String bare = Numbers.bare(number, indicator) + mark;
        return switch (indicator.unit()) {
            case PERCENT -> bare + Numbers.NO_BREAK_SPACE + words.get(points ? "enhet.prosentpoeng" : "enhet.prosent");
            case DAYS -> bare + Numbers.NO_BREAK_SPACE + words.get(one ? "enhet.dag" : "enhet.dager");
            case FULL_TIME_EQUIVALENTS -> bare + Numbers.NO_BREAK_SPACE + words.get("enhet.aarsverk");
            case PER_1000 -> bare + (points ? "" : " " + words.get("enhet.per1000"));
            case COUNT, KRONER -> bare;
        };
    }

    private String millions(BigDecimal kroner, String mark) {
        BigDecimal millions = Numbers.millions(kroner);
        boolean one = millions.compareTo(BigDecimal.ONE) == 0 && millions.scale() == 0;
        return Numbers.format(millions)
                + mark
                + Numbers.NO_BREAK_SPACE
                + words.get(one ? "enhet.million-kroner" : "enhet.millioner-kroner");
    }

    /** A change between two amounts in millions is told in millions too. */
    private static boolean inMillions(Change.Known change, Indicator indicator) {
        return indicator.unit() == Unit.KRONER
                && Numbers.inMillions(change.first().number())
                && Numbers.inMillions(change.last().number());
    }

    private String priceYear(Indicator indicator) {
        return indicator
                .priceYear()
                .map(y -> " (" + words.get("frase.prisaar", Integer.toString(y)) + ")")
                .orElse("");
    }

    /** {@code 2018}, {@code første halvår 2018}, {@code 2013 til 2018}; for a table head {@code 1. halvår 2018}, {@code 2013–2018}. */
    String period(Period period, boolean table) {
        String year = Integer.toString(period.year());
        if (period.isSpan()) {
            return table
                    ? period.from() + "–" + year
                    : words.get("frase.aar-til-aar", Integer.toString(period.from()), year);
        }
        return switch (period.part()) {
            case YEAR -> year;
            case FIRST_HALF -> words.get(table ? "frase.h1-kort" : "frase.h1", year);
            case SECOND_HALF -> words.get(table ? "frase.h2-kort" : "frase.h2", year);
        };
    }

    /** When a number is of, in a table of many: «2024», «31.12.2024», «1. halvår 2024». */
    String moment(Period period, Indicator indicator) {
        String day = switch (indicator.basis()) {
            case AT_YEAR_END -> "31.12.";
            case AT_MID_YEAR -> "30.6.";
            case DURING_YEAR, HALF_YEAR, COHORT -> "";
        };
        return (period.isYear() && !period.isSpan() ? day : "") + period(period, true);
    }

    /** «2018–2020, 2022»: three years or more that follow each other as the first and the last. */
    String periods(List<Period> periods) {
        List<Integer> years = periods.stream()
                .filter(p -> p.isYear() && !p.isSpan())
                .map(Period::year)
                .toList();
        return years.size() == periods.size()
                ? Ledger.runs("", years)
                : String.join(", ", periods.stream().map(p -> period(p, true)).toList());
    }

    /** {@code 1. h. 2018}, where there is no room for more. */
    String narrow(Period period) {
        return period.isSpan() || period.part() == Period.Part.YEAR
                ? period(period, true)
                : words.get(
                        period.part() == Period.Part.FIRST_HALF ? "frase.h1-smal" : "frase.h2-smal",
                        Integer.toString(period.year()));
    }

    /** The sign of a value that is no number, or the bare number with {@code *} when preliminary. */
    String cell(Value value, Indicator indicator) {
        return value.fold(
                c -> Numbers.bare(c.number(), indicator) + Numbers.mark(c), () -> ":", Phrases::sign, () -> ".");
    }

    static String sign(Value.Missing missing) {
        return missing.reason() == Value.Reason.NOT_YET ? "..." : "..";
    }

    /** For the summary, where rows differ in unit. */
    String mixedCell(Value value, Indicator indicator) {
        return value.fold(
                (Counted c) -> Numbers.inMixedTable(c.number(), indicator, words) + Numbers.mark(c),
                () -> ":",
                Phrases::sign,
                () -> ".");
    }
}
