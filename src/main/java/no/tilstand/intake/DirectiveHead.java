package no.tilstand.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.narrative.Node;

/** The line after {@code :::}: the kind of block, its words and its options. */
final class DirectiveHead {
    private static final Set<String> OF_INDICATOR = Set.of("fra", "til", "id", "tittel", "type");
    private static final Set<String> OF_LIST = Set.of("id", "tittel");

    /** What each kind of block may have. */
    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry("indikator", OF_INDICATOR),
            Map.entry("figur", OF_INDICATOR),
            Map.entry("tabell", OF_INDICATOR),
            Map.entry("maaloppnaaelse", OF_LIST),
            Map.entry("tiltak", OF_LIST),
            Map.entry("oversikt", OF_LIST),
            Map.entry("bilde", Set.of("fil", "alt", "id", "tittel", "mangler")),
            Map.entry("paastand", Set.of()),
            Map.entry("maalbilde", OF_LIST),
            Map.entry("prinsipper", OF_LIST),
            Map.entry("forebyggendeplan", Set.of()),
            Map.entry("sjekkliste", OF_LIST),
            Map.entry("reformmaal", OF_LIST),
            Map.entry("forrigeperiode", OF_LIST),
            Map.entry("merk", Set.of("tittel")),
            Map.entry("undersokelse", Set.of("aar", "id", "tittel")));

    private static final Set<String> OF_INDICATORS = Set.of("indikator", "figur", "tabell", "paastand", "undersokelse");

    /** How many words without {@code =} each kind may have; the others none. */
    private static final Map<String, Integer> MOST_ARGUMENTS = Map.of(
            "indikator", 1,
            "figur", 20,
            "tabell", 20,
            "undersokelse", 20,
            "paastand", 10,
            "maaloppnaaelse", 1,
            "tiltak", 1,
            "sjekkliste", 1);

    private static final Set<String> TYPES = Arrays.stream(Indicator.Figure.values())
            .map(Indicator.Figure::tag)
            .collect(Collectors.toCollection(TreeSet::new));

    private final Findings findings;
    private final Location start;
    private final List<Node.Argument> arguments = new ArrayList<>();
    private final Map<String, Node.Argument> options = new LinkedHashMap<>();
    private String kind = "";
    private boolean usable = true;

    private DirectiveHead(Location start, Findings findings) {
        this.start = start;
        this.findings = findings;
    }

    /** @param start where {@code head} begins, after the colons */
    static DirectiveHead read(String head, Location start, Findings findings) {
        DirectiveHead read = new DirectiveHead(start, findings);
        read.split(head);
        if (read.checkKind()) {
            read.checkOptions();
            read.checkArguments();
        }
        return read;
    }

    /** The kind in ASCII; what was written when it is not known. */
    String kind() {
        return kind;
    }

    /** Whether the block says enough to be used; if not, that has been told. */
    boolean isUsable() {
        return isKnown() && usable;
    }

    private boolean isKnown() {
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
                    () -> Suggestion.hint(kind, new TreeSet<>(KINDS.keySet())));
        }
        return isKnown();
    }

    private void checkOptions() {
        Set<String> known = KINDS.get(kind);
        for (String name : List.copyOf(options.keySet())) {
            if (!known.contains(name)) {
                refuse(name, "blokken " + kind + " har ikke valget " + Wording.quote(name), known);
            }
        }
        year("aar");
        Optional<Period> from = year("fra");
        Optional<Period> to = year("til");
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            refuse("fra", "blokken går fra " + from.get() + " til " + to.get() + ", bakover i tid", Set.of());
            options.remove("til");
        }
        option("type")
                .filter(t -> !TYPES.contains(t.text()))
                .ifPresent(t -> refuse(
                        "type",
                        "valget type er " + Wording.quote(t.text()) + "; det skal være "
                                + Wording.or(List.copyOf(TYPES)),
                        TYPES));
        option("id")
                .filter(i -> !Ids.isKebabCase(i.text()))
                .ifPresent(i -> refuse(
                        "id",
                        "valget id er " + Wording.quote(i.text())
                                + "; det skal ha små bokstaver a–z, siffer og bindestrek",
                        Set.of()));
    }

    private Optional<Node.Argument> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** Tells of an option and takes it away, so that no later phase tells of it again. */
    private void refuse(String name, String message, Set<String> known) {
        Node.Argument value = options.remove(name);
        String written = known.contains(name) || known.equals(TYPES) ? value.text() : name;
        findings.add(Code.BV_165, value.location(), message, () -> Suggestion.hint(written, new TreeSet<>(known)));
    }

    private Optional<Period> year(String name) {
        Optional<Node.Argument> given = option(name);
        Optional<Period> year = given.flatMap(g -> Years.period(g.text())).filter(Period::isYear);
        if (given.isPresent() && year.isEmpty()) {
            refuse(
                    name,
                    "valget " + name + " er " + Wording.quote(given.get().text()) + "; det skal være et år",
                    Set.of());
        }
        return year;
    }

    private void checkArguments() {
        int most = MOST_ARGUMENTS.getOrDefault(kind, 0);
        if (arguments.size() > most) {
            Node.Argument extra = arguments.get(most);
            findings.add(
                    Code.BV_165,
                    extra.location(),
                    "ukjent argument " + Wording.quote(extra.text()) + " i blokken " + kind,
                    () -> Suggestion.hint(extra.text(), new TreeSet<>(KINDS.get(kind))));
            arguments.subList(most, arguments.size()).clear();
        }
        if (!OF_INDICATORS.contains(kind)) {
            return;
        } else if (arguments.isEmpty()) {
            findings.add(Code.BV_165, start, "blokken " + kind + " mangler indikator");
            usable = false;
        } else if (kind.equals("paastand")) {
            List<Node.Argument> rest = List.copyOf(arguments.subList(1, arguments.size()));
            arguments.subList(1, arguments.size()).clear();
            subjects();
            ClaimHead claim = new ClaimHead(start, findings);
            arguments.addAll(claim.read(rest));
            usable &= claim.isWhole();
        } else {
            subjects();
        }
    }

    /** Writes each {@code ID[kategori]@område} in one way; one that is not to be understood is taken away. */
    private void subjects() {
        List<Node.Argument> good = new ArrayList<>();
        for (Node.Argument argument : arguments) {
            ReferenceText.Parsed<ReferenceText.Subject> parsed = ReferenceText.subject(argument.text());
            if (parsed instanceof ReferenceText.Parsed.Good<ReferenceText.Subject> subject) {
                good.add(new Node.Argument(subject.value().toString(), argument.location()));
            } else {
                findings.add(
                        Code.BV_165,
                        argument.location(),
                        ((ReferenceText.Parsed.Bad<ReferenceText.Subject>) parsed).message());
            }
        }
        arguments.clear();
        arguments.addAll(good);
        usable = !good.isEmpty();
    }
}
