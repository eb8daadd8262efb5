package no.tilstand.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings.Template;
import no.tilstand.domain.narrative.Chapter;
import no.tilstand.domain.narrative.Inline;

/**
 * Gitt en rapport som følger en mal, når den har færre kapitler enn malen, så sier én advarsel hvilke som ingen tittel ligner
 * på (ikke flere enn det mangler). Med nok kapitler er det tjenestens egen sak hva de heter.
 *
 * <p>Kilde: Bufdirs mal og rapporten fra Bærum for 2018 har sju kapitler hver (leserne og dataene).
 */
final class MissingChapter implements Rule {
    /**
     * @param name as said in the message
     * @param signs beginnings of words that a title of the chapter has, in bokmål or nynorsk
     */
    private record Expected(String name, List<String> signs) {}

    private static final Map<Template, List<Expected>> CHAPTERS = Map.of(
            Template.BUFDIR,
            List.of(
                    new Expected("kort sammendrag", List.of("sammendrag", "samandrag", "oppsummering")),
                    new Expected("om barnevern", List.of("om barnevern")),
                    new Expected("tjenesten og organiseringen", List.of("organiser", "organisasjon", "barnevernst")),
                    new Expected("tematiske områder", List.of("tema", "nøkkeltal", "tilstand", "status")),
                    new Expected("samarbeid med andre sektorer", List.of("samarbeid", "samhandling", "samordn")),
                    new Expected("utfordringene", List.of("utfordring")),
                    new Expected(
                            "satsingsområder og tiltak",
                            List.of("satsing", "innsats", "tiltak", "mål", "vegen", "veien"))),
            Template.BAERUM,
            List.of(
                    new Expected("innledning", List.of("innled", "innlei")),
                    new Expected("rapportens oppbygning", List.of("oppbyg", "struktur", "om rapporten")),
                    new Expected("leders samlede vurdering", List.of("vurdering")),
                    new Expected("tjenesten og nøkkeltall", List.of("nøkkeltal", "tjenesten", "tenesta")),
                    new Expected("årets aktiviteter og resultater", List.of("aktivitet", "resultat")),
                    new Expected("styring og kontroll", List.of("styring", "kontroll")),
                    new Expected("utsikter framover", List.of("utsikt", "framover", "fremover", "vegen", "veien"))));

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        List<Expected> expected = CHAPTERS.get(data.frame().settings().template());
        List<String> titles = new ArrayList<>(
                data.frame().chapters().stream().map(MissingChapter::title).toList());
        int count = titles.size();
        int missing = expected.size() - count;
        List<Expected> unmatched = new ArrayList<>();
        for (Expected chapter : expected) {
            titles.stream()
                    .filter(t -> chapter.signs().stream().anyMatch(sign -> startsAWord(t, sign)))
                    .findFirst()
                    .ifPresentOrElse(titles::remove, () -> unmatched.add(chapter));
        }
        Location folder = Location.of("input/" + data.frame().settings().folder() + "/tekst");
        if (missing <= 0 || unmatched.isEmpty()) {
            return List.of();
        }
        String names = unmatched.stream()
                .limit(missing)
                .map(chapter -> "«" + chapter.name() + "»")
                .collect(Collectors.joining(", "));
        String template = "malen "
                + data.frame().settings().template().name().toLowerCase(Locale.ROOT) + " har " + expected.size()
                + " kapitler, rapporten har ";
        return List.of(new Diagnostic(
                Code.BV_210, folder, template + (count == 0 ? "ingen" : count + "; det mangler " + names)));
    }

    private static boolean startsAWord(String title, String sign) {
        return title.startsWith(sign) || title.contains(" " + sign);
    }

    private static String title(Chapter chapter) {
        StringBuilder out = new StringBuilder();
        chapter.title().forEach(inline -> append(inline, out));
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static void append(Inline inline, StringBuilder out) {
        if (inline instanceof Inline.Words words) {
            out.append(words.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            emphasis.text().forEach(i -> append(i, out));
        } else if (inline instanceof Inline.Strong strong) {
            strong.text().forEach(i -> append(i, out));
        } else if (inline instanceof Inline.Link link) {
            link.text().forEach(i -> append(i, out));
        } else if (inline instanceof Inline.LineBreak) {
            out.append(' ');
        }
    }
}
