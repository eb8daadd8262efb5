package no.tilstand.report;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.domain.Period;

/**
 * The numbers that a generated sentence may hold: those of its plan. A number that stands in the word files, or has lost
 * its thousands on the way, is none of them. That the page shows the sentence as it is composed is seen to when the
 * finished PDF is read back ({@code render.proof}); the two together are that no unknown number stands there.
 */
record SentenceNumbers(Words words) {
    /**
     * Those of the language itself: «per 1000 innbyggere» (the unit of rates in KOSTRA), «per 30. juni» (the half-yearly
     * report to the state administrator), «blant dem som fylte 18 år» (barnevernsloven § 3-6, aftercare).
     */
    private static final Set<BigDecimal> OF_LANGUAGE = Set.of(decimal("1000"), decimal("30"), decimal("18"));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\u00a0\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /**
     * The sentence itself.
     *
     * @throws IllegalStateException when it holds a number that its plan does not: a fault of the word files or of this
     *     package, so that nothing is made
     */
    String checked(Sentence plan, String sentence) {
        Set<BigDecimal> known = new HashSet<>(OF_LANGUAGE);
        add(plan, known);
        Matcher numbers = NUMBER.matcher(sentence);
        while (numbers.find()) {
            if (!known.contains(decimal(numbers.group()))) {
                throw new IllegalStateException(
                        "a number in " + plan.getClass().getSimpleName() + " that its plan does not have");
            }
        }
        return sentence;
    }

    private void add(Slot slot, Set<BigDecimal> known) {
        if (slot instanceof Sentence s) {
            Map<String, Slot> slots = Sentences.slots(s);
            slots.values().forEach(one -> add(one, known));
        } else if (slot instanceof Slot.Time t) {
            add(t.period(), known);
        } else if (slot instanceof Slot.Year y) {
            add(y.period(), known);
        } else if (slot instanceof Slot.Amount a) {
            add(a, known);
        } else if (slot instanceof Slot.Plural p) {
            add(p.noun(), known);
        } else if (slot instanceof Slot.Tally t) {
            known.add(whole(t.count()));
        } else if (slot instanceof Slot.Few f) {
            known.add(whole(f.count()));
            add(f.noun(), known);
        } else if (slot instanceof Slot.Limit l) {
            add(l.from(), known);
            add(l.to(), known);
        } else if (slot instanceof Slot.Relative r) {
            r.percent().ifPresent(p -> known.add(p.abs().stripTrailingZeros()));
        } else if (slot instanceof Slot.PriceYear p) {
            p.year().ifPresent(y -> known.add(whole(y)));
        } else if (slot instanceof Slot.Authority a) {
            add(a.paragraph(), known);
        } else if (slot instanceof Slot.Label l) {
            add(l.text(), known);
        } else if (slot instanceof Slot.Term t) {
            add(words.get(t.key()), known);
        } else if (slot instanceof Slot.AreaValue v) {
            add(v.value(), known);
            add(v.area(), known);
        } else if (slot instanceof Slot.Part p) {
            known.add(whole(p.count()));
        } else if (slot instanceof Slot.Listing l) {
            l.items().forEach(one -> add(one, known));
        } else if (slot instanceof Slot.Day d) {
            known.add(whole(d.date().getDayOfMonth()));
            known.add(whole(d.date().getYear()));
        }
        // A subject, a definite noun and a choice are words.
    }

    private void add(Slot.Amount amount, Set<BigDecimal> known) {
        known.add(amount.number().abs().stripTrailingZeros());
        add(amount.unit(), known);
    }

    /** «barn under 15 år» is what is counted. */
    private void add(Slot.Unit unit, Set<BigDecimal> known) {
        if (!unit.equals(Slot.Unit.NONE)) {
            add(words.get("substantiv." + unit.key() + ".flere"), known);
        }
    }

    private static void add(Period period, Set<BigDecimal> known) {
        known.add(whole(period.from()));
        known.add(whole(period.year()));
    }

    /** A name may have digits of its own: «§ 2-2», «KOSTRA-gruppe 7». */
    private static void add(String name, Set<BigDecimal> known) {
        Matcher digits = DIGITS.matcher(name);
        while (digits.find()) {
            known.add(decimal(digits.group()));
        }
        Matcher numbers = NUMBER.matcher(name);
        while (numbers.find()) {
            known.add(decimal(numbers.group()));
        }
    }

    private static BigDecimal whole(int number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }

    private static BigDecimal decimal(String printed) {
        return new BigDecimal(printed.replace("\u00a0", "").replace(',', '.')).stripTrailingZeros();
    }
}
