package no.tilstand.render.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.domain.CellKey;

/**
 * Holds the tags of a file against those it should have, from the first to the last, and stops at the first that differs.
 * On its way it notes what the cells show that stand for a figure.
 */
final class Comparison {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(Tag.PARAGRAPH, "et avsnitt"),
            Map.entry(Tag.CAPTION, "en bildetekst"),
            Map.entry(Tag.FIGURE, "en figur"),
            Map.entry(Tag.TABLE, "en tabell"),
            Map.entry(Tag.ROW, "en rad"),
            Map.entry("TD", "en celle"),
            Map.entry("TH", "en celle"),
            Map.entry("L", "en liste"),
            Map.entry("LI", "et punkt i en liste"),
            Map.entry("BlockQuote", "et sitat"),
            Map.entry("TOC", "innholdsfortegnelsen"),
            Map.entry(Tag.CONTENTS_LINE, "en linje i innholdsfortegnelsen"));

    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.\\d+)*|Vedlegg \\d+) .*");

    /** @param lines of the cell, as printed; @param head of its column and row, as printed */
    record Shown(CellKey figure, List<String> lines, String head, String place) {}

    private final List<Shown> shown = new ArrayList<>();
    private String section = "";
    private String cell = "";
    private int page;

    /** The cells that stand for a figure, in the order of the report. */
    List<Shown> shown() {
        return shown;
    }

    boolean agree(Tag wanted, Tag printed) {
        return wanted.type().equals(printed.type()) && one(wanted, printed).isEmpty();
    }

    /** The first difference between neighbours that should be the same. */
    Optional<Difference> all(List<Tag> wanted, List<Tag> printed) {
        for (int i = 0; i < Math.max(wanted.size(), printed.size()); i++) {
            if (i >= wanted.size()) {
                page = Math.max(page, printed.get(i).firstPage());
                return Optional.of(difference(name(printed.get(i)) + " kommer i tillegg"));
            } else if (i >= printed.size()) {
                return Optional.of(difference(name(wanted.get(i)) + " mangler"));
            }
            Optional<Difference> found = one(wanted.get(i), printed.get(i));
            if (found.isPresent()) {
                return Optional.of(moved(wanted, printed, i).orElse(found.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether one is left out or put in: then the next agree again. */
    private Optional<Difference> moved(List<Tag> wanted, List<Tag> printed, int at) {
        if (at + 1 < wanted.size() && new Comparison().agree(wanted.get(at + 1), printed.get(at))) {
            return Optional.of(difference(name(wanted.get(at)) + " mangler"));
        } else if (at + 1 < printed.size() && new Comparison().agree(wanted.get(at), printed.get(at + 1))) {
            return Optional.of(difference(name(printed.get(at)) + " kommer i tillegg"));
        }
        return Optional.empty();
    }

    private Optional<Difference> one(Tag wanted, Tag printed) {
        page = printed.page() > 0 ? printed.page() : page;
        if (!wanted.type().equals(printed.type())) {
            return Optional.of(difference("her skulle det stått " + name(wanted).toLowerCase(Locale.ROOT)
                    + ", og det står " + name(printed)));
        }
        if (wanted.type().equals(Tag.CAPTION) || wanted.isHeading()) {
            section = label(wanted);
        }
        if (wanted.type().equals(Tag.CONTENTS_LINE)) {
            return contentsLine(wanted, printed);
        }
        if (!Lines.same(wanted.text(), printed.text())) {
            return Optional.of(difference("teksten er en annen"));
        }
        if (!sameSaid(wanted.said(), printed.said())) {
            return Optional.of(difference("det en skjermleser sier, er noe annet"));
        }
        if (wanted.type().equals(Tag.FIGURE)
                && DrawnNumbers.unknown(wanted.drawn(), printed.drawn()).isPresent()) {
            return Optional.of(difference("figuren har et tall eller et ord for mye"));
        }
        return wanted.type().equals(Tag.TABLE) ? table(wanted, printed) : all(wanted.kids(), printed.kids());
    }

    /** The number of the page is looked into by itself. */
    private Optional<Difference> contentsLine(Tag wanted, Tag printed) {
        String text = printed.text().stripTrailing();
        int end = text.length();
        while (end > 0 && Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end < text.length()
                        && Lines.same(wanted.text(), text.substring(0, end))
                        && sameSaid(wanted.said(), printed.said())
                ? Optional.empty()
                : Optional.of(difference("linjen i innholdsfortegnelsen er en annen"));
    }

    private static boolean sameSaid(List<String> wanted, List<String> printed) {
        if (wanted.size() != printed.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!Lines.same(wanted.get(i), printed.get(i))) {
                return false;
            }
        }
        return true;
    }

    // ---- tables

    private Optional<Difference> table(Tag wanted, Tag printed) {
        String before = cell;
        for (int r = 0; r < Math.max(wanted.kids().size(), printed.kids().size()); r++) {
            cell = r == 0 ? ", overskriften" : ", rad " + r;
            if (r >= wanted.kids().size() || r >= printed.kids().size()) {
                return Optional.of(difference(
                        r >= wanted.kids().size() ? "tabellen har en rad for mye" : "tabellen mangler en rad"));
            }
            Optional<Difference> found = row(wanted.kids(), printed.kids(), r);
            if (found.isPresent()) {
                return found;
            }
        }
        cell = before;
        return Optional.empty();
    }

    private Optional<Difference> row(List<Tag> wantedRows, List<Tag> printedRows, int r) {
        Tag wanted = wantedRows.get(r);
        Tag printed = printedRows.get(r);
        String row = cell;
        int first = printed.firstPage();
        page = first > 0 ? first : page;
        if (wanted.kids().size() != printed.kids().size()) {
            return Optional.of(difference("raden har " + printed.kids().size() + " celler og skulle hatt "
                    + wanted.kids().size()));
        }
        for (int c = 0; c < wanted.kids().size(); c++) {
            cell = row + ", kolonne " + (c + 1);
            Tag one = printed.kids().get(c);
            Optional<Difference> found = one(wanted.kids().get(c), one);
            if (found.isPresent()) {
                return found;
            }
            if (wanted.kids().get(c).figure().isPresent()) {
                String head = text(printedRows.get(0).kids().get(c))
                        + " " + text(printedRows.get(0).kids().get(0)) + " "
                        + text(printed.kids().get(0));
                shown.add(new Shown(
                        wanted.kids().get(c).figure().get(),
                        one.kids().stream().map(Tag::text).toList(),
                        head,
                        place()));
            }
        }
        return Optional.empty();
    }

    private static String text(Tag cell) {
        return String.join(" ", cell.kids().stream().map(Tag::text).toList());
    }

    // ---- places

    private Difference difference(String what) {
        return new Difference(place(), what);
    }

    private String place() {
        String where = section.isEmpty() ? "" : (page > 0 ? ", " : "") + section;
        return (page > 0 ? "side " + page : "") + where + cell;
    }

    /** «tabell 4», «kapittel 4.2», «vedlegg 1»; of a heading without a number its words. */
    private static String label(Tag tag) {
        String text = tag.text().replace('\u00a0', ' ');
        if (tag.type().equals(Tag.CAPTION)) {
            int end = text.indexOf(". ");
            return end < 0 ? "" : text.substring(0, end).toLowerCase(Locale.ROOT);
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? (Character.isDigit(text.charAt(0)) ? "kapittel " : "")
                        + numbered.group(1).toLowerCase(Locale.ROOT)
                : "«" + text + "»";
    }

    private static String name(Tag tag) {
        return tag.isHeading() ? "en overskrift" : NAMES.getOrDefault(tag.type(), "tekst uten merke");
    }
}
