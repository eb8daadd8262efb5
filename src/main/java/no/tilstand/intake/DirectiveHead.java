package no.tilstand.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.narrative.Node;

/** The line after {@code :::}: the kind of block, its words and its options. */
final class DirectiveHead {
    private static final Set<String> OF_INDICATOR = Set.of("fra", "til", "id", "tittel", "type");
    private static final Set<String> OF_LIST = Set.of("id", "tittel");

    /** What each kind of block may have. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "indikator", OF_INDICATOR,
            "figur", OF_INDICATOR,
            "tabell", OF_INDICATOR,
            "maaloppnaaelse", OF_LIST,
            "tiltak", OF_LIST,
            "oversikt", OF_LIST,
            "bilde", Set.of("fil", "alt", "id", "tittel", "mangler"),
            "paastand", Set.of(),
            "maalbilde", OF_LIST,
            "prinsipper", OF_LIST);

    private static final Set<String> ABOUT_ONE_INDICATOR = Set.of("indikator", "figur", "tabell", "paastand");
    private static final Set<String> OPERATORS = Set.of("<=", ">=", "<", ">", "=");

    private final Findings findings;
    private final Location start;
    private final List<Node.Argument> arguments = new ArrayList<>();
    private final Map<String, Node.Argument> options = new LinkedHashMap<>();
    private String kind = "";

    private DirectiveHead(Location start, Findings findings) {
        this.start = start;
        this.findings = findings;
    }

    /** @param start where {@code head} begins, after the colons */
    static DirectiveHead read(String head, Location start, TableReader.Lookup lookup, Findings findings) {
        DirectiveHead read = new DirectiveHead(start, findings);
        read.split(head);
        if (read.checkKind()) {
            read.checkOptions();
            read.checkArguments(lookup);
        }
        return read;
    }

    /** The kind in ASCII; what was written when it is not known. */
    String kind() {
        return kind;
    }

    boolean isKnown() {
        return KINDS.containsKey(kind);
    }

    List<Node.Argument> arguments() {
        return arguments;
    }

    Map<String, Node.Argument> options() {
        return options;
    }

    private void split(String head) {
        int at = 0;
        while (at < head.length()) {
            if (Blanks.isBlank(head.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(head, at);
            word(head.substring(at, end), new Location(start.path(), start.line(), start.column() + at));
            at = end;
        }
    }

    /** The next blank outside quotation marks and brackets; a mark that is never closed is an error and ends the line. */
    private int endOfWord(String head, int from) {
        char quote = 0;
        int quoteAt = from;
        boolean bracket = false;
        for (int i = from; i < head.length(); i++) {
            char c = head.charAt(i);
            char next = Quotes.after(quote, c);
            quoteAt = quote == 0 && next != 0 ? i : quoteAt;
            quote = next;
            bracket = quote == 0 && (c == '[' || (bracket && c != ']'));
            if (Blanks.isBlank(c) && quote == 0 && !bracket) {
                return i;
            }
        }
        if (quote != 0) {
            findings.add(
                    Code.BV_165,
                    new Location(start.path(), start.line(), start.column() + quoteAt),
                    "anførselstegnet blir ikke avsluttet på denne linjen");
        }
        return head.length();
    }

    private void word(String word, Location at) {
        int equals = optionEnd(word);
        if (kind.isEmpty()) {
            kind = Wording.folded(word);
        } else if (equals > 0) {
            option(Wording.folded(word.substring(0, equals)), word.substring(equals + 1), at);
        } else {
            arguments.add(new Node.Argument(text(word, at), at));
        }
    }

    private void option(String name, String value, Location at) {
        int valueColumn = at.column() + name.length() + 1;
        Node.Argument argument = new Node.Argument(text(value, at), new Location(at.path(), at.line(), valueColumn));
        if (options.putIfAbsent(name, argument) != null) {
            findings.add(Code.BV_165, at, "valget " + name + " står to ganger");
        }
    }

    private String text(String word, Location at) {
        return Characters.clean(ReferenceText.unquoted(word), at, findings);
    }

    /** Where the {@code =} of {@code navn=verdi} stands; 0 when the word is no option. */
    private static int optionEnd(String word) {
        int at = 0;
        while (at < word.length() && Character.isLetter(word.charAt(at))) {
            at++;
        }
        return at < word.length() && word.charAt(at) == '=' ? at : 0;
    }

    private boolean checkKind() {
        if (!isKnown()) {
            findings.add(
                    Code.BV_164,
                    start,
                    "ukjent blokk " + Wording.quote(kind),
                    () -> Wording.meant(kind, new TreeSet<>(KINDS.keySet())));
        }
        return isKnown();
    }

    private void checkOptions() {
        Set<String> known = KINDS.get(kind);
        options.forEach((name, value) -> {
            if (!known.contains(name)) {
                findings.add(
                        Code.BV_165,
                        value.location(),
                        "blokken " + kind + " har ikke valget " + Wording.quote(name),
                        () -> Wording.meant(name, new TreeSet<>(known)));
            }
        });
        Optional<Period> from = year("fra");
        Optional<Period> to = year("til");
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            findings.add(
                    Code.BV_165,
                    options.get("fra").location(),
                    "blokken går fra " + from.get() + " til " + to.get() + ", bakover i tid");
        }
        Optional.ofNullable(options.get("type")).ifPresent(this::checkType);
        Optional.ofNullable(options.get("id")).ifPresent(this::checkId);
    }

    private Optional<Period> year(String name) {
        Optional<Node.Argument> given = Optional.ofNullable(options.get(name));
        Optional<Period> year = given.flatMap(g -> Years.period(g.text())).filter(p -> !p.isSpan());
        if (given.isPresent() && year.isEmpty()) {
            findings.add(
                    Code.BV_165,
                    given.get().location(),
                    "valget " + name + " er " + Wording.quote(given.get().text()) + "; det skal være et år");
        }
        return year;
    }

    private void checkType(Node.Argument type) {
        Set<String> types = new TreeSet<>();
        for (Indicator.Figure figure : Indicator.Figure.values()) {
            types.add(figure.tag());
        }
        if (!types.contains(type.text())) {
            findings.add(
                    Code.BV_165,
                    type.location(),
                    "valget type er " + Wording.quote(type.text()) + "; det skal være " + String.join(", ", types),
                    () -> Wording.meant(type.text(), types));
        }
    }

    private void checkId(Node.Argument id) {
        if (!Ids.isKebabCase(id.text())) {
            findings.add(
                    Code.BV_165,
                    id.location(),
                    "valget id er " + Wording.quote(id.text())
                            + "; det skal ha små bokstaver a–z, siffer og bindestrek");
        }
    }

    private void checkArguments(TableReader.Lookup lookup) {
        if (ABOUT_ONE_INDICATOR.contains(kind)) {
            subject(lookup);
        }
        int most = kind.equals("paastand")
                ? Integer.MAX_VALUE
                : ABOUT_ONE_INDICATOR.contains(kind) || kind.equals("maaloppnaaelse") || kind.equals("tiltak") ? 1 : 0;
        if (arguments.size() > most) {
            Node.Argument extra = arguments.get(most);
            findings.add(
                    Code.BV_165,
                    extra.location(),
                    "ukjent argument " + Wording.quote(extra.text()) + " i blokken " + kind,
                    () -> Wording.meant(extra.text(), new TreeSet<>(KINDS.get(kind))));
        }
        if (kind.equals("paastand") && !arguments.isEmpty()) {
            checkClaim();
        }
    }

    /** The first word: its category and area become the options {@code kategori} and {@code omraade}. */
    private void subject(TableReader.Lookup lookup) {
        if (arguments.isEmpty()) {
            findings.add(Code.BV_165, start, "blokken " + kind + " mangler indikator");
            return;
        }
        Node.Argument first = arguments.get(0);
        ReferenceText.Parsed<ReferenceText.Subject> parsed = ReferenceText.subject(first.text());
        if (parsed instanceof ReferenceText.Parsed.Good<ReferenceText.Subject> good) {
            ReferenceText.Subject subject = good.value();
            arguments.set(0, new Node.Argument(subject.indicator(), first.location()));
            put("kategori", lookup.categoryName(subject.indicator(), subject.category()), first);
            put("omraade", subject.area(), first);
        } else {
            findings.add(
                    Code.BV_165,
                    first.location(),
                    ((ReferenceText.Parsed.Bad<ReferenceText.Subject>) parsed).message());
        }
    }

    private void put(String name, String text, Node.Argument at) {
        if (!text.isEmpty()) {
            options.put(name, new Node.Argument(text, at.location()));
        }
    }

    /** {@code ID [endring] <= -50% 2013..2018}; the words after the indicator become exactly these. */
    private void checkClaim() {
        List<Node.Argument> words = new ArrayList<>(arguments.subList(1, arguments.size()));
        boolean word =
                !words.isEmpty() && ReferenceText.word(words.get(0).text()).isPresent();
        int at = word ? 1 : 0;
        if (words.size() <= at || !OPERATORS.contains(words.get(at).text())) {
            claimError(words, at, "<=, >=, <, > eller =");
            return;
        }
        int unitAt = at + 2;
        if (words.size() > unitAt
                && Set.of("%", "pp").contains(words.get(unitAt).text())) {
            Node.Argument amount = words.get(at + 1);
            words.set(
                    at + 1, new Node.Argument(amount.text() + words.get(unitAt).text(), amount.location()));
            words.remove(unitAt);
        }
        if (words.size() <= at + 1 || amount(words.get(at + 1).text()).isEmpty()) {
            claimError(words, at + 1, "et tall, som -50%, 10pp eller 12,5");
            return;
        }
        Node.Argument amount = words.get(at + 1);
        words.set(at + 1, new Node.Argument(amount(amount.text()).orElseThrow(), amount.location()));
        if (words.size() <= at + 2
                || ReferenceText.periods(words.get(at + 2).text()).isEmpty()) {
            claimError(words, at + 2, "en periode, som 2018 eller 2013..2018");
        } else if (words.size() > at + 3) {
            claimError(words, at + 3, "ikke noe mer");
        }
        while (arguments.size() > 1) {
            arguments.remove(1);
        }
        arguments.addAll(words);
    }

    private void claimError(List<Node.Argument> words, int at, String expected) {
        boolean there = at < words.size();
        Location place = there ? words.get(at).location() : start;
        String seen = there ? "her står " + Wording.quote(words.get(at).text()) : "linjen slutter";
        findings.add(Code.BV_165, place, "påstanden er ikke ferdig: " + seen + "; det skal være " + expected);
    }

    /** The amount with a plain minus and a decimal point: {@code -50%}, {@code 10pp}, {@code 12.5}. */
    private static Optional<String> amount(String text) {
        String unit = text.endsWith("%") ? "%" : text.endsWith("pp") ? "pp" : "";
        String number = text.substring(0, text.length() - unit.length());
        return NumberText.read(number, true) instanceof NumberText.Figure figure && !number.endsWith("*")
                ? Optional.of(figure.number().toPlainString() + unit)
                : Optional.empty();
    }
}
