package no.tilstand.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.diagnostics.Location;

/**
 * An entry of the indicator register ({@code indikatorer.json}).
 *
 * @param id kebab-case, unique
 * @param code short («U4»); empty when there is none
 * @param theme heading it belongs under in the overview
 * @param counts what is counted, and so what is protected
 * @param decimals the most decimals that are printed
 * @param numerator id of the indicator that is the numerator of a share the tool computes
 * @param denominator id of its denominator
 * @param values the named numbers of an indicator with several (printed as category), in register order
 * @param sumOf ids whose sum is this indicator, or one value of an indicator as {@code id[verdi]}; {@code kategorier} when
 *     its categories make up the whole, beside the id that has the same whole under its own name, if there is one
 * @param priceYear for kroner: the year of the prices; absent when the source does not say
 * @param definitionVersion from 1
 * @param survey for a question of a survey and for the response rate to it; absent for all else
 */
public record Indicator(
        String id,
        String code,
        Text name,
        Text shortName,
        Text definition,
        Text why,
        Text reservation,
        String theme,
        Counts counts,
        Unit unit,
        int decimals,
        Basis basis,
        Direction direction,
        Optional<String> numerator,
        Optional<String> denominator,
        List<Named> values,
        List<String> sumOf,
        Optional<Integer> priceYear,
        SourceTable source,
        List<LegalDemand> legalDemands,
        List<SeriesBreak> breaks,
        Figure figure,
        int definitionVersion,
        Location location,
        Optional<Survey> survey) {

    /** The id is enough to tell two apart, and all the texts of one are long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The word in {@link #sumOf} that means «my own categories». */
    public static final String CATEGORIES = "kategorier";

    /**
     * One of several numbers of an indicator.
     *
     * @param name in bokmål: what stands in {@link CellKey#category}
     * @param text the name in both language forms, for print
     */
    public record Named(String id, String name, Text text) {
        public Named(String id, String name) {
            this(id, name, new Text(name, ""));
        }
    }

    /**
     * What makes an indicator a question of a survey ({@code gjelder: svar}), or how many answered it.
     *
     * @param scale the answers that could be chosen among, and which of them the share is; the response rate has none
     * @param several whether one person could give several answers: then the values of the indicator are the answers, they
     *     have their number asked in common, and they are no parts of a whole. Otherwise they are groups of people
     * @param rate whether this is the response rate
     */
    public record Survey(Text scale, boolean several, boolean rate) {}

    /** The id of the response rate to a question: the share of those asked who answered. */
    public static String responseRateOf(String question) {
        return question + "-svarprosent";
    }

    /** Whether this is a question of a survey, and not how many answered one. */
    public boolean isQuestion() {
        return survey.filter(s -> !s.rate()).isPresent();
    }

    /** Whether this is how many answered a question. */
    public boolean isResponseRate() {
        return survey.filter(Survey::rate).isPresent();
    }

    /**
     * Where the figures of an indicator are usually found.
     *
     * @param table number or name of a table; empty when it has none, or none that is certain
     * @param url empty when there is none
     */
    public record SourceTable(Text name, Text table, String url) {
        public static final SourceTable NONE = new SourceTable(Text.NONE, Text.NONE, "");

        /** {@code Statistisk sentralbyrå, 09050}, in the reader's form. */
        public String in(LanguageForm form) {
            return name.in(form) + (table.isEmpty() ? "" : ", " + table.in(form));
        }
    }

    /** A statutory demand and the years it holds; absent = no limit on that side. */
    public record LegalDemand(Optional<Integer> from, Optional<Integer> to, Demand demand) {
        public boolean holdsIn(int year) {
            return from.orElse(Integer.MIN_VALUE) <= year && year <= to.orElse(Integer.MAX_VALUE);
        }
    }

    /** Values from this year on cannot be compared with those before it. */
    public record SeriesBreak(int from, Text text) {}

    /** What is counted ({@code gjelder}). */
    public enum Counts {
        CHILD("barn"),
        CASE("sak"),
        EVENT("hendelse"),
        STAFF("ansatt"),
        /** Answers to a survey. */
        ANSWER("svar"),
        KRONER("kroner"),
        OTHER("annet");

        private final String tag;

        Counts(String tag) {
            this.tag = tag;
        }

        public String tag() {
            return tag;
        }
    }

    /** {@code enhet}. */
    public enum Unit {
        COUNT("antall"),
        PERCENT("prosent"),
        KRONER("kroner"),
        DAYS("dager"),
        FULL_TIME_EQUIVALENTS("aarsverk"),
        PER_1000("per1000");

        private final String tag;

        Unit(String tag) {
            this.tag = tag;
        }

        public String tag() {
            return tag;
        }
    }

    /** {@code tidsbasis}. */
    public enum Basis {
        DURING_YEAR("i-lopet-av-aaret"),
        AT_YEAR_END("per-31.12"),
        AT_MID_YEAR("per-30.6"),
        HALF_YEAR("halvaar"),
        COHORT("kohort");

        private final String tag;

        Basis(String tag) {
            this.tag = tag;
        }

        public String tag() {
            return tag;
        }
    }

    /** {@code retning}: only an indicator with a direction can be better or worse. */
    public enum Direction {
        HIGHER("hoyere"),
        LOWER("lavere"),
        NEUTRAL("noytral"),
        TARGET_RANGE("maalomraade");

        private final String tag;

        Direction(String tag) {
            this.tag = tag;
        }

        public String tag() {
            return tag;
        }
    }

    /** {@code figur}. */
    public enum Figure {
        BAR("soyle"),
        LINE("linje"),
        GROUPED("gruppert"),
        STACKED("stablet");

        private final String tag;

        Figure(String tag) {
            this.tag = tag;
        }

        public String tag() {
            return tag;
        }
    }

    /** The same with other breaks. */
    public Indicator withBreaks(List<SeriesBreak> other) {
        return new Indicator(
                id,
                code,
                name,
                shortName,
                definition,
                why,
                reservation,
                theme,
                counts,
                unit,
                decimals,
                basis,
                direction,
                numerator,
                denominator,
                values,
                sumOf,
                priceYear,
                source,
                legalDemands,
                other,
                figure,
                definitionVersion,
                location,
                survey);
    }

    /** The demand of the law that holds in a year. */
    public Optional<Demand> legalDemandIn(int year) {
        return legalDemands.stream()
                .filter(d -> d.holdsIn(year))
                .map(LegalDemand::demand)
                .findFirst();
    }

    /** The first break after {@code first}, up to and including {@code last}: a change between them is not computed. */
    public Optional<SeriesBreak> breakBetween(int first, int last) {
        return breaks.stream().filter(b -> first < b.from() && b.from() <= last).findFirst();
    }

    /** The id in {@code id} or {@code id[verdi]}, the two forms of {@link #sumOf}. */
    public static String idOf(String part) {
        int open = part.indexOf('[');
        return open < 0 || !part.endsWith("]") ? part : part.substring(0, open);
    }

    /** The value in {@code id[verdi]}; empty for {@code id}. */
    public static String valueOf(String part) {
        String id = idOf(part);
        return id.length() == part.length() ? "" : part.substring(id.length() + 1, part.length() - 1);
    }

    /** The cell that {@code id} or {@code id[verdi]} is for a total of this indicator. */
    public static CellKey partOf(CellKey total, String part, Map<String, Indicator> register) {
        CellKey key = total.withIndicator(idOf(part));
        String value = valueOf(part);
        if (value.isEmpty()) {
            return key;
        }
        return key.withCategory(Optional.ofNullable(register.get(key.indicator())).stream()
                .flatMap(i -> i.values().stream())
                .filter(v -> v.id().equals(value))
                .map(Named::name)
                .findFirst()
                .orElse(value));
    }

    public boolean categoriesMakeUpTheWhole() {
        return sumOf.contains(CATEGORIES);
    }
}
