package no.tilstand.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings.Protection;

/** A report of a few cells and the relations between them, without a register: the model itself. */
final class SmallReport {
    private final Map<String, Model.Cell> counts = new LinkedHashMap<>();
    private final Map<String, Derived> derived = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final int limit;
    private final boolean showZero;

    SmallReport(int limit, boolean showZero) {
        this.limit = limit;
        this.showZero = showZero;
    }

    /** What was protected, beyond what the primary rule asks for. */
    record Answer(Set<String> extra, Set<String> shownAgain, boolean safe) {
        int loss() {
            return extra.size();
        }
    }

    static SmallReport of(JsonNode json) {
        SmallReport report =
                new SmallReport(json.get("k").asInt(), json.get("zero").asText().equals("shown"));
        for (JsonNode cell : json.get("cells")) {
            if (!cell.has("kind")) {
                report.count(
                        cell.get("id").asText(),
                        cell.get("value").asLong(),
                        !cell.has("unpublished"),
                        cell.has("known"));
            }
        }
        for (JsonNode r : json.get("relations")) {
            String type = r.get("type").asText();
            switch (type) {
                case "sum" -> report.sum(r.get("total").asText(), names(r.get("parts")));
                case "mean" -> report.mean(r.get("cell").asText(), names(r.get("parts")));
                case "rate" ->
                    report.derived(r.get("cell").asText(), List.of(r.get("num").asText()), List.of());
                case "share" ->
                    report.derived(
                            r.get("cell").asText(),
                            List.of(r.get("num").asText(), r.get("den").asText()),
                            report.rests(r.get("num").asText(), r.get("den").asText()));
                default -> throw new IllegalArgumentException(type);
            }
        }
        return report;
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(n -> names.add(n.asText()));
        return names;
    }

    /** @param known printed before, so that hiding it has no effect */
    SmallReport count(String id, long value, boolean published, boolean known) {
        BigDecimal number = BigDecimal.valueOf(value);
        int own = known ? 0 : limit;
        boolean small = new Protection(limit, showZero).small(number, own);
        counts.put(id, new Model.Cell(number, own, small, published, published || small, false));
        return this;
    }

    SmallReport sum(String total, List<String> parts) {
        rows.add(new Row(
                Row.Kind.BREAKDOWN,
                variable(total),
                parts.stream().map(SmallReport::variable).toList()));
        return this;
    }

    /** With one decimal a mean over up to ten years is their exact sum. */
    private void mean(String id, List<String> parts) {
        BigDecimal sum = parts.stream().map(p -> counts.get(p).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        counts.put(id, new Model.Cell(sum, limit, false, true, true, false));
        rows.add(new Row(
                Row.Kind.YEARS,
                variable(id),
                parts.stream().map(SmallReport::variable).toList()));
    }

    private List<String> rests(String numerator, String denominator) {
        return rows.stream()
                .filter(r ->
                        r.total().equals(variable(denominator)) && r.parts().contains(variable(numerator)))
                .flatMap(r -> r.parts().stream())
                .map(v -> v.key().indicator())
                .filter(n -> !n.equals(numerator))
                .toList();
    }

    private void derived(String id, List<String> reveals, List<String> rests) {
        boolean primary = reveals.stream().anyMatch(n -> counts.get(n).small())
                || rests.stream().anyMatch(n -> counts.get(n).small());
        derived.put(
                id,
                new Derived(
                        key(id),
                        primary,
                        true,
                        reveals.stream().map(SmallReport::variable).toList()));
    }

    Set<String> sensitive() {
        return counts.entrySet().stream()
                .filter(e -> e.getValue().small())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> published() {
        return counts.entrySet().stream()
                .filter(e -> e.getValue().shown())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> primary() {
        Net net = net();
        return hidden(net, Pattern.primary(net, showZero));
    }

    /** Zeros that are shown are never hidden, and so are no partners. */
    boolean canBeHidden(String name) {
        return !showZero || counts.get(name).value().signum() != 0;
    }

    Answer protect() {
        return protect(Effort.NORMAL);
    }

    Answer protect(Effort effort) {
        Net net = net();
        Pattern pattern = new Search(net, small(), effort).run();
        Set<String> extra = hidden(net, pattern);
        Set<String> shownAgain = primary();
        shownAgain.removeAll(extra);
        extra.removeAll(primary());
        return new Answer(extra, shownAgain, gatePasses(net, pattern));
    }

    /** Whether hiding these besides the primary ones is enough. */
    boolean safe(Set<String> extra) {
        Net net = net();
        Pattern pattern = Pattern.primary(net, showZero);
        for (String name : extra) {
            pattern = derived.containsKey(name)
                    ? pattern.hideDerived(net.number(key(name)))
                    : pattern.hide(net.number(variable(name)));
        }
        // A pattern that leaves a share open whose part it hides hides nothing.
        Pattern asked = pattern;
        return derived.values().stream()
                        .allMatch(d -> extra.contains(d.key().indicator()) == asked.hides(d.key()) || d.primary())
                && gatePasses(net, pattern);
    }

    private boolean gatePasses(Net net, Pattern pattern) {
        Gate gate = new Gate(net, small());
        return sensitive().stream().allMatch(n -> gate.safe(net.number(variable(n)), pattern));
    }

    private Set<String> hidden(Net net, Pattern pattern) {
        Set<String> names = published().stream()
                .filter(n -> pattern.isHidden(net.number(variable(n))))
                .collect(Collectors.toCollection(TreeSet::new));
        derived.values().stream().map(Derived::key).filter(pattern::hides).forEach(k -> names.add(k.indicator()));
        return names;
    }

    private Net net() {
        return new Net(model());
    }

    private SmallNumbers small() {
        return new SmallNumbers(Map.of(), new Protection(limit, showZero));
    }

    Model model() {
        TreeMap<Variable, Model.Cell> cells = new TreeMap<>();
        counts.forEach((id, cell) -> cells.put(variable(id), cell));
        TreeMap<CellKey, Derived> shares = new TreeMap<>();
        derived.values().forEach(d -> shares.put(d.key(), d));
        return new Model(
                cells, counts.keySet().stream().map(SmallReport::variable).toList(), rows, shares, List.of());
    }

    private static Variable variable(String id) {
        return Variable.count(key(id));
    }

    private static CellKey key(String id) {
        return new CellKey(id, "", "", Period.ofYear(2024));
    }
}
