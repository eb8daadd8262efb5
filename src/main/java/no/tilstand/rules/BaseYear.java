package no.tilstand.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Node;

/**
 * Gitt en setning med en endring ({@code {{ID endring 2014..2018}}}, eller en setning i en påstand om en endring), når setningen
 * sier et annet første år («siden 2013», «fra 2013 til 2018», «sammenlignet med 2013», «enn i 2013»), så er det en advarsel.
 *
 * <p>Kilde: en prosent med et annet basisår enn teksten sier, forekommer i trykte rapporter (leserne og dataene, punkt 5).
 * Hvilke ord som sier et basisår, er vårt valg; «fra 2021» alene kan være en lov og regnes ikke med.
 */
final class BaseYear implements Rule {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern SAID = Pattern.compile(
            "(?iu)(?:\\b(?:siden|sidan|sammenlignet med|samanlikna med|sammenliknet med|i forhold til|i høve til|enn i)"
                    + "\\s+(?:året\\s+)?" + YEAR
                    + "|\\b(?:fra|frå)\\s+(?:året\\s+)?" + YEAR + "\\s+(?:og\\s+fram\\s+)?(?:til|mot))");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}«\\u0001])");
    /** Stands in for a reference while a paragraph is parted into sentences. */
    private static final char REFERENCE = '\u0001';

    private static final int FIRST_OF = 1;
    private static final int FIRST_OF_SPAN = 2;

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        List<Diagnostic> found = new ArrayList<>();
        data.frame().chapters().forEach(chapter -> nodes(chapter.body(), Optional.empty(), found));
        return found;
    }

    /** @param claimed the first period of the claim that the nodes are the text of */
    private static void nodes(List<Node> nodes, Optional<Period> claimed, List<Diagnostic> found) {
        for (Node node : nodes) {
            if (node instanceof Node.Paragraph p) {
                paragraph(p.text(), p.location(), claimed, found);
            } else if (node instanceof Node.ItemList l) {
                l.items().forEach(item -> nodes(item, claimed, found));
            } else if (node instanceof Node.Quote q) {
                nodes(q.body(), claimed, found);
            } else if (node instanceof Node.Directive d) {
                nodes(d.body(), claimedFrom(d).or(() -> claimed), found);
            }
        }
    }

    /** The period a claim of a change counts from. */
    private static Optional<Period> claimedFrom(Node.Directive d) {
        if (!d.kind().equals("paastand") || d.arguments().isEmpty()) {
            return Optional.empty();
        }
        String period = d.arguments().get(d.arguments().size() - 1).text();
        int dots = period.indexOf("..");
        if (dots >= 0) {
            return Period.parse(period.substring(0, dots));
        }
        boolean change = d.arguments().stream().anyMatch(a -> a.text().equals("endring"));
        return change ? Period.parse(period).map(BaseYear::before) : Optional.empty();
    }

    private static void paragraph(
            List<Inline> text, Location location, Optional<Period> claimed, List<Diagnostic> found) {
        StringBuilder plain = new StringBuilder();
        List<Inline.Reference> references = new ArrayList<>();
        flatten(text, plain, references);
        int next = 0;
        for (String sentence : SENTENCE_END.split(plain)) {
            int count = (int) sentence.chars().filter(c -> c == REFERENCE).count();
            List<Inline.Reference> own = references.subList(next, next + count);
            next += count;
            judge(sentence, own, claimed, location).ifPresent(found::add);
        }
    }

    private static Optional<Diagnostic> judge(
            String sentence, List<Inline.Reference> references, Optional<Period> claimed, Location paragraph) {
        Set<Integer> bases = new LinkedHashSet<>();
        Location at = paragraph;
        for (Inline.Reference r : references) {
            Optional<Period> from = from(r);
            if (from.isPresent() && bases.isEmpty()) {
                at = r.location();
            }
            from.map(Period::year).ifPresent(bases::add);
        }
        claimed.map(Period::year).ifPresent(bases::add);
        Matcher said = SAID.matcher(sentence);
        while (!bases.isEmpty() && said.find()) {
            int year =
                    Integer.parseInt(said.group(FIRST_OF) == null ? said.group(FIRST_OF_SPAN) : said.group(FIRST_OF));
            if (!bases.contains(year)) {
                return Optional.of(new Diagnostic(
                        Code.BV_252,
                        at,
                        "teksten sier «" + said.group().replaceAll("\\s+", " ").strip()
                                + "», men endringen er regnet fra "
                                + Enumeration.of(
                                        bases.stream().map(String::valueOf).toList())));
            }
        }
        return Optional.empty();
    }

    /** What a reference to a change counts from; empty for a reference to one figure. */
    private static Optional<Period> from(Inline.Reference r) {
        if (!r.from().equals(r.to())) {
            return Optional.of(r.from());
        }
        return r.word() == Inline.Word.CHANGE ? Optional.of(before(r.to())) : Optional.empty();
    }

    /** The year before; a half-year is held against the same half of the year before. */
    private static Period before(Period period) {
        return new Period(period.year() - 1, period.year() - 1, period.part());
    }

    private static void flatten(List<Inline> text, StringBuilder plain, List<Inline.Reference> references) {
        for (Inline inline : text) {
            if (inline instanceof Inline.Words w) {
                plain.append(w.text());
            } else if (inline instanceof Inline.Reference r) {
                plain.append(REFERENCE);
                references.add(r);
            } else if (inline instanceof Inline.LineBreak) {
                plain.append(' ');
            } else if (inline instanceof Inline.Emphasis e) {
                flatten(e.text(), plain, references);
            } else if (inline instanceof Inline.Strong s) {
                flatten(s.text(), plain, references);
            } else if (inline instanceof Inline.Link l) {
                flatten(l.text(), plain, references);
            }
        }
    }
}
