package no.tilstand.report;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tilstand.domain.Period;

/** Says a sentence plan in one language form: the template of the word files with every slot filled in. */
record Sentences(Words words) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    /** Up to here small numbers are written in words (language guide rule 3). */
    private static final int WORDS_TO = 12;

    /** The sentence, with a capital first and no-break spaces where a line must not break. */
    String text(Sentence sentence) {
        String template = words.get(
                sentence.getClass().getAnnotation(Sentence.Template.class).value());
        Map<String, Slot> slots = slots(sentence);
        return Terms.upper(
                SLOT.matcher(template).replaceAll(m -> Matcher.quoteReplacement(text(slots.get(m.group(1))))));
    }

    /** Sentence after sentence: facts are never joined by a conjunction, which would be a claim. */
    String text(List<Sentence> sentences) {
        return sentences.stream().map(this::text).collect(Collectors.joining(" "));
    }

    /** The slots of a plan by their names. */
    static Map<String, Slot> slots(Sentence sentence) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (RecordComponent component : sentence.getClass().getRecordComponents()) {
            try {
                slots.put(component.getName(), (Slot) component.getAccessor().invoke(sentence));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a slot of " + sentence + " cannot be read", e);
            }
        }
        return slots;
    }

    private String text(Slot slot) {
        if (slot instanceof Sentence s) {
            return text(s);
        } else if (slot instanceof Slot.Time t) {
            return time(t);
        } else if (slot instanceof Slot.Year y) {
            return period(y.period());
        } else if (slot instanceof Slot.Subject s) {
            return subject(s);
        } else if (slot instanceof Slot.Amount a) {
            return amount(a);
        } else if (slot instanceof Slot.Plural p) {
            return noun(p.noun(), false);
        } else if (slot instanceof Slot.Definite d) {
            String key = "substantiv." + d.noun().key() + ".bestemt";
            return words.get(words.has(key) ? key : "valg.dem");
        } else if (slot instanceof Slot.Tally t) {
            return t.count() == 0 ? words.get("valg.ingen") : Integer.toString(t.count());
        } else if (slot instanceof Slot.Few f) {
            return few(f);
        } else if (slot instanceof Slot.Limit l) {
            return limit(l);
        } else if (slot instanceof Slot.Relative r) {
            return r.percent()
                    .map(p -> bracketed(amount(new Slot.Amount(p, Slot.Unit.PERCENT))))
                    .orElse("");
        } else if (slot instanceof Slot.PriceYear p) {
            return p.year()
                    .map(y -> bracketed(words.get("frase.prisaar", Integer.toString(y))))
                    .orElse("");
        } else if (slot instanceof Slot.Authority a) {
            return a.paragraph().isEmpty() ? "" : bracketed(authority(a.paragraph()));
        } else if (slot instanceof Slot.Label l) {
            return label(l.text());
        } else if (slot instanceof Slot.Term t) {
            return words.get(t.key());
        } else if (slot instanceof Slot.AreaValue v) {
            return amount(v.value()) + bracketed(label(v.area()));
        } else if (slot instanceof Slot.Part p) {
            return p.count() + " " + words.get(p.key());
        } else if (slot instanceof Slot.Listing l) {
            return listing(l.items().stream().map(this::text).toList());
        } else if (slot instanceof Slot.Day d) {
            return d.date().getDayOfMonth()
                    + "."
                    + Numbers.NO_BREAK_SPACE
                    + words.get("maaned." + d.date().getMonthValue())
                    + " "
                    + d.date().getYear();
        }
        return words.get(((Slot.Choice) slot).key());
    }

    private static String bracketed(String text) {
        return " (" + text + ")";
    }

    private String time(Slot.Time time) {
        String period = period(time.period());
        if (time.period().isSpan()) {
            return words.get("tid.aarene", period);
        }
        return switch (time.moment()) {
            case DURING -> words.get("tid.i", period);
            case AT_YEAR_END -> words.get("tid.ved-utgangen-av", period);
            case AT_MID_YEAR -> words.get("tid.per-30-juni", period);
            case TURNED_18 -> words.get("tid.fylte-18", period);
        };
    }

    private String period(Period period) {
        return new Phrases(words).period(period, false);
    }

    private String subject(Slot.Subject subject) {
        String noun = switch (subject.noun()) {
            case TALL -> words.get("emne.tallet");
            case ANDEL -> words.get("emne.andelen");
            case BELOP -> words.get("emne.belopet");
            case MEDIAN -> words.get("emne.medianen");
            case GJENNOMSNITT -> words.get("emne.gjennomsnittet");
            case AARSVERK -> words.get("emne.tallet-paa-aarsverk");
            case ENDRING -> words.get("emne.endringen");
        };
        return switch (subject.moment()) {
            case DURING, TURNED_18 -> noun;
            case AT_YEAR_END -> words.get("emne.ved-utgangen-av-aaret", noun);
            case AT_MID_YEAR -> words.get("emne.per-30-juni", noun);
        };
    }

    private String amount(Slot.Amount amount) {
        String number = Numbers.format(amount.number());
        return amount.unit().equals(Slot.Unit.NONE)
                ? number
                : number + Numbers.NO_BREAK_SPACE + noun(amount.unit(), number.equals("1"));
    }

    /** After a number with decimals the noun is plural, also after 1,0 (language guide rule 5). */
    private String noun(Slot.Unit unit, boolean one) {
        return words.get("substantiv." + unit.key() + (one ? ".en" : ".flere"));
    }

    private String few(Slot.Few few) {
        String number = few.count() == 1
                ? words.get("substantiv." + few.noun().key() + ".talord")
                : few.count() <= WORDS_TO ? words.get("talord." + few.count()) : Integer.toString(few.count());
        return number + Numbers.NO_BREAK_SPACE + noun(few.noun(), few.count() == 1);
    }

    private String limit(Slot.Limit limit) {
        String to = amount(limit.to());
        return switch (limit.operator()) {
            case AT_LEAST -> words.get("krav.minst", to);
            case AT_MOST -> words.get("krav.hoyst", to);
            case EQUAL -> to;
            case BETWEEN -> words.get("krav.mellom", amount(limit.from().bare()), to);
        };
    }

    /** «a, b og c». */
    private String listing(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + words.get("frase.og") + " " + items.get(last);
    }

    /** The register writes the law in bokmål; nynorsk says «barnevernslova». */
    private String authority(String paragraph) {
        String text = paragraph;
        for (String law : List.of("barnevernsloven", "barnevernloven", "fosterhjemsforskriften", "forskriften")) {
            text = text.replace(law, words.get("lov." + law));
        }
        return unbroken(text);
    }

    /** Areas have the names the report gives them; one has a fixed translation (language guide, «Area labels»). */
    private String label(String text) {
        return text.equals("landet uten Oslo") ? words.get("omraade.landet-uten-oslo") : unbroken(text);
    }

    /** No break after the paragraph sign, nor before a number that ends a name («KOSTRA-gruppe 7»). */
    private static String unbroken(String text) {
        return text.replace("§ ", "§" + Numbers.NO_BREAK_SPACE).replaceAll(" (?=\\d+$)", "" + Numbers.NO_BREAK_SPACE);
    }
}
