package no.tilstand.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Source;

/**
 * Delimited text as rows of cells that know their place.
 *
 * <p>Written out here and not left to Commons CSV, because that gives the place of a record but not of a cell, counts
 * records and not physical lines, and reads quotation marks in comment lines.
 */
final class CsvGrid implements Grid {
    /** Lines that are searched for the header; the same for a sheet. */
    private static final int MOST_ABOVE_HEADER = 20;

    private static final Pattern HEADER = Pattern.compile("(?i)(^|[;,\\t])\\s*\"?indikator\"?\\s*([;,\\t]|$)");

    private final SourceText source;
    private final char delimiter;
    private final int start;
    private final int firstLine;

    CsvGrid(SourceText source) {
        this.source = source;
        int lineStart = header(source.text());
        int end = endOfLine(source.text(), lineStart);
        String line = source.text().substring(lineStart, end);
        if (line.length() == 5 && line.startsWith("sep=")) { // Excel's own hint about the delimiter
            delimiter = line.charAt(4);
            start = afterBreak(source.text(), end);
        } else {
            delimiter = delimiterOf(line);
            start = lineStart;
        }
        firstLine = lineOf(source.text(), start);
    }

    @Override
    public Source.Kind kind() {
        return Source.Kind.CSV;
    }

    @Override
    public String path() {
        return source.path();
    }

    @Override
    public Iterator<Row> rows() {
        return new Rows();
    }

    /** The sign that occurs most in the header outside quotation marks; semicolon wins over tab, tab over comma. */
    private static char delimiterOf(String header) {
        char best = ';';
        int most = 0;
        for (char candidate : new char[] {';', '\t', ','}) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < header.length(); i++) {
                char c = header.charAt(i);
                quoted = (c == '"') != quoted;
                count += c == candidate && !quoted ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /**
     * Where the header begins: the first line with content; when one of the next lines has a cell with the word indikator, the
     * lines above it are a title, as in a sheet that was saved as text.
     */
    private static int header(String text) {
        int first = firstContent(text, 0);
        int at = first;
        for (int i = 0; i < MOST_ABOVE_HEADER && at < text.length(); i++) {
            int end = endOfLine(text, at);
            if (text.substring(at, end).startsWith("sep=")) {
                return first;
            } else if (HEADER.matcher(text.substring(at, end)).find()) {
                return at;
            }
            at = firstContent(text, afterBreak(text, end));
        }
        return first;
    }

    /** Where the first line begins that is neither blank nor a comment. */
    private static int firstContent(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int end = endOfLine(text, at);
            if (!isComment(text, at, end) && !isBlank(text, at, end)) {
                return at;
            }
            at = afterBreak(text, end);
        }
        return at;
    }

    private static boolean isComment(String text, int from, int end) {
        int at = from;
        while (at < end && Blanks.isBlank(text.charAt(at))) {
            at++;
        }
        return at < end && text.charAt(at) == '#';
    }

    private static boolean isBlank(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Blanks.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int afterBreak(String text, int end) {
        if (end < text.length()
                && text.charAt(end) == '\r'
                && end + 1 < text.length()
                && text.charAt(end + 1) == '\n') {
            return end + 2;
        }
        return Math.min(text.length(), end + 1);
    }

    private static int lineOf(String text, int offset) {
        int line = 1;
        int at = 0;
        while (true) {
            int end = endOfLine(text, at);
            if (end >= offset || end >= text.length()) {
                return line;
            }
            at = afterBreak(text, end);
            line++;
        }
    }

    private final class Rows implements Iterator<Row> {
        private final String text = source.text();
        private int at = start;
        private int line = firstLine;
        private int lineStart = start;

        private Rows() {
            skipEmpty();
        }

        private void skipEmpty() {
            while (at < text.length()) {
                int end = endOfLine(text, at);
                if (!isComment(text, at, end) && !isBlank(text, at, end)) {
                    return;
                }
                newLine(end);
            }
        }

        private void newLine(int end) {
            at = afterBreak(text, end);
            lineStart = at;
            line++;
        }

        @Override
        public boolean hasNext() {
            return at < text.length();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int rowLine = line;
            List<Cell> cells = new ArrayList<>();
            boolean more = true;
            while (more) {
                cells.add(cell());
                more = at < text.length() && text.charAt(at) == delimiter && cells.size() <= MOST_COLUMNS;
                if (more) {
                    at++;
                }
            }
            newLine(endOfLine(text, at));
            skipEmpty();
            boolean quotedComment = cells.get(0).text().startsWith("#");
            return new Row(rowLine, quotedComment ? List.of() : List.copyOf(cells));
        }

        /** Leaves {@code at} on the delimiter, the line break or the end. */
        private Cell cell() {
            Location begins = source.at(line, at - lineStart + 1);
            int first = at;
            while (first < text.length() && text.charAt(first) == ' ' && delimiter != ' ') {
                first++;
            }
            if (first < text.length() && text.charAt(first) == '"') {
                at = first + 1;
                return quoted(begins);
            }
            return new Cell(plain(), begins, false);
        }

        private String plain() {
            int from = at;
            while (at < text.length()
                    && text.charAt(at) != delimiter
                    && text.charAt(at) != '\n'
                    && text.charAt(at) != '\r') {
                at++;
            }
            return text.substring(from, at);
        }

        private Cell quoted(Location begins) {
            StringBuilder content = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    content.append('"');
                    at += 2;
                } else if (c == '"') {
                    at++;
                    return new Cell(content.append(plain()).toString(), begins, false);
                } else if (c == '\n' || c == '\r') {
                    content.append('\n');
                    newLine(at);
                } else {
                    content.append(c);
                    at++;
                }
            }
            return new Cell(content.toString(), begins, true);
        }
    }
}
