package no.tilstand.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Text;
import no.tilstand.domain.TypedText;

/**
 * The fields of one JSON object. Each is asked for once; a field of the wrong kind is an error and counts as not given;
 * {@link #done} tells of the fields that nobody asked for.
 */
final class Fields {
    private final Json.Obj object;
    private final Findings findings;
    private final Set<String> asked = new TreeSet<>();
    private final List<TypedText.Part> typed = new ArrayList<>();
    private TypedText.Kind kind = TypedText.Kind.TOLD;
    private TypedText.Context context = TypedText.Context.NONE;

    Fields(Json.Obj object, Findings findings) {
        this.object = object;
        this.findings = findings;
    }

    /** What its words stand with; the objects in it that are asked for after this stand with the same. */
    Fields standsWith(TypedText.Context other) {
        context = other;
        return this;
    }

    /** Its words are of what shall be or what words mean, and so are those of the objects in it asked for after this. */
    Fields general() {
        kind = TypedText.Kind.GENERAL;
        return this;
    }

    /** @param what the thing that should be an object: «rapport.json», «målet» */
    static Optional<Fields> of(Json json, String what, Findings findings) {
        if (json instanceof Json.Obj object) {
            return Optional.of(new Fields(object, findings));
        }
        findings.add(Code.BV_112, json.at(), what + " er " + json.kind() + "; det skal være et objekt i { }");
        return Optional.empty();
    }

    Location at() {
        return object.at();
    }

    /** Where a field's value stands; the object itself when it is not given. */
    Location at(String name) {
        Json.Member member = object.members().get(name);
        return member == null ? object.at() : member.value().at();
    }

    Set<String> names() {
        return object.members().keySet();
    }

    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** {@code null} counts as not given. */
    Optional<Json> take(String name) {
        asked.add(name);
        Json.Member member = object.members().get(name);
        return member == null || member.value() instanceof Json.Nothing
                ? Optional.empty()
                : Optional.of(member.value());
    }

    void missing(String name) {
        findings.add(Code.BV_111, object.at(), "feltet " + name + " mangler");
    }

    Optional<Json.Str> word(String name) {
        Optional<Json> json = take(name);
        if (json.isPresent() && !(json.get() instanceof Json.Str)) {
            wrongKind(name, json.get(), "en tekst i anførselstegn");
        }
        return json.filter(Json.Str.class::isInstance).map(Json.Str.class::cast);
    }

    /** An id, an address or the like, which is no words for a reader. Empty when not given. */
    String key(String name) {
        return word(name).map(Json.Str::text).map(String::strip).orElse("");
    }

    /** Words that the report may print. Empty when not given. */
    String text(String name) {
        return text(name, kind);
    }

    private String text(String name, TypedText.Kind as) {
        Optional<Json.Str> word = word(name);
        word.ifPresent(w -> type(w, as, Optional.empty()));
        return word.map(Json.Str::text).map(String::strip).orElse("");
    }

    private void type(Json.Str word, TypedText.Kind as, Optional<LanguageForm> form) {
        if (!word.text().isBlank()) {
            typed.add(new TypedText.Part(WrittenWords.of(word), as, form));
        }
    }

    String requiredKey(String name) {
        return required(name, key(name));
    }

    String requiredText(String name) {
        return required(name, text(name));
    }

    /** Words of what shall be, beside others of what was. */
    String requiredGeneralText(String name) {
        return required(name, text(name, TypedText.Kind.GENERAL));
    }

    private String required(String name, String text) {
        if (text.isEmpty() && !isWrongKind(name, Json.Str.class)) {
            if (has(name)) {
                findings.add(Code.BV_111, at(name), "feltet " + name + " er tomt");
            } else {
                missing(name);
            }
        }
        return text;
    }

    /** A text in one or both language forms; a plain string is bokmål. */
    Text bilingual(String name) {
        Optional<Json> json = take(name);
        if (json.isEmpty()) {
            return Text.NONE;
        } else if (json.get() instanceof Json.Str plain) {
            type(plain, kind, Optional.empty());
            return new Text(plain.text().strip(), "");
        } else if (json.get() instanceof Json.Obj both) {
            Fields forms = new Fields(both, findings);
            Optional<Json.Str> nb = forms.word("nb");
            Optional<Json.Str> nn = forms.word("nn");
            forms.done();
            Text text = new Text(
                    nb.map(Json.Str::text).orElse("").strip(),
                    nn.map(Json.Str::text).orElse("").strip());
            // Bokmål is printed in both where nobody has written nynorsk.
            nb.ifPresent(w -> type(w, kind, text.nn().isEmpty() ? Optional.empty() : Optional.of(LanguageForm.NB)));
            nn.ifPresent(w -> type(w, kind, Optional.of(LanguageForm.NN)));
            return text;
        }
        wrongKind(name, json.get(), "en tekst, eller {\"nb\": \"...\", \"nn\": \"...\"}");
        return Text.NONE;
    }

    Optional<BigDecimal> number(String name) {
        Optional<Json> json = take(name);
        if (json.isPresent() && !(json.get() instanceof Json.Num)) {
            wrongKind(name, json.get(), "et tall uten anførselstegn og med punktum foran desimalene");
        }
        return json.filter(Json.Num.class::isInstance).map(Json.Num.class::cast).flatMap(n -> {
            Optional<BigDecimal> number = Numbers.ofLiteral(n.literal());
            if (number.isEmpty()) {
                findings.add(
                        Code.BV_134, n.at(), "tallet i feltet " + name + " er for stort eller har for mange sifre");
            }
            return number;
        });
    }

    /** The numbers of a list; empty for anything else. */
    List<BigDecimal> numbers(String name) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (take(name).orElse(null) instanceof Json.Arr array) {
            for (Json item : array.items()) {
                if (item instanceof Json.Num n) {
                    Numbers.ofLiteral(n.literal()).ifPresent(numbers::add);
                }
            }
        }
        return numbers;
    }

    /** A whole number from {@code least} to {@code most}. */
    Optional<Integer> integer(String name, int least, int most) {
        Optional<BigDecimal> number = number(name);
        boolean fits = number.isPresent()
                && number.get().stripTrailingZeros().scale() <= 0
                && number.get().compareTo(BigDecimal.valueOf(least)) >= 0
                && number.get().compareTo(BigDecimal.valueOf(most)) <= 0;
        if (number.isPresent() && !fits) {
            findings.add(
                    Code.BV_114,
                    at(name),
                    "feltet " + name + " er " + number.get().toPlainString() + "; det skal være et helt tall fra "
                            + least + " til " + most);
        }
        return number.filter(n -> fits).map(BigDecimal::intValueExact);
    }

    /** {@code false} when not given. */
    boolean flag(String name) {
        Optional<Json> json = take(name);
        if (json.isPresent() && !(json.get() instanceof Json.Bool)) {
            wrongKind(name, json.get(), "true eller false uten anførselstegn");
        }
        return json.isPresent() && json.get() instanceof Json.Bool bool && bool.value();
    }

    Optional<LocalDate> date(String name) {
        return word(name).flatMap(word -> {
            try {
                return Optional.of(LocalDate.parse(word.text().strip()));
            } catch (DateTimeParseException e) {
                findings.add(
                        Code.BV_112,
                        word.at(),
                        "feltet " + name + " er " + Wording.quote(word.text())
                                + "; det skal være en dato som 2025-12-31");
                return Optional.empty();
            }
        });
    }

    /** One of a fixed set of words. */
    <E> Optional<E> choice(String name, E[] values, Function<E, String> tag) {
        return word(name).flatMap(word -> oneOf(word, "feltet " + name, values, tag));
    }

    /** @param otherWords what people write for a word of the set, in lower case */
    <E> Optional<E> choice(String name, E[] values, Function<E, String> tag, Map<String, String> otherWords) {
        return word(name).flatMap(word -> oneOf(word, "feltet " + name, values, tag, otherWords));
    }

    <E> Optional<E> oneOf(Json.Str word, String what, E[] values, Function<E, String> tag) {
        return oneOf(word, what, values, tag, Map.of());
    }

    private <E> Optional<E> oneOf(
            Json.Str word, String what, E[] values, Function<E, String> tag, Map<String, String> otherWords) {
        String folded = Wording.folded(word.text());
        Optional<E> found = Arrays.stream(values)
                .filter(v -> tag.apply(v).equals(word.text()) || tag.apply(v).equals(folded))
                .findFirst();
        if (found.isEmpty()) {
            List<String> tags = Arrays.stream(values).map(tag).toList();
            findings.add(
                    Code.BV_113,
                    word.at(),
                    what + " er " + Wording.quote(word.text()) + "; det skal være " + oneOfThese(tags),
                    () -> Optional.ofNullable(otherWords.get(folded))
                            .map(meant -> "mente du «" + meant + "»?")
                            .orElseGet(() -> Suggestion.hint(word.text(), tags)));
        }
        return found;
    }

    private static String oneOfThese(List<String> tags) {
        return tags.size() == 1
                ? tags.get(0)
                : String.join(", ", tags.subList(0, tags.size() - 1)) + " eller " + tags.get(tags.size() - 1);
    }

    /** The strings of a list that the report may print. */
    List<Json.Str> texts(String name) {
        List<Json.Str> texts = words(name);
        texts.forEach(w -> type(w, kind, Optional.empty()));
        return texts;
    }

    /** The strings of a list; what is no string is an error. */
    List<Json.Str> words(String name) {
        List<Json.Str> words = new ArrayList<>();
        for (Json item : list(name)) {
            if (item instanceof Json.Str word) {
                words.add(word);
            } else {
                wrongKind(name, item, "tekster i anførselstegn", "et element i ");
            }
        }
        return words;
    }

    /** The objects of a list; what is no object is an error. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (Json item : list(name)) {
            Fields.of(item, "et element i " + name, findings).map(this::inside).ifPresent(objects::add);
        }
        return objects;
    }

    Optional<Fields> object(String name) {
        return take(name)
                .flatMap(json -> Fields.of(json, "feltet " + name, findings))
                .map(this::inside);
    }

    private Fields inside(Fields other) {
        other.kind = kind;
        other.context = context;
        return other;
    }

    private List<Json> list(String name) {
        Optional<Json> json = take(name);
        if (json.isPresent() && json.get() instanceof Json.Arr array) {
            return array.items();
        }
        json.ifPresent(j -> wrongKind(name, j, "en liste i [ ]"));
        return List.of();
    }

    private boolean isWrongKind(String name, Class<? extends Json> wanted) {
        return take(name).filter(j -> !wanted.isInstance(j)).isPresent();
    }

    private void wrongKind(String name, Json json, String wanted) {
        wrongKind(name, json, wanted, "");
    }

    private void wrongKind(String name, Json json, String wanted, String prefix) {
        String field = prefix.isEmpty() ? "feltet " + name : prefix + name;
        findings.add(Code.BV_112, json.at(), field + " er " + json.kind() + "; det skal være " + wanted);
    }

    /**
     * Tells of the fields that are not known, and gives on the words that were asked for. A name that begins with {@code _}
     * is a remark.
     */
    void done() {
        if (!typed.isEmpty()) {
            findings.typed(new TypedText(List.copyOf(typed), context));
        }
        object.members().forEach((name, member) -> {
            if (!asked.contains(name) && !name.startsWith("_")) {
                findings.add(
                        Code.BV_110,
                        member.at(),
                        "ukjent felt " + Wording.quote(name),
                        () -> Suggestion.hint(name, unused()));
            }
        });
    }

    private List<String> unused() {
        return asked.stream().filter(n -> !object.members().containsKey(n)).toList();
    }
}
