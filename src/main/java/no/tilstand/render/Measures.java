package no.tilstand.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The numbers of the look that something must be computed from, {@code styles/measures.json}; all others stand in the
 * style templates only. The same numbers reach the templates nowhere else.
 *
 * @param lineB from line A, in pt
 * @param columnMm width of column B, in mm
 * @param textMm width of the text area, in mm
 * @param headMm room for the running head beside «Utkast», in mm
 * @param forside {@code mork}: the panel of the cover in accent; {@code lys}: white, which saves toner
 * @param keptTableRows most rows of a table that is kept on one page where that costs little
 * @param keptRows most rows of a value table that is always kept with its plot
 */
record Measures(
        double lineB,
        double columnMm,
        double textMm,
        double headMm,
        int keptRows,
        int keptTableRows,
        Sizes sizes,
        CoverTitle coverTitle,
        String forside,
        Contents contents,
        Summary summary,
        Flow flow,
        double numberAir,
        double pictureHeightMm) {
    static final double PT_PER_MM = 72 / 25.4;
    private static final String LIGHT = "lys";
    private static final List<String> COVERS = List.of("mork", LIGHT);

    boolean lightCover() {
        return forside.equals(LIGHT);
    }

    /** Type sizes in pt. */
    record Sizes(
            double body,
            double section,
            double sub,
            double figures,
            double narrowFigures,
            double head,
            double lead,
            double running) {}

    /**
     * The table of contents.
     *
     * @param room height under its heading
     * @param titleMm width of the titles
     */
    record Contents(double room, double titleMm, ContentsType open, ContentsType tight) {}

    /** @param before space over a chapter */
    record ContentsType(double size, double line, double before) {}

    /**
     * The summary page, in pt.
     *
     * @param heading the heading, with what stands after it and after the answers
     * @param open how the answers are set where there is room
     * @param tight how they are set where there is little
     * @param table what a table takes beside its caption and its rows
     * @param tightTable the same where there is little room
     * @param answerMm width of the lines of an answer after the first
     * @param rowAir what a row takes beside its lines
     * @param tightRowAir the same where there is little room
     * @param sparkRow the least height of a row: that of its small line
     * @param legend what the legend takes beside the lines of its text
     * @param tightLegend the same without the signs, which have their words beside them in the rows
     * @param nameAirMm the room that is left after a name
     * @param endAirMm the room that is left around target or words
     * @param judged widths of the columns in mm
     * @param described widths of the columns in mm
     */
    record Summary(
            double room,
            double heading,
            Answers open,
            Answers tight,
            double answerMm,
            double line,
            double table,
            double tightTable,
            double rowAir,
            double tightRowAir,
            double sparkRow,
            double legend,
            double tightLegend,
            double legendMm,
            double nameAirMm,
            double endAirMm,
            List<Double> judged,
            List<Double> described) {}

    /** @param before space over each answer, in pt */
    record Answers(double size, double line, double before) {}

    /**
     * What the pieces of a chapter take of a page, in pt: the same numbers as in the style templates of each.
     *
     * @param page height of the text area
     * @param block the air around figures and tables
     * @param itemMm how far the words of a list stand in, in mm; {@code numberedItemMm} in a numbered one
     * @param itemAfter space between its items
     * @param headAir what the head of a value table takes beside its lines; {@code tableHeadAir} of any other table
     * @param rowAir what a row takes beside its lines
     * @param notes space over the small list
     * @param note space between its items
     * @param openEnough so much white before a figure is let stand: more is filled with the text that follows
     * @param openEnd a chapter that ends no further down the page has the next one under it
     */
    record Flow(
            double page,
            Set chapter,
            Set section,
            Set sub,
            Set minor,
            Set body,
            Set lead,
            Set small,
            Set caption,
            Set block,
            double itemMm,
            double numberedItemMm,
            double itemAfter,
            double headAir,
            double tableHeadAir,
            double rowAir,
            double notes,
            double note,
            Framed lost,
            Framed box,
            Framed quotation,
            Set legend,
            double openEnough,
            double openEnd) {}

    /**
     * How lines are set; what a role has no use for is 0.
     *
     * @param line their height
     * @param before space over the first; {@code afterBlock} where a figure or table stands above
     * @param after space under the last
     */
    record Set(double size, double line, double before, double afterBlock, double after) {}

    /**
     * Words in a frame.
     *
     * @param roomMm for a line, in mm
     * @param air what the frame takes beside them
     */
    record Framed(double roomMm, double before, double air, double after) {}

    /** The steps of the cover title, in pt, and how many lines it may have. */
    record CoverTitle(double large, double medium, double small, int lines) {}

    /** Rounded to two decimals: finer than any printer, and the same on every machine. */
    static double hundredths(double length) {
        return Math.round(length * 100) / 100.0;
    }

    static Measures read(Path styles) {
        try {
            JsonNode file = JsonTree.read(Files.readAllBytes(styles.resolve("measures.json")));
            Measures read = (Measures) as(Measures.class, file, "measures.json");
            if (!COVERS.contains(read.forside())) {
                throw new IOException("«forside» i measures.json er «" + read.forside() + "»; det skal være "
                        + String.join(" eller ", COVERS));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A record from an object with its components, and nothing else; a list is of numbers. A length that is not there is 0.
     *
     * @throws IOException where something lacks, is too much, or of another kind
     */
    private static Object as(Class<?> type, JsonNode node, String name) throws IOException {
        if (type.isRecord() && node.isObject()) {
            return record(type, node);
        } else if (type == double.class && (node.isNumber() || node.isMissingNode())) {
            return node.asDouble();
        } else if (type == int.class && node.isNumber() && node.canConvertToExactIntegral()) {
            return node.asInt();
        } else if (type == String.class && node.isTextual()) {
            return node.asText();
        } else if (type == List.class && node.isArray()) {
            List<Double> numbers = new ArrayList<>();
            for (JsonNode one : node) {
                numbers.add((Double) as(double.class, one, name));
            }
            return List.copyOf(numbers);
        }
        throw new IOException("«" + name + "» i measures.json mangler eller er av feil slag");
    }

    private static Object record(Class<?> type, JsonNode node) throws IOException {
        RecordComponent[] components = type.getRecordComponents();
        List<String> known = new ArrayList<>();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = as(types[i], node.path(components[i].getName()), components[i].getName());
            known.add(components[i].getName());
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String one = names.next();
            if (!known.contains(one)) {
                throw new IOException("«" + one + "» i measures.json er ikke i bruk");
            }
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
