package no.tilstand.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Municipality;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Source;

/** {@code rapport.json}. */
final class SettingsReader {
    /** What fits on one page (design section 3). */
    private static final int MOST_IN_SUMMARY = 15;

    private static final int HIGHEST_THRESHOLD = 50;

    private final List<Municipality> municipalities;
    private final Findings findings;

    SettingsReader(List<Municipality> municipalities, Findings findings) {
        this.municipalities = municipalities;
        this.findings = findings;
    }

    /** Years shown before the report's own when {@code fra} is not given. */
    private static final int USUAL_YEARS_BEFORE = 4;

    /** The settings, and the indicator ids in them with their places, to be checked when the register is read. */
    record Result(
            ReportSettings settings,
            List<Json.Str> summary,
            List<Json.Str> acceptedPreliminary,
            List<Json.Str> corrected) {}

    /**
     * @param folder the report folder from {@code input/}
     * @param folderYear the year that the folder's name begins with
     */
    Optional<Result> read(Json json, String folder, int folderYear) {
        return Fields.of(json, "rapport.json", findings).map(f -> settings(f, folder, folderYear));
    }

    private Result settings(Fields fields, String folder, int folderYear) {
        boolean synthetic = fields.flag("syntetisk");
        boolean example = fields.flag("eksempel");
        if (fields.take("aar").isEmpty()) {
            fields.missing("aar");
        }
        Optional<Integer> givenYear = fields.integer("aar", Years.FIRST, Years.LAST);
        int year = givenYear.orElse(folderYear);
        if (year != folderYear) {
            findings.add(Code.BV_118, fields.at("aar"), "feltet aar er " + year + ", men mappen heter " + folder);
        }
        String number = fields.requiredKey("kommunenummer");
        MunicipalityCheck check = new MunicipalityCheck(municipalities, year, findings);
        checkNumber(number, check, synthetic, example, fields);
        String municipality = municipality(fields, number, check);
        int from = fields.integer("fra", Years.FIRST, Years.LAST).orElse(year - USUAL_YEARS_BEFORE);
        if (from > year) {
            findings.add(Code.BV_114, fields.at("fra"), "feltet fra er " + from + ", etter rapportens år " + year);
            from = year;
        }
        LanguageForm form = fields.choice("maalform", LanguageForm.values(), LanguageForm::tag)
                .orElse(LanguageForm.NB);
        ReportSettings.Template template = fields.choice(
                        "mal",
                        ReportSettings.Template.values(),
                        t -> t == ReportSettings.Template.BUFDIR ? "bufdir" : "baerum")
                .orElse(ReportSettings.Template.BUFDIR);
        List<Json.Str> summary = fields.words("sammendrag");
        if (summary.size() > MOST_IN_SUMMARY) {
            findings.add(
                    Code.BV_120,
                    fields.at("sammendrag"),
                    "sammendrag har " + summary.size() + " indikatorer; det er plass til " + MOST_IN_SUMMARY);
        }
        List<Json.Str> accepted = fields.words("godtaForelopige");
        List<String> comparison = different(fields.texts("sammenligning"), "området");
        ReportSettings.Extraction extraction = extraction(fields);
        CorrectionReader corrections = new CorrectionReader(findings);
        ReportSettings settings = new ReportSettings(
                folder,
                number,
                fields.text("bydel"),
                municipality,
                year,
                from,
                form,
                fields.text("tittel"),
                fields.text("tjeneste"),
                fields.text("avsender"),
                fields.text("mottaker"),
                fields.text("saksnummer"),
                fields.date("dato"),
                template,
                comparison,
                different(summary.subList(0, Math.min(summary.size(), MOST_IN_SUMMARY)), "indikatoren"),
                sourceOrder(fields),
                accepted.stream().map(Json.Str::text).toList(),
                protection(fields, synthetic),
                extraction,
                corrections.read(fields),
                synthetic,
                example,
                fields.at());
        fields.done();
        return new Result(settings, summary, accepted, corrections.ids());
    }

    private List<String> different(List<Json.Str> words, String kind) {
        List<String> texts = new ArrayList<>();
        for (Json.Str word : words) {
            if (texts.contains(word.text())) {
                findings.add(Code.BV_115, word.at(), kind + " " + Wording.quote(word.text()) + " står to ganger");
            } else {
                texts.add(word.text());
            }
        }
        return texts;
    }

    private void checkNumber(
            String number, MunicipalityCheck check, boolean synthetic, boolean example, Fields fields) {
        Location at = fields.at("kommunenummer");
        if (number.isEmpty() || Placeholders.isIn(number)) {
            return; // told already
        } else if (!MunicipalityReader.isNumber(number)) {
            findings.add(Code.BV_116, at, "kommunenummeret er " + Wording.quote(number) + "; det skal være fire sifre");
            return;
        }
        boolean invented = number.startsWith(Municipality.INVENTED);
        if (example && synthetic) {
            findings.add(
                    Code.BV_117,
                    fields.at("eksempel"),
                    "rapporten er både eksempel og syntetisk; et eksempel bygger på en virkelig rapport");
        } else if (invented && example) {
            findings.add(
                    Code.BV_117,
                    at,
                    "kommunenummer " + number + " er oppdiktet; et eksempel skal ha et virkelig nummer");
        } else if (invented && !synthetic) {
            findings.add(
                    Code.BV_117,
                    at,
                    "kommunenummer " + number + " er oppdiktet, men rapporten er ikke merket syntetisk");
        } else if (!invented) { // also with invented figures: the report then says that they are not the municipality's
            check.number(number, at);
        }
    }

    private static String municipality(Fields fields, String number, MunicipalityCheck check) {
        String given = fields.text("kommune");
        if (!given.isEmpty()) {
            check.name(given, number, fields.at("kommune"));
            return given;
        }
        Optional<String> listed = check.name(number);
        if (listed.isEmpty()) {
            fields.missing("kommune");
        }
        return listed.orElse("");
    }

    /** The words given first, then the others in their usual order. */
    private List<Source.Kind> sourceOrder(Fields fields) {
        Source.Kind[] readable = Arrays.stream(Source.Kind.values())
                .filter(k -> k != Source.Kind.COMPUTED)
                .toArray(Source.Kind[]::new);
        List<Source.Kind> order = new ArrayList<>();
        for (Json.Str word : fields.words("kilderekkefolge")) {
            fields.oneOf(word, "et ord i kilderekkefolge", readable, Source.Kind::tag)
                    .ifPresent(kind -> {
                        if (order.contains(kind)) {
                            findings.add(
                                    Code.BV_115, word.at(), "kilden " + Wording.quote(word.text()) + " står to ganger");
                        } else {
                            order.add(kind);
                        }
                    });
        }
        Arrays.stream(readable).filter(k -> !order.contains(k)).forEach(order::add);
        return order;
    }

    private ReportSettings.Protection protection(Fields fields, boolean synthetic) {
        Optional<Fields> given = fields.object("skjerming");
        if (given.isEmpty()) {
            return ReportSettings.Protection.DEFAULT;
        }
        Fields protection = given.get();
        int threshold = protection
                .integer("terskel", 0, HIGHEST_THRESHOLD)
                .orElse(ReportSettings.Protection.DEFAULT.threshold());
        boolean showZero = protection
                .choice("null", new Boolean[] {true, false}, b -> b ? "vis" : "skjul")
                .orElse(ReportSettings.Protection.DEFAULT.showZero());
        protection.done();
        if (threshold == 0 && !synthetic) {
            findings.add(
                    Code.BV_119,
                    protection.at("terskel"),
                    "terskel 0 viser alle små tall; det er tillatt bare for oppdiktede data");
            return ReportSettings.Protection.DEFAULT;
        } else if (threshold == 1 && showZero) {
            findings.add(Code.BV_119, protection.at("terskel"), "terskel 1 når 0 vises: hvert skjult tall er da 1");
            return ReportSettings.Protection.DEFAULT;
        }
        return new ReportSettings.Protection(threshold, showZero);
    }

    private static ReportSettings.Extraction extraction(Fields fields) {
        ReportSettings.Extraction usual = ReportSettings.Extraction.DEFAULT;
        Optional<Fields> given = fields.object("register");
        if (given.isEmpty()) {
            return usual;
        }
        Fields register = given.get();
        ReportSettings.Extraction extraction = new ReportSettings.Extraction(
                register.choice("modus", new String[] {"komplett", "endring"}, w -> w)
                        .map("komplett"::equals)
                        .orElse(usual.complete()),
                register.date("avskjaering"),
                register.integer("maksUtelatt", 0, 100).orElse(usual.mostLeftOut()));
        register.done();
        return extraction;
    }
}
