package no.tilstand.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.tilstand.charts.Contrast;
import no.tilstand.charts.Palette;
import no.tilstand.charts.Palette.Hatch;
import no.tilstand.charts.Palette.Marker;
import no.tilstand.charts.Palette.SeriesStyle;
import no.tilstand.charts.Palette.Tinted;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;

/** {@code styles/palette.json}, which a municipality may change. */
public final class PaletteFile {
    /** Least contrast of the accent on white: it carries headings and links (page design 1.3). */
    public static final double ACCENT_ON_WHITE = 7;

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Location PLACE = Location.of("styles/palette.json");

    private PaletteFile() {}

    /** @param styles the folder that holds {@code palette.json} */
    public static Checked<Palette> read(Path styles) {
        Palette palette;
        try {
            palette = palette(JsonTree.read(Files.readAllBytes(styles.resolve("palette.json"))));
        } catch (Unfit e) {
            return unreadable(e.getMessage());
        } catch (IOException e) {
            return unreadable("filen mangler, eller er ikke gyldig JSON");
        }
        double contrast = Contrast.ratio(palette.neutrals().accent(), Color.WHITE);
        if (contrast >= ACCENT_ON_WHITE) {
            return Checked.of(palette);
        }
        String message = String.format(
                        Locale.ROOT, "«accent» har kontrasten %.1f mot hvitt, og den må være minst 7", floor(contrast))
                .replace('.', ',');
        return Checked.of(palette, List.of(new Diagnostic(Code.BV_602, PLACE, message)));
    }

    /** One decimal, downwards: 6.96 must not be printed as 7.0. */
    private static double floor(double contrast) {
        return Math.floor(contrast * 10) / 10;
    }

    private static Checked<Palette> unreadable(String why) {
        return Checked.failed(List.of(new Diagnostic(Code.BV_601, PLACE, "paletten kan ikke leses: " + why)));
    }

    /** What in the file cannot be used; the message is bokmål. */
    private static final class Unfit extends Exception {
        Unfit(String message) {
            super(message);
        }
    }

    private static Palette palette(JsonNode root) throws Unfit {
        JsonNode n = field(root, "neutrals");
        JsonNode s = field(root, "status");
        JsonNode a = field(root, "arcs");
        JsonNode f = field(root, "fonts");
        List<SeriesStyle> series = new ArrayList<>();
        for (JsonNode one : field(root, "series")) {
            series.add(series(one));
        }
        if (series.size() != 6) {
            throw new Unfit("«series» skal ha seks serier, men har " + series.size());
        }
        return new Palette(
                new Palette.Neutrals(
                        color(n, "ink"),
                        color(n, "ink2"),
                        color(n, "accent"),
                        color(n, "rule"),
                        color(n, "hair"),
                        color(n, "surface"),
                        color(n, "tint"),
                        color(n, "coverLight")),
                new Palette.Status(
                        tinted(s, "met"),
                        tinted(s, "nearly"),
                        tinted(s, "notMet"),
                        tinted(s, "neutral"),
                        tinted(s, "open")),
                series,
                new Palette.Arcs(color(a, "outer"), color(a, "middle"), color(a, "inner")),
                new Palette.Fonts(
                        field(f, "family").asText(),
                        (int) number(f, "regular"),
                        (int) number(f, "semibold"),
                        (float) number(f, "tick"),
                        (float) number(f, "label")));
    }

    private static SeriesStyle series(JsonNode node) throws Unfit {
        List<Float> dash = new ArrayList<>();
        for (JsonNode length : field(node, "dash")) {
            if (!length.isNumber() || length.asDouble() <= 0) {
                throw new Unfit("«dash» skal ha lengder over 0");
            }
            dash.add((float) length.asDouble());
        }
        JsonNode h = field(node, "hatch");
        Hatch.Kind kind = choice(Hatch.Kind.class, field(h, "kind"));
        Hatch hatch = kind == Hatch.Kind.NONE
                ? new Hatch(kind, Color.WHITE, 0, 0)
                : new Hatch(kind, color(h, "color"), (float) number(h, "width"), number(h, "step"));
        return new SeriesStyle(
                color(node, "ink"),
                color(node, "fill"),
                color(node, "label"),
                dash,
                choice(Marker.class, field(node, "marker")),
                hatch);
    }

    private static Tinted tinted(JsonNode status, String name) throws Unfit {
        JsonNode one = field(status, name);
        return new Tinted(color(one, "sign"), color(one, "tint"));
    }

    private static JsonNode field(JsonNode node, String name) throws Unfit {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            throw new Unfit("«" + name + "» mangler");
        }
        return value;
    }

    private static Color color(JsonNode node, String name) throws Unfit {
        String hex = field(node, name).asText();
        if (!HEX.matcher(hex).matches()) {
            throw new Unfit("«" + name + "» skal være en farge som #003C57");
        }
        return Color.decode(hex);
    }

    private static double number(JsonNode node, String name) throws Unfit {
        JsonNode value = field(node, name);
        if (!value.isNumber() || value.asDouble() <= 0) {
            throw new Unfit("«" + name + "» skal være et tall over 0");
        }
        return value.asDouble();
    }

    private static <E extends Enum<E>> E choice(Class<E> type, JsonNode value) throws Unfit {
        for (E one : type.getEnumConstants()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(value.asText())) {
                return one;
            }
        }
        throw new Unfit("«" + value.asText() + "» er ikke et merke eller en skravur som finnes");
    }
}
