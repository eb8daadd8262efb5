package no.tilstand.render;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.Registers;
import no.tilstand.With;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Text;
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.indicators.Attainment;
import no.tilstand.report.Block;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.PublishedNumber;
import no.tilstand.report.Report;
import no.tilstand.report.Span;
import no.tilstand.report.Sparkline;

/**
 * A report on a place that does not exist, with every kind of block, and with texts that try to be more than text:
 * markup, template code, FO, Sámi letters.
 */
public final class SampleReport {
    /** Must be printed letter for letter. */
    public static final String HOSTILE =
            "<&\"'> ${7*7} <#assign x=1> [=8*8] <fo:block break-before=\"page\"/> &#65; ]]> {{x}} url('http://a.b')";

    public static final String SAMI = "Kárášjohka, Guovdageaidnu, Unjárga, Deatnu, ČčĐđŊŋŠšŦŧŽž";
    private static final String LONG_WORD = "Barnevernstjenesteoppfølgingssamarbeidsavtaleprosjektgruppen";

    private static final Path PICTURES = Path.of("src/test/resources/render");
    private static final List<String> YEARS = List.of("2019", "2020", "2021", "2022", "2023", "2024");

    private SampleReport() {}

    public static Report nb() {
        return report(LanguageForm.NB, chapters());
    }

    public static Report nn() {
        return report(LanguageForm.NN, chapters());
    }

    /** Cover, contents, summary and these blocks as the only chapter. */
    public static Report of(List<Block> blocks) {
        return report(LanguageForm.NB, List.of(new Report.Chapter("kap-1", "1", "Prøve", true, false, blocks)));
    }

    private static Report report(LanguageForm form, List<Report.Chapter> chapters) {
        boolean nn = form == LanguageForm.NN;
        String title =
                nn ? "Tilstandsrapport for barnevernstenesta 2024" : "Tilstandsrapport for barnevernstjenesten 2024";
        return new Report(
                new Report.Meta(
                        form,
                        "9991",
                        "Eksempelvik",
                        2024,
                        title,
                        title + " · Eksempelvik kommune",
                        "Eksempelvik kommune",
                        nn ? "Tilstanden i barnevernstenesta i 2024" : "Tilstanden i barnevernstjenesten i 2024",
                        LocalDate.of(2024, 12, 31),
                        true,
                        "Utgave 1",
                        Optional.of(new Report.Strip(
                                Report.Strip.Kind.SYNTHETIC,
                                nn ? "Syntetiske data." : "Syntetiske data.",
                                nn
                                        ? "Alle tal, namn og tiltak er oppdikta. Eksempelvik finst ikkje."
                                        : "Alle tall, navn og tiltak er oppdiktet. Eksempelvik finnes ikke."))),
                new Report.Cover(
                        "Eksempelvik kommune",
                        nn ? "Barnevernstenesta" : "Barnevernstjenesten",
                        nn ? "Tilstandsrapport for barnevernstenesta" : "Tilstandsrapport for barnevernstjenesten",
                        2024,
                        List.of(
                                new Report.Fact("Kommune", "Eksempelvik (kommunenummer 9991)", false),
                                new Report.Fact("Rapportår", "2024, med tall fra 2019", false),
                                new Report.Fact("Utgave", nn ? "ikkje fastsett" : "ikke fastsatt", true)),
                        nn ? Optional.empty() : Optional.of(PICTURES.resolve("organisasjon.svg"))),
                contents(chapters),
                summary(),
                chapters,
                numbers(),
                List.of(
                        new Report.Sign("..", nn ? "manglar i kjelda" : "mangler i kilden"),
                        new Report.Sign(
                                ":",
                                nn
                                        ? "blir ikkje vist av omsyn til personvernet"
                                        : "vises ikke av hensyn til personvernet"),
                        new Report.Sign("*", nn ? "førebels tal" : "foreløpig tall")));
    }

    private static List<Report.ContentsRow> contents(List<Report.Chapter> chapters) {
        List<Report.ContentsRow> rows = new ArrayList<>();
        rows.add(new Report.ContentsRow(1, "", "Sammendrag", "sammendrag"));
        for (Report.Chapter chapter : chapters) {
            rows.add(new Report.ContentsRow(1, chapter.number(), chapter.title(), chapter.anchor()));
            for (Block block : chapter.blocks()) {
                if (block instanceof Block.Heading h && h.level() == 2) {
                    rows.add(new Report.ContentsRow(2, h.number(), h.text(), h.anchor()));
                }
            }
        }
        return rows;
    }

    private static Report.Summary summary() {
        return new Report.Summary(
                "sammendrag",
                "Sammendrag",
                List.of(),
                List.of(
                        answers("Alle barn under omsorg hadde omsorgsplan i 2024. Ni av ti barn med hjelpetiltak hadde "
                                + "tiltaksplan, og halvparten av tiltaksplanene var evaluert. Åtte av 220 lovpålagte "
                                + "fosterhjemsbesøk manglet."),
                        answers("8 av 220 besøk manglet.")),
                new Report.Summary.Table(
                        "Tabell 1",
                        "Krav og mål",
                        List.of("Indikator", "2024", "Fra 2023", "2019–2024", "Krav", "Status"),
                        List.of(
                                judged(
                                        "Barn med omsorgsplan",
                                        "andel per 31.12",
                                        "100,0 %",
                                        "",
                                        "uendret",
                                        Attainment.MET,
                                        "Nådd"),
                                judged(
                                        "Barn med tiltaksplan",
                                        "andel per 31.12",
                                        "90,4 %",
                                        "",
                                        "−2,9 pp",
                                        Attainment.NOT_MET,
                                        "Ikke nådd"),
                                judged(
                                        "Lovpålagte fosterhjemsbesøk",
                                        "andel gjennomført i året",
                                        "96,4 %",
                                        "212 av 220",
                                        "..",
                                        Attainment.NEARLY,
                                        "Nesten nådd"),
                                judged(
                                        "Evaluerte tiltaksplaner",
                                        "andel i løpet av året",
                                        "49,8 %",
                                        "",
                                        "+5,4 pp",
                                        Attainment.WISH,
                                        "Ikke tallfestet"))),
                new Report.Summary.Table(
                        "Tabell 2",
                        "Omfang og fordeling. Tallene vurderes ikke: færre er ikke i seg selv bedre eller dårligere.",
                        List.of("Indikator", "2024", "Fra 2023", "2019–2024", "Endringen er", "Tallet gjelder"),
                        List.of(
                                described("Akuttplasseringer", "20", "−12", "i løpet av året, med og uten samtykke"),
                                described("Meldinger henlagt", "15,4 %", "+3,1 pp", "andel av nye meldinger"),
                                described(
                                        "Undersøkelser henlagt",
                                        "61,4 %",
                                        "+6,0 pp",
                                        "andel av avsluttede undersøkelser"),
                                described("Barn med tiltak", "527", "..", "per 31.12; tidligere år mangler"),
                                described("Mottatte meldinger", ":", "..", "i løpet av året"))),
                List.of(
                        new Span.StatusMark(Attainment.MET, "Nådd"),
                        new Span.StatusMark(Attainment.NEARLY, "Nesten nådd"),
                        new Span.StatusMark(Attainment.NOT_MET, "Ikke nådd"),
                        new Span.StatusMark(Attainment.NEUTRAL, "Vurderes ikke"),
                        new Span.StatusMark(Attainment.NOT_ASSESSABLE, "Kan ikke vurderes")),
                "Stiplet strek i figuren er kravet. Punktet er siste år. pp = prosentpoeng. Hver rad har sin egen skala; "
                        + "les tallene, ikke høyden.");
    }

    private static List<Report.Summary.Answer> answers(String text) {
        return List.of(
                new Report.Summary.Answer("Hva er nådd?", List.of("2 av 4 krav og mål.")),
                new Report.Summary.Answer("Hva er ikke nådd?", List.of(text, "Ikke tallfestet: evaluerte planer.")));
    }

    private static Report.Summary.Row judged(
            String name, String detail, String value, String parts, String change, Attainment attainment, String word) {
        return new Report.Summary.Row(
                name,
                detail,
                value,
                parts,
                change,
                "uklar",
                new Sparkline(
                        points(91, 88, 92, 95, 93, 90),
                        Optional.of(BigDecimal.valueOf(100)),
                        List.of(),
                        name + ": 91 prosent i 2019, 90 prosent i 2024.",
                        List.of()),
                attainment == Attainment.WISH ? "–" : "100 %",
                Optional.of(new Span.StatusMark(attainment, word)),
                "",
                Optional.empty());
    }

    private static Report.Summary.Row described(String name, String value, String change, String about) {
        boolean empty = value.equals(":");
        return new Report.Summary.Row(
                name,
                "",
                value,
                "",
                change,
                "ikke vurdert",
                new Sparkline(
                        empty ? List.of() : points(51, 45, 49, 36, 32, 20),
                        Optional.empty(),
                        List.of(),
                        empty ? "" : name + ": 51 i 2019, 20 i 2024.",
                        List.of()),
                "",
                Optional.empty(),
                about,
                Optional.empty());
    }

    private static List<ChartSpec.Point> points(int... values) {
        List<ChartSpec.Point> points = new ArrayList<>();
        for (int value : values) {
            points.add(new ChartSpec.Shown(BigDecimal.valueOf(value), Integer.toString(value), false));
        }
        return points;
    }

    private static List<Report.Chapter> chapters() {
        return List.of(
                new Report.Chapter("kap-1", "1", "Bakgrunn", true, false, background()),
                new Report.Chapter("kap-4", "4", "Tilstanden i tjenesten", true, false, state()),
                new Report.Chapter("kap-5", "5", "Tiltak", false, false, measures()),
                new Report.Chapter("vedlegg-1", "Vedlegg 1", "Definisjoner", true, true, appendix()));
    }

    private static List<Block> background() {
        return List.of(
                new Block.Paragraph(
                        List.of(
                                Span.words(
                                        "Rapporten viser kommunestyret hvordan barnevernstjenesten står. Tallene er hentet fra tjenestens egne registre og fra KOSTRA.")),
                        Block.Style.LEAD),
                new Block.Heading(
                        2, "1.1", "Hvorfor rapporten lages, og hva den skal brukes til i kommunestyret", "kap-1-1"),
                new Block.Paragraph(
                        List.of(
                                Span.words("Vanlig tekst med "),
                                new Span.Strong(List.of(Span.words("utheving"))),
                                Span.words(", "),
                                new Span.Emphasis(List.of(Span.words("tittel på et verk"))),
                                Span.words(", en lenke til "),
                                new Span.Link(
                                        "https://www.ssb.no/barnevern?a=(b)&c='d'",
                                        List.of(Span.words("Statistisk sentralbyrå")),
                                        "Statistisk sentralbyrå, statistikk om barnevern"),
                                Span.words(" og en henvisning til "),
                                new Span.CrossReference("fig-5", "figur 5", "Gå til figur 5"),
                                Span.words(". Kode: "),
                                new Span.Code("a < b"),
                                new Span.LineBreak(),
                                Span.words("Ny linje i samme avsnitt.")),
                        Block.Style.BODY),
                new Block.Paragraph(List.of(Span.words(HOSTILE + " " + SAMI)), Block.Style.BODY),
                new Block.Heading(3, "1.1.1", "Hva som er med", "kap-1-1-1"),
                new Block.ItemList(
                        false,
                        1,
                        List.of(
                                List.of(new Block.Paragraph(
                                        List.of(
                                                Span.words(
                                                        "Meldinger og undersøkelser, med frister, for hele kommunen og for hver bydel der det er mulig å vise tallene.")),
                                        Block.Style.BODY)),
                                List.of(
                                        new Block.Paragraph(List.of(Span.words("Tiltak")), Block.Style.BODY),
                                        new Block.ItemList(
                                                true,
                                                9,
                                                List.of(
                                                        List.of(new Block.Paragraph(
                                                                List.of(Span.words("i hjemmet")), Block.Style.BODY)),
                                                        List.of(new Block.Paragraph(
                                                                List.of(Span.words("utenfor hjemmet")),
                                                                Block.Style.BODY))))))),
                new Block.Heading(4, "", "Hva som ikke er med", "kap-1-1-1-a"),
                new Block.Paragraph(List.of(Span.words("Enkeltbarn omtales ikke.")), Block.Style.BODY),
                new Block.Quotation(
                        List.of(new Block.Paragraph(
                                List.of(
                                        Span.words(
                                                "Barn og unge i Eksempelvik skal få rett hjelp til rett tid, og de skal bli hørt i alt som angår dem, også når det er vanskelig.")),
                                Block.Style.BODY)),
                        "Strategi for barnevernet i Eksempelvik 2023–2026"),
                new Block.Verbatim("en linje\n   innrykk  bevares\n<fo:block/>"),
                new Block.Rule(),
                new Block.Paragraph(List.of(Span.words("Små bokstaver til slutt.")), Block.Style.SMALL));
    }

    private static List<Block> state() {
        return List.of(
                new Block.Heading(2, "4.2", "Akuttplasseringer", "kap-4-2"),
                new Block.Paragraph(
                        List.of(
                                Span.words(
                                        "Tallet på akuttplasseringer gikk ned fra 51 i 2019 til 20 i 2024, altså med 31 (61 prosent). Tjenesten ser nedgangen i sammenheng med forebyggende hjelpetiltak og egen tiltaksavdeling. Tallene kan ikke alene vise årsaken.")),
                        Block.Style.BODY),
                new Block.Figure(
                        "fig-5",
                        "Figur 5",
                        "Akuttplasseringer i løpet av året 2019–2024, antall",
                        new ChartSpec(
                                ChartSpec.Kind.BAR,
                                YEARS,
                                List.of(new ChartSpec.Series(
                                        "Akuttplasseringer",
                                        1,
                                        List.of(
                                                shown("51", 51),
                                                shown("45", 45),
                                                new ChartSpec.Hidden(),
                                                shown("36", 36),
                                                new ChartSpec.Absent(),
                                                new ChartSpec.Shown(BigDecimal.valueOf(20), "20*", true)))),
                                false,
                                Optional.empty(),
                                List.of(new ChartSpec.BreakMark(3, "brudd: ny definisjon"))),
                        "Søylediagram: akuttplasseringer i løpet av året, antall, Eksempelvik, 2019–2024. Starter på 51 i 2019 og ender på 20 i 2024. Verdiene står i tabellen under.",
                        "Antall",
                        List.of(new Block.ValueRow(
                                List.of(Span.words("Akuttplasseringer")), List.of("51", "45", ":", "36", "..", "20*"))),
                        List.of(
                                new Block.Note(
                                        "Definisjon",
                                        List.of(
                                                Span.words(
                                                        "Plasseringer i akutt situasjon som startet i året, med og uten samtykke fra foreldrene."))),
                                new Block.Note(
                                        "Forbehold",
                                        List.of(
                                                Span.words(
                                                        "Nøytral indikator: færre kan bety mindre behov, mindre kapasitet eller færre meldinger."))),
                                new Block.Note("Kilde", List.of(Span.words("Oppdiktede tall. Merke R12."))))),
                new Block.Heading(2, "4.3", "Planer og evaluering", "kap-4-3"),
                new Block.Paragraph(
                        List.of(
                                Span.words(
                                        "Alle barn under omsorg hadde omsorgsplan i 2023 og 2024. Andelen barn med tiltaksplan var 90,4 prosent, ned 2,9 prosentpoeng fra 2023. Andelen evaluerte tiltaksplaner var 49,8 prosent, opp 5,4 prosentpoeng.")),
                        Block.Style.BODY),
                new Block.Figure(
                        "fig-8",
                        "Figur 8",
                        "Barn med omsorgsplan og tiltaksplan per 31.12 og tiltaksplaner evaluert i løpet av året, prosent",
                        new ChartSpec(
                                ChartSpec.Kind.LINE,
                                YEARS,
                                List.of(
                                        series("Omsorgsplan", 1, "95,1", "96,6", "97,7", "97,4", "100,0", "100,0"),
                                        series("Tiltaksplan", 2, "90,5", "87,5", "91,8", "95,3", "93,3", "90,4"),
                                        series(
                                                "Evaluert tiltaksplan",
                                                3,
                                                "39,5",
                                                "33,9",
                                                "34,6",
                                                "44,6",
                                                "44,4",
                                                "49,8")),
                                true,
                                Optional.empty(),
                                List.of()),
                        "Linjediagram: planer, prosent, Eksempelvik, 2019–2024. Omsorgsplan: starter på 95,1 i 2019 og ender på 100,0 i 2024. Verdiene står i tabellen under.",
                        "Prosent",
                        List.of(
                                row("Omsorgsplan", 1, "95,1", "96,6", "97,7", "97,4", "100,0", "100,0"),
                                row("Tiltaksplan", 2, "90,5", "87,5", "91,8", "95,3", "93,3", "90,4"),
                                row("Evaluert tiltaksplan", 3, "39,5", "33,9", "34,6", "44,6", "44,4", "49,8")),
                        List.of(
                                new Block.Note(
                                        "Krav",
                                        List.of(
                                                Span.words("Omsorgsplan 100 %: "),
                                                new Span.StatusMark(Attainment.MET, "Nådd"),
                                                Span.words("  Tiltaksplan 100 %: "),
                                                new Span.StatusMark(Attainment.NOT_MET, "Ikke nådd"))),
                                new Block.Note("Kilde", List.of(Span.words("Oppdiktede tall. Merke R15–R17."))))),
                new Block.Lost(
                        "fig-9",
                        "Figur 9",
                        "Meldinger etter bydel",
                        List.of(
                                Span.words(
                                        "Tallene står ikke i kilden. Der fantes figuren bare som bilde. Teksten sier at flest meldinger kom fra sentrum."))),
                new Block.Picture(
                        "ill-1",
                        "Illustrasjon 1",
                        "Slik er tjenesten organisert",
                        PICTURES.resolve("organisasjon.svg"),
                        "Organisasjonskart: en leder med tre avdelinger under seg: mottak, tiltak og omsorg."),
                new Block.Picture("ill-2", "", "", PICTURES.resolve("punkt.png"), "En blå rute."));
    }

    private static List<Block> measures() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        Strategy.Measure.Status[] statuses = Strategy.Measure.Status.values();
        String[] words = {"Planlagt", "Pågår", "Gjennomført", "Utgår"};
        for (int i = 0; i < 4; i++) {
            rows.add(List.of(
                    new Block.Cell(
                            List.of(new Span.Strong(List.of(Span.words("Fast møte om planer " + (i + 1))))),
                            "Avdeling for tiltak"),
                    Block.Cell.of(
                            "Hver avdeling går gjennom alle tiltaksplaner én gang i kvartalet. Lederen melder fra om planer som mangler evaluering."),
                    Block.Cell.of("2023–2024"),
                    Block.Cell.of("M1, M2"),
                    new Block.Cell(List.of(new Span.MeasureMark(statuses[i], words[i])), "")));
        }
        return List.of(
                new Block.Heading(2, "5.2", "Tiltak i strategien 2023–2026", "kap-5-2"),
                new Block.Paragraph(List.of(Span.words("Strategien har fire tiltak:")), Block.Style.BODY),
                new Block.Table(
                        "tab-8",
                        "Tabell 8",
                        "Tiltak i strategi for kvalitet 2023–2026, status per 31.12.2024",
                        List.of(
                                new Block.Column("Tiltak", 46, Align.START),
                                new Block.Column("Hva som gjøres", 54, Align.START),
                                new Block.Column("Tidsrom", 19, Align.START),
                                new Block.Column("Mål", 15, Align.START),
                                new Block.Column("Status", 26, Align.START)),
                        true,
                        rows,
                        List.of()),
                new Block.Legend(
                        List.of(
                                new Span.MeasureMark(statuses[0], "Planlagt"),
                                new Span.MeasureMark(statuses[1], "Pågår"),
                                new Span.MeasureMark(statuses[2], "Gjennomført"),
                                new Span.MeasureMark(statuses[3], "Utgår")),
                        "M1–M6: målene i tabell 7"),
                longTable(30));
    }

    /** A table of numbers with so many rows. */
    public static Block.Table longTable(int count) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(
                    Block.Cell.of("Område nummer " + i),
                    Block.Cell.of(i % 7 == 0 ? ":" : i * 13 + ",5"),
                    Block.Cell.of(i % 5 == 0 ? i * 2 + ",0*" : i * 2 + ",0"),
                    Block.Cell.of(i == 3 ? HOSTILE : "Merknad " + i)));
        }
        return new Block.Table(
                "tab-9",
                "Tabell 9",
                "Meldinger etter område",
                List.of(
                        new Block.Column("Område", 46, Align.START),
                        new Block.Column("Meldinger", 24, Align.END),
                        new Block.Column("Per 1000", 24, Align.END),
                        new Block.Column("Merknad", 66, Align.START)),
                true,
                rows,
                List.of(new Block.Note("Kilde", List.of(Span.words("Oppdiktede tall.")))));
    }

    private static List<Block> appendix() {
        return List.of(
                new Block.Paragraph(List.of(Span.words("Her står hva hvert tall betyr.")), Block.Style.BODY),
                new Block.Table(
                        "tab-v1",
                        "",
                        "",
                        List.of(
                                new Block.Column("Kode", 15, Align.START),
                                new Block.Column("Indikator", 46, Align.START),
                                new Block.Column("Definisjon", 70, Align.START),
                                new Block.Column("Tidsbasis", 29, Align.START)),
                        true,
                        List.of(
                                List.of(
                                        Block.Cell.of("A1"),
                                        Block.Cell.of("Akuttplasseringer"),
                                        Block.Cell.of("Plasseringer i akutt situasjon som startet i året."),
                                        Block.Cell.of("i løpet av året")),
                                List.of(
                                        Block.Cell.of("P1"),
                                        Block.Cell.of("Barn med omsorgsplan " + SAMI),
                                        Block.Cell.of("Barn under omsorg som har omsorgsplan."),
                                        Block.Cell.of("per 31.12"))),
                        List.of()));
    }

    private static ChartSpec.Point shown(String label, long value) {
        return new ChartSpec.Shown(BigDecimal.valueOf(value), label, false);
    }

    private static ChartSpec.Series series(String name, int style, String... labels) {
        List<ChartSpec.Point> points = new ArrayList<>();
        for (String label : labels) {
            points.add(new ChartSpec.Shown(new BigDecimal(label.replace(',', '.')), label, false));
        }
        return new ChartSpec.Series(name, style, points);
    }

    private static Block.ValueRow row(String name, int style, String... cells) {
        return new Block.ValueRow(List.of(new Span.SeriesKey(style, true), Span.words(" " + name)), List.of(cells));
    }

    static Indicator indicator(String id, Indicator.Unit unit, int decimals) {
        return With.the(
                With.the(
                        With.the(Registers.indicator(id, unit, decimals), "name", new Text("Akuttplasseringer", "")),
                        "code",
                        "A1"),
                "theme",
                "akutt");
    }

    private static List<PublishedNumber> numbers() {
        Indicator count = indicator("akuttplasseringer", Indicator.Unit.COUNT, 0);
        Indicator share = indicator("andel-med-plan", Indicator.Unit.PERCENT, 1);
        Location file = new Location("input/eksempelvik/2024/data/akutt.csv", 3, 5);
        return List.of(
                new PublishedNumber(
                        CellKey.of("andel-med-plan", Period.ofYear(2024)),
                        share,
                        Value.of(Share.of(199, 220)),
                        1,
                        "R15",
                        List.of(file)),
                new PublishedNumber(
                        CellKey.of("akuttplasseringer", Period.ofYear(2024)),
                        count,
                        Value.of(20),
                        0,
                        "R12",
                        List.of(file)),
                new PublishedNumber(
                        CellKey.of("akuttplasseringer", Period.ofYear(2023)),
                        count,
                        Value.SUPPRESSED,
                        0,
                        "R12",
                        List.of(file)),
                new PublishedNumber(
                        CellKey.of("akuttplasseringer", Period.ofYear(2022)),
                        count,
                        Value.MISSING,
                        0,
                        "R12",
                        List.of()),
                new PublishedNumber(
                        new CellKey("akuttplasseringer", "=HYPERLINK(\"x\")", "Landet uten Oslo", Period.ofYear(2021)),
                        count,
                        Value.NOT_APPLICABLE,
                        0,
                        "R13",
                        List.of()));
    }

    /** A table with a word that has no place in its column. */
    static Block.Table tooWide() {
        return new Block.Table(
                "tab-x",
                "",
                "",
                List.of(new Block.Column("Navn", 20, Align.START), new Block.Column("Tall", 20, Align.END)),
                true,
                List.of(List.of(Block.Cell.of("1234567890".repeat(10)), Block.Cell.of("1"))),
                List.of());
    }

    /** The sample with so many rows in its summary: five of two lines that are judged, the rest of one line. */
    static Report withSummaryRows(int count) {
        Report sample = nb();
        List<Report.Summary.Row> judged = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            judged.add(judged("Indikator " + i, "andel per 31.12", "90,4 %", "", "−2,9 pp", Attainment.MET, "Nådd"));
        }
        List<Report.Summary.Row> described = new ArrayList<>();
        for (int i = 5; i < count; i++) {
            described.add(described("Indikator " + i, "20", "−12", "i løpet av året"));
        }
        Report.Summary s = sample.summary();
        return new Report(
                sample.meta(),
                sample.cover(),
                sample.contents(),
                new Report.Summary(
                        s.anchor(),
                        s.title(),
                        s.lead(),
                        s.answers(),
                        new Report.Summary.Table(
                                s.judged().label(),
                                s.judged().caption(),
                                s.judged().head(),
                                judged),
                        new Report.Summary.Table(
                                s.described().label(),
                                s.described().caption(),
                                s.described().head(),
                                described),
                        s.legend(),
                        s.legendText()),
                sample.chapters(),
                sample.numbers(),
                sample.signs());
    }
}
