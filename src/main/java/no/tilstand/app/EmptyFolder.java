package no.tilstand.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Checked;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Municipality;
import no.tilstand.domain.ReportSettings.Template;
import no.tilstand.intake.Intake;

/**
 * A new report folder with guidance as placeholders, and data files that hold the ids of the shared register with nothing
 * beside them ({@code ny --mal}). The guidance stands in {@code src/main/resources/no/tilstand/app/ny}; its chapters are
 * those of Bufdir's template for a tilstandsrapport, and those of Bærum's report for 2018.
 */
final class EmptyFolder {
    private static final Map<Template, List<String>> CHAPTERS = Map.of(
            Template.BUFDIR,
            List.of(
                    "01-sammendrag",
                    "02-om-barnevernet",
                    "03-tjenesten",
                    "04-temaomraader",
                    "05-samarbeid",
                    "06-utfordringer",
                    "07-satsingsomraader"),
            Template.BAERUM,
            List.of(
                    "01-innledning",
                    "02-oppbygning",
                    "03-samlet-vurdering",
                    "04-tjenesten-og-nokkeltall",
                    "05-aktiviteter-og-resultater",
                    "06-styring-og-kontroll",
                    "07-utsikter"));

    /** What a council usually asks about first; those that the register has become the summary. */
    private static final List<String> SUMMARY = List.of(
            "meldinger-innen-frist",
            "undersokelser-innen-lovens-frist",
            "andel-barn-med-tiltaksplan",
            "andel-tiltaksplaner-evaluert",
            "andel-fosterhjemsbesok-gjennomfort",
            "andel-tilsynsbesok-gjennomfort",
            "mottatte-meldinger",
            "barn-med-tiltak",
            "unge-med-ettervern",
            "aarsverk");

    /** The reporting year and the four before it. */
    private static final int YEARS = 5;

    /** Half-years are looked at against the one before and the same half of last year. */
    private static final int HALF_YEARS = 2;

    private static final String MORE =
            "# Flere indikatorer, og kategorier, står i input/felles/indikatorer.json; legg til en rad for hver du trenger.";

    private EmptyFolder() {}

    static NewFolder of(
            Pipeline pipeline, Template template, ReportFolder made, Optional<String> number, Optional<String> name) {
        Checked<Intake.Shared> shared = pipeline.shared();
        if (shared.value().isEmpty()) {
            return NewFolder.refused(shared.diagnostics());
        }
        Map<String, Indicator> register = shared.value().get().register();
        int year = made.firstYear();
        Map<String, String> words = Map.of(
                "@NUMMER@",
                number.orElse("{{fyll inn: kommunenummer}}"),
                "@KOMMUNE@",
                name.or(() -> number.flatMap(
                                n -> known(n, year, shared.value().get().municipalities())))
                        .orElse("{{fyll inn: navnet på kommunen}}"),
                "@AAR@",
                Integer.toString(year),
                "@FRA@",
                Integer.toString(year - YEARS + 1),
                "@MAALFORM@",
                made.languageForm().tag(),
                "@MAL@",
                template.name().toLowerCase(Locale.ROOT),
                "@SYNTETISK@",
                number.filter(n -> n.startsWith(Municipality.INVENTED)).isPresent() ? ",\n  \"syntetisk\": true" : "",
                "@SAMMENDRAG@",
                SUMMARY.stream()
                        .filter(register::containsKey)
                        .map(id -> "\"" + id + "\"")
                        .collect(Collectors.joining(", ")));
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("rapport.json", guidance("rapport.json", words));
        files.put("maal.json", guidance("maal.json", words));
        String folder = template.name().toLowerCase(Locale.ROOT);
        CHAPTERS.get(template).forEach(c -> files.put("tekst/" + c + ".md", guidance(folder + "/" + c + ".md", words)));
        files.put("data/antall.csv", NewFolder.bytes(counts(register, year)));
        files.put("data/andeler.csv", NewFolder.bytes(shares(register, year)));
        return new NewFolder(files, List.of(), List.of());
    }

    private static Optional<String> known(String number, int year, List<Municipality> municipalities) {
        return municipalities.stream()
                .filter(m -> m.number().equals(number) && m.validOn(java.time.LocalDate.of(year, 12, 31)))
                .map(Municipality::name)
                .findFirst();
    }

    private static byte[] guidance(String file, Map<String, String> words) {
        String text = resource(file);
        for (Map.Entry<String, String> word : words.entrySet()) {
            // A name may hold a quotation mark, and these files are JSON and Markdown.
            text = text.replace(
                    word.getKey(),
                    word.getKey().equals("@KOMMUNE@")
                            ? word.getValue().replace("\\", "\\\\").replace("\"", "\\\"")
                            : word.getValue());
        }
        return NewFolder.bytes(text);
    }

    private static String resource(String file) {
        try (InputStream in = EmptyFolder.class.getResourceAsStream("ny/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String counts(Map<String, Indicator> register, int year) {
        List<String> lines = new ArrayList<>();
        lines.add("# Tall, én kolonne for hvert år. En tom celle betyr at tallet mangler; skriv 0 når tallet er null.");
        lines.add(
                "# Antall barn, saker og hendelser fra 1 til 3 vises ikke i rapporten, og heller ikke ansatte og årsverk"
                        + " til og med 5: Ingen skal kunne kjennes igjen. Skriv tallene likevel. "
                        + MORE.substring(2));
        lines.add("indikator;kategori;"
                + years(year, YEARS).mapToObj(Integer::toString).collect(Collectors.joining(";"))
                + ";kilde;merknad");
        rows(register, false, i -> List.of(i.id() + ";" + ";".repeat(YEARS + 2)), lines);
        return String.join("\n", lines) + "\n";
    }

    private static String shares(Map<String, Indicator> register, int year) {
        List<String> lines = new ArrayList<>();
        lines.add("# Andeler i prosent. Skriv helst teller og nevner, så regner verktøyet ut andelen; ellers verdi.");
        lines.add(MORE);
        lines.add("indikator;kategori;år;periode;verdi;teller;nevner;kilde;merknad");
        rows(
                register,
                true,
                i -> i.basis() == Indicator.Basis.HALF_YEAR
                        ? years(year, HALF_YEARS)
                                .boxed()
                                .flatMap(y -> Stream.of("h1", "h2").map(h -> share(i, y, y + h)))
                                .toList()
                        : years(year, YEARS).mapToObj(y -> share(i, y, "")).toList(),
                lines);
        return String.join("\n", lines) + "\n";
    }

    private static String share(Indicator indicator, int year, String period) {
        return indicator.id() + ";;" + year + ";" + period + ";;;;;";
    }

    private static IntStream years(int last, int count) {
        return IntStream.rangeClosed(last - count + 1, last);
    }

    /** Only totals, and without the shares that the tool computes itself from other indicators. */
    private static void rows(
            Map<String, Indicator> register,
            boolean percent,
            Function<Indicator, List<String>> row,
            List<String> lines) {
        Set<String> usual = resource("indikatorer.txt")
                .lines()
                .filter(l -> !l.startsWith("#"))
                .collect(Collectors.toSet());
        String theme = "";
        for (Indicator i : register.values()) {
            if (!usual.contains(i.id())
                    || i.numerator().isPresent()
                    || (i.unit() == Indicator.Unit.PERCENT) != percent) {
                continue;
            }
            if (!i.theme().equals(theme)) {
                theme = i.theme();
                lines.add("# " + theme);
            }
            lines.addAll(row.apply(i));
        }
    }
}
