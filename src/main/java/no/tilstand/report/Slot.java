package no.tilstand.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.Operator;

/**
 * What fills a place in a sentence, without words: each language form says it in its own way (language guide section 2,
 * «Slots»). A {@link Sentence} fills a place too, as the reason after a colon.
 */
sealed interface Slot permits Sentence, Slot.Content {

    /** Everything that is not itself a sentence. */
    sealed interface Content extends Slot {}

    /** The time a sentence is about, first in it: «i 2024», «ved utgangen av 2024». */
    record Time(Moment moment, no.tilstand.domain.Period period) implements Content {}

    /** Which moment or stretch of the period the number is about. */
    enum Moment {
        DURING,
        AT_YEAR_END,
        AT_MID_YEAR,
        /** Blant dem som fylte 18 år i året. */
        TURNED_18
    }

    /** A bare period inside a sentence: «2024», «første halvår 2024». */
    record Year(no.tilstand.domain.Period period) implements Content {}

    /** What has risen, fallen or is so much: «tallet», «andelen ved utgangen av året». */
    record Subject(Noun noun, Moment moment) implements Content {
        enum Noun {
            TALL,
            ANDEL,
            BELOP,
            MEDIAN,
            GJENNOMSNITT,
            AARSVERK,
            /** «endringen», where that is what is hidden. */
            ENDRING
        }
    }

    /**
     * A number with what it counts: «51 meldinger», «92,3 prosent», «12,1 millioner kroner».
     *
     * @param number as it is printed: rounded, and in millions when {@code unit} is
     */
    record Amount(BigDecimal number, Unit unit) implements Content {
        /** Without its unit, where the sentence has said it already. */
        Amount bare() {
            return new Amount(number, Unit.NONE);
        }
    }

    /**
     * What stands after a number.
     *
     * @param key in the word files: {@code substantiv.KEY.en}, {@code substantiv.KEY.flere}; empty for nothing
     */
    record Unit(String key) {
        static final Unit NONE = new Unit("");
        static final Unit PERCENT = new Unit("prosent");
        static final Unit POINTS = new Unit("prosentpoeng");
        static final Unit KRONER = new Unit("kroner");
        static final Unit MILLIONS = new Unit("millioner-kroner");
        static final Unit DAYS = new Unit("dag");
        static final Unit PER_1000 = new Unit("per1000");

        // Written out, since Java puts together what records have of their own when it is first asked for, which takes
        // long.
        @Override
        public boolean equals(Object other) {
            return other instanceof Unit o && key.equals(o.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /** What is counted, in the plural, after «ingen». */
    record Plural(Unit noun) implements Content {}

    /** What a stock is of, in the definite plural: «barna», «de unge»; «dem» where the word files have no form of it. */
    record Definite(Unit noun) implements Content {}

    /** How many of what the sentence has named: digits, and «ingen» for 0. */
    record Tally(int count) implements Content {}

    /** A small number in words with its noun: «ett besøk», «tre besøk»; from 13 in digits (language guide rule 3). */
    record Few(int count, Unit noun) implements Content {}

    /** «minst 90 prosent», «høyst 6», «50 til 60 prosent». */
    record Limit(Operator operator, Amount from, Amount to) implements Content {}

    /** « (18 prosent)» with the space before it, or nothing. */
    record Relative(Optional<BigDecimal> percent) implements Content {}

    /** « (2024-kroner)» with the space before it, or nothing. */
    record PriceYear(Optional<Integer> year) implements Content {}

    /** « (barnevernsloven § 2-2)» with the space before it, or nothing. */
    record Authority(String paragraph) implements Content {}

    /** Printed as given: an area, a case number, a name. */
    record Label(String text) implements Content {}

    /** A fixed term of the word files. */
    record Term(String key) implements Content {}

    /** «88,1 prosent (KOSTRA-gruppe 7)». */
    record AreaValue(Amount value, String area) implements Content {}

    /** «7 gjennomført»: how many, and what they are. */
    record Part(int count, String key) implements Content {}

    /** «7 gjennomført, 3 i gang og 1 planlagt». */
    record Listing(List<? extends Slot> items) implements Content {}

    /** A date in words: «12. mars 2024». */
    record Day(java.time.LocalDate date) implements Content {}

    /** A word that the data choose. */
    enum Choice implements Content {
        UP("valg.opp"),
        DOWN("valg.ned"),
        HIGHER("valg.hoyere"),
        LOWER("valg.lavere"),
        WANTED("valg.onsket"),
        UNWANTED("valg.uonsket"),
        TARGET("valg.maalet"),
        MILESTONE("valg.delmaalet"),
        DEMAND("valg.kravet"),
        REACHED("valg.naadd"),
        NOT_REACHED("valg.ikke-naadd"),
        FULFILLED("valg.oppfylt"),
        NOT_FULFILLED("valg.ikke-oppfylt"),
        OR_MORE("valg.eller-mer"),
        OR_LESS("valg.eller-mindre"),
        SINCE_REPORT("valg.siden-rapport"),
        SINCE_EDITION("valg.siden-utgave"),
        IN_REPORT("valg.i-rapport"),
        IN_EDITION("valg.i-utgave");

        private final String key;

        Choice(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
