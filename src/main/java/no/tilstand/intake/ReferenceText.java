package no.tilstand.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tilstand.domain.Period;
import no.tilstand.domain.narrative.Inline;

/** The small language between {@code {{} and {@code }}}, and of the subject of a block: {@code ID[kategori]@område}. */
final class ReferenceText {
    private ReferenceText() {}

    /** What is measured: an indicator, perhaps one of its categories, perhaps in another area. */
    record Subject(String indicator, String category, String area) {

        /** As it is written, with quotation marks where a name needs them. */
        @Override
        public String toString() {
            String inBrackets = category.isEmpty() ? "" : "[" + guarded(category) + "]";
            return indicator + inBrackets + (area.isEmpty() ? "" : "@" + guarded(area));
        }

        private static String guarded(String name) {
            boolean special = name.chars().anyMatch(c -> c == '[' || c == ']' || c == '@' || c == '}');
            return special ? '"' + name + '"' : name;
        }
    }

    /** A subject, or what is wrong with it. */
    sealed interface Parsed<T> {
        record Good<T>(T value) implements Parsed<T> {}

        record Bad<T>(String message) implements Parsed<T> {}
    }

    /** A reference to a figure. */
    record Reference(Subject subject, Inline.Word word, Period from, Period to) {}

    /** {@code ID[kategori]@område ord periode}. The period is always last, so that an area may have spaces. */
    static Parsed<Reference> reference(String content) {
        if (content.contains("{{")) {
            String open = content.substring(0, content.indexOf("{{"));
            return new Parsed.Bad<>("henvisningen " + shown(open) + " er ikke avsluttet med }}");
        }
        List<String> words = words(content);
        if (words.size() == 1 && periods(words.get(0)).isPresent()) {
            return new Parsed.Bad<>("henvisningen " + shown(content)
                    + " mangler indikator; den skal stå foran året, som i {{mottatte-meldinger " + words.get(0) + "}}");
        } else if (words.size() < 2) {
            return new Parsed.Bad<>("henvisningen " + shown(content) + " mangler periode; den skal stå sist");
        }
        String last = words.get(words.size() - 1);
        Optional<List<Period>> periods = periods(last);
        if (periods.isEmpty()) {
            return new Parsed.Bad<>("henvisningen slutter med " + Wording.quote(last)
                    + "; der skal perioden stå, som 2025 eller 2013..2018");
        }
        Optional<Inline.Word> word = word(words.get(words.size() - 2));
        int subjectWords = words.size() - (word.isPresent() ? 2 : 1);
        if (subjectWords == 0) {
            return new Parsed.Bad<>("henvisningen " + shown(content) + " mangler indikator");
        }
        Period from = periods.get().get(0);
        Period to = periods.get().get(periods.get().size() - 1);
        if (from.compareTo(to) > 0) {
            return new Parsed.Bad<>("perioden " + Wording.quote(last) + " går bakover i tid");
        }
        Parsed<Subject> subject = subject(String.join(" ", words.subList(0, subjectWords)));
        if (subject instanceof Parsed.Good<Subject> good) {
            return new Parsed.Good<>(new Reference(good.value(), word.orElse(Inline.Word.VALUE), from, to));
        }
        return new Parsed.Bad<>(((Parsed.Bad<Subject>) subject).message());
    }

    /** {@code ID}, {@code ID[kategori]}, {@code ID@område}, {@code ID[kategori]@område}. */
    static Parsed<Subject> subject(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) != '[' && text.charAt(at) != '@') {
            at++;
        }
        String id = Blanks.strip(text.substring(0, at));
        if (!Ids.isKebabCase(id)) {
            String kebab = Wording.folded(id).replace(' ', '-').replace('_', '-');
            return new Parsed.Bad<>(Wording.quote(id)
                    + " kan ikke være en indikator; en id har små bokstaver a–z, siffer og bindestrek"
                    + (Ids.isKebabCase(kebab) ? ", som «" + kebab + "»" : ""));
        }
        String category = "";
        if (at < text.length() && text.charAt(at) == '[') {
            int close = end(text, at + 1, ']');
            if (close < 0) {
                return new Parsed.Bad<>("kategorien etter " + id + " mangler ]");
            }
            category = unquoted(text.substring(at + 1, close));
            at = close + 1;
            if (category.isEmpty()) {
                return new Parsed.Bad<>("kategorien etter " + id + " er tom");
            }
        }
        String rest = Blanks.strip(text.substring(at));
        if (rest.isEmpty()) {
            return new Parsed.Good<>(new Subject(id, category, ""));
        } else if (rest.charAt(0) != '@') {
            return new Parsed.Bad<>("ukjent ord " + Wording.quote(rest) + " etter " + id
                    + "; her kan [kategori], @område, endring, andel eller antall stå");
        }
        String area = unquoted(rest.substring(1));
        return area.isEmpty()
                ? new Parsed.Bad<>("området etter @ er tomt")
                : new Parsed.Good<>(new Subject(id, category, area));
    }

    /** One or two periods; empty for anything else. */
    static Optional<List<Period>> periods(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Years.period(text).filter(p -> !p.isSpan()).map(List::of);
        }
        Optional<Period> from = Years.period(text.substring(0, dots)).filter(p -> !p.isSpan());
        Optional<Period> to = Years.period(text.substring(dots + 2)).filter(p -> !p.isSpan());
        return from.flatMap(f -> to.map(t -> List.of(f, t)));
    }

    static Optional<Inline.Word> word(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "endring" -> Optional.of(Inline.Word.CHANGE);
            case "andel" -> Optional.of(Inline.Word.SHARE);
            case "antall" -> Optional.of(Inline.Word.COUNT);
            default -> Optional.empty();
        };
    }

    /** Split at blanks that stand neither in quotation marks nor in brackets; the marks stay. */
    static List<String> words(String content) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        boolean bracket = false;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            quote = Quotes.after(quote, c);
            bracket = quote == 0 && (c == '[' || (bracket && c != ']'));
            if (Blanks.isBlank(c) && quote == 0 && !bracket) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** The text without the quotation marks that stand around all of it. */
    static String unquoted(String text) {
        String stripped = Blanks.strip(text);
        int last = stripped.length() - 1;
        boolean around = last > 0
                && Quotes.opens(stripped.charAt(0))
                && Quotes.closes(stripped.charAt(0), stripped.charAt(last));
        return around ? stripped.substring(1, last) : stripped;
    }

    /** Where {@code sign} stands outside quotation marks; -1 when nowhere. */
    private static int end(String text, int from, char sign) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && c == sign) {
                return i;
            }
            quote = Quotes.after(quote, c);
        }
        return -1;
    }

    private static String shown(String content) {
        return Wording.quote(Blanks.strip(content));
    }
}
