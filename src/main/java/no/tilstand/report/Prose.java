package no.tilstand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.indicators.Change;
import no.tilstand.report.Plan.Label;
import no.tilstand.report.Plan.Series;

/** Running text: the references of the narrative become noun phrases. */
final class Prose {
    private final Plan plan;
    private final Ledger ledger;
    private final Words words;
    private final Phrases phrases;

    Prose(Plan plan, Ledger ledger, Words words) {
        this.plan = plan;
        this.ledger = ledger;
        this.words = words;
        this.phrases = new Phrases(words);
    }

    Words words() {
        return words;
    }

    List<Span> spans(List<Inline> text) {
        return spans(text, "");
    }

    /** @param before what stands before the text in the same paragraph */
    private List<Span> spans(List<Inline> pieces, String before) {
        List<Inline> text = joined(pieces);
        List<Span> out = new ArrayList<>();
        boolean afterHidden = false;
        int taken = 0;
        for (int i = 0; i < text.size(); i++) {
            Inline inline = text.get(i);
            if (inline instanceof Inline.Words w) {
                String words = w.text().substring(taken);
                taken = 0;
                // The phrase for a hidden number ends in a relative clause: what follows it needs a comma.
                boolean runsOn = afterHidden && words.matches("(?s) \\p{L}.*");
                out.add(Span.words(Typography.noBreak(runsOn ? "," + words : words)));
            } else if (inline instanceof Inline.Reference r) {
                Optional<String> phrase = phrase(r);
                afterHidden = phrase.filter(phrases.hidden()::equals).isPresent();
                Optional<HiddenClause> clause = afterHidden ? clause(out, before, text, i) : Optional.empty();
                if (clause.isPresent()) {
                    out.subList(wordsFrom(out), out.size()).clear();
                    out.add(Span.words(clause.get().before()));
                    taken = clause.get().taken();
                    afterHidden = false;
                    continue;
                }
                boolean runsOn = i + 1 < text.size() && runsOn(text.get(i + 1));
                if (afterHidden && isChange(r)) {
                    // «gikk ned 31» becomes «gikk et tall som ikke vises»: the sentence must be written anew.
                    ledger.report(
                            Code.BV_511,
                            r.location(),
                            "endringen i setningen er skjermet, og da passer ikke setningen");
                } else if (afterHidden && runsOn) {
                    ledger.report(
                            Code.BV_511, r.location(), "et tall i setningen er skjermet, og da passer ikke setningen");
                }
                out.add(Span.words(phrase.orElse("…")));
                continue;
            } else if (inline instanceof Inline.Emphasis e) {
                out.add(new Span.Emphasis(spans(e.text(), before + plain(out))));
            } else if (inline instanceof Inline.Strong s) {
                out.add(new Span.Strong(spans(s.text(), before + plain(out))));
            } else if (inline instanceof Inline.Code c) {
                out.add(new Span.Code(c.text()));
            } else if (inline instanceof Inline.LineBreak b) {
                out.add(b.hard() ? new Span.LineBreak() : Span.words(" "));
            } else if (inline instanceof Inline.Link l) {
                List<Span> label = spans(l.text(), before + plain(out));
                out.add(new Span.Link(l.url(), label, words.get("lenke.beskrivelse", plain(label), l.url())));
            } else if (inline instanceof Inline.CrossReference c) {
                Label label = plan.labels().get(c.name());
                if (label != null) {
                    String name = label(label);
                    out.add(new Span.CrossReference(
                            label.anchor(),
                            startsSentence(before + plain(out)) ? name : Terms.lower(name),
                            words.get("lenke.til", name)));
                }
            }
            afterHidden = false;
        }
        return out;
    }

    /** Lines of the file that are one text are one piece. */
    private static List<Inline> joined(List<Inline> pieces) {
        List<Inline> out = new ArrayList<>();
        for (Inline piece : pieces) {
            Optional<String> more = piece instanceof Inline.Words w
                    ? Optional.of(w.text())
                    : piece instanceof Inline.LineBreak b && !b.hard() ? Optional.of(" ") : Optional.empty();
            int last = out.size() - 1;
            if (more.isPresent() && last >= 0 && out.get(last) instanceof Inline.Words w) {
                out.set(last, new Inline.Words(w.text() + more.get(), w.location()));
            } else {
                out.add(more.<Inline>map(Inline.Words::new).orElse(piece));
            }
        }
        return out;
    }

    /** Where the run of words begins that the spans end with. */
    private static int wordsFrom(List<Span> spans) {
        int from = spans.size();
        while (from > 0 && spans.get(from - 1) instanceof Span.Words) {
            from--;
        }
        return from;
    }

    /** The sentence anew, where all that it says of the hidden number is how large it is. */
    private Optional<HiddenClause> clause(List<Span> out, String before, List<Inline> text, int at) {
        int from = wordsFrom(out);
        // Behind another piece of the text the sentence must begin among these words.
        String lead = from == 0 && before.isEmpty() ? "" : "…";
        String words = lead + plain(out.subList(from, out.size()));
        Inline next = at + 1 < text.size() ? text.get(at + 1) : new Inline.Words("");
        return next instanceof Inline.Words after
                ? HiddenClause.of(words, after.text(), isChange((Inline.Reference) text.get(at)), this.words)
                        .map(c -> new HiddenClause(c.before().substring(lead.length()), c.taken()))
                : Optional.empty();
    }

    /** Whether the reference is to the difference between two periods, and not to the number of all of them. */
    private boolean isChange(Inline.Reference r) {
        return r.word() == Inline.Word.CHANGE
                || !r.from().equals(r.to())
                        && Optional.ofNullable(plan.frame().register().get(r.indicator()))
                                .flatMap(i -> series(i, r))
                                .flatMap(s ->
                                        Planner.span(r).filter(p -> plan.cells().contains(s.at(p))))
                                .isEmpty();
    }

    /**
     * Small letter in a reference, but not first in a sentence (language guide, section 3). After a short word with a point
     * («f.eks.») it is the writer's own sentence that goes on.
     */
    private static boolean startsSentence(String before) {
        String text = before.strip();
        return text.isEmpty() || text.matches("(?s).*[.!?][»”)]?") && !text.matches(ABBREVIATED);
    }

    private static final String ABBREVIATED = "(?s)(.*[\\s(«])?(jf|jfr|f\\.\\s?eks|bl\\.\\s?a|m\\.\\s?a|kap|evt|ca)\\.";

    private static boolean runsOn(Inline next) {
        return next instanceof Inline.Words w && w.text().matches("(?s) \\p{L}.*");
    }

    /** «Figur 5», with a no-break space. */
    String label(Label label) {
        String key = switch (label.kind()) {
            case FIGURE -> "merkelapp.figur";
            case TABLE -> "merkelapp.tabell";
            case ILLUSTRATION -> "merkelapp.illustrasjon";
        };
        return words.get(key) + Numbers.NO_BREAK_SPACE + label.number();
    }

    static String plain(List<Span> spans) {
        StringBuilder out = new StringBuilder();
        for (Span span : spans) {
            if (span instanceof Span.Words w) {
                out.append(w.text());
            } else if (span instanceof Span.Strong s) {
                out.append(plain(s.text()));
            } else if (span instanceof Span.Emphasis e) {
                out.append(plain(e.text()));
            } else if (span instanceof Span.Code c) {
                out.append(c.text());
            } else if (span instanceof Span.Link l) {
                out.append(plain(l.text()));
            } else if (span instanceof Span.CrossReference c) {
                out.append(c.text());
            } else if (span instanceof Span.LineBreak) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    // ---- references

    /** Empty after an error; the planner has already said what is unknown. */
    private Optional<String> phrase(Inline.Reference r) {
        Indicator indicator = plan.frame().register().get(r.indicator());
        Optional<Series> resolved = indicator == null ? Optional.empty() : series(indicator, r);
        if (resolved.isEmpty()) {
            return Optional.empty();
        }
        Series series = resolved.get();
        Period to = r.to();
        if (!r.from().equals(to)) {
            Optional<Period> span = Planner.span(r).filter(s -> plan.cells().contains(series.at(s)));
            if (r.word() == Inline.Word.VALUE && span.isPresent()) {
                return single(series, span.get(), r);
            }
            return change(series, r.from(), to, r);
        }
        return switch (r.word()) {
            case VALUE -> single(series, to, r);
            case CHANGE -> change(series, Change.before(to), to, r);
            case SHARE, COUNT -> part(series, to, r);
        };
    }

    /** The series of a reference under the category's own name, which the planner has put among the cells. */
    private Optional<Series> series(Indicator indicator, Inline.Reference r) {
        if (!r.area().isEmpty() && !plan.frame().settings().comparison().contains(r.area())) {
            return Optional.empty();
        }
        if (r.category().isEmpty()) {
            return Optional.of(new Series(indicator, "", r.area(), 1));
        }
        return plan.cells().stream()
                .filter(k -> k.indicator().equals(indicator.id()) && k.area().equals(r.area()))
                .map(CellKey::category)
                .filter(c -> c.equalsIgnoreCase(r.category())
                        || indicator.values().stream()
                                .anyMatch(v -> v.name().equals(c) && v.id().equalsIgnoreCase(r.category())))
                .findFirst()
                .map(c -> new Series(indicator, c, r.area(), 1));
    }

    private Optional<String> single(Series series, Period period, Inline.Reference r) {
        Value value = ledger.print(series, period);
        if (value instanceof Value.Missing || value instanceof Value.NotApplicable) {
            missing(r, series, period);
            return Optional.empty();
        }
        return Optional.of(phrases.value(value, series.indicator()));
    }

    /** A cell that cannot be read has its error already. */
    private void missing(Inline.Reference r, Series series, Period period) {
        if (ledger.look(series, period) instanceof Value.Missing m && m.reason() == Value.Reason.UNREADABLE) {
            return;
        }
        ledger.report(Code.BV_502, r.location(), "tallet mangler: " + named(r) + " " + phrases.period(period, false));
    }

    private static String named(Inline.Reference r) {
        return r.indicator()
                + (r.category().isEmpty() ? "" : "[" + r.category() + "]")
                + (r.area().isEmpty() ? "" : "@" + r.area());
    }

    private Optional<String> change(Series series, Period from, Period to, Inline.Reference r) {
        Change change = Change.between(ledger.figures(), series.indicator(), series.at(to), from, to);
        if (change instanceof Change.Known known) {
            if (r.word() == Inline.Word.CHANGE) {
                return Optional.of(phrases.change(known, series.indicator()));
            }
            ledger.print(series, from);
            ledger.print(series, to);
            return Optional.of(phrases.fromTo(known, series.indicator()));
        } else if (change instanceof Change.Unknown unknown) {
            missing(r, series, unknown.period());
            return Optional.empty();
        } else if (change instanceof Change.OverBreak over) {
            ledger.report(
                    Code.BV_508,
                    r.location(),
                    "endringen fra " + from + " til " + to + " går over et brudd i "
                            + over.at().from() + " (" + r.indicator() + "): "
                            + Terms.lower(over.at().text().in(words.form())));
            return Optional.empty();
        }
        if (change instanceof Change.OtherPrices) {
            ledger.report(
                    Code.BV_334,
                    r.location(),
                    "endringen fra " + from + " til " + to + " er i ulike prisår (" + r.indicator() + ")");
            return Optional.empty();
        }
        return Optional.of(phrases.hidden());
    }

    /** {@code andel} and {@code antall}: of a share with its parts, or of a category and its total. */
    private Optional<String> part(Series series, Period period, Inline.Reference r) {
        Value value = ledger.look(series, period);
        if (value instanceof Value.Suppressed) {
            return Optional.of(phrases.value(ledger.print(series, period), series.indicator()));
        }
        Optional<Value.Counted> counted = value.counted();
        if (counted.isEmpty()) {
            missing(r, series, period);
            return Optional.empty();
        }
        Indicator indicator = series.indicator();
        if (indicator.unit() == Indicator.Unit.PERCENT) {
            Optional<Share> share = counted.get().share();
            if (r.word() == Inline.Word.SHARE || share.isPresent()) {
                ledger.print(series, period);
                return Optional.of(
                        r.word() == Inline.Word.SHARE ? phrases.value(value, indicator) : phrases.parts(counted.get()));
            }
        } else if (r.word() == Inline.Word.COUNT) {
            return single(series, period, r);
        } else if (!series.category().isEmpty() && indicator.unit() == Indicator.Unit.COUNT) {
            Value total = ledger.look(new Series(indicator, "", series.area(), 1), period);
            if (total instanceof Value.Suppressed) {
                return Optional.of(phrases.hidden());
            }
            Optional<Value.Counted> whole =
                    total.counted().filter(t -> t.number().signum() > 0);
            if (whole.isPresent()) {
                Share share = new Share(counted.get().number(), whole.get().number());
                String mark = Numbers.mark(counted.get().preliminary() ? counted.get() : whole.get());
                return Optional.of(
                        Numbers.format(share.percent(1)) + mark + Numbers.NO_BREAK_SPACE + words.get("enhet.prosent"));
            }
        }
        ledger.report(
                Code.BV_510,
                r.location(),
                named(r) + " har ikke teller og nevner for " + phrases.period(period, false));
        return Optional.empty();
    }
}
