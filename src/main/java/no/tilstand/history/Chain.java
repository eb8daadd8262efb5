package no.tilstand.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The whole history of a municipality, in the order it was issued: each line carries the hash of the line before, so that
 * none can be changed, taken out or moved without all the later ones being written anew; that is what the receipt is for.
 *
 * @param lines whole editions only
 * @param texts the lines as written, without the line feed
 * @param torn what stands after the last whole edition: an issue that was interrupted; empty for nothing
 * @param wrong what is wrong with the chain, first things first
 */
public record Chain(List<Line> lines, List<String> texts, String torn, List<Problem> wrong) {
    /** Before the first line. */
    public static final String START = "0".repeat(64);

    public static final Chain EMPTY = new Chain(List.of(), List.of(), "", List.of());

    /** @param line from 1 */
    public record Problem(int line, Kind kind) {}

    public enum Kind {
        /** Written by a newer version of the tool than this. */
        NEWER,
        /** Not a line that this tool or an earlier version of it has written. */
        UNREADABLE,
        /** The line does not follow the one before it. */
        BROKEN,
        /** An edition does not have as many lines as its end says, or they are not of one edition. */
        INCOMPLETE
    }

    public Chain {
        lines = List.copyOf(lines);
        texts = List.copyOf(texts);
        wrong = List.copyOf(wrong);
    }

    /** Reads a {@code historikk.jsonl}. */
    public static Chain read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = all.remove(all.size() - 1);
        List<Optional<Line>> read = all.stream().map(LineFormat::read).toList();
        int whole = 0;
        for (int i = 0; i < read.size(); i++) {
            // What a newer version wrote is not torn, whatever it is.
            if (read.get(i).filter(Line.End.class::isInstance).isPresent() || LineFormat.isNewer(all.get(i))) {
                whole = i + 1;
            }
        }
        List<Problem> wrong = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String previous = START;
        int figures = 0;
        for (int i = 0; i < whole; i++) {
            Optional<Line> line = read.get(i);
            if (line.isEmpty()) {
                wrong.add(new Problem(i + 1, LineFormat.isNewer(all.get(i)) ? Kind.NEWER : Kind.UNREADABLE));
            } else {
                lines.add(line.get());
                if (!line.get().previous().equals(previous)) {
                    wrong.add(new Problem(i + 1, Kind.BROKEN));
                }
                if (line.get() instanceof Line.End end) {
                    if (!LineFormat.write(end).equals(all.get(i))) {
                        wrong.add(new Problem(i + 1, Kind.UNREADABLE));
                    }
                    if (end.figures() != figures) {
                        wrong.add(new Problem(i + 1, Kind.INCOMPLETE));
                    }
                    figures = 0;
                } else {
                    figures++;
                }
            }
            previous = Hash.of(all.get(i));
        }
        String torn = String.join("\n", all.subList(whole, all.size())) + (all.size() > whole ? "\n" : "") + last;
        return new Chain(lines, all.subList(0, whole), torn, wrong);
    }

    /**
     * Whether nothing is wrong with it but that only a newer version of the tool can read the whole. A line that was damaged
     * into something that looks newer breaks the chain as well.
     */
    public boolean isNewer() {
        return !wrong.isEmpty() && wrong.stream().allMatch(p -> p.kind() == Kind.NEWER);
    }

    /** This history with more lines after it, read as one file. */
    public Chain with(byte[] more) {
        byte[] before = bytes();
        byte[] all = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        return read(all);
    }

    /** The hash that the next line carries. */
    public String head() {
        return texts.isEmpty() ? START : Hash.of(texts.get(texts.size() - 1));
    }

    /** The lines of a new edition as text to append, the last one its end. */
    public String append(List<Line.Figure> figures, Line.End end) {
        StringBuilder out = new StringBuilder();
        String previous = head();
        for (Line.Figure figure : figures) {
            String line = LineFormat.write(figure.after(previous));
            out.append(line).append('\n');
            previous = Hash.of(line);
        }
        Line.End closed = new Line.End(
                end.report(), end.edition(), end.date(), end.reason(), figures.size(), end.manifest(), previous);
        return out.append(LineFormat.write(closed)).append('\n').toString();
    }

    /** Figures one to a line, outside any chain. */
    public static String text(List<Line.Figure> figures) {
        StringBuilder out = new StringBuilder();
        figures.forEach(f -> out.append(LineFormat.write(f)).append('\n'));
        return out.toString();
    }

    /** Figures written by {@link #text}; what is not a figure is passed by. */
    public static List<Line.Figure> figuresIn(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(LineFormat::read)
                .flatMap(Optional::stream)
                .filter(Line.Figure.class::isInstance)
                .map(Line.Figure.class::cast)
                .toList();
    }

    /** The whole editions as bytes, as they stand in the file. */
    public byte[] bytes() {
        StringBuilder out = new StringBuilder();
        texts.forEach(t -> out.append(t).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The ends of the editions, in the order they were issued. */
    public List<Line.End> ends() {
        return lines.stream()
                .filter(Line.End.class::isInstance)
                .map(Line.End.class::cast)
                .toList();
    }

    public List<Line.Figure> figures() {
        return lines.stream()
                .filter(Line.Figure.class::isInstance)
                .map(Line.Figure.class::cast)
                .toList();
    }

    /** The number of the next edition of a report, from 1. */
    public int next(ReportKey report) {
        return ends().stream()
                        .filter(e -> e.report().equals(report))
                        .mapToInt(Line.End::edition)
                        .max()
                        .orElse(0)
                + 1;
    }

    /**
     * What the municipality writes down in its own case system, so that nobody can write the archive anew unseen.
     *
     * @param end the last line of the edition, as written
     */
    public static String receipt(String publicManifest, String end) {
        return Hash.of("tilstand-kvittering/1\n" + publicManifest + "\n" + Hash.of(end) + "\n");
    }

    /** The receipts of the editions, in the order they were issued; of a chain with nothing wrong. */
    public List<String> receipts() {
        List<String> receipts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.End end) {
                receipts.add(receipt(end.manifest(), texts.get(i)));
            }
        }
        return receipts;
    }

    /** The receipt of the last edition issued; empty when there is none. */
    public Optional<String> lastReceipt() {
        return ends().isEmpty()
                ? Optional.empty()
                : Optional.of(receipt(ends().get(ends().size() - 1).manifest(), texts.get(texts.size() - 1)));
    }
}
