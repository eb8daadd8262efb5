package no.tilstand.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Operator;

/** What a demand of the law and one of the strategy have in common, and what only the latter has. */
final class DemandReader {
    /** What people write for an operator; for these the nearest sign by letters would be another than they mean. */
    private static final Map<String, String> OTHER_SIGNS = Map.ofEntries(
            Map.entry(">", ">="),
            Map.entry("≥", ">="),
            Map.entry("=>", ">="),
            Map.entry("minst", ">="),
            Map.entry("minimum", ">="),
            Map.entry("over", ">="),
            Map.entry("<", "<="),
            Map.entry("≤", "<="),
            Map.entry("=<", "<="),
            Map.entry("hoyst", "<="),
            Map.entry("maks", "<="),
            Map.entry("maksimum", "<="),
            Map.entry("under", "<="),
            Map.entry("==", "="),
            Map.entry("lik", "="),
            Map.entry("fra-til", "mellom"),
            Map.entry("intervall", "mellom"));

    private final Findings findings;

    DemandReader(Findings findings) {
        this.findings = findings;
    }

    /** The operator and its limit or limits. */
    record Limits(Operator operator, BigDecimal from, BigDecimal to) {
        Demand demand(
                Optional<Integer> within,
                List<Demand.Milestone> milestones,
                Optional<BigDecimal> nearly,
                String authority) {
            return new Demand(operator, from, to, within, milestones, nearly, authority);
        }
    }

    /**
     * @param ownInterval whether {@code fra} and {@code til} are the limits of an interval (in {@code krav}) and not
     *     years (in {@code lovkrav}, where {@code verdi} holds both limits in a list)
     */
    Optional<Limits> limits(Fields fields, boolean ownInterval) {
        if (fields.take("operator").isEmpty()) {
            fields.missing("operator");
        }
        Optional<Operator> operator = fields.choice("operator", Operator.values(), Operator::sign, OTHER_SIGNS);
        if (!ownInterval && operator.equals(Optional.of(Operator.BETWEEN))) {
            return pair(fields);
        }
        Optional<BigDecimal> value = fields.number("verdi");
        Optional<BigDecimal> from = ownInterval ? fields.number("fra") : Optional.empty();
        Optional<BigDecimal> to = ownInterval ? fields.number("til") : Optional.empty();
        if (operator.isEmpty()) {
            return Optional.empty();
        } else if (operator.get() == Operator.BETWEEN) {
            return interval(fields, from, to, value.isPresent());
        } else if (from.isPresent() || to.isPresent()) {
            findings.add(
                    Code.BV_151,
                    fields.at(from.isPresent() ? "fra" : "til"),
                    "operatoren " + operator.get().sign() + " har verdi, ikke fra og til");
            return Optional.empty();
        } else if (value.isEmpty() && !fields.has("verdi")) {
            fields.missing("verdi");
        }
        return value.map(v -> new Limits(operator.get(), v, v));
    }

    /** {@code "operator": "mellom", "verdi": [50, 60]}. */
    private Optional<Limits> pair(Fields fields) {
        List<BigDecimal> limits = fields.numbers("verdi");
        if (limits.size() != 2 || limits.get(0).compareTo(limits.get(1)) > 0) {
            findings.add(
                    Code.BV_151,
                    fields.at("verdi"),
                    "et lovkrav med mellom har to grenser i verdi, den laveste først, som [50, 60]");
            return Optional.empty();
        }
        return Optional.of(new Limits(Operator.BETWEEN, limits.get(0), limits.get(1)));
    }

    private Optional<Limits> interval(
            Fields fields, Optional<BigDecimal> from, Optional<BigDecimal> to, boolean hasValue) {
        if (hasValue) {
            findings.add(Code.BV_151, fields.at("verdi"), "operatoren mellom har fra og til, ikke verdi");
            return Optional.empty();
        } else if (from.isEmpty() || to.isEmpty()) {
            if (!fields.has("fra")) {
                fields.missing("fra");
            }
            if (!fields.has("til")) {
                fields.missing("til");
            }
            return Optional.empty();
        } else if (from.get().compareTo(to.get()) > 0) {
            findings.add(
                    Code.BV_151,
                    fields.at("fra"),
                    "intervallet går fra " + from.get().toPlainString() + " til "
                            + to.get().toPlainString());
            return Optional.empty();
        }
        return Optional.of(new Limits(Operator.BETWEEN, from.get(), to.get()));
    }

    /** {@code krav} in {@code maal.json}. */
    Optional<Demand> demand(Fields fields, Optional<Integer> strategyFrom, Optional<Integer> strategyTo) {
        Optional<Limits> limits = limits(fields, true);
        Optional<Integer> within = fields.integer("innen", Years.FIRST, Years.LAST);
        Optional<BigDecimal> nearly = fields.number("nesten");
        List<Demand.Milestone> milestones = new ArrayList<>();
        for (Fields step : fields.objects("etapper")) {
            Optional<Integer> year = step.integer("aar", Years.FIRST, Years.LAST);
            Optional<BigDecimal> value = step.number("verdi");
            for (String name : List.of("aar", "verdi")) {
                if (!step.has(name)) {
                    step.missing(name);
                }
            }
            step.done();
            boolean toInterval =
                    limits.filter(l -> l.operator() == Operator.BETWEEN).isPresent();
            if (toInterval) {
                // One number is no interval on the way to another.
                findings.add(
                        Code.BV_151, step.at(), "operatoren mellom kan ikke ha etapper; en etappe har bare én grense");
                continue;
            }
            year.ifPresent(y -> checkYear(y, step, strategyFrom, strategyTo));
            if (year.isPresent() && value.isPresent()) {
                milestones.add(new Demand.Milestone(year.get(), value.get())); // their order is for BV-304
            }
        }
        fields.done();
        return limits.map(l -> l.demand(within, milestones, nearly, ""));
    }

    private void checkYear(int year, Fields step, Optional<Integer> strategyFrom, Optional<Integer> strategyTo) {
        boolean outside = strategyFrom.filter(f -> year < f).isPresent()
                || strategyTo.filter(t -> year > t).isPresent();
        if (outside) {
            findings.add(
                    Code.BV_152,
                    step.at("aar"),
                    "etappen er for " + year + "; strategien går fra "
                            + strategyFrom.map(String::valueOf).orElse("starten") + " til "
                            + strategyTo.map(String::valueOf).orElse("slutten"));
        }
    }
}
