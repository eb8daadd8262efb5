package no.tilstand.render.proof;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.report.Block;
import no.tilstand.report.Report;
import no.tilstand.report.Words;

/** What stands around the report itself: running head and foot, page numbers, bookmarks, links, properties. */
final class Around {
    private final Report report;
    private final Words words;

    Around(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    Optional<Difference> difference(List<Tag> wanted, TaggedPdf printed) {
        Optional<Difference> onPages = decoration(wanted, printed.decoration());
        if (onPages.isPresent()) {
            return onPages;
        } else if (!squeezed(bookmarks()).equals(squeezed(printed.bookmarks()))) {
            return Optional.of(new Difference("bokmerkene", "de er ikke som overskriftene"));
        } else if (!descriptions(wanted).equals(new TreeSet<>(squeezed(printed.descriptions())))) {
            return Optional.of(new Difference("lenkene", "en beskrivelse er en annen"));
        } else if (!squeezed(List.of(
                        report.meta().title(),
                        report.meta().creator(),
                        report.meta().subject()))
                .equals(squeezed(printed.properties()))) {
            return Optional.of(new Difference("egenskapene til dokumentet", "tittel, avsender eller emne er et annet"));
        }
        return Optional.empty();
    }

    // ---- running head and foot

    private Optional<Difference> decoration(List<Tag> wanted, List<String> pages) {
        Set<String> heads = new TreeSet<>(Set.of(""));
        tables(wanted)
                .forEach(t -> heads.add(t.kids().get(0).kids().stream()
                        .flatMap(c -> c.kids().stream())
                        .map(l -> Lines.squeezed(l.text()))
                        .collect(Collectors.joining())));
        for (int i = 0; i < pages.size(); i++) {
            String shown = Lines.squeezed(pages.get(i));
            // On the cover there may be letters in the municipality's arms.
            boolean right = i == 0
                    ? shown.isEmpty() || report.cover().arms().isPresent()
                    : isRight(shown, i + 1, pages.size(), heads);
            if (!right) {
                return Optional.of(
                        new Difference("side " + (i + 1), "topplinjen eller bunnlinjen er en annen enn den skulle"));
            }
        }
        return Optional.empty();
    }

    private static Stream<Tag> tables(List<Tag> tags) {
        return tags.stream()
                .flatMap(t ->
                        Stream.concat(t.type().equals(Tag.TABLE) ? Stream.of(t) : Stream.empty(), tables(t.kids())));
    }

    /** The line about the whole report, the running head, the head of a table that goes on from the page before, the foot. */
    private boolean isRight(String shown, int page, int pages, Set<String> tableHeads) {
        String strip = report.meta()
                .strip()
                .map(s -> Lines.squeezed(s.lead() + s.sentence()))
                .orElse("");
        String foot = foot(page, pages);
        if (shown.length() < strip.length() + foot.length() || !shown.startsWith(strip) || !shown.endsWith(foot)) {
            return false;
        }
        // Dots lead from the titles of the contents to their pages.
        String between =
                shown.substring(strip.length(), shown.length() - foot.length()).replaceFirst("\\.+$", "");
        String mark = Lines.squeezed(
                report.meta().draft() ? words.get("side.utkast") : report.meta().edition());
        String full = Lines.squeezed(report.meta().runningHead());
        return tableHeads.stream()
                .map(head -> mark + head)
                .filter(between::endsWith)
                .anyMatch(end -> isHead(between.substring(0, between.length() - end.length()), full));
    }

    private String foot(int page, int pages) {
        StringBuilder foot = new StringBuilder();
        if (!report.signs().isEmpty()) {
            foot.append(words.get("side.tegn"));
            report.signs().forEach(s -> foot.append(s.sign()).append(s.meaning()));
        }
        return Lines.squeezed(foot + words.get("side.nummer", Integer.toString(page), Integer.toString(pages)));
    }

    /** As it is, or as much of both its ends as there is room for. */
    private static boolean isHead(String shown, String full) {
        if (!shown.contains("\u2026")) {
            return shown.equals(full);
        }
        int at = 0;
        for (String part : shown.split("\u2026")) {
            int found = full.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }

    // ---- page numbers of the contents

    /** Every line of the contents has the page on which its heading stands. */
    static Optional<Difference> contents(List<Tag> printed) {
        Iterator<Tag> headings = printed.stream()
                .filter(Tag::isHeading)
                .filter(t -> t.type().compareTo("H2") <= 0)
                .skip(1)
                .iterator();
        List<Tag> lines = printed.stream()
                .filter(t -> t.type().equals("TOC"))
                .flatMap(t -> t.kids().stream())
                .toList();
        for (Tag line : lines) {
            String text = Lines.squeezed(line.text());
            boolean found = false;
            while (!found && headings.hasNext()) {
                Tag heading = headings.next();
                found = text.equals(Lines.squeezed(heading.text()) + heading.page());
            }
            if (!found) {
                return Optional.of(new Difference("side " + line.page(), "innholdet viser til en annen side"));
            }
        }
        return Optional.empty();
    }

    // ---- bookmarks and links

    private List<String> bookmarks() {
        List<String> titles = new ArrayList<>(
                List.of(words.get("side.innhold"), report.summary().title()));
        for (Report.Chapter chapter : report.chapters()) {
            titles.add(Wanted.numbered(chapter.number(), chapter.title()));
            for (Block block : chapter.blocks()) {
                if (block instanceof Block.Heading h && h.level() <= 3) {
                    titles.add(Wanted.numbered(h.number(), h.text()));
                }
            }
        }
        return titles;
    }

    /** What is said of links: all that is said but for drawings. */
    private static Set<String> descriptions(List<Tag> tags) {
        Set<String> said = new TreeSet<>();
        for (Tag tag : tags) {
            if (!tag.type().equals(Tag.FIGURE)) {
                said.addAll(squeezed(tag.said()));
            }
            said.addAll(descriptions(tag.kids()));
        }
        return said;
    }

    private static List<String> squeezed(List<String> texts) {
        return texts.stream().map(Lines::squeezed).toList();
    }
}
