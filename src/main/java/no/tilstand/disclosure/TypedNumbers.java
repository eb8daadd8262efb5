package no.tilstand.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.TypedText;
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Inline;

/**
 * Numbers that somebody has typed, in digits or in words («begge», «ett barn», «halvparten»), beside an indicator that has
 * hidden numbers. A sentence is beside an indicator when it is about it, or when it or the sentence before it names or refers
 * to it. Where it only stands near one (under its heading, in its block, in the same measure), and in what is said of goals
 * and meanings, only numbers of children count.
 *
 * <p>The warning looks at the text and at what the report hides, never at the hidden numbers: any number there gives it, the
 * right one and the wrong ones. So it confirms nothing, and two reports that differ in hidden numbers only have the same
 * warnings. It is for the maker all the same: a list of places where to look is not printed in the report.
 */
public final class TypedNumbers {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+(?=[\\p{Lu}«])");

    /** A word of a name is found in the text by its beginning: «plasseringer» in «plasseringene». */
    private static final int BEGINNING = 6;

    /** Words that stand in many names and tell none of them. */
    private static final Set<String> COMMON = Set.of(
            "andel", "andelen", "antall", "barn", "barna", "etter", "uten", "utan", "med", "som", "har", "fikk",
            "løpet", "året", "alt", "mellom", "under", "over", "prosent", "hvor", "kvar", "sist", "hos");

    private final Map<String, List<Name>> namesById = new TreeMap<>();
    private final Map<String, Set<Integer>> hiddenYears = new TreeMap<>();
    private final int lastYear;
    private final List<Diagnostic> found = new ArrayList<>();

    private TypedNumbers(Figures figures, Map<String, Indicator> register) {
        lastYear = figures.values().keySet().stream()
                .mapToInt(k -> k.period().year())
                .max()
                .orElse(0);
        figures.values().forEach((key, value) -> {
            Indicator indicator = register.get(key.indicator());
            if (value instanceof Value.Suppressed && indicator != null) {
                namesById.computeIfAbsent(indicator.id(), id -> names(indicator));
                hiddenYears
                        .computeIfAbsent(indicator.id(), id -> new TreeSet<>())
                        .add(key.period().year());
            }
        });
    }

    /**
     * @param texts all that somebody has typed and the report may print
     * @param figures the protected ones: nothing else is known here
     */
    public static List<Diagnostic> in(List<TypedText> texts, Figures figures, Map<String, Indicator> register) {
        TypedNumbers typed = new TypedNumbers(figures, register);
        if (!typed.namesById.isEmpty()) {
            texts.forEach(typed::text);
        }
        return List.copyOf(typed.found);
    }

    private static List<Name> names(Indicator indicator) {
        return Stream.of(indicator.name(), indicator.shortName())
                .flatMap(text -> Stream.of(text.nb(), text.nn()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.isBlank())
                .distinct()
                .map(Name::of)
                .toList();
    }

    /** @param words the beginnings of the words that tell the name from others */
    private record Name(String text, List<String> words) {
        static Name of(String text) {
            return new Name(
                    text,
                    Stream.of(text.split("[^\\p{L}]+"))
                            .filter(w -> w.length() > 2 && !COMMON.contains(w))
                            .map(w -> w.substring(0, Math.min(BEGINNING, w.length())))
                            .toList());
        }

        boolean isIn(String sentence) {
            // One word that many names share («tiltak») names none of them.
            return sentence.contains(text)
                    || (words.size() > 1 || text.indexOf(' ') < 0)
                            && words.stream().allMatch(sentence::contains);
        }
    }

    private void text(TypedText text) {
        List<Passage> passages =
                text.parts().stream().map(p -> new Passage(p.words())).toList();
        for (int i = 0; i < passages.size(); i++) {
            List<Passage> others = new ArrayList<>(passages);
            others.remove(i);
            passage(text, passages.get(i), text.parts().get(i).kind(), others);
        }
    }

    private void passage(TypedText typed, Passage passage, TypedText.Kind kind, List<Passage> others) {
        String text = passage.text();
        Optional<Span> before = Optional.empty();
        Matcher end = SENTENCE_END.matcher(text);
        int from = 0;
        while (from < text.length()) {
            Span sentence = new Span(from, end.find() ? end.start() : text.length());
            sentence(typed.context(), passage, sentence, before, kind, others);
            before = Optional.of(sentence);
            from = sentence.to() < text.length() ? end.end() : sentence.to();
        }
    }

    /** A part of a passage. */
    private record Span(int from, int to) {}

    /** Looks for the number first: most sentences have none. */
    private void sentence(
            TypedText.Context context,
            Passage passage,
            Span here,
            Optional<Span> before,
            TypedText.Kind kind,
            List<Passage> others) {
        Matcher any = within(WrittenNumbers.any(passage.text()), here);
        if (!any.find()) {
            return;
        }
        String words = passage.text().substring(here.from(), here.to());
        Set<String> beside = new TreeSet<>(mentioned(passage, here));
        before.ifPresentOrElse(
                b -> beside.addAll(mentioned(passage, b)), () -> context.lead().forEach(l -> beside.addAll(named(l))));
        context.about().stream()
                .filter(id -> isAbout(words, id, context.years()))
                .forEach(beside::add);
        if (kind == TypedText.Kind.TOLD && !beside.isEmpty()) {
            tell(passage.at(any.start()), any.group(), beside);
            return;
        }
        Matcher children = within(WrittenNumbers.ofPeople(passage.text()), here);
        if (!children.find()) {
            return;
        }
        context.near().stream()
                .filter(id -> isAbout(words, id, context.years()))
                .forEach(beside::add);
        context.heading().forEach(h -> beside.addAll(named(h)));
        others.forEach(o -> beside.addAll(mentioned(o, new Span(0, o.text().length()))));
        if (!beside.isEmpty()) {
            tell(passage.at(children.start()), children.group(), beside);
        }
    }

    private static Matcher within(Matcher matcher, Span sentence) {
        return matcher.region(sentence.from(), sentence.to())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    private void tell(Location at, String written, Set<String> ids) {
        found.add(new Diagnostic(
                Code.BV_701,
                at,
                "teksten skriver selv «" + written + "» ved siden av tall som ikke vises av hensyn til personvernet ("
                        + String.join(", ", ids) + ")"));
    }

    private Set<String> named(List<Inline> words) {
        Passage passage = new Passage(words);
        return mentioned(passage, new Span(0, passage.text().length()));
    }

    private Set<String> mentioned(Passage passage, Span part) {
        String folded = passage.text().substring(part.from(), part.to()).toLowerCase(Locale.ROOT);
        Set<String> references = passage.references(part.from(), part.to());
        Set<String> ids = new TreeSet<>();
        namesById.forEach((id, names) -> {
            if (isAbout(folded, id, Set.of())
                    && (references.contains(id) || names.stream().anyMatch(name -> name.isIn(folded)))) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** A sentence is about the year of the report, or the years that its source gives, unless it names another. */
    private boolean isAbout(String sentence, String id, Set<Integer> given) {
        Set<Integer> hidden = hiddenYears.getOrDefault(id, Set.of());
        return (given.isEmpty() ? Set.of(lastYear) : given).stream().anyMatch(hidden::contains)
                || hidden.stream().anyMatch(y -> sentence.contains(Integer.toString(y)));
    }
}
