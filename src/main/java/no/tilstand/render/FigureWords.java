package no.tilstand.render;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Period;
import no.tilstand.history.Line;

/**
 * An issued figure in words that its reader knows, for the terminal; the codes of the register stand in brackets where they
 * are needed to ask further. In bokmål, as all that the tool says.
 *
 * @param register by id; what is not in it is told by its id
 */
public record FigureWords(Map<String, Indicator> register) {
    private static final int LEAST_GROUPED = 5;

    /** «Unge med ettervern, 2025 (unge-med-ettervern)», with category and area where there are such. */
    public String name(Line.FigureKey key) {
        return Stream.of(indicator(key), key.category(), key.area(), period(key.period()))
                        .filter(p -> !p.isEmpty())
                        .collect(Collectors.joining(", "))
                + code(key);
    }

    /** The same without the period. */
    public String series(Line.FigureKey key) {
        return Stream.of(indicator(key), key.category(), key.area())
                        .filter(p -> !p.isEmpty())
                        .collect(Collectors.joining(", "))
                + code(key);
    }

    private String indicator(Line.FigureKey key) {
        return Optional.ofNullable(register.get(key.indicator()))
                .map(i -> i.name().in(LanguageForm.NB))
                .orElse(key.indicator());
    }

    private String code(Line.FigureKey key) {
        return indicator(key).equals(key.indicator()) ? "" : " (" + key.indicator() + ")";
    }

    /** «76,7 prosent (46 av 60)», «11», «skjermet». */
    public static String value(Line.Figure f) {
        String parts = f.numerator()
                .flatMap(n -> f.denominator().map(d -> " (" + decimal(n) + " av " + decimal(d) + ")"))
                .orElse("");
        return f.value()
                        .map(v -> decimal(v) + unit(f, v))
                        .orElseGet(() -> f.status().tag().replace('-', ' '))
                + parts
                + (f.preliminary() ? ", foreløpig" : "");
    }

    /** A count has no unit but what its name says. */
    private static String unit(Line.Figure f, BigDecimal value) {
        Optional<Unit> unit =
                Stream.of(Unit.values()).filter(u -> u.tag().equals(f.unit())).findFirst();
        return unit.map(u -> switch (u) {
                    case COUNT -> "";
                    case PERCENT -> " prosent";
                    case KRONER -> " kroner" + (f.priceYear() == 0 ? "" : " (" + f.priceYear() + "-kroner)");
                    case DAYS -> value.compareTo(BigDecimal.ONE) == 0 ? " dag" : " dager";
                    case FULL_TIME_EQUIVALENTS -> " årsverk";
                    case PER_1000 -> " per 1000";
                })
                .orElse(" " + f.unit());
    }

    /** «2025», «første halvår 2025», «2013 til 2018». */
    public static String period(String written) {
        return Period.parse(written)
                .map(p -> p.isSpan()
                        ? p.from() + " til " + p.year()
                        : switch (p.part()) {
                            case YEAR -> Integer.toString(p.year());
                            case FIRST_HALF -> "første halvår " + p.year();
                            case SECOND_HALF -> "andre halvår " + p.year();
                        })
                .orElse(written);
    }

    /** «i løpet av året» for the register's {@code i-lopet-av-aaret}. */
    public static String basis(String tag) {
        return Stream.of(Basis.values())
                .filter(b -> b.tag().equals(tag))
                .findFirst()
                .map(b -> switch (b) {
                    case DURING_YEAR -> "i løpet av året";
                    case AT_YEAR_END -> "per 31.12.";
                    case AT_MID_YEAR -> "per 30.6.";
                    case HALF_YEAR -> "i halvåret";
                    case COHORT -> "fulgt over tid";
                })
                .orElse(tag);
    }

    /** With a decimal comma, and from five digits on in groups of three (language guide, numbers, rule 1). */
    private static String decimal(BigDecimal number) {
        String[] parts = number.toPlainString().split("\\.");
        String whole = parts[0].replaceFirst("^-", "").length() < LEAST_GROUPED
                ? parts[0]
                : parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00A0");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }
}
