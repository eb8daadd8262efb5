package no.tilstand.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Value;
import no.tilstand.history.Chain;
import no.tilstand.history.InternalManifest;
import no.tilstand.history.Line;
import no.tilstand.render.FigureWords;

/**
 * How the numbers under a mark came about: a tree from each printed number down to the lines of the input. A share stands
 * over its numerator and denominator, a sum over its parts, a number of the extracts over its rule and its counts.
 *
 * <p>What is hidden in the report is hidden here too, and so is what was never printed, but for {@code --intern}: a part that
 * is not printed, and the text of a line that also holds such a number.
 *
 * @param folder the package
 * @param internal whether to show what is not printed as well
 */
record Trace(Path folder, Map<String, Line.Figure> printed, Behind behind, boolean internal) {
    private static final String MORE = "bruk --intern";

    /** A line of the tree and what it rests on. */
    private record Node(String text, List<Node> below) {
        static Node leaf(String text) {
            return new Node(text, List.of());
        }
    }

    /**
     * What the internal half tells; all of it empty when the half is not there.
     *
     * @param open every figure behind the report, with nothing hidden, by name
     * @param given the names of the figures that the input gives; the others are computed
     */
    record Behind(
            Map<String, Line.Figure> open,
            Map<String, Indicator> register,
            Set<String> given,
            int caseFiles,
            boolean there) {
        static final Behind NOTHING = new Behind(Map.of(), Map.of(), Set.of(), 0, false);
    }

    /** @param input the archived input, read once more; absent when it is not there or cannot be read */
    static Trace of(Path folder, Optional<Dataset> input, boolean internal) throws IOException {
        Path inside = folder.resolve(Archive.INTERNAL);
        Map<String, Line.Figure> printed = new LinkedHashMap<>();
        Chain.read(Files.readAllBytes(folder.resolve(Archive.PUBLIC).resolve(Archive.OWN_LINES)))
                .figures()
                .forEach(f -> printed.put(Told.name(f.key()), f));
        if (!Files.isRegularFile(inside.resolve(Publisher.FIGURES))) {
            return new Trace(folder, printed, Behind.NOTHING, internal);
        }
        Map<String, Line.Figure> open = new LinkedHashMap<>();
        Chain.figuresIn(Files.readAllBytes(inside.resolve(Publisher.FIGURES)))
                .forEach(f -> open.put(Told.name(f.key()), f));
        int cases = InternalManifest.read(Files.readAllBytes(inside.resolve(Publisher.MANIFEST)))
                .map(InternalManifest::caseFiles)
                .orElse(0);
        Set<String> given = input.stream()
                .flatMap(d -> d.observations().stream())
                .filter(o -> !(o.value() instanceof Value.Missing))
                .map(o -> name(o.key()))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Indicator> register = input.map(d -> d.frame().register()).orElse(Map.of());
        return new Trace(folder, printed, new Behind(open, register, given, cases, true), internal);
    }

    private static String name(CellKey key) {
        return Told.name(new Line.FigureKey(
                key.indicator(), key.category(), key.area(), key.period().toString(), ""));
    }

    /** The derivation of every number under a mark, «R7», as lines. */
    String of(String mark) throws IOException {
        List<Line.Figure> figures = printed.values().stream()
                .filter(f -> f.mark().equalsIgnoreCase(mark))
                .toList();
        if (figures.isEmpty()) {
            boolean isMark = mark.matches("[Rr][0-9]+");
            throw new CannotRun(
                    isMark
                            ? "rapporten har ikke merket " + mark + "; merkene står i vedlegget om kilder"
                            : "--merke skal være en R og et tall, som R7; merkene står i vedlegget om kilder");
        }
        StringBuilder out = new StringBuilder();
        out.append(heading(figures.get(0))).append('\n');
        indicator(figures.get(0))
                .map(i -> i.definition().in(LanguageForm.NB))
                .filter(d -> !d.isBlank())
                .ifPresent(d -> out.append("Regel: ").append(d).append('\n'));
        List<Node> nodes = new ArrayList<>();
        for (Line.Figure figure : figures) {
            nodes.add(new Node(
                    FigureWords.period(figure.key().period()) + ": " + FigureWords.value(figure),
                    derivation(figure, new TreeSet<>())));
        }
        print(nodes, "", out);
        if (!behind.there()) {
            out.append("Mappen ")
                    .append(Archive.INTERNAL)
                    .append("/ er ikke med; der ligger linjene det er vist til.\n");
        }
        return out.toString();
    }

    private String heading(Line.Figure f) {
        return f.mark() + " " + words().series(f.key()) + ", "
                + FigureWords.basis(f.key().basis()) + ", definisjon " + f.definitionVersion();
    }

    private FigureWords words() {
        return new FigureWords(behind.register());
    }

    private Optional<Indicator> indicator(Line.Figure f) {
        return Optional.ofNullable(behind.register().get(f.key().indicator()));
    }

    private static void print(List<Node> nodes, String before, StringBuilder out) {
        for (int i = 0; i < nodes.size(); i++) {
            boolean last = i == nodes.size() - 1;
            out.append(before)
                    .append(last ? "└─ " : "├─ ")
                    .append(nodes.get(i).text())
                    .append('\n');
            print(nodes.get(i).below(), before + (last ? "   " : "│  "), out);
        }
    }

    /**
     * What a figure rests on.
     *
     * @param above the figures it stands under, so that a register that goes in a ring ends
     */
    private List<Node> derivation(Line.Figure figure, Set<String> above) throws IOException {
        String name = Told.name(figure.key());
        if (figure.status() == Line.Status.HIDDEN && !internal) {
            return List.of(Node.leaf("vises ikke av hensyn til personvernet; " + MORE));
        }
        Optional<Indicator> indicator = indicator(figure);
        boolean counted = figure.sources().stream().anyMatch(p -> InputNames.isExtracts(p.file()));
        boolean computed = indicator.isPresent() && !counted && !behind.given().contains(name) && above.add(name);
        List<Node> nodes = new ArrayList<>();
        if (computed) {
            Indicator i = indicator.get();
            if (!i.sumOf().isEmpty()) {
                for (Line.FigureKey part : parts(i, figure.key())) {
                    part("del", part, figure, above).ifPresent(nodes::add);
                }
            } else if (i.numerator().isPresent() && i.denominator().isPresent()) {
                String category = figure.key().category();
                part("teller", key(i.numerator().get(), figure.key(), category), figure, above)
                        .ifPresent(nodes::add);
                // The denominator of a category may be the total.
                Line.FigureKey own = key(i.denominator().get(), figure.key(), category);
                Line.FigureKey total = key(i.denominator().get(), figure.key(), "");
                part("nevner", behind.open().containsKey(Told.name(own)) ? own : total, figure, above)
                        .ifPresent(nodes::add);
            }
        }
        return nodes.isEmpty() ? sources(figure) : nodes;
    }

    /** The parts of a sum: other indicators, named values of them, or the categories of its own. */
    private static List<Line.FigureKey> parts(Indicator sum, Line.FigureKey whole) {
        if (!sum.sumOf().contains(Indicator.CATEGORIES)) {
            return sum.sumOf().stream()
                    .map(id -> key(id, whole, whole.category()))
                    .toList();
        }
        return whole.category().isEmpty()
                ? sum.values().stream().map(v -> key(sum.id(), whole, v.name())).toList()
                : List.of();
    }

    private static Line.FigureKey key(String indicator, Line.FigureKey like, String category) {
        return new Line.FigureKey(indicator, category, like.area(), like.period(), "");
    }

    /** Empty when there is no such figure. */
    private Optional<Node> part(String role, Line.FigureKey key, Line.Figure whole, Set<String> above)
            throws IOException {
        String name = Told.name(key);
        Optional<Line.Figure> open = Optional.ofNullable(behind.open().get(name));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Optional<Line.Figure> told = Optional.ofNullable(printed.get(name));
        boolean asPart = (role.equals("teller") ? whole.numerator() : whole.denominator()).isPresent();
        String what = role + ": " + words().name(key) + ": ";
        if (told.isPresent()) {
            return Optional.of(
                    new Node(what + FigureWords.value(told.get()), derivation(told.get(), new TreeSet<>(above))));
        }
        if (internal || asPart && !role.equals("del")) {
            return Optional.of(
                    new Node(what + FigureWords.value(open.get()), derivation(open.get(), new TreeSet<>(above))));
        }
        return Optional.of(Node.leaf(what + "ikke trykt i rapporten; " + MORE));
    }

    private List<Node> sources(Line.Figure figure) throws IOException {
        List<Node> nodes = new ArrayList<>();
        for (Line.Place place : figure.sources()) {
            nodes.add(InputNames.isExtracts(place.file()) ? extract(place, figure) : line(place));
        }
        return nodes;
    }

    /** The extracts are not archived: the rule, and what it counted. */
    private Node extract(Line.Place place, Line.Figure figure) {
        String files = behind.caseFiles() == 0 ? "" : ", " + behind.caseFiles() + " uttrekksfiler";
        String counts = figure.numerator().isPresent() && figure.denominator().isPresent()
                ? "regelen gjelder " + Told.digits(figure.denominator().get()) + ", og "
                        + Told.digits(figure.numerator().get()) + " av dem er med i telleren"
                : "regelen gir " + FigureWords.value(figure);
        return new Node(
                "telt i uttrekket fra fagsystemet (" + place.file() + files + "; ikke arkivert)",
                List.of(Node.leaf(counts)));
    }

    private Node line(Line.Place place) throws IOException {
        String where = place.file() + (place.line() > 0 ? ":" + place.line() : "");
        Optional<String> text = text(place);
        if (text.isEmpty()) {
            return Node.leaf(where);
        }
        // What the tool has computed from a line is not in its text.
        boolean open = behind.open().entrySet().stream()
                .filter(e -> e.getValue().sources().contains(place))
                .filter(e -> behind.given().isEmpty() || behind.given().contains(e.getKey()))
                .allMatch(e -> Optional.ofNullable(printed.get(e.getKey()))
                        .filter(f -> f.status() != Line.Status.HIDDEN)
                        .isPresent());
        return Node.leaf(where
                + (open || internal
                        ? "  " + text.get().strip()
                        : "  (linjen har også tall som ikke er trykt; " + MORE + ")"));
    }

    private Optional<String> text(Line.Place place) throws IOException {
        Path input = folder.resolve(Archive.INTERNAL).resolve(Publisher.INPUT);
        Path file = input.resolve(place.file()).normalize();
        if (!file.startsWith(input)
                || place.line() == 0
                || !place.file().endsWith(".csv")
                || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return decoded(Files.readAllBytes(file)).lines().skip(place.line() - 1L).findFirst();
    }

    /** As intake reads it: UTF-8, or what Norwegian Excel saves. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
