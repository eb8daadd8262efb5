package no.tilstand.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.narrative.Node;

/** What follows the indicator of a claim: {@code [endring] <= -50% 2013..2018}. */
final class ClaimHead {
    private static final List<String> OPERATORS = List.of("<=", ">=", "=");
    /** Signs in the wrong order, each with what was meant. */
    private static final Map<String, String> TURNED = Map.of("=>", ">=", "=<", "<=");

    private static final Set<String> UNITS = Set.of("%", "pp");

    private final Location start;
    private final Findings findings;
    private boolean whole = true;

    /** @param start where the head of the block begins */
    ClaimHead(Location start, Findings findings) {
        this.start = start;
        this.findings = findings;
    }

    boolean isWhole() {
        return whole;
    }

    /** The words, each part one word: {@code endring} if given, operator, amount with its unit, period. */
    List<Node.Argument> read(List<Node.Argument> written) {
        List<Node.Argument> words = separated(written);
        List<Node.Argument> read = new ArrayList<>();
        int at = 0;
        if (!words.isEmpty() && words.get(0).text().equals("endring")) {
            read.add(words.get(0));
            at++;
        }
        if (at >= words.size() || !OPERATORS.contains(words.get(at).text())) {
            return missing(words, at, "<=, >= eller =");
        }
        read.add(words.get(at));
        at++;
        Optional<String> amount = at < words.size() ? amount(words.get(at).text()) : Optional.empty();
        if (amount.isEmpty()) {
            return missing(words, at, "et tall, som -50%, 10pp eller 12,5");
        }
        read.add(new Node.Argument(amount.get(), words.get(at).location()));
        at++;
        if (at >= words.size() || ReferenceText.periods(words.get(at).text()).isEmpty()) {
            return missing(words, at, "en periode, som 2018 eller 2013..2018");
        }
        read.add(words.get(at));
        return at + 1 < words.size() ? missing(words, at + 1, "slutten av linjen") : read;
    }

    /** {@code <=-50} becomes two words, {@code 50 %} one. */
    private static List<Node.Argument> separated(List<Node.Argument> written) {
        List<Node.Argument> words = new ArrayList<>();
        for (Node.Argument word : written) {
            Optional<String> glued = Stream.concat(TURNED.keySet().stream().sorted(), OPERATORS.stream())
                    .filter(o -> word.text().startsWith(o) && word.text().length() > o.length())
                    .filter(o -> !TURNED.containsKey(word.text()))
                    .findFirst();
            if (glued.isPresent()) {
                int length = glued.get().length();
                Location at = word.location();
                words.add(new Node.Argument(glued.get(), at));
                words.add(new Node.Argument(
                        word.text().substring(length), new Location(at.path(), at.line(), at.column() + length)));
            } else if (UNITS.contains(word.text()) && !words.isEmpty()) {
                Node.Argument amount = words.remove(words.size() - 1);
                words.add(new Node.Argument(amount.text() + word.text(), amount.location()));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private List<Node.Argument> missing(List<Node.Argument> words, int at, String expected) {
        whole = false;
        boolean there = at < words.size();
        Location place = there ? words.get(at).location() : start;
        String seen = there ? "her står " + Wording.quote(words.get(at).text()) : "linjen slutter for tidlig";
        findings.add(
                Code.BV_165,
                place,
                "påstanden kan ikke leses: " + seen + "; her skal det stå " + expected,
                () -> there && TURNED.containsKey(words.get(at).text())
                        ? "mente du «" + TURNED.get(words.get(at).text()) + "»?"
                        : "");
        return List.of();
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
