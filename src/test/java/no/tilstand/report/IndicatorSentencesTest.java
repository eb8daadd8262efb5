package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.tilstand.Registers;
import no.tilstand.With;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.LegalDemand;
import no.tilstand.domain.Indicator.SeriesBreak;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Text;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;
import org.junit.jupiter.api.Test;

/** What a block {@code indikator} says in words, from the figures on. */
class IndicatorSentencesTest {

    /** An indicator of the shared register's kinds, under its id, so that the nouns of the word files are used. */
    private record Kind(String id, Counts counts, Unit unit, int decimals, Basis basis, Direction direction) {
        Indicator indicator(List<LegalDemand> demands, List<SeriesBreak> breaks, Optional<Integer> priceYear) {
            Indicator i = Registers.indicator(id, unit, decimals, direction, demands, breaks, priceYear);
            return With.the(
                    With.the(With.the(With.the(i, "name", new Text("Navn", "Namn")), "counts", counts), "basis", basis),
                    "definition",
                    unit == Unit.DAYS ? new Text("Medianen er den midterste verdien.", "") : i.definition());
        }

        Indicator indicator() {
            return indicator(List.of(), List.of(), Optional.empty());
        }
    }

    private static final Kind MELDINGER =
            new Kind("mottatte-meldinger", Counts.EVENT, Unit.COUNT, 0, Basis.DURING_YEAR, Direction.NEUTRAL);
    private static final Kind BARN =
            new Kind("barn-med-tiltak", Counts.CHILD, Unit.COUNT, 0, Basis.AT_YEAR_END, Direction.NEUTRAL);
    private static final Kind BESOK = new Kind(
            "andel-tilsynsbesok-gjennomfort", Counts.EVENT, Unit.PERCENT, 1, Basis.DURING_YEAR, Direction.HIGHER);
    private static final Kind FRISTBRUDD =
            new Kind("fristbrudd-undersokelser", Counts.EVENT, Unit.PERCENT, 1, Basis.DURING_YEAR, Direction.LOWER);
    private static final Kind DAGER =
            new Kind("undersokelser-behandlingstid", Counts.EVENT, Unit.DAYS, 0, Basis.DURING_YEAR, Direction.LOWER);
    private static final Kind UTGIFTER =
            new Kind("utgifter-funksjon-244", Counts.KRONER, Unit.KRONER, 0, Basis.DURING_YEAR, Direction.NEUTRAL);

    private static String said(Frames frames, String id) {
        return said(frames, id, Map.of());
    }

    private static String said(Frames frames, String id, Map<String, String> options) {
        Checked<Report> report = frames.block("indikator", List.of(id), options).compose();
        return Frames.prose(report).replace('\u00a0', ' ');
    }

    private static Frames frames(Indicator indicator) {
        return new Frames().indicator(indicator);
    }

    private static Demand demand(Operator operator, String limit, String authority) {
        BigDecimal number = new BigDecimal(limit);
        return new Demand(operator, number, number, Optional.empty(), List.of(), Optional.empty(), authority);
    }

    private static Strategy strategy(String indicator, Optional<Demand> demand) {
        Strategy.Goal goal =
                new Strategy.Goal("maal", "Målet", Optional.of(indicator), "", demand, "", Location.of("maal.json"));
        return new Strategy(
                "Strategien",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(new Strategy.FocusArea("omraade", "Området", List.of(goal))),
                List.of());
    }

    @Test
    void eventsAreHeldAgainstChance() {
        assertEquals(
                "Navn: Tallet gikk opp med 9 meldinger, fra 51 i 2017 til 60 i 2018 (18 prosent). Endringen er uklar og"
                        + " kan være tilfeldig. I årene 2013 til 2018 gikk tallet opp med 40 meldinger, fra 20 til 60 (200"
                        + " prosent). Det er en endring utover det tilfeldige. Indikatoren har ingen ønsket retning.",
                said(
                        frames(MELDINGER.indicator())
                                .figure("mottatte-meldinger", 2013, Value.of(20))
                                .figure("mottatte-meldinger", 2017, Value.of(51))
                                .figure("mottatte-meldinger", 2018, Value.of(60)),
                        "mottatte-meldinger"));
    }

    @Test
    void aStockIsShownAndNotJudgedAndThatIsSaidOnce() {
        assertEquals(
                "Navn: Tallet ved utgangen av året gikk ned med 1 barn, fra 40 i 2017 til 39 i 2018 (3 prosent). I årene"
                        + " 2013 til 2018 gikk tallet ved utgangen av året ned med 11 barn, fra 50 til 39 (22 prosent)."
                        + " Endringen er ikke vurdert mot tilfeldig variasjon: Mange av barna kan være de samme begge"
                        + " årene.",
                said(
                        frames(BARN.indicator())
                                .figure("barn-med-tiltak", 2013, Value.of(50))
                                .figure("barn-med-tiltak", 2017, Value.of(40))
                                .figure("barn-med-tiltak", 2018, Value.of(39)),
                        "barn-med-tiltak"));
    }

    @Test
    void aShareWithItsPartsAgainstTheLaw() {
        Indicator besok = BESOK.indicator(
                List.of(new LegalDemand(
                        Optional.empty(),
                        Optional.empty(),
                        demand(Operator.AT_LEAST, "100", "fosterhjemsforskriften § 9"))),
                List.of(),
                Optional.empty());
        Frames figures = frames(besok)
                .figure(besok.id(), 2017, Value.of(Share.of(120, 200)))
                .figure(besok.id(), 2018, Value.of(Share.of(212, 220)));
        assertEquals(
                "Navn: I 2018 var andelen 212 av 220 besøk, 96,4 prosent. Lovens krav er 100 prosent"
                        + " (fosterhjemsforskriften § 9). Kravet er ikke oppfylt. For 8 av 220 besøk er kravet ikke"
                        + " oppfylt. Andelen gikk opp med 36,4 prosentpoeng, fra 60,0 prosent i 2017 til 96,4 prosent i"
                        + " 2018. Det er en endring utover det tilfeldige, i ønsket retning.",
                said(figures, besok.id()));
        assertEquals(
                "Namn: I 2018 var delen 212 av 220 besøk, 96,4 prosent. Kravet i lova er 100 prosent"
                        + " (fosterheimsforskrifta § 9). Kravet er ikkje oppfylt. For 8 av 220 besøk er kravet ikkje"
                        + " oppfylt. Delen gjekk opp med 36,4 prosentpoeng, frå 60,0 prosent i 2017 til 96,4 prosent i"
                        + " 2018. Det er ei endring utover det tilfeldige, i ønskt retning.",
                said(
                        frames(besok)
                                .form(LanguageForm.NN)
                                .figure(besok.id(), 2017, Value.of(Share.of(120, 200)))
                                .figure(besok.id(), 2018, Value.of(Share.of(212, 220))),
                        besok.id()));
    }

    @Test
    void howManyMoreATargetWouldTake() {
        assertEquals(
                "Navn: I 2018 var andelen 33 av 40 besøk, 82,5 prosent. Målet er minst 90 prosent. Målet er ikke nådd. Det"
                        + " mangler 7,5 prosentpoeng på målet. Med tre besøk til ville målet vært nådd.",
                said(
                        frames(BESOK.indicator())
                                .strategy(strategy(
                                        "andel-tilsynsbesok-gjennomfort",
                                        Optional.of(demand(Operator.AT_LEAST, "90", ""))))
                                .figure("andel-tilsynsbesok-gjennomfort", 2018, Value.of(Share.of(33, 40))),
                        "andel-tilsynsbesok-gjennomfort",
                        Map.of("fra", "2018")));
    }

    @Test
    void howManyFewerATargetWouldTake() {
        assertEquals(
                "Navn: I 2018 var andelen 7 av 60 undersøkelser, 11,7 prosent. Målet er høyst 10 prosent. Målet er ikke"
                        + " nådd. Andelen er 1,7 prosentpoeng over målet. Med ett fristbrudd færre ville målet vært nådd.",
                said(
                        frames(FRISTBRUDD.indicator())
                                .strategy(strategy(
                                        "fristbrudd-undersokelser", Optional.of(demand(Operator.AT_MOST, "10", ""))))
                                .figure("fristbrudd-undersokelser", 2018, Value.of(Share.of(7, 60))),
                        "fristbrudd-undersokelser",
                        Map.of("fra", "2018")));
    }

    @Test
    void levelAndTargetInOneSentence() {
        assertEquals(
                "Navn: I 2018 var andelen 92,3 prosent og målet minst 90 prosent. Målet er nådd.",
                said(
                        frames(BESOK.indicator())
                                .strategy(strategy(
                                        "andel-tilsynsbesok-gjennomfort",
                                        Optional.of(demand(Operator.AT_LEAST, "90", ""))))
                                .figure("andel-tilsynsbesok-gjennomfort", 2018, Value.of(new BigDecimal("92.3"))),
                        "andel-tilsynsbesok-gjennomfort",
                        Map.of("fra", "2018")));
    }

    /** Only the milestone is met, or not: the goal itself is for later, in the text, under the figure and in the summary. */
    @Test
    void aMilestoneIsNotTheGoal() {
        String id = "andel-tilsynsbesok-gjennomfort";
        Demand inStages = new Demand(
                Operator.AT_LEAST,
                BigDecimal.valueOf(95),
                BigDecimal.valueOf(95),
                Optional.of(2020),
                List.of(
                        new Demand.Milestone(2017, BigDecimal.valueOf(80)),
                        new Demand.Milestone(2019, BigDecimal.valueOf(90))),
                Optional.of(BigDecimal.valueOf(70)),
                "");
        Map<String, String> only2018 = Map.of("fra", "2018");
        Frames met = frames(BESOK.indicator())
                .strategy(strategy(id, Optional.of(inStages)))
                .summary(id)
                .figure(id, 2018, Value.of(Share.of(33, 40)));
        assertEquals(
                "Navn: I 2018 var andelen 33 av 40 besøk, 82,5 prosent. Delmålet for 2017 er minst 80 prosent. Delmålet"
                        + " er nådd. Målet for 2020 er minst 95 prosent.",
                said(met, id, only2018));
        Report report =
                met.block("indikator", List.of(id), only2018).compose().value().orElseThrow();
        assertEquals(
                "delmål; målet er 95 % fra 2020",
                report.summary().judged().rows().get(0).detail().replace('\u00a0', ' '));
        assertTrue(
                report.summary().answers().get(0).get(0).paragraphs().get(0).endsWith("(delmålet)."),
                report.summary().toString());
        Block.Figure figure = (Block.Figure) report.chapters().get(0).blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertTrue(figure.alt().contains("Delmål minst 80"), figure.alt());
        // The plain text leaves out the mark «Nådd».
        assertEquals(
                "minst 80 %:  Delmål for 2017. Målet er 95 % fra 2020.",
                Prose.plain(figure.notes().get(0).text()).replace('\u00a0', ' '));
        assertEquals(
                "Navn: I 2018 var andelen 30 av 40 besøk, 75,0 prosent. Delmålet for 2017 er minst 80 prosent. Delmålet"
                        + " er nesten nådd. Strategien regner 70 prosent eller mer som nesten nådd. Det mangler 5,0"
                        + " prosentpoeng på delmålet. Med to besøk til ville delmålet vært nådd. Målet for 2020 er minst"
                        + " 95 prosent.",
                said(
                        frames(BESOK.indicator())
                                .strategy(strategy(id, Optional.of(inStages)))
                                .figure(id, 2018, Value.of(Share.of(30, 40))),
                        id,
                        only2018));
        assertEquals(
                "Namn: I 2018 var delen 52,5 prosent. Kjelda oppgir ikkje tala bak. Delmålet for 2017 er minst 80"
                        + " prosent. Delmålet er ikkje nådd. Det manglar 27,5 prosentpoeng på delmålet. Målet for 2020 er"
                        + " minst 95 prosent.",
                said(
                        frames(BESOK.indicator())
                                .form(LanguageForm.NN)
                                .strategy(strategy(id, Optional.of(inStages)))
                                .figure(id, 2018, Value.of(new BigDecimal("52.5"))),
                        id,
                        only2018));
        // At the end the goal is the goal.
        assertEquals(
                "Navn: I 2018 var andelen 33 av 40 besøk, 82,5 prosent. Målet er minst 80 prosent. Målet er nådd.",
                said(
                        frames(BESOK.indicator())
                                .strategy(strategy(
                                        id,
                                        Optional.of(new Demand(
                                                Operator.AT_LEAST,
                                                BigDecimal.valueOf(80),
                                                BigDecimal.valueOf(80),
                                                Optional.of(2018),
                                                List.of(new Demand.Milestone(2017, BigDecimal.valueOf(70))),
                                                Optional.empty(),
                                                ""))))
                                .figure(id, 2018, Value.of(Share.of(33, 40))),
                        id,
                        only2018));
    }

    @Test
    void aWishAndAMedian() {
        assertEquals(
                "Navn: I 2018 var medianen 47 dager. Minst halvparten tok 47 dager eller mindre. Strategien har ikke"
                        + " tallfestet målet. Medianen gikk ned med 5 dager, fra 52 i 2017 til 47 i 2018.",
                said(
                        frames(DAGER.indicator())
                                .strategy(strategy("undersokelser-behandlingstid", Optional.empty()))
                                .figure("undersokelser-behandlingstid", 2017, Value.of(52))
                                .figure("undersokelser-behandlingstid", 2018, Value.of(47)),
                        "undersokelser-behandlingstid"));
    }

    @Test
    void kronerKeepTheirPriceYear() {
        assertEquals(
                "Navn: I 2018 var beløpet 12,1 millioner kroner (2018-kroner). Beløpet gikk ned med 0,6 millioner kroner,"
                        + " fra 12,7 i 2017 til 12,1 i 2018 (2018-kroner).",
                said(
                        frames(UTGIFTER.indicator(List.of(), List.of(), Optional.of(2018)))
                                .figure("utgifter-funksjon-244", 2017, Value.of(12_700_000))
                                .figure("utgifter-funksjon-244", 2018, Value.of(12_100_000)),
                        "utgifter-funksjon-244"));
    }

    /** A hidden number says nothing but that it is hidden, and neither does anything made of it. */
    @Test
    void hiddenValues() {
        Frames last = frames(BESOK.indicator())
                .strategy(strategy("andel-tilsynsbesok-gjennomfort", Optional.of(demand(Operator.AT_LEAST, "90", ""))))
                .figure("andel-tilsynsbesok-gjennomfort", 2017, Value.of(Share.of(33, 40)))
                .figure("andel-tilsynsbesok-gjennomfort", 2018, Value.SUPPRESSED);
        assertEquals(
                "Navn: Andelen for 2018 og måloppnåelsen vises ikke av hensyn til personvernet.",
                said(last, "andel-tilsynsbesok-gjennomfort"));
        Frames first = frames(MELDINGER.indicator())
                .figure("mottatte-meldinger", 2017, Value.SUPPRESSED)
                .figure("mottatte-meldinger", 2018, Value.of(51));
        assertEquals(
                "Navn: I 2018 var tallet 51 meldinger. Endringen fra 2017 til 2018 vises ikke av hensyn til personvernet.",
                said(first, "mottatte-meldinger"));
    }

    @Test
    void whyThereIsNoNumber() {
        Frames frames = frames(BESOK.indicator())
                .strategy(strategy("andel-tilsynsbesok-gjennomfort", Optional.of(demand(Operator.AT_LEAST, "90", ""))))
                .figure("andel-tilsynsbesok-gjennomfort", 2017, Value.of(Share.of(33, 40)));
        assertEquals(
                "Navn: Målet kan ikke vurderes: Tallet for 2018 mangler.",
                said(frames, "andel-tilsynsbesok-gjennomfort"));
        assertEquals(
                "Navn: Tallet for 2018 er ikke klart ennå.",
                said(
                        frames(MELDINGER.indicator())
                                .figure("mottatte-meldinger", 2017, Value.of(51))
                                .figure("mottatte-meldinger", 2018, new Value.Missing(Value.Reason.NOT_YET)),
                        "mottatte-meldinger"));
        assertEquals(
                "Navn: Indikatoren er ikke aktuell for 2018.",
                said(
                        frames(MELDINGER.indicator())
                                .figure("mottatte-meldinger", 2017, Value.of(51))
                                .figure("mottatte-meldinger", 2018, Value.NOT_APPLICABLE),
                        "mottatte-meldinger"));
    }

    @Test
    void noChangeOverABreakAndNoneFromAMissingYear() {
        Indicator broken = MELDINGER.indicator(
                List.of(), List.of(new SeriesBreak(2016, new Text("nye koder", ""))), Optional.empty());
        assertEquals(
                "Navn: Tallet gikk opp med 9 meldinger, fra 51 i 2017 til 60 i 2018 (18 prosent). Endringen er uklar og"
                        + " kan være tilfeldig. Endringen fra 2013 til 2018 er ikke regnet ut: Tidsserien har et brudd i"
                        + " 2016.",
                said(
                        frames(broken)
                                .figure("mottatte-meldinger", 2013, Value.of(20))
                                .figure("mottatte-meldinger", 2017, Value.of(51))
                                .figure("mottatte-meldinger", 2018, Value.of(60)),
                        "mottatte-meldinger"));
        assertEquals(
                "Navn: I 2018 var tallet 60 meldinger. Endringen fra 2017 til 2018 kan ikke regnes ut: Tallet for 2017"
                        + " mangler.",
                said(
                        frames(MELDINGER.indicator()).figure("mottatte-meldinger", 2018, Value.of(60)),
                        "mottatte-meldinger",
                        Map.of("fra", "2017")));
    }

    @Test
    void reservations() {
        Value preliminary = new Counted(BigDecimal.valueOf(60), Optional.empty(), Finality.PRELIMINARY);
        Value estimate = new Counted(BigDecimal.valueOf(60), Optional.empty(), Finality.ESTIMATE);
        assertTrue(said(
                        frames(MELDINGER.indicator())
                                .figure("mottatte-meldinger", 2017, Value.of(51))
                                .figure("mottatte-meldinger", 2018, preliminary),
                        "mottatte-meldinger")
                .endsWith(" Tallet for 2018 er foreløpig."));
        assertTrue(
                said(frames(MELDINGER.indicator()).figure("mottatte-meldinger", 2018, estimate), "mottatte-meldinger")
                        .endsWith(" Tallet for 2018 er et anslag."));
        // Said once: as the reason why the target is not assessed.
        assertEquals(
                "Navn: I 2018 var medianen 60 dager. Minst halvparten tok 60 dager eller mindre. Målet kan ikke vurderes:"
                        + " Tallet for 2018 er foreløpig.",
                said(
                        frames(DAGER.indicator())
                                .strategy(strategy(
                                        "undersokelser-behandlingstid",
                                        Optional.of(demand(Operator.AT_MOST, "50", ""))))
                                .figure("undersokelser-behandlingstid", 2018, preliminary),
                        "undersokelser-behandlingstid",
                        Map.of("fra", "2018")));
    }

    @Test
    void smallNumbersGetTheirMeanAndZeroIsNothing() {
        Frames frames = frames(MELDINGER.indicator());
        for (int year = 2015; year <= 2018; year++) {
            frames.figure("mottatte-meldinger", year, Value.of(year == 2018 ? 0 : 4));
        }
        assertEquals(
                "Navn: I 2018 var det ingen meldinger. Tallet gikk ned fra 4 i 2017 til 0 meldinger i 2018. Endringen er"
                        + " uklar og kan være tilfeldig. Tallet gikk ned fra 4 i 2015 til 0 meldinger i 2018. Også denne"
                        + " endringen er uklar og kan være tilfeldig. Gjennomsnittet for 2015 til 2018 var 3,0 meldinger i året.",
                said(frames, "mottatte-meldinger"));
    }

    /** Several years without a number are one sentence, and that is why there is no change either. */
    @Test
    void yearsThatAreMissing() {
        assertEquals(
                "Navn: I 2018 var tallet 60 meldinger. Tallene for 2014 til 2017 mangler. I årene 2013 til 2018 gikk tallet"
                        + " opp med 40 meldinger, fra 20 til 60 (200 prosent). Det er en endring utover det tilfeldige."
                        + " Indikatoren har ingen ønsket retning.",
                said(
                        frames(MELDINGER.indicator())
                                .figure("mottatte-meldinger", 2013, Value.of(20))
                                .figure("mottatte-meldinger", 2018, Value.of(60)),
                        "mottatte-meldinger"));
        assertEquals(
                "Navn: Tallene for 2013, 2014, 2016 og 2018 mangler.",
                said(
                        frames(MELDINGER.indicator())
                                .figure("mottatte-meldinger", 2015, Value.of(20))
                                .figure("mottatte-meldinger", 2017, Value.of(60)),
                        "mottatte-meldinger"));
    }

    /** Each break between the numbers shown is told: the one that a change would cross, and the others. */
    @Test
    void everyBreakIsTold() {
        Indicator broken = MELDINGER.indicator(
                List.of(),
                List.of(new SeriesBreak(2015, new Text("a", "")), new SeriesBreak(2017, new Text("b", ""))),
                Optional.empty());
        Frames frames = frames(broken);
        for (int year = 2013; year <= 2018; year++) {
            frames.figure("mottatte-meldinger", year, Value.of(60));
        }
        String text = said(frames, "mottatte-meldinger");
        assertEquals(1, text.split("brudd", -1).length - 1, text);
        assertTrue(
                text.endsWith("Endringen fra 2013 til 2018 er ikke regnet ut: Tidsserien har brudd i 2015 og 2017."),
                text);
    }

    /** The total may stand where every part is hidden; the words say what the table shows. */
    @Test
    void aHiddenDistribution() {
        Frames frames = frames(MELDINGER.indicator())
                .figure("mottatte-meldinger", 2018, Value.of(6))
                .figure(new CellKey("mottatte-meldinger", "Skole", "", Period.ofYear(2018)), Value.SUPPRESSED)
                .figure(new CellKey("mottatte-meldinger", "Politi", "", Period.ofYear(2018)), Value.SUPPRESSED);
        assertEquals(
                "Navn: I 2018 var tallet 6 meldinger. Fordelingen på politi og skole vises ikke av hensyn til"
                        + " personvernet.",
                said(frames, "mottatte-meldinger", Map.of("fra", "2018")));
    }

    /** «Avrunding kan gi små forskjeller» stands once, after the last difference that it is about. */
    @Test
    void roundingIsToldOnce() {
        String text = said(
                frames(BESOK.indicator())
                        .figure("andel-tilsynsbesok-gjennomfort", 2013, Value.of(new BigDecimal("12.34")))
                        .figure("andel-tilsynsbesok-gjennomfort", 2017, Value.of(new BigDecimal("22.34")))
                        .figure("andel-tilsynsbesok-gjennomfort", 2018, Value.of(new BigDecimal("45.28"))),
                "andel-tilsynsbesok-gjennomfort");
        assertEquals(1, text.split("Avrunding", -1).length - 1, text);
        assertTrue(text.indexOf("Avrunding") > text.indexOf("I årene 2013"), text);
    }

    /** The parts are told where there is no total, with their names; many parts are left to the table. */
    @Test
    void aParagraphForEachOfFewParts() {
        Frames frames = frames(MELDINGER.indicator())
                .figure(new CellKey("mottatte-meldinger", "skole", "", Period.ofYear(2018)), Value.of(12))
                .figure(new CellKey("mottatte-meldinger", "politi", "", Period.ofYear(2018)), Value.of(9));
        assertEquals(
                List.of(
                        "Politi: I 2018 var tallet 9 meldinger. Endringen fra 2017 til 2018 kan ikke regnes ut: Tallet for"
                                + " 2017 mangler.",
                        "Skole: I 2018 var tallet 12 meldinger. Endringen fra 2017 til 2018 kan ikke regnes ut: Tallet for"
                                + " 2017 mangler."),
                Frames.blocks(frames.block("indikator", List.of("mottatte-meldinger"), Map.of())
                                .compose())
                        .stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(b -> Prose.plain(((Block.Paragraph) b).text()).replace('\u00a0', ' '))
                        .toList());
    }

    /** Only the full block talks; a plain figure says in its table what it shows. */
    @Test
    void aPlainFigureSaysNothing() {
        assertEquals(
                "",
                Frames.prose(frames(MELDINGER.indicator())
                        .figure("mottatte-meldinger", 2018, Value.of(60))
                        .block("figur", List.of("mottatte-meldinger"), Map.of())
                        .compose()));
    }

    /** Every number in the sentences is in the data file, and the appendix counts the comparisons. */
    @Test
    void whatIsSaidIsPublishedAndCounted() {
        Report report = frames(MELDINGER.indicator())
                .figure("mottatte-meldinger", 2013, Value.of(20))
                .figure("mottatte-meldinger", 2017, Value.of(51))
                .figure("mottatte-meldinger", 2018, Value.of(60))
                .block("indikator", List.of("mottatte-meldinger"), Map.of())
                .block("indikator", List.of("mottatte-meldinger"), Map.of())
                .compose()
                .value()
                .orElseThrow();
        assertEquals(
                List.of("2013", "2014", "2015", "2016", "2017", "2018"),
                report.numbers().stream().map(n -> n.key().period().toString()).toList());
        Report.Chapter chapter = report.chapters().stream()
                .filter(c -> c.title().equals("Slik vurderes endringer"))
                .findFirst()
                .orElseThrow();
        Block.Table table = (Block.Table) chapter.blocks().get(0);
        assertTrue(table.rows().stream()
                .map(row -> Prose.plain(row.get(1).text()))
                .anyMatch(text -> text.startsWith("Rapporten har vurdert 2\u00a0endringer ")));
    }

    private static final Pattern CHANGE = Pattern.compile(
            "(?:gikk|gjekk) (?:tallet|talet)? ?(opp|ned) (?:med \\S+ \\S+, )?(?:fra|frå) (\\d+)(?: i \\d{4})? til (\\d+)");

    /** Sentence and sign agree with the numbers, in both forms, and everything reads. */
    @Property(seed = "20240317", tries = 200)
    void countsAndTheirSentencesAgree(@ForAll @Size(6) List<@IntRange(max = 60) Integer> counts, @ForAll boolean nn) {
        Frames frames = frames(MELDINGER.indicator()).form(nn ? LanguageForm.NN : LanguageForm.NB);
        for (int i = 0; i < counts.size(); i++) {
            frames.figure("mottatte-meldinger", 2013 + i, Value.of(counts.get(i)));
        }
        String text = said(frames, "mottatte-meldinger");
        String sentences = text.substring(text.indexOf(": ") + 2);
        SentencesTest.assertReads(sentences, nn ? LanguageForm.NN : LanguageForm.NB);
        int last = counts.get(5);
        List<Integer> firsts = new ArrayList<>();
        Matcher m = CHANGE.matcher(sentences);
        while (m.find()) {
            int from = Integer.parseInt(m.group(2));
            int to = Integer.parseInt(m.group(3));
            firsts.add(from);
            assertEquals(last, to, text);
            assertEquals(to > from ? "opp" : "ned", m.group(1), text);
        }
        long unchanged = List.of(counts.get(4), counts.get(0)).stream()
                .filter(c -> c == last)
                .count();
        assertEquals(2 - unchanged, firsts.size(), text);
        // Language rule 6: never a percentage of few, and never of 0.
        int told = 0;
        for (String sentence : sentences.split("(?<=\\.) ")) {
            if (sentence.contains(" prosent)")) {
                Matcher from = CHANGE.matcher(sentence);
                assertTrue(from.find(), sentence);
                assertTrue(Integer.parseInt(from.group(2)) >= 20, sentence);
                told++;
            }
        }
        assertTrue(told <= 2);
    }

    /** A share changes by percentage points, with the sign of its printed ends; nothing is said that denies them. */
    @Property(seed = "20240318", tries = 200)
    void sharesAndTheirSentencesAgree(
            @ForAll @IntRange(max = 300) int a,
            @ForAll @IntRange(min = 1, max = 300) int b,
            @ForAll @IntRange(max = 300) int c,
            @ForAll @IntRange(min = 1, max = 300) int d) {
        Share first = Share.of(Math.min(a, b), b);
        Share last = Share.of(Math.min(c, d), d);
        String text = said(
                frames(BESOK.indicator())
                        .figure("andel-tilsynsbesok-gjennomfort", 2017, Value.of(first))
                        .figure("andel-tilsynsbesok-gjennomfort", 2018, Value.of(last)),
                "andel-tilsynsbesok-gjennomfort");
        SentencesTest.assertReads(text.substring(6), LanguageForm.NB);
        int sign = last.percent(1).compareTo(first.percent(1));
        assertEquals(sign > 0, text.contains("gikk opp med"), text);
        assertEquals(sign < 0, text.contains("gikk ned med"), text);
        assertEquals(sign == 0, text.contains("Andelen var uendret"), text);
        assertFalse(sign == 0 && (text.contains("tilfeldig")), text);
        assertFalse(text.contains("prosent)"), text);
        assertFalse(sign < 0 && text.contains("i ønsket retning"), text);
        assertFalse(sign > 0 && text.contains("i uønsket retning"), text);
        assertFalse(text.contains("med 0,0 "), text);
        BigDecimal between = last.percent(1).subtract(first.percent(1)).abs();
        BigDecimal unrounded = last.percent().subtract(first.percent()).abs().setScale(1, RoundingMode.HALF_UP);
        boolean differs = sign != 0 && unrounded.signum() != 0 && between.compareTo(unrounded) != 0;
        assertEquals(differs, text.contains("Avrunding kan gi små forskjeller."), text);
    }
}
