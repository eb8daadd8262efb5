package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.tilstand.Registers;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Value;
import no.tilstand.indicators.Comparison;

/**
 * What is read from the sentences, in both forms, is what the numbers say: every number, direction and verdict. The sentences
 * are read with patterns of their own, and the numbers counted anew.
 */
class WordsAndNumbersTest {
    private static final Pattern CHANGE =
            Pattern.compile("(?:Andelen gikk|Delen gjekk) (opp|ned) med (\\S+) prosentpoeng, "
                    + "(?:fra|frå) (\\S+) prosent i 2017 til (\\S+) prosent i 2018\\.");
    private static final Pattern GAP = Pattern.compile(
            "Det (?:mangler|manglar) (\\S+) prosentpoeng på målet\\. Det (?:svarer|svarar) til (\\S+) barn");
    private static final Pattern AGAINST = Pattern.compile(
            "\\((\\S+) prosent\\) er (?:andelen|delen) (\\S+) prosentpoeng" + " (høyere|lavere|høgare|lågare)\\.");
    private static final Pattern LAST_YEAR =
            Pattern.compile("Av (\\d+) indikator(?:er|ar)? (?:gikk|gjekk) (\\d+|ingen) i (?:ønsket|ønskt)"
                    + " og (\\d+|ingen) i (?:uønsket|uønskt) retning");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("ett", 1),
            Map.entry("eitt", 1),
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("sju", 7),
            Map.entry("åtte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10),
            Map.entry("elleve", 11),
            Map.entry("tolv", 12));

    private static Indicator share(String id, Direction direction) {
        return Registers.indicator(id, Unit.PERCENT, 1, direction, List.of(), List.of(), Optional.empty());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace("−", "-").replace(',', '.'));
    }

    private static LanguageForm form(boolean nn) {
        return nn ? LanguageForm.NN : LanguageForm.NB;
    }

    private static Share part(int a, int b) {
        return Share.of(Math.min(a, b), b);
    }

    /** Direction, difference, both ends, and what chance says of it, for shares in both forms. */
    @Property(seed = "20241101", tries = 400)
    void changesOfShares(
            @ForAll @IntRange(max = 200) int a,
            @ForAll @IntRange(min = 1, max = 200) int b,
            @ForAll @IntRange(max = 200) int c,
            @ForAll @IntRange(min = 1, max = 200) int d,
            @ForAll Direction direction,
            @ForAll boolean nn) {
        Share first = part(a, b);
        Share last = part(c, d);
        String text = plain(Frames.prose(new Frames()
                .indicator(share("andel", direction))
                .figure("andel", 2017, Value.of(first))
                .figure("andel", 2018, Value.of(last))
                .form(form(nn))
                .block("indikator", List.of("andel"), Map.of())
                .compose()));
        int sign = last.percent(1).compareTo(first.percent(1));
        Matcher m = CHANGE.matcher(text);
        assertEquals(sign != 0, m.find(), text);
        if (sign != 0) {
            assertEquals(sign > 0 ? "opp" : "ned", m.group(1), text);
            assertEquals(first.percent(1), number(m.group(3)), text);
            assertEquals(last.percent(1), number(m.group(4)), text);
            BigDecimal between = number(m.group(4)).subtract(number(m.group(3))).abs();
            assertTrue(
                    between.subtract(number(m.group(2))).abs().compareTo(new BigDecimal("0.1")) <= 0
                            && number(m.group(2)).signum() > 0,
                    text);
        }
        boolean wanted = text.contains("i ønsket retning") || text.contains("i ønskt retning");
        boolean unwanted = text.contains("i uønsket retning") || text.contains("i uønskt retning");
        int better = direction == Direction.HIGHER ? 1 : direction == Direction.LOWER ? -1 : 0;
        assertFalse(wanted && sign != better || unwanted && sign != -better, text);
        assertFalse((wanted || unwanted) && better == 0, "no verdict on a neutral indicator: " + text);
        assertFalse((wanted || unwanted) && text.contains("uklar"), text);
    }

    /** With so many more the target is met, and with one fewer it is not; the distance is that of the printed numbers. */
    @Property(seed = "20241102", tries = 400)
    void whatIsLacking(
            @ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(min = 1, max = 60) int b,
            @ForAll @IntRange(min = 1, max = 100) int target,
            @ForAll boolean nn) {
        Share value = part(a, b);
        BigDecimal limit = BigDecimal.valueOf(target);
        Demand demand = new Demand(Operator.AT_LEAST, limit, limit, Optional.empty(), List.of(), Optional.empty(), "");
        String text = plain(Frames.prose(new Frames()
                .indicator(share("andel", Direction.HIGHER))
                .figure("andel", 2018, Value.of(value))
                .strategy(strategy(demand))
                .form(form(nn))
                .block("indikator", List.of("andel"), Map.of("fra", "2018"))
                .compose()));
        boolean met = value.percent().compareTo(limit) >= 0;
        assertEquals(met, text.contains("Målet er nådd."), text);
        assertEquals(!met, text.contains("Målet er ikke nådd.") || text.contains("Målet er ikkje nådd."), text);
        Matcher m = GAP.matcher(text);
        if (m.find()) {
            assertFalse(met, text);
            int more = Optional.ofNullable(WORDS.get(m.group(2))).orElseGet(() -> Integer.parseInt(m.group(2)));
            int cases = value.numerator().intValueExact();
            assertTrue(Share.of(cases + more, b).percent().compareTo(limit) >= 0, text);
            assertTrue(Share.of(cases + more - 1, b).percent().compareTo(limit) < 0, text);
            assertEquals(limit.subtract(value.percent()).setScale(1, RoundingMode.HALF_UP), number(m.group(1)), text);
        } else {
            assertTrue(met || text.contains("Avrunding kan gi små forskje"), text);
        }
    }

    /** Higher and lower are of our own figure, and the difference is that of the two. */
    @Property(seed = "20241103", tries = 400)
    void besideAnotherArea(
            @ForAll @IntRange(max = 1000) int own, @ForAll @IntRange(max = 1000) int theirs, @ForAll boolean nn)
            throws IOException {
        Indicator indicator = share("andel", Direction.HIGHER);
        Period year = Period.ofYear(2018);
        CellKey key = CellKey.of("andel", year);
        Figures figures = new Figures(
                Map.of(
                        key,
                        Value.of(BigDecimal.valueOf(own, 1)),
                        new CellKey("andel", "", "fylket", year),
                        Value.of(BigDecimal.valueOf(theirs, 1))),
                Map.of());
        Words words = WordsTest.words(form(nn));
        String text = plain(new Sentences(words)
                .text(new ComparisonSentences(new Amounts(words), new Subjects(words))
                        .sentences(
                                Map.of("fylket", Comparison.of(figures, indicator, key, "fylket")), indicator, year)));
        Matcher m = AGAINST.matcher(text);
        assertEquals(own != theirs, m.find(), text);
        if (own != theirs) {
            assertEquals(BigDecimal.valueOf(theirs, 1), number(m.group(1)), text);
            assertEquals(BigDecimal.valueOf(Math.abs(own - theirs), 1), number(m.group(2)), text);
            assertEquals(own > theirs, m.group(3).startsWith("hø"), text);
        }
    }

    /** The page for the council counts its own rows: so many are said to be better and worse as the rows say. */
    @Property(seed = "20241104", tries = 150)
    void theSummaryCountsItsRows(
            @ForAll @IntRange(max = 100) int a,
            @ForAll @IntRange(max = 100) int b,
            @ForAll @IntRange(max = 100) int c,
            @ForAll @IntRange(max = 100) int d,
            @ForAll boolean nn) {
        Report.Summary summary = new Frames()
                .indicator(share("en", Direction.HIGHER))
                .indicator(share("to", Direction.LOWER))
                .indicator(share("tre", Direction.NEUTRAL))
                .figure("en", 2017, Value.of(Share.of(a, 100)))
                .figure("en", 2018, Value.of(Share.of(b, 100)))
                .figure("to", 2017, Value.of(Share.of(b, 100)))
                .figure("to", 2018, Value.of(Share.of(c, 100)))
                .figure("tre", 2017, Value.of(Share.of(c, 100)))
                .figure("tre", 2018, Value.of(Share.of(d, 100)))
                .summary("en", "to", "tre")
                .form(form(nn))
                .compose()
                .value()
                .orElseThrow()
                .summary();
        List<Report.Summary.Row> rows = summary.described().rows();
        long better = rows.stream()
                .filter(r -> List.of("bedre", "betre").contains(r.verdict()))
                .count();
        long worse = rows.stream()
                .filter(r -> List.of("dårligere", "dårlegare").contains(r.verdict()))
                .count();
        Report.Summary.Answer answer = summary.answers().get(0).get(1);
        String said = plain(String.join(" ", answer.paragraphs()));
        Optional<MatchResult> m = LAST_YEAR.matcher(said).results().findFirst();
        assertEquals(m.map(r -> tally(r.group(2))).orElse(0L), better, said);
        assertEquals(m.map(r -> tally(r.group(3))).orElse(0L), worse, said);
        assertTrue(m.isEmpty() || m.get().group(1).equals("3"), said);
        boolean neutral = List.of("opp", "ned").contains(rows.get(2).verdict());
        assertEquals(neutral, said.contains("uten ønsket retning") || said.contains("utan ønskt retning"), said);
        for (Report.Summary.Row row : rows) {
            assertEquals(
                    row.change().equals(nn ? "uendra" : "uendret"),
                    row.verdict().isEmpty(),
                    row.toString());
        }
        assertFalse(
                List.of("bedre", "betre", "dårligere", "dårlegare")
                        .contains(rows.get(2).verdict()),
                "neutral");
        // Up is better for the first, and down for the second.
        assertSign(rows.get(0), b - a);
        assertSign(rows.get(1), b - c);
    }

    private static long tally(String text) {
        return text.equals("ingen") ? 0 : Long.parseLong(text);
    }

    private static void assertSign(Report.Summary.Row row, int wanted) {
        assertFalse(wanted <= 0 && List.of("bedre", "betre").contains(row.verdict()), row.toString());
        assertFalse(wanted >= 0 && List.of("dårligere", "dårlegare").contains(row.verdict()), row.toString());
    }

    private static String plain(String text) {
        return text.replace(Numbers.NO_BREAK_SPACE, ' ');
    }

    private static Strategy strategy(Demand demand) {
        Strategy.Goal goal = new Strategy.Goal(
                "m", "M", Optional.of("andel"), "", Optional.of(demand), "", Location.of("maal.json"));
        return new Strategy(
                "S",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(new Strategy.FocusArea("o", "O", List.of(goal))),
                List.of());
    }
}
