package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.report.Slot.Amount;
import no.tilstand.report.Slot.Choice;
import no.tilstand.report.Slot.Few;
import no.tilstand.report.Slot.Label;
import no.tilstand.report.Slot.Limit;
import no.tilstand.report.Slot.Listing;
import no.tilstand.report.Slot.Moment;
import no.tilstand.report.Slot.Part;
import no.tilstand.report.Slot.Plural;
import no.tilstand.report.Slot.PriceYear;
import no.tilstand.report.Slot.Relative;
import no.tilstand.report.Slot.Subject;
import no.tilstand.report.Slot.Term;
import no.tilstand.report.Slot.Time;
import no.tilstand.report.Slot.Unit;
import no.tilstand.report.Slot.Year;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The same plans in both language forms: what the language guide wrote, word for word. */
class SentencesTest {
    private static final Path PAIRS = Path.of("src/test/resources/language/language-pairs.csv");
    private static final int LONGEST = 22;
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Subject TALL = subject(Subject.Noun.TALL);
    private static final Subject ANDEL = subject(Subject.Noun.ANDEL);
    private static final Unit BARN = new Unit("barn");
    private static final Unit MELDING = new Unit("melding");
    private static final Unit BESOK = new Unit("besok");
    private static final PriceYear NO_PRICE_YEAR = new PriceYear(Optional.empty());

    /** The plans of language-pairs.csv, row by row. */
    private static final List<Sentence> IN_PAIRS = List.of(
            new Sentence.Level(in("2024"), TALL, amount("51", MELDING)),
            new Sentence.Level(atEnd("2024"), TALL, amount("1", BARN)),
            new Sentence.Nothing(in("2024"), new Plural(new Unit("flytting"))),
            new Sentence.Share(
                    atEnd("2024"), ANDEL, amount("34", Unit.NONE), amount("40", BARN), amount("85.0", Unit.PERCENT)),
            new Sentence.Share(
                    in("2024h1"),
                    ANDEL,
                    amount("52", Unit.NONE),
                    amount("60", new Unit("undersokelse")),
                    amount("86.7", Unit.PERCENT)),
            new Sentence.Rest(amount("6", Unit.NONE), amount("40", BARN)),
            new Sentence.ShareWithoutParts(in("2018"), ANDEL, amount("15.4", Unit.PERCENT)),
            new Sentence.Rate(in("2024"), TALL, amount("23.4", BARN), amount("0", Unit.NONE), amount("17", Unit.NONE)),
            new Sentence.Kroner(
                    in("2024"),
                    subject(Subject.Noun.BELOP),
                    amount("12.1", Unit.MILLIONS),
                    new PriceYear(Optional.of(2024))),
            new Sentence.Median(in("2024"), amount("47", Unit.DAYS)),
            new Sentence.Mean(year("2021"), year("2024"), amount("12.5", BARN)),
            new Sentence.ChangeOfNumber(
                    TALL,
                    Choice.UP,
                    amount("9", MELDING),
                    amount("51", Unit.NONE),
                    year("2023"),
                    amount("60", Unit.NONE),
                    year("2024"),
                    relative("18"),
                    NO_PRICE_YEAR),
            new Sentence.ChangeOfNumber(
                    new Subject(Subject.Noun.TALL, Moment.AT_YEAR_END),
                    Choice.DOWN,
                    amount("1", BARN),
                    amount("40", Unit.NONE),
                    year("2023"),
                    amount("39", Unit.NONE),
                    year("2024"),
                    relative("3"),
                    NO_PRICE_YEAR),
            new Sentence.ChangeOfNumber(
                    ANDEL,
                    Choice.UP,
                    amount("5.4", Unit.POINTS),
                    amount("86.9", Unit.PERCENT),
                    year("2023"),
                    amount("92.3", Unit.PERCENT),
                    year("2024"),
                    new Relative(Optional.empty()),
                    NO_PRICE_YEAR),
            new Sentence.Unchanged(ANDEL, amount("85.0", Unit.PERCENT), NO_PRICE_YEAR, year("2023"), year("2024")),
            new Sentence.OverYears(
                    year("2013"),
                    year("2018"),
                    TALL,
                    Choice.DOWN,
                    amount("31", new Unit("plan")),
                    amount("51", Unit.NONE),
                    amount("20", Unit.NONE),
                    relative("61"),
                    NO_PRICE_YEAR),
            new Sentence.BeyondChance(Choice.WANTED),
            new Sentence.Unclear(),
            new Sentence.NotJudgedStock(new Slot.Definite(BARN)),
            new Sentence.Target(
                    in("2024"),
                    ANDEL,
                    amount("92.3", Unit.PERCENT),
                    limit(Operator.AT_LEAST, amount("90", Unit.PERCENT)),
                    Choice.REACHED),
            new Sentence.Target(
                    in("2024"),
                    subject(Subject.Noun.MEDIAN),
                    amount("61", Unit.DAYS),
                    limit(Operator.AT_MOST, amount("50", Unit.DAYS)),
                    Choice.NOT_REACHED),
            new Sentence.BelowByCases(amount("7.5", Unit.POINTS), Choice.TARGET, new Few(3, BESOK), Choice.REACHED),
            new Sentence.BelowByCases(amount("2.0", Unit.POINTS), Choice.TARGET, new Few(1, BESOK), Choice.REACHED),
            new Sentence.TargetNotAssessable(Choice.TARGET, new Sentence.Preliminary(year("2024"))),
            new Sentence.AgainstArea(
                    new Label("KOSTRA-gruppe 7"),
                    amount("88.1", Unit.PERCENT),
                    ANDEL,
                    amount("4.2", Unit.POINTS),
                    Choice.HIGHER),
            new Sentence.AgainstSeveral(new Listing(List.of(
                    new Slot.AreaValue(amount("88.1", Unit.PERCENT), "KOSTRA-gruppe 7"),
                    new Slot.AreaValue(amount("86.4", Unit.PERCENT), "landet uten Oslo")))),
            new Sentence.Missing(year("2024")),
            new Sentence.Break(year("2021")),
            new Sentence.Hidden(ANDEL, year("2024")),
            new Sentence.Corrected(
                    year("2023"), amount("81.3", Unit.NONE), amount("82.0", Unit.PERCENT), Choice.SINCE_REPORT));

    /** Examples of section 2 of the language guide that are not among the pairs, and the plans beside it. */
    private static final List<Example> OTHERS = List.of(
            new Example(
                    new Sentence.Largest(
                            in("2024"),
                            new Label("6 til 12 år"),
                            amount("22", Unit.NONE),
                            amount("40", BARN),
                            amount("55.0", Unit.PERCENT)),
                    "I 2024 var den største gruppen 6 til 12 år: 22 av 40 barn, 55,0 prosent.",
                    "I 2024 var den største gruppa 6 til 12 år: 22 av 40 barn, 55,0 prosent."),
            new Example(
                    new Sentence.NoDenominator(ANDEL, new Plural(BESOK), in("2024h1")),
                    "Andelen kan ikke regnes ut: Det var ingen besøk i første halvår 2024.",
                    "Delen kan ikkje reknast ut: Det var ingen besøk i første halvår 2024."),
            new Example(
                    new Sentence.RateOfAll(atEnd("2019"), TALL, amount("18.0", BARN)),
                    "Ved utgangen av 2019 var tallet 18,0 barn per 1000 innbyggere.",
                    "Ved utgangen av 2019 var talet 18,0 barn per 1000 innbyggjarar."),
            new Example(
                    new Sentence.ChangeWithZero(
                            TALL,
                            Choice.DOWN,
                            amount("4", Unit.NONE),
                            year("2023"),
                            amount("0", new Unit("flytting")),
                            year("2024")),
                    "Tallet gikk ned fra 4 i 2023 til 0 flyttinger i 2024.",
                    "Talet gjekk ned frå 4 i 2023 til 0 flyttingar i 2024."),
            new Example(
                    new Sentence.ChangeOfNumber(
                            subject(Subject.Noun.BELOP),
                            Choice.UP,
                            amount("9500", Unit.KRONER),
                            amount("175000", Unit.NONE),
                            year("2023"),
                            amount("184500", Unit.NONE),
                            year("2024"),
                            new Relative(Optional.empty()),
                            new PriceYear(Optional.of(2024))),
                    "Beløpet gikk opp med 9500 kroner, fra 175 000 i 2023 til 184 500 i 2024 (2024-kroner).",
                    "Beløpet gjekk opp med 9500 kroner, frå 175 000 i 2023 til 184 500 i 2024 (2024-kroner)."),
            new Example(
                    new Sentence.OverYears(
                            year("2019"),
                            year("2024"),
                            ANDEL,
                            Choice.UP,
                            amount("12.0", Unit.POINTS),
                            amount("73.0", Unit.NONE),
                            amount("85.0", Unit.PERCENT),
                            new Relative(Optional.empty()),
                            NO_PRICE_YEAR),
                    "I årene 2019 til 2024 gikk andelen opp med 12,0 prosentpoeng, fra 73,0 til 85,0 prosent.",
                    "I åra 2019 til 2024 gjekk delen opp med 12,0 prosentpoeng, frå 73,0 til 85,0 prosent."),
            new Example(
                    new Sentence.Rounding(), "Avrunding kan gi små forskjeller.", "Avrunding kan gi små forskjellar."),
            new Example(
                    new Sentence.BeyondChanceNeutral(),
                    "Det er en endring utover det tilfeldige. Indikatoren har ingen ønsket retning.",
                    "Det er ei endring utover det tilfeldige. Indikatoren har inga ønskt retning."),
            new Example(
                    new Sentence.NotJudgedWithoutParts(),
                    "Endringen er ikke vurdert mot tilfeldig variasjon: Kilden oppgir bare prosent.",
                    "Endringa er ikkje vurdert mot tilfeldig variasjon: Kjelda oppgir berre prosent."),
            new Example(
                    new Sentence.OverBreak(year("2020"), year("2024"), year("2021")),
                    "Endringen fra 2020 til 2024 er ikke regnet ut: Tidsserien har et brudd i 2021.",
                    "Endringa frå 2020 til 2024 er ikkje rekna ut: Tidsserien har eit brot i 2021."),
            new Example(
                    new Sentence.ChangeUnknown(year("2023"), year("2024"), year("2023")),
                    "Endringen fra 2023 til 2024 kan ikke regnes ut: Tallet for 2023 mangler.",
                    "Endringa frå 2023 til 2024 kan ikkje reknast ut: Talet for 2023 manglar."),
            new Example(
                    new Sentence.LargestShare(in("2018"), new Label("skole"), amount("40.0", Unit.PERCENT)),
                    "I 2018 var den største gruppen skole: 40,0 prosent.",
                    "I 2018 var den største gruppa skole: 40,0 prosent."),
            new Example(
                    new Sentence.BetterAndWorse(
                            amount("3", new Unit("indikator")), new Slot.Tally(2), new Slot.Tally(1)),
                    "Av 3 indikatorer gikk 2 i ønsket og 1 i uønsket retning utover det tilfeldige.",
                    "Av 3 indikatorar gjekk 2 i ønskt og 1 i uønskt retning utover det tilfeldige."),
            new Example(
                    new Sentence.BetterAndWorse(
                            amount("14", new Unit("indikator")), new Slot.Tally(1), new Slot.Tally(0)),
                    "Av 14 indikatorer gikk 1 i ønsket og ingen i uønsket retning utover det tilfeldige.",
                    "Av 14 indikatorar gjekk 1 i ønskt og ingen i uønskt retning utover det tilfeldige."),
            new Example(
                    new Sentence.OverBreaks(
                            year("2019"), year("2025"), new Listing(List.of(year("2020"), year("2023")))),
                    "Endringen fra 2019 til 2025 er ikke regnet ut: Tidsserien har brudd i 2020 og 2023.",
                    "Endringa frå 2019 til 2025 er ikkje rekna ut: Tidsserien har brot i 2020 og 2023."),
            new Example(
                    new Sentence.AlsoUnclear(),
                    "Også denne endringen er uklar og kan være tilfeldig.",
                    "Også denne endringa er uklar og kan vere tilfeldig."),
            new Example(
                    new Sentence.NotJudgedStock(new Slot.Definite(new Unit("ung"))),
                    "Endringen er ikke vurdert mot tilfeldig variasjon: Mange av de unge kan være de samme begge årene.",
                    "Endringa er ikkje vurdert mot tilfeldig variasjon: Mange av dei unge kan vere dei same begge åra."),
            new Example(
                    new Sentence.NotJudgedStock(new Slot.Definite(Unit.NONE)),
                    "Endringen er ikke vurdert mot tilfeldig variasjon: Mange av dem kan være de samme begge årene.",
                    "Endringa er ikkje vurdert mot tilfeldig variasjon: Mange av dei kan vere dei same begge åra."),
            new Example(
                    new Sentence.NoneBeyondChance(amount("11", new Unit("indikator"))),
                    "Av 11 indikatorer gikk ingen i ønsket eller uønsket retning utover det tilfeldige. Endringene er uklare"
                            + " eller ikke vurdert.",
                    "Av 11 indikatorar gjekk ingen i ønskt eller uønskt retning utover det tilfeldige. Endringane er uklare"
                            + " eller ikkje vurdert."),
            new Example(
                    new Sentence.ChangedWithoutDirection(amount("1", new Unit("indikator"))),
                    "Det var også en slik endring for 1 indikator uten ønsket retning.",
                    "Det var også ei slik endring for 1 indikator utan ønskt retning."),
            new Example(
                    new Sentence.OthersUnclear(),
                    "De andre er uklare eller ikke vurdert.",
                    "Dei andre er uklare eller ikkje vurdert."),
            new Example(
                    new Sentence.BetterThanLastYear(
                            amount("14", new Unit("indikator")), new Slot.Tally(4), new Slot.Tally(1)),
                    "Av 14 indikatorer gikk 4 i ønsket og 1 i uønsket retning utover det tilfeldige. De andre er uklare"
                            + " eller ikke vurdert.",
                    "Av 14 indikatorar gjekk 4 i ønskt og 1 i uønskt retning utover det tilfeldige. Dei andre er uklare"
                            + " eller ikkje vurdert."),
            new Example(
                    new Sentence.TargetNearly(
                            in("2024"),
                            ANDEL,
                            amount("88.5", Unit.PERCENT),
                            limit(Operator.AT_LEAST, amount("90", Unit.PERCENT)),
                            amount("88", Unit.PERCENT),
                            Choice.OR_MORE),
                    "I 2024 var andelen 88,5 prosent og målet minst 90 prosent. Målet er nesten nådd. Strategien regner"
                            + " 88 prosent eller mer som nesten nådd.",
                    "I 2024 var delen 88,5 prosent og målet minst 90 prosent. Målet er nesten nådd. Strategien reknar"
                            + " 88 prosent eller meir som nesten nådd."),
            new Example(
                    new Sentence.TargetAlone(
                            limit(Operator.AT_MOST, amount("6", new Unit("fristbrudd"))), Choice.REACHED),
                    "Målet er høyst 6 fristbrudd. Målet er nådd.",
                    "Målet er høgst 6 fristbrot. Målet er nådd."),
            new Example(
                    new Sentence.TargetNearlyAlone(
                            limit(Operator.AT_MOST, amount("40", Unit.DAYS)), amount("42", Unit.DAYS), Choice.OR_LESS),
                    "Målet er høyst 40 dager. Målet er nesten nådd. Strategien regner 42 dager eller mindre som nesten"
                            + " nådd.",
                    "Målet er høgst 40 dagar. Målet er nesten nådd. Strategien reknar 42 dagar eller mindre som nesten"
                            + " nådd."),
            new Example(
                    new Sentence.Target(
                            in("2024"),
                            ANDEL,
                            amount("55.0", Unit.PERCENT),
                            new Limit(Operator.BETWEEN, amount("50", Unit.PERCENT), amount("60", Unit.PERCENT)),
                            Choice.REACHED),
                    "I 2024 var andelen 55,0 prosent og målet 50 til 60 prosent. Målet er nådd.",
                    "I 2024 var delen 55,0 prosent og målet 50 til 60 prosent. Målet er nådd."),
            new Example(
                    new Sentence.Below(amount("12", Unit.DAYS), Choice.TARGET),
                    "Det mangler 12 dager på målet.",
                    "Det manglar 12 dagar på målet."),
            new Example(
                    new Sentence.Above(TALL, amount("2", new Unit("fristbrudd")), Choice.TARGET),
                    "Tallet er 2 fristbrudd over målet.",
                    "Talet er 2 fristbrot over målet."),
            new Example(
                    new Sentence.AboveByCases(
                            ANDEL,
                            amount("1.7", Unit.POINTS),
                            Choice.TARGET,
                            new Few(1, new Unit("fristbrudd")),
                            Choice.REACHED),
                    "Andelen er 1,7 prosentpoeng over målet. Med ett fristbrudd færre ville målet vært nådd.",
                    "Delen er 1,7 prosentpoeng over målet. Med eitt fristbrot færre ville målet vore nådd."),
            new Example(
                    new Sentence.BelowByCases(
                            amount("30.0", Unit.POINTS), Choice.DEMAND, new Few(13, MELDING), Choice.FULFILLED),
                    "Det mangler 30,0 prosentpoeng på kravet. Med 13 meldinger til ville kravet vært oppfylt.",
                    "Det manglar 30,0 prosentpoeng på kravet. Med 13 meldingar til ville kravet vore oppfylt."),
            new Example(
                    new Sentence.Milestone(
                            year("2025"), limit(Operator.AT_MOST, amount("40", Unit.DAYS)), Choice.REACHED),
                    "Delmålet for 2025 er høyst 40 dager. Delmålet er nådd.",
                    "Delmålet for 2025 er høgst 40 dagar. Delmålet er nådd."),
            new Example(
                    new Sentence.MilestoneNearly(
                            year("2025"),
                            limit(Operator.AT_LEAST, amount("85", Unit.PERCENT)),
                            amount("80", Unit.PERCENT),
                            Choice.OR_MORE),
                    "Delmålet for 2025 er minst 85 prosent. Delmålet er nesten nådd. Strategien regner 80 prosent eller"
                            + " mer som nesten nådd.",
                    "Delmålet for 2025 er minst 85 prosent. Delmålet er nesten nådd. Strategien reknar 80 prosent eller"
                            + " meir som nesten nådd."),
            new Example(
                    new Sentence.LaterTarget(year("2027"), limit(Operator.AT_MOST, amount("35", Unit.DAYS))),
                    "Målet for 2027 er høyst 35 dager.",
                    "Målet for 2027 er høgst 35 dagar."),
            new Example(
                    new Sentence.BelowAsCases(
                            amount("2.5", Unit.POINTS), Choice.MILESTONE, new Few(2, new Unit("plan"))),
                    "Det mangler 2,5 prosentpoeng på delmålet. Det svarer til to planer.",
                    "Det manglar 2,5 prosentpoeng på delmålet. Det svarar til to planar."),
            new Example(
                    new Sentence.BelowByCases(
                            amount("2.5", Unit.POINTS), Choice.MILESTONE, new Few(2, BESOK), Choice.REACHED),
                    "Det mangler 2,5 prosentpoeng på delmålet. Med to besøk til ville delmålet vært nådd.",
                    "Det manglar 2,5 prosentpoeng på delmålet. Med to besøk til ville delmålet vore nådd."),
            new Example(
                    new Sentence.AboveAsCases(ANDEL, amount("1.7", Unit.POINTS), Choice.TARGET, new Few(1, BARN)),
                    "Andelen er 1,7 prosentpoeng over målet. Det svarer til ett barn.",
                    "Delen er 1,7 prosentpoeng over målet. Det svarar til eitt barn."),
            new Example(
                    new Sentence.TargetNotAssessable(Choice.MILESTONE, new Sentence.Preliminary(year("2024"))),
                    "Delmålet kan ikke vurderes: Tallet for 2024 er foreløpig.",
                    "Delmålet kan ikkje vurderast: Talet for 2024 er førebels."),
            new Example(
                    new Sentence.Statutory(
                            limit(Operator.EQUAL, amount("100", Unit.PERCENT)),
                            new Slot.Authority("barnevernsloven § 2-2"),
                            Choice.NOT_FULFILLED),
                    "Lovens krav er 100 prosent (barnevernsloven § 2-2). Kravet er ikke oppfylt.",
                    "Kravet i lova er 100 prosent (barnevernslova § 2-2). Kravet er ikkje oppfylt."),
            new Example(
                    new Sentence.Statutory(
                            limit(Operator.AT_LEAST, amount("4", BESOK)), new Slot.Authority(""), Choice.FULFILLED),
                    "Lovens krav er minst 4 besøk. Kravet er oppfylt.",
                    "Kravet i lova er minst 4 besøk. Kravet er oppfylt."),
            new Example(
                    new Sentence.StatutoryNotAssessable(new Sentence.NotYet(year("2024"))),
                    "Lovens krav kan ikke vurderes: Tallet for 2024 er ikke klart ennå.",
                    "Kravet i lova kan ikkje vurderast: Talet for 2024 er ikkje klart enno."),
            new Example(
                    new Sentence.TargetNotAssessable(Choice.TARGET, new Sentence.HasBreak(year("2021"))),
                    "Målet kan ikke vurderes: Tidsserien har et brudd i 2021.",
                    "Målet kan ikkje vurderast: Tidsserien har eit brot i 2021."),
            new Example(
                    new Sentence.TargetNotAssessable(Choice.TARGET, new Sentence.TargetFrom(year("2026"))),
                    "Målet kan ikke vurderes: Måltallet gjelder først fra 2026.",
                    "Målet kan ikkje vurderast: Måltalet gjeld først frå 2026."),
            new Example(
                    new Sentence.AttainmentHidden(),
                    "Måloppnåelsen vises ikke av hensyn til personvernet.",
                    "Måloppnåinga blir ikkje vist av omsyn til personvernet."),
            new Example(
                    new Sentence.HiddenWithAttainment(ANDEL, year("2024")),
                    "Andelen for 2024 og måloppnåelsen vises ikke av hensyn til personvernet.",
                    "Delen for 2024 og måloppnåinga blir ikkje vist av omsyn til personvernet."),
            new Example(
                    new Sentence.Wish(),
                    "Strategien har ikke tallfestet målet.",
                    "Strategien har ikkje talfesta målet."),
            new Example(
                    new Sentence.SameAsArea(new Label("Eksempeldal"), amount("47", Unit.DAYS)),
                    "Sammenlignet med Eksempeldal (47 dager) er det ingen forskjell.",
                    "Samanlikna med Eksempeldal (47 dagar) er det ingen forskjell."),
            new Example(
                    new Sentence.NotCompared(ANDEL, new Label("Eksempeldal"), new Sentence.OtherTime()),
                    "Andelen er ikke sammenlignet med Eksempeldal: Tidspunktet er et annet.",
                    "Delen er ikkje samanlikna med Eksempeldal: Tidspunktet er eit anna."),
            new Example(
                    new Sentence.MissingSeveral(new Listing(List.of(year("2020"), year("2021")))),
                    "Tallene for 2020 og 2021 mangler.",
                    "Tala for 2020 og 2021 manglar."),
            new Example(
                    new Sentence.NotApplicable(year("2019")),
                    "Indikatoren er ikke aktuell for 2019.",
                    "Indikatoren er ikkje aktuell for 2019."),
            new Example(
                    new Sentence.PreliminarySeveral(new Listing(List.of(year("2023"), year("2024")))),
                    "Tallene for 2023 og 2024 er foreløpige.",
                    "Tala for 2023 og 2024 er førebels."),
            new Example(
                    new Sentence.Estimate(year("2024")),
                    "Tallet for 2024 er et anslag.",
                    "Talet for 2024 er eit anslag."),
            new Example(
                    new Sentence.ChangeHidden(year("2023"), year("2024")),
                    "Endringen fra 2023 til 2024 vises ikke av hensyn til personvernet.",
                    "Endringa frå 2023 til 2024 blir ikkje vist av omsyn til personvernet."),
            new Example(
                    new Sentence.DistributionHidden(new Listing(List.of(new Label("alder"), new Label("kjønn")))),
                    "Fordelingen på alder og kjønn vises ikke av hensyn til personvernet.",
                    "Fordelinga på alder og kjønn blir ikkje vist av omsyn til personvernet."),
            new Example(
                    new Sentence.CorrectedBecause(
                            year("2022"),
                            amount("47", Unit.NONE),
                            amount("48", MELDING),
                            Choice.SINCE_REPORT,
                            new Label("en dublett")),
                    "Tallet for 2022 er rettet fra 47 til 48 meldinger siden forrige rapport. Grunn: en dublett.",
                    "Talet for 2022 er retta frå 47 til 48 meldingar sidan førre rapport. Grunn: en dublett."),
            new Example(
                    new Sentence.NewDefinition(Choice.SINCE_REPORT, year("2022")),
                    "Definisjonen er endret siden forrige rapport. Tallene er regnet på nytt fra 2022.",
                    "Definisjonen er endra sidan førre rapport. Tala er rekna på nytt frå 2022."),
            new Example(
                    new Sentence.Corrected(
                            year("2022"), amount("47", Unit.NONE), amount("48", MELDING), Choice.SINCE_EDITION),
                    "Tallet for 2022 er rettet fra 47 til 48 meldinger siden forrige utgave.",
                    "Talet for 2022 er retta frå 47 til 48 meldingar sidan førre utgåve."),
            new Example(
                    new Sentence.ChangedBehind(year("2022"), Choice.SINCE_REPORT),
                    "Tallet for 2022 er rettet siden forrige rapport, men er det samme når det er rundet av.",
                    "Talet for 2022 er retta sidan førre rapport, men er det same når det er runda av."),
            new Example(
                    new Sentence.NowShown(year("2022"), Choice.IN_REPORT),
                    "Tallet for 2022 ble skjermet i forrige rapport, men blir vist nå.",
                    "Talet for 2022 blei skjerma i førre rapport, men blir vist no."),
            new Example(
                    new Sentence.NowGiven(year("2022"), Choice.IN_REPORT),
                    "Tallet for 2022 manglet i forrige rapport.",
                    "Talet for 2022 mangla i førre rapport."),
            new Example(
                    new Sentence.NowMissing(year("2022"), Choice.IN_EDITION),
                    "Tallet for 2022 stod i forrige utgave, men mangler nå.",
                    "Talet for 2022 stod i førre utgåve, men manglar no."),
            new Example(
                    new Sentence.TwoSources(
                            new Term("kildeord.register"),
                            amount("51", MELDING),
                            new Term("kildeord.15f"),
                            amount("49", Unit.NONE)),
                    "Registeret oppgir 51 meldinger og KOSTRA 49. Rapporten bruker registeret.",
                    "Registeret oppgir 51 meldingar og KOSTRA 49. Rapporten bruker registeret."),
            new Example(
                    new Sentence.SourcesAgree(new Term("kildeord.register"), new Label("«Årsrapport»")),
                    "Registeret og «Årsrapport» oppgir det samme.",
                    "Registeret og «Årsrapport» oppgir det same."),
            new Example(
                    new Sentence.PartsDiffer(in("2024"), amount("48", BARN), amount("50", Unit.NONE)),
                    "I 2024 ga gruppene til sammen 48 barn, mens kilden oppgir 50 i alt.",
                    "I 2024 gav gruppene til saman 48 barn, mens kjelda oppgir 50 i alt."),
            new Example(
                    new Sentence.PriceYearsDiffer(),
                    "Beløpene har ulike prisår og er ikke sammenlignet.",
                    "Beløpa har ulike prisår og er ikkje samanlikna."),
            new Example(
                    new Sentence.Measures(
                            amount("12", new Unit("tiltak")),
                            new Listing(List.of(
                                    new Part(7, "statusord.gjennomfort"),
                                    new Part(3, "statusord.i-gang"),
                                    new Part(1, "statusord.planlagt"),
                                    new Part(1, "statusord.tatt-ut")))),
                    "Av 12 tiltak er 7 gjennomført, 3 i gang, 1 planlagt og 1 tatt ut.",
                    "Av 12 tiltak er 7 gjennomført, 3 i gang, 1 planlagt og 1 tatt ut."),
            new Example(
                    new Sentence.Survey(amount("25", Unit.NONE), amount("18", Unit.NONE), amount("72.0", Unit.PERCENT)),
                    "Av 25 som fikk spørsmålet, svarte 18 (72,0 prosent).",
                    "Av 25 som fekk spørsmålet, svara 18 (72,0 prosent)."),
            new Example(
                    new Sentence.Checklist(
                            amount("10", new Unit("punkt")),
                            new Listing(List.of(
                                    new Part(6, "statusord.oppfylt"),
                                    new Part(3, "statusord.delvis"),
                                    new Part(1, "statusord.ikke")))),
                    "Av 10 punkter er 6 oppfylt, 3 delvis oppfylt og 1 ikke oppfylt.",
                    "Av 10 punkt er 6 oppfylt, 3 delvis oppfylt og 1 ikkje oppfylt."),
            new Example(
                    new Sentence.PreventionPlan(new Slot.Day(java.time.LocalDate.of(2024, 3, 12)), new Label("15/24")),
                    "Kommunestyret vedtok plan for forebygging 12. mars 2024 (sak 15/24).",
                    "Kommunestyret vedtok plan for førebygging 12. mars 2024 (sak 15/24)."),
            new Example(
                    new Sentence.PreventionPlanWithoutCase(new Slot.Day(java.time.LocalDate.of(2024, 3, 12))),
                    "Kommunestyret vedtok plan for forebygging 12. mars 2024.",
                    "Kommunestyret vedtok plan for førebygging 12. mars 2024."),
            new Example(
                    new Sentence.NoPreventionPlan(),
                    "Rapporten viser ikke til noen plan for forebygging.",
                    "Rapporten viser ikkje til nokon plan for førebygging."),
            new Example(
                    new Sentence.Level(
                            new Time(Moment.AT_MID_YEAR, period("2024")),
                            subject(Subject.Noun.AARSVERK),
                            amount("1.0", Unit.NONE)),
                    "Per 30. juni 2024 var tallet på årsverk 1,0.",
                    "Per 30. juni 2024 var talet på årsverk 1,0."),
            new Example(
                    new Sentence.Level(new Time(Moment.TURNED_18, period("2024")), ANDEL, amount("60.0", Unit.PERCENT)),
                    "Blant dem som fylte 18 år i 2024 var andelen 60,0 prosent.",
                    "Blant dei som fylte 18 år i 2024 var delen 60,0 prosent."),
            new Example(
                    new Sentence.Kroner(
                            in("2024"), subject(Subject.Noun.BELOP), amount("1", Unit.MILLIONS), NO_PRICE_YEAR),
                    "I 2024 var beløpet 1 million kroner.",
                    "I 2024 var beløpet 1 million kroner."),
            new Example(
                    new Sentence.Median(in("2024h2"), amount("1", Unit.DAYS)),
                    "I andre halvår 2024 var medianen 1 dag. Minst halvparten tok 1 dag eller mindre.",
                    "I andre halvår 2024 var medianen 1 dag. Minst halvparten tok 1 dag eller mindre."));

    private record Example(Sentence plan, String nb, String nn) {}

    @Test
    void theLanguageGuidesPairs() throws IOException {
        List<CSVRecord> pairs;
        try (Reader reader = Files.newBufferedReader(PAIRS)) {
            pairs = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
        assertEquals(pairs.size(), IN_PAIRS.size());
        for (int i = 0; i < pairs.size(); i++) {
            assertEquals(pairs.get(i).get("nb"), plain(LanguageForm.NB, IN_PAIRS.get(i)));
            assertEquals(pairs.get(i).get("nn"), plain(LanguageForm.NN, IN_PAIRS.get(i)));
        }
    }

    @Test
    void theOtherExamplesOfTheLanguageGuide() throws IOException {
        for (Example example : OTHERS) {
            assertEquals(example.nb(), plain(LanguageForm.NB, example.plan()));
            assertEquals(example.nn(), plain(LanguageForm.NN, example.plan()));
        }
    }

    /** No plan stands without an example above, so the tests below see every one. */
    @Test
    void everyPlanHasAnExample() {
        List<Class<?>> shown = all().<Class<?>>map(Object::getClass).distinct().toList();
        for (Class<?> plan : Sentence.class.getPermittedSubclasses()) {
            boolean reason = List.of(
                            Sentence.Preliminary.class,
                            Sentence.NotYet.class,
                            Sentence.HasBreak.class,
                            Sentence.TargetFrom.class,
                            Sentence.OtherTime.class)
                    .contains(plan);
            assertTrue(reason || shown.contains(plan), plan.getSimpleName());
        }
    }

    /** Both realisations use every slot of the plan, and no other. */
    @Test
    void bothFormsUseEverySlot() throws IOException {
        for (LanguageForm form : LanguageForm.values()) {
            Words words = WordsTest.words(form);
            for (Class<?> plan : Sentence.class.getPermittedSubclasses()) {
                String template =
                        words.get(plan.getAnnotation(Sentence.Template.class).value());
                assertEquals(
                        new TreeSet<>(Arrays.stream(plan.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList()),
                        new TreeSet<>(SLOT.matcher(template)
                                .results()
                                .map(m -> m.group(1))
                                .toList()),
                        plan.getSimpleName() + " in " + form);
            }
        }
    }

    @Test
    void theSameDigitsInTheSameOrder() throws IOException {
        for (Sentence sentence : all().toList()) {
            assertEquals(digits(plain(LanguageForm.NB, sentence)), digits(plain(LanguageForm.NN, sentence)));
        }
    }

    @Test
    void shortPlainAndWithoutCause() throws IOException {
        for (LanguageForm form : LanguageForm.values()) {
            for (Sentence sentence : all().toList()) {
                assertReads(plain(form, sentence), form);
            }
        }
    }

    /** The appendix on changes, sentence by sentence; the words of the issue stand in it. */
    @Test
    void theAppendixOnChanges() throws IOException {
        for (LanguageForm form : LanguageForm.values()) {
            for (int n : List.of(0, 1, 14)) {
                Block.Table table = (Block.Table)
                        ChangeChapter.blocks(WordsTest.words(form), n).get(0);
                StringBuilder text = new StringBuilder();
                for (List<Block.Cell> row : table.rows()) {
                    String cell = Prose.plain(row.get(1).text()).replace('\u00a0', ' ');
                    text.append(Prose.plain(row.get(0).text()))
                            .append(": ")
                            .append(cell)
                            .append('\n');
                    assertReads(cell, form);
                }
                assertTrue(text.toString().contains("Endring utover det tilfeldige: "), text.toString());
                assertTrue(text.toString().contains("Uklar endring: "), text.toString());
                assertTrue(
                        text.toString().contains(form == LanguageForm.NB ? " Søsken " : " Sysken "), text.toString());
                assertEquals(n > 0, text.toString().contains("1 av 20"), text.toString());
                assertEquals(n == 1, text.toString().contains(" 1 endring "), text.toString());
                assertEquals(n == 14, text.toString().contains(" 14 endring"), text.toString());
            }
        }
    }

    /** Language guide «No break»: between a number and its unit, inside «34 av 40», after §. */
    @Test
    void noLineBreaksInsideANumberWithItsUnit() throws IOException {
        Sentences nb = new Sentences(WordsTest.words(LanguageForm.NB));
        assertEquals(
                "Ved utgangen av 2024 var andelen 34_av_40_barn, 85,0_prosent.",
                nb.text(IN_PAIRS.get(3)).replace('\u00a0', '_'));
        assertEquals(
                "Sammenlignet med KOSTRA-gruppe_7 (88,1_prosent) er andelen 4,2_prosentpoeng høyere.",
                nb.text(IN_PAIRS.get(24)).replace('\u00a0', '_'));
    }

    /** A text of the report is never read as a template. */
    @Test
    void aLabelIsPrintedAsItIs() throws IOException {
        assertEquals(
                "Fordelingen på {dimensions} $1 vises ikke av hensyn til personvernet.",
                plain(
                        LanguageForm.NB,
                        new Sentence.DistributionHidden(new Listing(List.of(new Label("{dimensions} $1"))))));
    }

    /** Used for whatever the composer says, too. */
    static void assertReads(String text, LanguageForm form) {
        for (String sentence :
                text.replaceAll("(\\d)[ \u00a0](?=\\d{3}\\b)", "$1").split("(?<=[.])\\s+(?=\\p{Lu})")) {
            int words = sentence.split("[\\s\u00a0]+").length;
            assertTrue(words <= LONGEST, words + " words: " + sentence);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = Pattern.compile("\\p{L}+")
                .matcher(lower)
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> avoid = new ArrayList<>(List.of(
                "signifikant",
                "statistisk",
                "skyldes",
                "derfor",
                "takket",
                "effekt",
                "kun",
                "hele",
                "kraftig",
                "dramatisk",
                "gledelig",
                "dessverre",
                "heldigvis",
                "svikter",
                "feiler",
                "avvik",
                "klienter",
                "brukere",
                "barnevernsbarn",
                "bekymringsmelding",
                "benytte",
                "vedrørende",
                "samt",
                "herunder",
                "estimat",
                "differanse",
                "reduksjon",
                "korrigert",
                "aggregert"));
        if (form == LanguageForm.NN) {
            avoid.addAll(List.of(
                    "ikke",
                    "fra",
                    "uten",
                    "tallet",
                    "andelen",
                    "gikk",
                    "hensyn",
                    "mangler",
                    "undersøkelse",
                    "antal",
                    "hvis",
                    "mulig",
                    "økning",
                    "innbygger",
                    "ansatt",
                    "meldinger",
                    "kilden",
                    "bare",
                    "siden"));
        }
        avoid.forEach(word -> assertFalse(words.contains(word), word + " in: " + text));
        boolean bareStays = lower.contains("oppgir bare prosent") || lower.contains("oppgir berre prosent");
        assertTrue(bareStays || !words.contains("bare") && !words.contains("berre"), text);
        assertFalse(lower.contains("på grunn av") || lower.contains("fører til"), text);
        assertFalse(
                Pattern.compile("(opp|ned) med [\\d,]+[ \u00a0]prosent\\b")
                        .matcher(lower)
                        .find(),
                "a share changes by percentage points: " + text);
        if (!Character.isUpperCase(text.charAt(0))) {
            fail("does not start with a capital: " + text);
        }
    }

    private static Stream<Sentence> all() {
        return Stream.concat(IN_PAIRS.stream(), OTHERS.stream().map(Example::plan));
    }

    private static List<String> digits(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String plain(LanguageForm form, Sentence sentence) throws IOException {
        return new Sentences(WordsTest.words(form)).text(sentence).replace('\u00a0', ' ');
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    private static Time in(String period) {
        return new Time(Moment.DURING, period(period));
    }

    private static Time atEnd(String period) {
        return new Time(Moment.AT_YEAR_END, period(period));
    }

    private static Year year(String period) {
        return new Year(period(period));
    }

    private static Subject subject(Subject.Noun noun) {
        return new Subject(noun, Moment.DURING);
    }

    private static Amount amount(String number, Unit unit) {
        return new Amount(new BigDecimal(number), unit);
    }

    private static Limit limit(Operator operator, Amount amount) {
        return new Limit(operator, amount, amount);
    }

    private static Relative relative(String percent) {
        return new Relative(Optional.of(new BigDecimal(percent)));
    }
}
