package no.tilstand.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives a CSV file of observations room for a new year: an empty column after the last year in the wide form, an empty row
 * for each of last year's rows in the long form. Everything that stands there stays as it was written.
 */
record NextObservations(int last, int next) {
    private static final Pattern YEAR_COLUMN = Pattern.compile("\\d{4}(?:h[12])?");
    /** What belongs to the figure of one year only, and is left for the new year to fill in. */
    private static final Set<String> OF_ONE_YEAR =
            Set.of("verdi", "teller", "nevner", "spurt", "status", "kilde", "merknad");

    String extend(String text) {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> records = records(text);
        int head = 0;
        while (head < records.size() && isComment(records.get(head))) {
            head++;
        }
        if (head == records.size()) {
            return text;
        }
        char separator = separator(records.get(head));
        List<String> names = cells(records.get(head), separator).stream()
                .map(NextObservations::plain)
                .toList();
        List<String> out = names.stream().anyMatch(n -> YEAR_COLUMN.matcher(n).matches())
                ? wide(records, head, names, separator)
                : longForm(records, head, names, separator);
        return String.join(lineEnd, out) + lineEnd;
    }

    private List<String> wide(List<String> records, int head, List<String> names, char separator) {
        List<String> added = names.stream()
                .filter(n -> n.startsWith(Integer.toString(last))
                        && YEAR_COLUMN.matcher(n).matches())
                .map(n -> next + n.substring(4))
                .filter(n -> !names.contains(n))
                .toList();
        int place = 0;
        for (int i = 0; i < names.size(); i++) {
            place = YEAR_COLUMN.matcher(names.get(i)).matches() ? i + 1 : place;
        }
        List<String> out = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            List<String> cells = new ArrayList<>(cells(records.get(i), separator));
            if (isComment(records.get(i)) || cells.size() < place) {
                out.add(records.get(i));
            } else {
                cells.addAll(place, i == head ? added : java.util.Collections.nCopies(added.size(), ""));
                out.add(String.join(String.valueOf(separator), cells));
            }
        }
        return out;
    }

    private List<String> longForm(List<String> records, int head, List<String> names, char separator) {
        int year = names.indexOf("år");
        List<String> out = new ArrayList<>(records);
        for (String record : year < 0 ? List.<String>of() : records.subList(head + 1, records.size())) {
            List<String> cells = new ArrayList<>(cells(record, separator));
            if (isComment(record)
                    || cells.size() <= year
                    || !plain(cells.get(year)).equals(Integer.toString(last))) {
                continue;
            }
            for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
                if (OF_ONE_YEAR.contains(names.get(i))) {
                    cells.set(i, "");
                }
            }
            cells.set(year, Integer.toString(next));
            int period = names.indexOf("periode");
            if (period >= 0 && period < cells.size()) {
                cells.set(period, new NarrativeYears(last, next).moved(cells.get(period)));
            }
            String fresh = String.join(String.valueOf(separator), cells);
            if (!out.contains(fresh)) {
                out.add(fresh);
            }
        }
        return out;
    }

    private static boolean isComment(String record) {
        return record.isBlank() || record.startsWith("#") || record.startsWith("\"#");
    }

    private static String plain(String cell) {
        return cell.strip().replace("\"", "").replace("\uFEFF", "").toLowerCase(Locale.ROOT);
    }

    private static char separator(String header) {
        for (char c : new char[] {';', '\t'}) {
            if (header.indexOf(c) >= 0) {
                return c;
            }
        }
        return ',';
    }

    /** Without their line ends; a quoted cell may hold some. */
    private static List<String> records(String text) {
        List<String> records = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                records.add(text.substring(start, i > start && text.charAt(i - 1) == '\r' ? i - 1 : i));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            records.add(text.substring(start));
        }
        return records;
    }

    /** As written, quotes included. */
    private static List<String> cells(String record, char separator) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < record.length(); i++) {
            char c = record.charAt(i);
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                cells.add(record.substring(start, i));
                start = i + 1;
            }
        }
        cells.add(record.substring(start));
        return cells;
    }
}
