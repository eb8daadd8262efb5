package no.tilstand.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Observation;
import no.tilstand.domain.Period;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;

/**
 * {@code data/kart/*.json}: which cells of a foreign table are which indicator.
 *
 * <p>{@code {"fil": "12134.json", "tid": "Tid", "verdier": [{"indikator": "...", "kategori": "...", "omraade": "...",
 * "velg": {"Region": "0301", "ContentsCode": "X"}}]}}. {@code tid} is the dimension with the years, and may be left out when the table itself says which it is; every other dimension
 * with more than one code is fixed by {@code velg}.
 */
final class MappingReader {
    private final Map<String, JsonStat> tables;
    private final Set<String> fileNames;
    private final TableReader.Lookup lookup;
    private final Findings findings;
    private final Set<String> used = new HashSet<>();
    private final List<Observation> observations = new ArrayList<>();

    /** @param fileNames all JSON files of {@code data/}, those that could not be read too */
    MappingReader(Map<String, JsonStat> tables, Set<String> fileNames, TableReader.Lookup lookup, Findings findings) {
        this.tables = tables;
        this.fileNames = fileNames;
        this.lookup = lookup;
        this.findings = findings;
    }

    List<Observation> observations() {
        return List.copyOf(observations);
    }

    boolean uses(String fileName) {
        return used.contains(fileName);
    }

    void read(Json json) {
        Fields.of(json, "kartet", findings).ifPresent(this::mapping);
    }

    private void mapping(Fields fields) {
        String file = fields.requiredKey("fil");
        used.add(file);
        Optional<JsonStat> table = Optional.ofNullable(tables.get(file));
        String given = fields.key("tid");
        String time = given.isEmpty() ? table.flatMap(JsonStat::time).orElse("") : given;
        if (time.isEmpty() && (table.isPresent() || !tables.containsKey(file))) {
            fields.missing("tid");
        }
        if (!file.isEmpty() && !fileNames.contains(file)) {
            findings.add(
                    Code.BV_147,
                    fields.at("fil"),
                    "filen " + Wording.quote(file) + " finnes ikke i data/",
                    () -> Suggestion.hint(file, fileNames));
        }
        Optional<JsonStat.Dimension> years = table.flatMap(t -> t.dimension(time));
        if (table.isPresent() && years.isEmpty() && !time.isEmpty()) {
            unknownDimension(table.get(), time, fields.at("tid"));
        }
        for (Fields entry : fields.objects("verdier")) {
            entry(entry, table.filter(t -> years.isPresent()), time);
        }
        fields.done();
    }

    private void entry(Fields entry, Optional<JsonStat> table, String time) {
        String id = entry.requiredKey("indikator");
        Optional<Indicator> indicator =
                id.isEmpty() ? Optional.empty() : lookup.indicator(id, entry.at("indikator"), findings);
        String written = entry.key("kategori");
        Optional<String> category = indicator.flatMap(i -> lookup.category(i, written, entry.at("kategori"), findings));
        String area = entry.key("omraade");
        lookup.checkArea(area, entry.at("omraade"), findings);
        Optional<Map<String, String>> codes = table.flatMap(t -> codes(entry, t, time));
        entry.take("velg");
        entry.done();
        if (category.isEmpty() || codes.isEmpty()) {
            findings.lose(id);
        } else {
            CellKey key = new CellKey(id, category.get(), area, Period.ofYear(Years.FIRST));
            cells(table.get(), key, codes.get(), time, entry.at());
        }
    }

    /** A code for every dimension but time. */
    private Optional<Map<String, String>> codes(Fields entry, JsonStat table, String time) {
        Map<String, String> codes = new LinkedHashMap<>();
        Optional<Fields> chosen = entry.object("velg");
        boolean complete = true;
        for (JsonStat.Dimension dimension : table.dimensions()) {
            Optional<Json.Str> code = chosen.flatMap(c -> c.word(dimension.id()));
            if (dimension.id().equals(time)) {
                continue;
            } else if (code.isPresent()
                    && !dimension.positions().containsKey(code.get().text())) {
                findings.add(
                        Code.BV_147,
                        code.get().at(),
                        "koden " + Wording.quote(code.get().text()) + " finnes ikke i dimensjonen "
                                + Wording.quote(dimension.id()),
                        () -> Suggestion.hint(
                                code.get().text(), dimension.positions().keySet()));
                complete = false;
            } else if (code.isPresent()) {
                codes.put(dimension.id(), code.get().text());
            } else if (dimension.positions().size() == 1) {
                codes.put(
                        dimension.id(),
                        dimension.positions().keySet().iterator().next());
            } else {
                findings.add(
                        Code.BV_147,
                        entry.at(),
                        "velg mangler en kode for dimensjonen " + Wording.quote(dimension.id()) + ", som har "
                                + dimension.positions().size() + " koder");
                complete = false;
            }
        }
        chosen.ifPresent(c -> c.names().stream()
                .filter(n -> table.dimension(n).isEmpty())
                .forEach(n -> unknownDimension(table, n, c.at(n))));
        return complete ? Optional.of(codes) : Optional.empty();
    }

    private void unknownDimension(JsonStat table, String name, Location at) {
        List<String> known =
                table.dimensions().stream().map(JsonStat.Dimension::id).toList();
        findings.add(
                Code.BV_147,
                at,
                "tabellen har ikke dimensjonen " + Wording.quote(name),
                () -> Suggestion.hint(name, known));
    }

    private void cells(JsonStat table, CellKey key, Map<String, String> codes, String time, Location entryAt) {
        for (String timeCode : table.dimension(time).orElseThrow().positions().keySet()) {
            Optional<Period> period = Years.period(timeCode.toLowerCase(Locale.ROOT));
            if (period.isEmpty()) {
                findings.lose(key.indicator());
                findings.add(
                        Code.BV_147,
                        entryAt,
                        "koden " + Wording.quote(timeCode) + " i dimensjonen " + Wording.quote(time)
                                + " er ikke et år eller et halvår");
                return;
            }
            Map<String, String> all = new LinkedHashMap<>(codes);
            all.put(time, timeCode);
            int cell = table.cell(all);
            Json given =
                    table.value(cell).orElse(new Json.Nothing(table.values().at()));
            value(given, table.status(cell))
                    .ifPresentOrElse(
                            v -> observations.add(new Observation(
                                    key.at(period.get()),
                                    v,
                                    new Source(
                                            Source.Kind.JSON_STAT,
                                            given.at(),
                                            sourceName(table),
                                            "",
                                            Optional.of(new Location(
                                                    given.at().path(),
                                                    given.at().line(),
                                                    0)),
                                            Optional.empty()))),
                            () -> findings.lose(key.indicator()));
        }
    }

    private static String sourceName(JsonStat table) {
        return table.source().isEmpty() || table.label().isEmpty()
                ? table.source() + table.label()
                : table.source() + ", tabell " + table.label();
    }

    /** A number, or what the status sign says of its absence. */
    private Optional<Value> value(Json given, String status) {
        if (given instanceof Json.Num n) {
            Optional<BigDecimal> number = Numbers.ofLiteral(n.literal());
            if (number.isEmpty()) {
                findings.add(Code.BV_134, n.at(), "tallet er for stort eller har for mange sifre");
            }
            boolean preliminary = status.equals("*") || status.equals("p");
            return number.map(b -> new Value.Counted(
                    b, Optional.empty(), preliminary ? Value.Finality.PRELIMINARY : Value.Finality.FINAL));
        } else if (given instanceof Json.Nothing) {
            return NumberText.read(status, false) instanceof NumberText.Sign sign
                    ? Optional.of(sign.value())
                    : Optional.of(Value.MISSING);
        }
        findings.add(Code.BV_132, given.at(), "verdien er " + given.kind() + ", ikke et tall");
        return Optional.empty();
    }
}
