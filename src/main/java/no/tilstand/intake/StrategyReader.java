package no.tilstand.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Practice;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.TypedText;

/** {@code maal.json}: the strategy, its goals and what is done. */
final class StrategyReader {
    private static final List<String> LEVELS = List.of("universell", "selektiv", "indikativ");

    private final TableReader.Lookup lookup;
    private final Findings findings;
    private final Ids goalIds;
    private final Ids principleIds;
    private final Ids areaIds;
    private final Ids measureIds;
    /** What goals are measured by, by the id of the goal. */
    private final Map<String, String> indicators = new HashMap<>();

    StrategyReader(TableReader.Lookup lookup, Findings findings) {
        this.lookup = lookup;
        this.findings = findings;
        goalIds = new Ids("målet", findings);
        principleIds = new Ids("prinsippet", findings);
        areaIds = new Ids("innsatsområdet", findings);
        measureIds = new Ids("tiltaket", findings);
    }

    Strategy read(Json json) {
        return Fields.of(json, "maal.json", findings).map(this::strategy).orElse(Strategy.NONE);
    }

    private Strategy strategy(Fields root) {
        Optional<Fields> head = root.object("strategi");
        String name = head.map(h -> h.requiredText("navn")).orElse("");
        Optional<Integer> from = head.flatMap(h -> h.integer("fra", Years.FIRST, Years.LAST));
        Optional<Integer> to = head.flatMap(h -> h.integer("til", Years.FIRST, Years.LAST));
        String decision = head.map(h -> h.text("vedtak")).orElse("");
        head.ifPresent(Fields::done);
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            findings.add(
                    Code.BV_114,
                    head.orElseThrow().at("fra"),
                    "strategien begynner i " + from.get() + " og slutter i " + to.get());
            to = Optional.empty();
        }
        List<Strategy.Quote> vision =
                root.objects("maalbilde").stream().map(this::quote).toList();
        List<Strategy.Principle> principles = root.objects("prinsipper").stream()
                .flatMap(f -> principle(f).stream())
                .toList();
        List<Strategy.FocusArea> areas = new ArrayList<>();
        for (Fields area : root.objects("innsatsomraader")) {
            areas.add(area(area, from, to));
        }
        List<Strategy.Measure> measures = root.objects("tiltak").stream()
                .flatMap(f -> measure(f).stream())
                .toList();
        Practice practice = new PracticeReader(lookup, findings).read(root);
        root.done();
        return new Strategy(name, from, to, decision, vision, principles, areas, measures, practice);
    }

    private Strategy.Quote quote(Fields fields) {
        Strategy.Quote quote = new Strategy.Quote(fields.general().requiredText("tekst"), fields.text("kilde"));
        fields.done();
        return quote;
    }

    private Optional<Strategy.Principle> principle(Fields fields) {
        fields.general();
        String id = fields.requiredKey("id");
        String name = fields.requiredText("navn");
        fields.done();
        return principleIds.take(id, fields.at("id"))
                ? Optional.of(new Strategy.Principle(id, name))
                : Optional.empty();
    }

    private Strategy.FocusArea area(Fields fields, Optional<Integer> from, Optional<Integer> to) {
        fields.general();
        String id = fields.requiredKey("id");
        String name = fields.requiredText("navn");
        areaIds.take(id, fields.at("id"));
        List<Strategy.Goal> goals = new ArrayList<>();
        for (Fields goal : fields.objects("maal")) {
            goal(goal, from, to).ifPresent(goals::add);
        }
        fields.done();
        return new Strategy.FocusArea(id, name, goals);
    }

    private Optional<Strategy.Goal> goal(Fields fields, Optional<Integer> from, Optional<Integer> to) {
        String id = fields.requiredKey("id");
        String name = fields.requiredText("navn");
        Optional<Json.Str> indicatorWord = fields.word("indikator");
        // Whether the register has the indicator and the category is for the rules over targets (BV-301, BV-305).
        Optional<String> indicator = indicatorWord.map(Json.Str::text);
        indicator.ifPresent(i -> {
            indicators.put(id, i);
            fields.standsWith(TypedText.Context.NONE.near(Set.of(i)));
        });
        String category = lookup.categoryName(indicator.orElse(""), fields.key("kategori"));
        Optional<Demand> demand = fields.object("krav").flatMap(k -> new DemandReader(findings).demand(k, from, to));
        if (fields.take("krav").isPresent() && indicatorWord.isEmpty()) {
            findings.add(
                    Code.BV_150, fields.at("krav"), "målet " + Wording.quote(id) + " har krav, men ikke indikator");
        }
        String responsible = fields.text("ansvarlig");
        fields.done();
        return goalIds.take(id, fields.at("id"))
                ? Optional.of(new Strategy.Goal(id, name, indicator, category, demand, responsible, fields.at()))
                : Optional.empty();
    }

    private Optional<Strategy.Measure> measure(Fields fields) {
        String id = fields.requiredKey("id");
        String name = fields.requiredText("navn");
        String description = fields.text("beskrivelse");
        String period = fields.text("tidsrom");
        if (fields.take("status").isEmpty()) {
            fields.missing("status");
        }
        Optional<Strategy.Measure.Status> status =
                fields.choice("status", Strategy.Measure.Status.values(), Strategy.Measure.Status::tag);
        List<String> goals = known(fields.words("maal"), goalIds, "målet");
        fields.standsWith(TypedText.Context.NONE.near(goals.stream()
                .filter(indicators::containsKey)
                .map(indicators::get)
                .collect(Collectors.toSet())));
        List<String> principles = known(fields.words("prinsipper"), principleIds, "prinsippet");
        List<String> levels = fields.words("nivaa").stream()
                .flatMap(w -> fields.oneOf(w, "nivået", LEVELS.toArray(String[]::new), l -> l).stream())
                .toList();
        String responsible = fields.text("ansvarlig");
        String evaluation = fields.text("evaluering");
        fields.done();
        return measureIds.take(id, fields.at("id"))
                ? Optional.of(new Strategy.Measure(
                        id,
                        name,
                        description,
                        period,
                        status.orElse(Strategy.Measure.Status.PLANNED),
                        goals,
                        principles,
                        levels,
                        responsible,
                        evaluation,
                        fields.at()))
                : Optional.empty();
    }

    private List<String> known(List<Json.Str> words, Ids ids, String kind) {
        List<String> known = new ArrayList<>();
        for (Json.Str word : words) {
            if (ids.has(word.text())) {
                known.add(word.text());
            } else {
                findings.add(
                        Code.BV_153,
                        word.at(),
                        kind + " " + Wording.quote(word.text()) + " finnes ikke",
                        () -> Suggestion.hint(word.text(), ids.all()));
            }
        }
        return known;
    }
}
