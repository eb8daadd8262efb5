package no.tilstand.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Text;
import no.tilstand.domain.TypedText;

/** {@code indikatorer.json}: the indicators, the shared ones first and then the folder's own. */
final class RegisterReader {
    /** More decimals than anyone prints. */
    private static final int MOST_DECIMALS = 6;

    private final Findings findings;
    private final Ids ids;
    private final Ids codes;
    private final Map<String, Indicator> register = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    /** A place where one indicator names another. */
    private record Link(String id, Location at) {}

    RegisterReader(Findings findings) {
        this.findings = findings;
        ids = new Ids("indikatoren", findings);
        codes = new Ids("koden", findings);
    }

    void read(Json json) {
        if (!(json instanceof Json.Arr array)) {
            findings.add(Code.BV_112, json.at(), "registeret er " + json.kind() + "; det skal være en liste i [ ]");
            return;
        }
        for (Json item : array.items()) {
            Fields.of(item, "indikatoren", findings).ifPresent(this::indicator);
        }
    }

    /** The register by id, in file order, when both files have been read. */
    Map<String, Indicator> finish() {
        for (Link link : links) {
            if (!register.containsKey(link.id())) {
                findings.add(
                        Code.BV_121,
                        link.at(),
                        "ukjent indikator " + Wording.quote(link.id()),
                        () -> Suggestion.hint(link.id(), register.keySet()));
            }
        }
        inheritBreaks();
        return register;
    }

    /**
     * What is computed breaks where its parts do: a share or a rate where its numerator or its denominator does, a sum of
     * kroner where what it sums does, also when it is put into the prices of one year (design, section 6, rule 5).
     */
    private void inheritBreaks() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Indicator computed : List.copyOf(register.values())) {
                List<Indicator.SeriesBreak> breaks = new ArrayList<>(computed.breaks());
                Stream<String> summed =
                        computed.unit() == Indicator.Unit.KRONER ? computed.sumOf().stream() : Stream.empty();
                Stream<String> divided =
                        Stream.of(computed.numerator(), computed.denominator()).flatMap(Optional::stream);
                Stream.concat(summed, divided)
                        .filter(register::containsKey)
                        .flatMap(id -> register.get(id).breaks().stream())
                        .forEach(b -> {
                            if (breaks.stream().noneMatch(own -> own.from() == b.from())) {
                                breaks.add(b);
                            }
                        });
                if (breaks.size() > computed.breaks().size()) {
                    breaks.sort(Comparator.comparingInt(Indicator.SeriesBreak::from));
                    register.put(computed.id(), computed.withBreaks(breaks));
                    changed = true;
                }
            }
        }
    }

    private void indicator(Fields fields) {
        String id = fields.requiredKey("id");
        fields.general().standsWith(TypedText.Context.NONE.entryOf(id));
        boolean usable = ids.take(id, fields.at("id"));
        String code = fields.text("kode");
        if (!code.isEmpty()) {
            codes.takeWord(code, fields.at("kode"));
        }
        Text name = requiredBilingual(fields, "navn");
        Text shortName = fields.bilingual("kortnavn");
        Text definition = fields.bilingual("definisjon");
        Text why = fields.bilingual("hvorfor");
        Text reservation = fields.bilingual("forbehold");
        String theme = fields.text("tema");
        Indicator.Counts counts = fields.choice("gjelder", Indicator.Counts.values(), Indicator.Counts::tag)
                .orElse(Indicator.Counts.CHILD);
        Optional<Indicator.Unit> unit = required(fields, "enhet", Indicator.Unit.values(), Indicator.Unit::tag);
        Optional<Integer> decimals = fields.integer("desimaler", 0, MOST_DECIMALS);
        Optional<Indicator.Basis> basis = required(fields, "tidsbasis", Indicator.Basis.values(), Indicator.Basis::tag);
        Optional<Indicator.Direction> direction =
                required(fields, "retning", Indicator.Direction.values(), Indicator.Direction::tag);
        Optional<String> numerator = link(fields, "teller");
        Optional<String> denominator = link(fields, "nevner");
        if (numerator.isPresent() != denominator.isPresent()) {
            findings.add(
                    Code.BV_111,
                    fields.at(),
                    "feltet " + (numerator.isPresent() ? "nevner" : "teller")
                            + " mangler; teller og nevner hører sammen");
        }
        List<Indicator.Named> values = values(fields);
        List<String> sumOf = sumOf(fields, values);
        Optional<Integer> priceYear = fields.integer("prisaar", Years.FIRST, Years.LAST);
        Indicator.SourceTable source = source(fields);
        List<Indicator.LegalDemand> demands = fields.objects("lovkrav").stream()
                .flatMap(f -> legalDemand(f).stream())
                .toList();
        List<Indicator.SeriesBreak> breaks = fields.objects("brudd").stream()
                .flatMap(f -> seriesBreak(f).stream())
                .toList();
        Indicator.Figure figure = fields.choice("figur", Indicator.Figure.values(), Indicator.Figure::tag)
                .orElse(values.isEmpty() ? Indicator.Figure.BAR : Indicator.Figure.GROUPED);
        int version = fields.integer("definisjonsversjon", 1, Integer.MAX_VALUE).orElse(1);
        Optional<Indicator.Survey> survey =
                new SurveyReader(findings).read(fields, counts, unit, sumOf.contains(Indicator.CATEGORIES));
        fields.done();
        if (!usable) {
            return;
        }
        Indicator.Unit knownUnit = unit.orElse(Indicator.Unit.COUNT);
        Indicator indicator = new Indicator(
                id,
                code,
                name,
                shortName.isEmpty() ? name : shortName,
                definition,
                why,
                reservation,
                theme,
                counts,
                knownUnit,
                decimals.orElse(usualDecimals(knownUnit)),
                basis.orElse(Indicator.Basis.DURING_YEAR),
                direction.orElse(Indicator.Direction.NEUTRAL),
                numerator,
                denominator,
                values,
                sumOf,
                priceYear,
                source,
                demands,
                breaks,
                figure,
                version,
                fields.at(),
                survey);
        register.put(id, indicator);
        if (indicator.isQuestion()) {
            Indicator rate = SurveyReader.responseRate(indicator);
            if (ids.take(rate.id(), fields.at("id"))) {
                register.put(rate.id(), rate);
            }
        }
    }

    /** One decimal for what is computed, none for what is counted. */
    private static int usualDecimals(Indicator.Unit unit) {
        return switch (unit) {
            case PERCENT, PER_1000, FULL_TIME_EQUIVALENTS -> 1;
            case COUNT, KRONER, DAYS -> 0;
        };
    }

    private Text requiredBilingual(Fields fields, String name) {
        Text text = fields.bilingual(name);
        if (text.nb().isEmpty()) {
            findings.add(Code.BV_111, fields.at(name), "feltet " + name + " mangler på bokmål");
        }
        return text;
    }

    private <E> Optional<E> required(
            Fields fields, String name, E[] values, java.util.function.Function<E, String> tag) {
        if (fields.take(name).isEmpty()) {
            fields.missing(name);
        }
        return fields.choice(name, values, tag);
    }

    private Optional<String> link(Fields fields, String name) {
        Optional<String> id = fields.word(name).map(Json.Str::text);
        id.ifPresent(i -> links.add(new Link(i, fields.at(name))));
        return id;
    }

    private List<Indicator.Named> values(Fields fields) {
        Ids valueIds = new Ids("verdien", findings);
        List<Indicator.Named> values = new ArrayList<>();
        for (Fields value : fields.objects("verdier")) {
            String id = value.requiredKey("id");
            Text text = requiredBilingual(value, "navn");
            String name = text.nb();
            value.done();
            if (valueIds.take(id, value.at("id")) && !name.isEmpty()) {
                boolean sameName =
                        values.stream().anyMatch(v -> Wording.folded(v.name()).equals(Wording.folded(name)));
                if (sameName) {
                    findings.add(Code.BV_115, value.at("navn"), "verdien " + Wording.quote(name) + " står to ganger");
                } else {
                    values.add(new Indicator.Named(id, name, text));
                }
            }
        }
        return values;
    }

    /** A list of ids, or the word {@code kategorier}. */
    private List<String> sumOf(Fields fields, List<Indicator.Named> values) {
        Optional<Json> json = fields.take("sum_av");
        if (json.isPresent() && json.get() instanceof Json.Str) {
            Json.Str word = (Json.Str) json.get();
            if (!word.text().equals(Indicator.CATEGORIES)) {
                findings.add(
                        Code.BV_113,
                        word.at(),
                        "feltet sum_av er " + Wording.quote(word.text())
                                + "; det skal være kategorier eller en liste med id-er");
                return List.of();
            } else if (values.isEmpty()) {
                findings.add(Code.BV_111, word.at(), "sum_av er kategorier, men feltet verdier mangler");
            }
            return List.of(Indicator.CATEGORIES);
        }
        List<String> ids = new ArrayList<>();
        for (Json.Str word : fields.words("sum_av")) {
            ids.add(word.text());
            if (!word.text().equals(Indicator.CATEGORIES)) {
                links.add(new Link(Indicator.idOf(word.text()), word.at()));
            }
        }
        return ids;
    }

    private Indicator.SourceTable source(Fields fields) {
        Optional<Json> json = fields.take("kilde");
        if (json.isPresent() && json.get() instanceof Json.Str name) {
            fields.text("kilde");
            return new Indicator.SourceTable(new Text(name.text(), ""), Text.NONE, "");
        }
        return fields.object("kilde")
                .map(f -> {
                    Indicator.SourceTable source =
                            new Indicator.SourceTable(f.bilingual("navn"), f.bilingual("tabell"), f.key("url"));
                    f.done();
                    return source;
                })
                .orElse(Indicator.SourceTable.NONE);
    }

    private Optional<Indicator.LegalDemand> legalDemand(Fields fields) {
        Optional<Integer> from = fields.integer("fra", Years.FIRST, Years.LAST);
        Optional<Integer> to = fields.integer("til", Years.FIRST, Years.LAST);
        String authority = fields.requiredText("hjemmel");
        Optional<DemandReader.Limits> limits = new DemandReader(findings).limits(fields, false);
        fields.done();
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            findings.add(
                    Code.BV_114, fields.at("fra"), "lovkravet begynner i " + from.get() + " og slutter i " + to.get());
            return Optional.empty();
        }
        return limits.map(l -> new Indicator.LegalDemand(
                from, to, l.demand(Optional.empty(), List.of(), Optional.empty(), authority)));
    }

    private Optional<Indicator.SeriesBreak> seriesBreak(Fields fields) {
        Optional<Integer> from = fields.integer("fra", Years.FIRST, Years.LAST);
        if (from.isEmpty() && !fields.has("fra")) {
            fields.missing("fra");
        }
        Text text = requiredBilingual(fields, "tekst");
        fields.done();
        return from.map(year -> new Indicator.SeriesBreak(year, text));
    }
}
