package no.tilstand.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.domain.Practice;
import no.tilstand.domain.Strategy;

/** The parts of {@code maal.json} that are words about the service: plan, checklists, goals of the reform, evaluations. */
final class PracticeReader {
    private final TableReader.Lookup lookup;
    private final Findings findings;
    private final Ids checklistIds;

    PracticeReader(TableReader.Lookup lookup, Findings findings) {
        this.lookup = lookup;
        this.findings = findings;
        checklistIds = new Ids("sjekklisten", findings);
    }

    Practice read(Fields root) {
        return new Practice(
                root.object("forebyggendePlan").flatMap(this::plan),
                root.objects("sjekklister").stream()
                        .flatMap(f -> checklist(f).stream())
                        .toList(),
                root.objects("reformmaal").stream().map(this::reformGoal).toList(),
                root.objects("forrigePeriode").stream()
                        .flatMap(f -> pastMeasure(f).stream())
                        .toList());
    }

    private Optional<Practice.PreventionPlan> plan(Fields fields) {
        if (fields.take("vedtatt").isEmpty()) {
            fields.missing("vedtatt");
        }
        Optional<LocalDate> adopted = fields.date("vedtatt");
        String caseNumber = fields.text("sak");
        String link = fields.key("lenke");
        fields.done();
        if (!link.isEmpty() && !link.startsWith("https://")) {
            findings.add(Code.BV_169, fields.at("lenke"), "adressen " + Wording.quote(link) + " kan ikke brukes");
            link = "";
        }
        String usable = link;
        return adopted.map(day -> new Practice.PreventionPlan(day, caseNumber, usable));
    }

    private Optional<Practice.Checklist> checklist(Fields fields) {
        String id = fields.requiredKey("id");
        String name = fields.requiredText("navn");
        List<Practice.Point> points = fields.objects("punkter").stream()
                .flatMap(f -> point(f).stream())
                .toList();
        if (points.isEmpty() && !fields.has("punkter")) {
            fields.missing("punkter");
        }
        fields.done();
        return checklistIds.take(id, fields.at("id"))
                ? Optional.of(new Practice.Checklist(id, name, points))
                : Optional.empty();
    }

    private Optional<Practice.Point> point(Fields fields) {
        String statement = fields.requiredGeneralText("tekst");
        if (fields.take("svar").isEmpty()) {
            fields.missing("svar");
        }
        Optional<Practice.Answer> answer = fields.choice("svar", Practice.Answer.values(), Practice.Answer::tag);
        String evidence = fields.requiredText("belegg");
        fields.done();
        return answer.map(a -> new Practice.Point(statement, a, evidence));
    }

    private Practice.ReformGoal reformGoal(Fields fields) {
        String name = fields.requiredGeneralText("navn");
        List<String> indicators = fields.words("indikatorer").stream()
                .filter(w -> lookup.indicator(w.text(), w.at(), findings).isPresent())
                .map(Json.Str::text)
                .toList();
        fields.done();
        return new Practice.ReformGoal(name, indicators);
    }

    private Optional<Practice.PastMeasure> pastMeasure(Fields fields) {
        String name = fields.requiredText("navn");
        if (fields.take("status").isEmpty()) {
            fields.missing("status");
        }
        Optional<Strategy.Measure.Status> status =
                fields.choice("status", Strategy.Measure.Status.values(), Strategy.Measure.Status::tag);
        String evaluation = fields.requiredText("evaluering");
        fields.done();
        return status.map(s -> new Practice.PastMeasure(name, s, evaluation));
    }
}
