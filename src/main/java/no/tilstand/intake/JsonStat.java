package no.tilstand.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;

/**
 * A table in JSON-stat 2.0 (json-stat.org), the format of Statistics Norway's PxWebApi.
 *
 * @param source {@code source}; may be empty
 * @param label {@code label}; may be empty
 * @param time the dimension that {@code role} says is time, when it is one
 */
record JsonStat(
        Location at,
        String source,
        String label,
        Optional<String> time,
        List<Dimension> dimensions,
        Json values,
        Optional<Json> status) {

    /** More cells than this is not given in one answer. */
    private static final long MOST_CELLS = 2_000_000;

    /** @param positions the place of each code */
    record Dimension(String id, Map<String, Integer> positions) {}

    /** The table, unless its form is wrong. */
    static Optional<JsonStat> read(Json json, Findings findings) {
        if (!(json instanceof Json.Obj root)) {
            findings.add(Code.BV_146, json.at(), "filen er " + json.kind() + ", ikke en tabell i JSON-stat 2.0");
            return Optional.empty();
        }
        Optional<String> kind = string(root, "class");
        if (!kind.equals(Optional.of("dataset"))) {
            findings.add(
                    Code.BV_146, json.at(), "filen er ikke en tabell i JSON-stat 2.0: feltet class er ikke dataset");
            return Optional.empty();
        }
        List<Json> ids = list(root, "id");
        List<Json> sizes = list(root, "size");
        Optional<Json> values = member(root, "value");
        if (ids.isEmpty() || ids.size() != sizes.size() || values.isEmpty()) {
            findings.add(
                    Code.BV_146, json.at(), "tabellen mangler id, size eller value, eller id og size er ulike lange");
            return Optional.empty();
        }
        List<Dimension> dimensions = new ArrayList<>();
        long cells = 1;
        for (int i = 0; i < ids.size(); i++) {
            Optional<Dimension> dimension = dimension(root, ids.get(i), sizes.get(i), findings);
            if (dimension.isEmpty()) {
                return Optional.empty();
            }
            cells = cells * dimension.get().positions().size();
            if (cells > MOST_CELLS) {
                findings.add(Code.BV_104, sizes.get(i).at(), "tabellen har over " + MOST_CELLS + " celler");
                return Optional.empty();
            }
            dimensions.add(dimension.get());
        }
        if (values.get() instanceof Json.Arr array
                ? array.items().size() != cells
                : !(values.get() instanceof Json.Obj)) {
            findings.add(
                    Code.BV_146,
                    values.get().at(),
                    "value har ikke én verdi for hver celle; tabellen har " + cells + " celler");
            return Optional.empty();
        }
        return Optional.of(new JsonStat(
                json.at(),
                string(root, "source").orElse(""),
                string(root, "label").orElse(""),
                object(root, "role")
                        .map(r -> list(r, "time"))
                        .filter(l -> l.size() == 1 && l.get(0) instanceof Json.Str)
                        .map(l -> ((Json.Str) l.get(0)).text()),
                dimensions,
                values.get(),
                member(root, "status")));
    }

    private static Optional<Dimension> dimension(Json.Obj root, Json idJson, Json sizeJson, Findings findings) {
        Optional<Integer> size = sizeJson instanceof Json.Num n
                ? Numbers.ofLiteral(n.literal())
                        .filter(b -> b.signum() > 0 && b.scale() <= 0 && b.longValue() <= MOST_CELLS)
                        .map(b -> b.intValue())
                : Optional.empty();
        if (!(idJson instanceof Json.Str id) || size.isEmpty()) {
            findings.add(Code.BV_146, idJson.at(), "id skal være tekster og size positive hele tall");
            return Optional.empty();
        }
        Optional<Json.Obj> category =
                object(root, "dimension").flatMap(d -> object(d, id.text())).flatMap(d -> object(d, "category"));
        if (category.isEmpty()) {
            findings.add(Code.BV_146, idJson.at(), "dimensjonen " + Wording.quote(id.text()) + " er ikke beskrevet");
            return Optional.empty();
        }
        Map<String, Integer> positions = positions(category.get());
        Set<Integer> used = new HashSet<>(positions.values());
        boolean whole = positions.size() == size.get()
                && used.size() == size.get()
                && used.stream().allMatch(p -> p >= 0 && p < size.get());
        if (!whole) {
            findings.add(
                    Code.BV_146,
                    category.get().at(),
                    "dimensjonen " + Wording.quote(id.text()) + " har ikke " + size.get()
                            + " ulike koder, slik size sier");
            return Optional.empty();
        }
        return Optional.of(new Dimension(id.text(), positions));
    }

    /** {@code index} as a list or as an object; with one category it may be left out, and then {@code label} has it. */
    private static Map<String, Integer> positions(Json.Obj category) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        Optional<Json> index = member(category, "index");
        if (index.isPresent() && index.get() instanceof Json.Arr array) {
            for (int i = 0; i < array.items().size(); i++) {
                if (array.items().get(i) instanceof Json.Str code) {
                    positions.put(code.text(), i);
                }
            }
        } else if (index.isPresent() && index.get() instanceof Json.Obj object) {
            object.members().forEach((code, place) -> {
                if (place.value() instanceof Json.Num n) {
                    Numbers.ofLiteral(n.literal())
                            .filter(b -> b.scale() <= 0 && b.abs().longValue() <= MOST_CELLS)
                            .ifPresent(b -> positions.put(code, b.intValue()));
                }
            });
        } else {
            object(category, "label")
                    .ifPresent(l -> l.members().keySet().stream().limit(1).forEach(code -> positions.put(code, 0)));
        }
        return positions;
    }

    Optional<Dimension> dimension(String id) {
        return dimensions.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The number of a cell in row-major order: the last dimension varies fastest. */
    int cell(Map<String, String> codes) {
        int cell = 0;
        for (Dimension dimension : dimensions) {
            cell = cell * dimension.positions().size() + dimension.positions().get(codes.get(dimension.id()));
        }
        return cell;
    }

    /** What stands in a cell; empty when the table is sparse and does not have it. */
    Optional<Json> value(int cell) {
        return at(values, cell);
    }

    /** The status sign of a cell, or of all; empty when there is none. */
    String status(int cell) {
        return status.flatMap(s -> s instanceof Json.Str ? Optional.of(s) : at(s, cell))
                .filter(Json.Str.class::isInstance)
                .map(s -> ((Json.Str) s).text())
                .orElse("");
    }

    private static Optional<Json> at(Json collection, int cell) {
        if (collection instanceof Json.Arr array) {
            return array.items().size() == 1 && cell > 0
                    ? Optional.of(array.items().get(0))
                    : cell < array.items().size() ? Optional.of(array.items().get(cell)) : Optional.empty();
        } else if (collection instanceof Json.Obj object) {
            return member(object, Integer.toString(cell));
        }
        return Optional.empty();
    }

    private static Optional<Json> member(Json.Obj object, String name) {
        return Optional.ofNullable(object.members().get(name)).map(Json.Member::value);
    }

    private static Optional<Json.Obj> object(Json.Obj object, String name) {
        return member(object, name).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }

    private static Optional<String> string(Json.Obj object, String name) {
        return member(object, name).filter(Json.Str.class::isInstance).map(j -> ((Json.Str) j).text());
    }

    private static List<Json> list(Json.Obj object, String name) {
        return member(object, name)
                .filter(Json.Arr.class::isInstance)
                .map(j -> ((Json.Arr) j).items())
                .orElse(List.of());
    }
}
