package no.tilstand.report;

import static no.tilstand.report.Frames.reference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.Registers;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.SeriesBreak;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Source;
import no.tilstand.domain.Text;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Inline.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {
    private static final List<Integer> AKUTT = List.of(51, 45, 49, 36, 32, 20);

    private static Value percent(String number) {
        return Value.of(new BigDecimal(number));
    }

    /** Figures of Bærum's published report of 2018, under an invented name. */
    private static Frames example() {
        Frames frames = new Frames()
                .indicator(Registers.indicator("akutt", Unit.COUNT, 0))
                .indicator(Registers.indicator("henlagt", Unit.PERCENT, 1))
                .indicator(Registers.indicator("besok", Unit.PERCENT, 1))
                .indicator(Registers.indicator("dager", Unit.DAYS, 0))
                .indicator(Registers.indicator("innsparing", Unit.KRONER, 0))
                .indicator(Registers.indicator(
                        "kroner", Unit.KRONER, 0, Direction.NEUTRAL, List.of(), List.of(), Optional.of(2018)))
                .indicator(Registers.indicator(
                        "brutt",
                        Unit.COUNT,
                        0,
                        Direction.NEUTRAL,
                        List.of(),
                        List.of(new SeriesBreak(2016, new Text("ny definisjon", ""))),
                        Optional.empty()))
                .indicator(Registers.indicator("ukjent", Unit.COUNT, 0))
                .indicator(Registers.indicator("skjult", Unit.COUNT, 0))
                .figure("henlagt", 2017, percent("12.3"))
                .figure("henlagt", 2018, percent("15.4"))
                .figure("besok", 2018, Value.of(Share.of(212, 220)))
                .figure("dager", 2018, Value.of(92))
                .figure("kroner", 2017, Value.of(12_700_000))
                .figure("kroner", 2018, Value.of(12_100_000))
                .figure("brutt", 2015, Value.of(30))
                .figure("brutt", 2018, Value.of(40))
                .figure("skjult", 2017, Value.of(12))
                .figure("skjult", 2018, Value.SUPPRESSED)
                .figure(
                        new CellKey(
                                "innsparing", "", "", Period.parse("2014..2018").orElseThrow()),
                        Value.of(10_900_000));
        for (int i = 0; i < AKUTT.size(); i++) {
            frames.figure("akutt", 2013 + i, Value.of(AKUTT.get(i)));
        }
        return frames;
    }

    /** Design section 3: a reference prints the value as a noun phrase that fits a sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    akutt      | VALUE  | 2018 | 2018 | 20
                    henlagt    | VALUE  | 2018 | 2018 | 15,4_prosent
                    henlagt    | SHARE  | 2018 | 2018 | 15,4_prosent
                    dager      | VALUE  | 2018 | 2018 | 92_dager
                    besok      | VALUE  | 2018 | 2018 | 96,4_prosent
                    besok      | COUNT  | 2018 | 2018 | 212_av_220
                    akutt      | COUNT  | 2018 | 2018 | 20
                    kroner     | VALUE  | 2018 | 2018 | 12,1_millioner kroner (2018-kroner)
                    kroner     | CHANGE | 2018 | 2018 | ned 0,6_millioner kroner (5_prosent)
                    kroner     | VALUE  | 2017 | 2018 | fra 12,7 til 12,1_millioner kroner (2018-kroner)
                    innsparing | VALUE  | 2014 | 2018 | 10,9_millioner kroner
                    akutt      | VALUE  | 2013 | 2018 | fra 51 til 20
                    henlagt    | VALUE  | 2017 | 2018 | fra 12,3 til 15,4_prosent
                    akutt      | CHANGE | 2013 | 2018 | ned 31 (61_prosent)
                    akutt      | CHANGE | 2018 | 2018 | ned 12 (38_prosent)
                    henlagt    | CHANGE | 2018 | 2018 | opp 3,1_prosentpoeng
                    skjult     | VALUE  | 2018 | 2018 | et tall som ikke vises av hensyn til personvernet
                    """)
    void references(String id, Word word, String from, String to, String phrase) {
        Checked<Report> report =
                example().paragraph(reference(id, word, from, to)).compose();
        assertEquals(List.of(), Frames.found(report));
        assertEquals(phrase.replace('_', '\u00a0'), Frames.prose(report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    akutt  | VALUE  | 2012 | 2012 | BV-502: tallet mangler: akutt 2012
                    ukjent | VALUE  | 2018 | 2018 | BV-502: tallet mangler: ukjent 2018
                    akutt  | CHANGE | 2012 | 2018 | BV-502: tallet mangler: akutt 2012
                    brutt  | CHANGE | 2015 | 2018 | BV-508: endringen fra 2015 til 2018 går over et brudd i 2016 (brutt): ny definisjon
                    henlagt| COUNT  | 2018 | 2018 | BV-510: henlagt har ikke teller og nevner for 2018
                    skjult | CHANGE | 2018 | 2018 | BV-511: endringen i setningen er skjermet, og da passer ikke setningen
                    akut   | VALUE  | 2018 | 2018 | BV-501: ukjent indikator «akut»
                    """)
    void referencesThatCannotBePrinted(String id, Word word, String from, String to, String found) {
        assertEquals(
                List.of(found),
                Frames.found(example().paragraph(reference(id, word, from, to)).compose()));
    }

    /** A hidden number is a noun phrase with a relative clause; running on after it needs a comma, and a warning. */
    @Test
    void aSentenceThatRunsOnAfterAHiddenNumber() {
        Checked<Report> report = example()
                .paragraph(
                        new Inline.Words("I 2018 var "),
                        reference("skjult", Word.VALUE, "2018", "2018"),
                        new Inline.Words(" barn i gruppen."))
                .compose();
        assertEquals(
                "I 2018 var et tall som ikke vises av hensyn til personvernet, barn i gruppen.", Frames.prose(report));
        assertEquals(
                List.of("BV-511: et tall i setningen er skjermet, og da passer ikke setningen"), Frames.found(report));
    }

    @Test
    void nynorskSaysTheSame() {
        Checked<Report> report = example()
                .form(LanguageForm.NN)
                .paragraph(reference("akutt", Word.VALUE, "2013", "2018"))
                .compose();
        assertEquals("frå 51 til 20", Frames.prose(report));
    }

    /** A claim is printed when the data bear it out, on the limit too, and is an error that says what they say if not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    akutt endring <= -50% 2013..2018   | true  | ''
                    akutt endring <=-31 2013..2018     | true  | ''
                    akutt endring <= -32 2013..2018    | false | BV-505: påstanden sier endring <= −32; tallene viser −31 (2013 til 2018)
                    akutt endring <= -70% 2013..2018   | false | BV-505: påstanden sier endring <= −70 prosent; tallene viser −60,8 prosent (2013 til 2018)
                    akutt >= 20 2018                   | true  | ''
                    akutt >= 21 2018                   | false | BV-505: påstanden sier >= 21; tallene viser 20 (2018)
                    henlagt endring >= 3,1 pp 2017..2018 | true | ''
                    henlagt endring >= 3.2pp 2018      | false | BV-505: påstanden sier endring >= 3,2; tallene viser 3,1 (2017 til 2018)
                    besok = 96,4% 2018                 | true  | ''
                    besok = 96,3% 2018                 | false | BV-505: påstanden sier = 96,3; tallene viser 96,4 (2018)
                    skjult >= 1 2018                   | false | BV-506: påstanden bygger på et tall som ikke vises av hensyn til personvernet, og er ikke prøvd
                    brutt endring >= 1 2015..2018      | false | BV-508: påstanden går fra 2015 til 2018, over et brudd i 2016 (brutt)
                    ukjent >= 1 2018                   | false | BV-502: tallet mangler: ukjent 2018
                    akutt 2018                         | false | BV-509: påstanden mangler >=, <= eller =
                    akutt >= 1                         | false | BV-509: påstanden må slutte med et år eller et tidsrom, som 2018 eller 2013..2018
                    akutt >= ti 2018                   | false | BV-509: «ti» er ikke et tall å holde påstanden mot
                    """)
    void claims(String words, boolean printed, String found) {
        Checked<Report> report = example()
                .block("paastand", List.of(words.split(" ")), Map.of(), Frames.text("Tallet er halvert."))
                .compose();
        assertEquals(found.isEmpty() ? List.of() : List.of(found), Frames.found(report));
        assertEquals(printed ? "Tallet er halvert." : "", Frames.prose(report));
    }

    @Test
    void aFigureSaysInWordsWhatItShows() {
        Checked<Report> report = example()
                .block("indikator", List.of("akutt"), Map.of("id", "akutt"))
                .compose();
        assertEquals(
                "Akutt: Tallet gikk ned med 12 barn, fra 32 i 2017 til 20 i 2018 (38 prosent). I årene 2013 til 2018 gikk"
                        + " tallet ned med 31 barn, fra 51 til 20 (61 prosent).",
                Frames.prose(report).replace('\u00a0', ' '));
        Block.Figure figure =
                assertInstanceOf(Block.Figure.class, Frames.blocks(report).get(1));
        assertEquals("Figur\u00a01", figure.label());
        assertEquals("akutt i løpet av året 2013–2018, antall", figure.caption());
        assertEquals(
                "Søylediagram: akutt i løpet av året 2013–2018, antall, Eksempelvik. Starter på 51 i 2013 og ender på 20 i"
                        + " 2018. Høyest 51 (2013), lavest 20 (2018). Samlet ned. Verdiene står i tabellen under.",
                figure.alt());
        assertEquals(
                List.of("51", "45", "49", "36", "32", "20"),
                figure.rows().get(0).cells());
        assertEquals(6, figure.chart().categories().size());
    }

    /** With a hidden value neither extremes nor direction are told, and nothing in the figure depends on it. */
    @Test
    void aFigureWithAHiddenValue() {
        Block.Figure figure = assertInstanceOf(
                Block.Figure.class,
                Frames.blocks(example()
                                .block("figur", List.of("skjult"), Map.of("fra", "2017"))
                                .compose())
                        .get(0));
        assertEquals(List.of("12", ":"), figure.rows().get(0).cells());
        assertInstanceOf(
                ChartSpec.Hidden.class, figure.chart().series().get(0).points().get(1));
        assertTrue(figure.alt().contains("Skjermet: 2018."), figure.alt());
        assertFalse(figure.alt().contains("Høyest"), figure.alt());
        assertFalse(figure.alt().contains("Samlet"), figure.alt());
    }

    @Test
    void aFigureWithoutAnyValueIsABoxWithWords() {
        Checked<Report> report = example()
                .block("figur", List.of("ukjent"), Map.of(), Frames.text("Teksten til figuren."))
                .compose();
        assertEquals("Teksten til figuren.", Frames.prose(report));
        Block.Lost lost =
                assertInstanceOf(Block.Lost.class, Frames.blocks(report).get(1));
        assertEquals("Tallene mangler for hele perioden.", Prose.plain(lost.text()));
        assertEquals(
                List.of("BV-517: figuren har ingen tall å vise: ukjent i løpet av året 2013–2018, antall"),
                Frames.found(report));
    }

    @Test
    void aPreliminaryValueIsMarkedInTheTableAndSaidInTheAlternativeText() {
        Value preliminary = new Counted(BigDecimal.valueOf(20), Optional.empty(), Finality.PRELIMINARY);
        Block.Figure figure = assertInstanceOf(
                Block.Figure.class,
                Frames.blocks(example()
                                .figure("akutt", 2018, preliminary)
                                .block("figur", List.of("akutt"), Map.of())
                                .compose())
                        .get(0));
        assertEquals("20*", figure.rows().get(0).cells().get(5));
        assertTrue(figure.alt().contains("Foreløpig: 2018."), figure.alt());
    }

    /** The data file holds exactly what is printed: values in sentences and tables, not those behind a change. */
    @Test
    void onlyPrintedNumbersArePublished() {
        Checked<Report> report = example()
                .paragraph(
                        reference("akutt", Word.CHANGE, "2013", "2018"), reference("dager", Word.VALUE, "2018", "2018"))
                .block("tabell", List.of("skjult"), Map.of("fra", "2017"))
                .compose();
        assertEquals(
                List.of("dager 2018", "skjult 2017", "skjult 2018"),
                report.value().orElseThrow().numbers().stream()
                        .map(n -> n.key().indicator() + " " + n.key().period())
                        .toList());
        assertEquals(
                Value.SUPPRESSED, report.value().orElseThrow().numbers().get(2).value());
    }

    @Test
    void blocksThatCannotBeResolved() {
        Checked<Report> report = example()
                .block("figur", List.of("akutt"), Map.of("id", "a"))
                .block("figur", List.of("akutt"), Map.of("id", "a"))
                .block("figur", List.of("akutt"), Map.of("fra", "2019"))
                .block("figur", List.of("akutt"), Map.of("type", "kake"))
                .block("figur", List.of("akutt[Skole]"), Map.of())
                .block("figur", List.of("akutt@Landet"), Map.of())
                .block("figur", List.of(), Map.of())
                .block("maaloppnaaelse", List.of("frister"), Map.of())
                .paragraph(new Inline.CrossReference(
                        Inline.Target.FIGURE, "b", no.tilstand.diagnostics.Location.of("tekst/01.md")))
                .compose();
        assertEquals(
                List.of(
                        "BV-504: id=a er brukt på en tidligere blokk, linje 2",
                        "BV-509: fra=2019 er senere enn til=2018",
                        "BV-509: type=kake er ukjent; kjente typer er soyle, linje, gruppert, stablet",
                        "BV-507: indikatoren «akutt» har ingen kategori «Skole»",
                        "BV-513: området «Landet» står ikke i sammenligning i rapport.json",
                        "BV-509: blokken figur mangler id-en til en indikator",
                        "BV-516: maal.json har ikke innsatsområdet «frister»",
                        "BV-503: ingen figur eller tabell har id=b"),
                Frames.found(report));
    }

    /** Small letter in the middle of a sentence, capital first in one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                     | Figur_1
                    'Tallet steg. '        | Figur_1
                    'Er det nok? '         | Figur_1
                    'Hun sa «nei.» '       | Figur_1
                    'Tallet steg, se '     | figur_1
                    'Tallet steg (se '     | figur_1
                    'Tallet steg, jf. '    | figur_1
                    'Se f.eks. '           | figur_1
                    """)
    void aReferenceFirstInASentenceHasACapital(String before, String reference) {
        Checked<Report> report = example()
                .paragraph(
                        new Inline.Words(before),
                        new Inline.CrossReference(
                                Inline.Target.FIGURE, "a", no.tilstand.diagnostics.Location.of("tekst/01.md")))
                .block("figur", List.of("akutt"), Map.of("id", "a"))
                .compose();
        assertEquals(List.of(), Frames.found(report));
        assertEquals(before + reference.replace('_', '\u00a0'), Frames.prose(report));
    }

    /** «Har indikatoren verdier, blir det én rad for hver», also when several indicators stand in one table. */
    @Test
    void aTableOfSeveralIndicatorsHasARowForEachCategory() {
        Period year = Period.ofYear(2018);
        Checked<Report> report = example()
                .figure(new CellKey("ukjent", "Foreldre", "", year), Value.of(12))
                .figure(new CellKey("ukjent", "Barn", "", year), Value.of(14))
                .block("tabell", List.of("akutt", "ukjent"), Map.of("fra", "2018"))
                .compose();
        Block.Table table =
                assertInstanceOf(Block.Table.class, Frames.blocks(report).get(0));
        assertEquals(
                List.of("akutt 20", "ukjent: barn 14", "ukjent: foreldre 12"),
                table.rows().stream()
                        .map(r -> Prose.plain(r.get(0).text()) + " "
                                + Prose.plain(r.get(1).text()))
                        .toList());
    }

    /** Two series with the same break: the reason stands once under the figure. */
    @Test
    void aBreakThatTwoSeriesShareIsToldOnce() {
        Checked<Report> report = example()
                .indicator(Registers.indicator(
                        "brutt-2",
                        Unit.COUNT,
                        0,
                        Direction.NEUTRAL,
                        List.of(),
                        List.of(new SeriesBreak(2016, new Text("ny definisjon", ""))),
                        Optional.empty()))
                .figure("brutt-2", 2015, Value.of(20))
                .figure("brutt-2", 2018, Value.of(22))
                .block("figur", List.of("brutt", "brutt-2"), Map.of())
                .compose();
        Block.Figure figure =
                assertInstanceOf(Block.Figure.class, Frames.blocks(report).get(0));
        assertEquals(
                1,
                figure.notes().stream()
                        .filter(n -> Prose.plain(n.text()).contains("ny definisjon"))
                        .count());
    }

    /** Design section 6, rule 8: the difference is said at the figure, in every kind of block; nothing where it is hidden. */
    @Test
    void partsThatDoNotMakeUpThePrintedTotal() {
        CellKey total = new CellKey("bosted", "", "", Period.ofYear(2018));
        Frames frames = new Frames()
                .indicator(Registers.whole("bosted", "Hjemme", "Fosterhjem"))
                .figure(total, Value.of(50))
                .figure(total.at(Period.ofYear(2017)), Value.of(40))
                .figure(total.withCategory("Hjemme"), Value.of(30))
                .figure(total.withCategory("Hjemme").at(Period.ofYear(2017)), Value.of(25))
                .figure(total.withCategory("Fosterhjem"), Value.of(18))
                .figure(total.withCategory("Fosterhjem").at(Period.ofYear(2017)), Value.of(15))
                .block("figur", List.of("bosted"), Map.of("fra", "2017"))
                .block("tabell", List.of("bosted"), Map.of("fra", "2017"));
        List<Block> blocks = Frames.blocks(frames.compose());
        String said = "I 2018 ga gruppene til sammen 48 barn, mens kilden oppgir 50 i alt.";
        List<Block.Note> underFigure =
                assertInstanceOf(Block.Figure.class, blocks.get(0)).notes();
        List<Block.Note> underTable =
                assertInstanceOf(Block.Table.class, blocks.get(1)).notes();
        for (List<Block.Note> notes : List.of(underFigure, underTable)) {
            assertEquals(
                    List.of(said),
                    notes.stream()
                            .filter(n -> n.label().equals("Sum"))
                            .map(n -> Prose.plain(n.text()).replace('\u00a0', ' '))
                            .toList());
        }
        frames.figure(total.withCategory("Fosterhjem"), Value.SUPPRESSED);
        assertTrue(assertInstanceOf(
                        Block.Figure.class, Frames.blocks(frames.compose()).get(0))
                .notes()
                .stream()
                .noneMatch(n -> n.label().equals("Sum")));
    }

    /** A reader who cannot see the figure is not read a table: many series are told at a glance, and nothing of a hidden one. */
    @Test
    void theAlternativeTextOfManySeriesIsShort() {
        List<String> names = List.of("Hjemme", "Fosterhjem", "Institusjon", "Bofellesskap", "Beredskapshjem", "Annet");
        Frames frames = new Frames().indicator(Registers.whole("bosted", names.toArray(String[]::new)));
        for (int year = 2013; year <= 2018; year++) {
            for (int i = 0; i < names.size(); i++) {
                frames.figure(
                        new CellKey("bosted", names.get(i), "", Period.ofYear(year)),
                        Value.of(10 * (i + 1) + year % 7));
            }
        }
        frames.block("figur", List.of("bosted"), Map.of("type", "linje"));
        String alt = assertInstanceOf(
                        Block.Figure.class, Frames.blocks(frames.compose()).get(0))
                .alt()
                .replace('\u00a0', ' ');
        assertTrue(alt.length() <= 400, alt.length() + ": " + alt);
        assertTrue(
                alt.contains("6 serier: Hjemme, Fosterhjem, Institusjon, Bofellesskap, Beredskapshjem, Annet."
                        + " Størst i 2018: Annet (62). Minst: Hjemme (12)."),
                alt);
        frames.figure(new CellKey("bosted", "Fosterhjem", "", Period.ofYear(2018)), Value.SUPPRESSED);
        String hidden = assertInstanceOf(
                        Block.Figure.class, Frames.blocks(frames.compose()).get(0))
                .alt();
        assertFalse(hidden.contains("Minst"), hidden);
    }

    /** Design section 3: the same figure from two sources is shown with both in the appendix about data quality. */
    @Test
    void aFigureFromTwoSources() {
        Source register = new Source(Source.Kind.REGISTER, Location.of("register/nr-0001"), "", "");
        Source ssb = new Source(Source.Kind.JSON_STAT, Location.of("data/ssb.json"), "SSB, tabell 12305", "");
        Frames frames = example().block("tabell", List.of("akutt"), Map.of());
        for (int year : List.of(2016, 2017)) {
            frames.alternative(
                    new CellKey("akutt", "", "", Period.ofYear(year)),
                    new Figures.Alternative(
                            register, Value.of(AKUTT.get(year - 2013)).counted().orElseThrow(), ssb));
        }
        frames.alternative(
                new CellKey("akutt", "", "", Period.ofYear(2018)),
                new Figures.Alternative(register, Value.of(19).counted().orElseThrow(), ssb));
        Report.Chapter quality = frames.compose().value().orElseThrow().chapters().stream()
                .filter(c -> c.title().equals("Merknader om datakvalitet"))
                .findFirst()
                .orElseThrow();
        Block.Table table = assertInstanceOf(
                Block.Table.class, quality.blocks().get(quality.blocks().size() - 1));
        assertEquals(
                List.of(
                        "R1 akutt (2016, 2017): Registeret og «SSB, tabell 12305» oppgir det samme.",
                        "R1 akutt (2018): Registeret oppgir 20 barn og «SSB, tabell 12305» 19. Rapporten bruker registeret."),
                table.rows().stream()
                        .map(r -> Prose.plain(r.get(0).text()) + " "
                                + Prose.plain(r.get(1).text()) + " (" + r.get(1).detail() + "): "
                                + Prose.plain(r.get(2).text()).replace('\u00a0', ' '))
                        .toList());
    }

    /** Between the columns of a table there is no gap to see: the break and the prices are told under it. */
    @Test
    void aTableSaysWhatItsColumnsCannotBeComparedFor() {
        Checked<Report> report = example()
                .indicator(Registers.indicator(
                        "brutt-2",
                        Unit.KRONER,
                        0,
                        Direction.NEUTRAL,
                        List.of(),
                        List.of(
                                new SeriesBreak(2017, new Text("nye regler", "")),
                                new SeriesBreak(2014, new Text("før første kolonne", ""))),
                        Optional.empty()))
                .figure("brutt-2", 2015, Value.of(20))
                .figure("brutt-2", 2018, Value.of(22))
                .block("tabell", List.of("brutt-2", "brutt"), Map.of("fra", "2015"))
                .compose();
        Block.Table table =
                assertInstanceOf(Block.Table.class, Frames.blocks(report).get(0));
        assertEquals(
                List.of("Brudd 2016", "Brudd 2017", "Priser Belø", "Kilde Oppd"),
                table.notes().stream()
                        .map(n -> n.label() + " " + Prose.plain(n.text()).substring(0, 4))
                        .toList());
    }

    @Test
    void linesAndMarksThatFollowEachOtherAreDrawnTogether() {
        assertEquals("3, 8–12, 20, 21", Ledger.runs("", List.of(8, 9, 10, 11, 12, 3, 21, 20, 8)));
        assertEquals("R1–R3", Ledger.runs("R", List.of(3, 2, 1)));
        assertEquals("", Ledger.runs("R", List.of()));
    }

    /** The summary takes 15 rows and no more. */
    @Test
    void theSummaryIsOnePage() {
        Frames frames = example();
        for (int i = 0; i < 16; i++) {
            frames.indicator(Registers.indicator("nr-" + i, Unit.COUNT, 0)).summary("nr-" + i);
        }
        assertEquals(List.of("BV-514: sammendraget får 16 rader; det er plass til 15"), Frames.found(frames.compose()));
    }

    private static Frames withHiddenGroups(int boys) {
        Frames frames = example()
                .indicator(Registers.whole("bosted", "Fosterhjem", "Institusjon"))
                .indicator(Registers.whole("kjonn", "Gutter", "Jenter"));
        Period year = Period.ofYear(2018);
        return frames.figure(new CellKey("bosted", "fosterhjem", "", year), Value.SUPPRESSED)
                .figure(new CellKey("bosted", "institusjon", "", year), Value.SUPPRESSED)
                .figure(new CellKey("kjonn", "gutter", "", year), Value.of(boys))
                .figure(new CellKey("kjonn", "jenter", "", year), Value.SUPPRESSED)
                .block("oversikt", List.of(), Map.of());
    }

    /** Rows that would be nothing but signs are told in one sentence, and their numbers still stand in the data file. */
    @Test
    void theOverviewTellsOfHiddenNumbersInOneSentence() {
        Checked<Report> checked = withHiddenGroups(12).compose();
        Block.Table table =
                assertInstanceOf(Block.Table.class, Frames.blocks(checked).get(0));
        assertFalse(table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(c -> Prose.plain(c.text()).equals(":")));
        assertEquals(
                List.of(
                        "Skjermet: Disse tallene vises ikke av hensyn til personvernet: skjult; bosted; kjonn (jenter)."),
                table.notes().stream()
                        .map(n -> n.label() + ": " + Prose.plain(n.text()))
                        .toList());
        assertEquals(
                4,
                checked.value().orElseThrow().numbers().stream()
                        .filter(n -> n.value() instanceof Value.Suppressed)
                        .count());
    }

    @Test
    void anOverviewOfHiddenNumbersAloneIsOneSentence() {
        Checked<Report> checked = new Frames()
                .indicator(Registers.indicator("skjult", Unit.COUNT, 0))
                .figure("skjult", 2018, Value.SUPPRESSED)
                .block("oversikt", List.of(), Map.of("id", "alle"))
                .compose();
        Block.Lost lost =
                assertInstanceOf(Block.Lost.class, Frames.blocks(checked).get(0));
        assertEquals("Tallene i tabellen vises ikke av hensyn til personvernet.", Prose.plain(lost.text()));
        assertEquals("Tabell\u00a01", lost.label());
    }

    private static String alt(Frames frames) {
        return assertInstanceOf(
                        Block.Figure.class, Frames.blocks(frames.compose()).get(0))
                .alt()
                .replace('\u00a0', ' ');
    }

    /** Several series in one line each, and still with all that a sighted reader sees. */
    @Test
    void theAlternativeTextOfSeveralSeriesHasHighestLowestAndDirection() {
        Frames frames = new Frames().indicator(Registers.whole("bosted", "Hjemme", "Fosterhjem", "Institusjon"));
        int[][] numbers = {{20, 31, 31}, {44, 40, 42}, {12, 12, 12}};
        List<String> names = List.of("Hjemme", "Fosterhjem", "Institusjon");
        for (int s = 0; s < numbers.length; s++) {
            for (int y = 0; y < 3; y++) {
                frames.figure(
                        new CellKey("bosted", names.get(s), "", Period.ofYear(2016 + y)), Value.of(numbers[s][y]));
            }
        }
        frames.block(
                "figur",
                List.of("bosted"),
                Map.of(
                        "type",
                        "linje",
                        "fra",
                        "2016",
                        "tittel",
                        "Hvor barna bor. ".repeat(7).strip()));
        String alt = alt(frames);
        assertTrue(
                alt.contains("Hjemme: 20 (2016, lavest) til 31 (2018, høyest), opp."
                        + " Fosterhjem: 44 (2016, høyest) til 42 (2018), lavest 40 (2017), ned."
                        + " Institusjon: 12 (2016) til 12 (2018), uendret."),
                alt);
        frames.figure(new CellKey("bosted", "Fosterhjem", "", Period.ofYear(2017)), Value.SUPPRESSED);
        assertTrue(alt(frames).contains("Fosterhjem: 44 (2016) til 42 (2018). Skjermet: 2017."), alt(frames));
    }

    /** Design section 6, rule 5: a direction is told only of what may be compared. */
    @Test
    void theAlternativeTextTellsNoDirectionOverABreak() {
        Frames frames = example().block("figur", List.of("brutt"), Map.of("fra", "2015"));
        assertFalse(alt(frames).contains("amlet"), alt(frames));
        assertFalse(alt(frames).contains("siden"), alt(frames));
        frames.figure("brutt", 2016, Value.of(50));
        assertTrue(
                alt(frames)
                        .contains("Starter på 30 i 2015 og ender på 40 i 2018. Høyest 50 (2016), lavest 30 (2015)."
                                + " Ned siden 2016. "),
                alt(frames));
    }

    /** Every year that the small line draws is said, and is a number of the report; gaps are told from hidden numbers. */
    @Test
    void theSmallLineOfTheSummarySaysEveryYear() {
        Frames frames = new Frames()
                .indicator(Registers.indicator("antall", Unit.COUNT, 0)
                        .withBreaks(List.of(new SeriesBreak(2017, new Text("Ny telling", "Ny teljing")))))
                .figure("antall", 2013, Value.of(51))
                .figure("antall", 2014, Value.SUPPRESSED)
                .figure("antall", 2016, Value.of(48))
                .figure("antall", 2017, Value.of(40))
                .figure("antall", 2018, Value.of(20))
                .summary("antall");
        Report report = frames.compose().value().orElseThrow();
        Sparkline line = report.summary().described().rows().get(0).sparkline();
        assertEquals(
                "antall, antall: 51 i 2013, 48 i 2016, 40 i 2017, 20 i 2018. Skjermet: 2014. Mangler: 2015."
                        + " Brudd mellom 2016 og 2017.",
                line.alt().replace('\u00a0', ' '));
        assertEquals(List.of(4), line.breaks());
        assertEquals(
                List.of("2013", "2014", "2016", "2017", "2018"),
                report.numbers().stream().map(n -> n.key().period().toString()).toList());
    }

    /** Nothing to see: no line, no text, and no number but the one of the row. */
    @Test
    void aLineOfHiddenNumbersIsNoLine() {
        Report report = new Frames()
                .indicator(Registers.indicator("antall", Unit.COUNT, 0))
                .figure("antall", 2017, Value.SUPPRESSED)
                .figure("antall", 2018, Value.SUPPRESSED)
                .summary("antall")
                .compose()
                .value()
                .orElseThrow();
        assertEquals("", report.summary().described().rows().get(0).sparkline().alt());
        assertEquals(1, report.numbers().size());
    }

    /** Its rows are the legend (page design 3). */
    @Test
    void theRowsOfAStackStandAsItsParts() {
        CellKey total = new CellKey("bosted", "", "", Period.ofYear(2018));
        Frames frames = new Frames()
                .indicator(Registers.whole("bosted", "Hjemme", "Fosterhjem"))
                .figure(total.withCategory("Hjemme"), Value.of(30))
                .figure(total.withCategory("Hjemme").at(Period.ofYear(2017)), Value.of(25))
                .figure(total.withCategory("Fosterhjem"), Value.of(18))
                .figure(total.withCategory("Fosterhjem").at(Period.ofYear(2017)), Value.of(15));
        for (String type : List.of("stablet", "gruppert")) {
            Block.Figure figure = assertInstanceOf(
                    Block.Figure.class,
                    Frames.blocks(frames.block("figur", List.of("bosted"), Map.of("fra", "2017", "type", type))
                                    .compose())
                            .get(type.equals("stablet") ? 0 : 1));
            List<String> rows = figure.rows().stream()
                    .map(r -> Prose.plain(r.label()).strip())
                    .toList();
            assertEquals(
                    type.equals("stablet") ? List.of("Fosterhjem", "Hjemme") : List.of("Hjemme", "Fosterhjem"), rows);
            assertEquals(
                    List.of("Hjemme", "Fosterhjem"),
                    figure.chart().series().stream().map(ChartSpec.Series::name).toList());
        }
    }
}
