package no.tilstand.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Chapter;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Node;

/**
 * Numbers that the service has typed into its own text, in digits or in words («begge», «ett barn», «halvparten»), beside an
 * indicator that has hidden numbers. A sentence is beside an indicator when it, or the sentence before it, names or refers
 * to it; so is a row of a typed table.
 *
 * <p>The warning looks at the text and at what the report hides, never at the hidden numbers: any number there gives it, the
 * right one and the wrong ones. So it confirms nothing, and two reports that differ in hidden numbers only have the same
 * warnings. It is for the maker all the same: a list of places where to look is not printed in the report.
 */
public final class TypedNumbers {
    /** Number words to twelve, and words that say a share of a few, in both forms of the language. */
    private static final String WORDS = "én|éin|ei?tt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv"
            + "|begge|båe|halvparten|ingen|alle|eneste|einaste|e[tn] barn|eit barn|ein gut|ei jente|en gutt|en jente";

    /** A number before one of these counts nobody: a span of time, a share, an amount, a date. */
    private static final String NOBODY =
            "(?!\\s*(?:%|prosent|pst|år|uker?\\b|veker?\\b|dag|måned|månad|time|timar|gang|kroner|kr\\b|million"
                    + "|tusen|årsverk|ting\\b|grupper\\b|\\.? (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober"
                    + "|november|desember)))";

    /** Whole numbers up to 999; not a part of a larger number, and not a clause of a law. */
    private static final String DIGITS =
            "(?<![\\d,.§/-])(?<!§ )(?<!kapittel )(?<!punkt )(?<!side )(?<!\\d[ \u00A0])\\d{1,3}(?![\\d,./-]\\d)"
                    + "(?!\\d)(?![ \u00A0]\\d{3})";

    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?:(?<![\\p{L}\\d])(?:" + WORDS + ")(?![\\p{L}\\d])|" + DIGITS + ")" + NOBODY);
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

    /** @param figures the protected ones: nothing else is known here */
    public static List<Diagnostic> in(List<Chapter> chapters, Figures figures, Map<String, Indicator> register) {
        TypedNumbers typed = new TypedNumbers(figures, register);
        if (!typed.namesById.isEmpty()) {
            chapters.forEach(chapter -> typed.nodes(chapter.body()));
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

    private void nodes(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Heading h) {
                passage(List.of(h.text()), h.location());
            } else if (node instanceof Node.Paragraph p) {
                passage(List.of(p.text()), p.location());
            } else if (node instanceof Node.ItemList l) {
                l.items().forEach(this::nodes);
            } else if (node instanceof Node.Quote q) {
                nodes(q.body());
            } else if (node instanceof Node.Table t) {
                t.rows().forEach(row -> passage(row, t.location()));
            } else if (node instanceof Node.Directive d) {
                nodes(d.body());
            }
        }
    }

    private void passage(List<List<Inline>> cells, Location start) {
        Passage passage = new Passage(start);
        cells.forEach(passage::cell);
        String text = passage.text.toString();
        Set<String> before = Set.of();
        int from = 0;
        Matcher end = SENTENCE_END.matcher(text);
        while (from < text.length()) {
            int to = end.find() ? end.start() : text.length();
            Set<String> here = mentioned(text.substring(from, to), passage.references(from, to));
            Set<String> near = new TreeSet<>(here);
            near.addAll(before);
            Matcher number = NUMBER.matcher(text).region(from, to).useTransparentBounds(true);
            if (!near.isEmpty() && number.find()) {
                tell(passage.at(number.start()), number.group(), near);
            }
            before = here;
            from = to < text.length() ? end.end() : to;
        }
    }

    private void tell(Location at, String written, Set<String> ids) {
        found.add(new Diagnostic(
                Code.BV_701,
                at,
                "teksten skriver selv «" + written + "» ved siden av tall som ikke vises av hensyn til personvernet ("
                        + String.join(", ", ids) + ")"));
    }

    private Set<String> mentioned(String sentence, Set<String> references) {
        String folded = sentence.toLowerCase(Locale.ROOT);
        Set<String> ids = new TreeSet<>();
        namesById.forEach((id, names) -> {
            if (isAbout(folded, hiddenYears.get(id))
                    && (references.contains(id) || names.stream().anyMatch(name -> name.isIn(folded)))) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** A sentence is about the year of the report, unless it names another. */
    private boolean isAbout(String sentence, Set<Integer> years) {
        return years.contains(lastYear) || years.stream().anyMatch(y -> sentence.contains(Integer.toString(y)));
    }

    /** Running text in one piece, and where in the file each part of it stands. */
    private static final class Passage {
        private final StringBuilder text = new StringBuilder();
        private final TreeMap<Integer, Location> starts = new TreeMap<>();
        private final TreeMap<Integer, String> references = new TreeMap<>();

        Passage(Location start) {
            starts.put(0, start);
        }

        void cell(List<Inline> inlines) {
            add(inlines);
            text.append(' ');
        }

        private void add(List<Inline> inlines) {
            for (Inline inline : inlines) {
                if (inline instanceof Inline.Words w) {
                    w.location().ifPresent(at -> starts.put(text.length(), at));
                    text.append(w.text());
                } else if (inline instanceof Inline.LineBreak) {
                    text.append(' ');
                } else if (inline instanceof Inline.Reference r) {
                    references.put(text.length(), r.indicator());
                    text.append('\u2026');
                } else if (inline instanceof Inline.Emphasis e) {
                    add(e.text());
                } else if (inline instanceof Inline.Strong s) {
                    add(s.text());
                } else if (inline instanceof Inline.Link l) {
                    add(l.text());
                }
            }
        }

        Set<String> references(int from, int to) {
            return Set.copyOf(references.subMap(from, to).values());
        }

        Location at(int offset) {
            Map.Entry<Integer, Location> piece = starts.floorEntry(offset);
            Location start = piece.getValue();
            return new Location(start.path(), start.line(), start.column() + offset - piece.getKey());
        }
    }
}
