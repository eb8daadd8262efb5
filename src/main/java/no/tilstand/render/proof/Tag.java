package no.tilstand.render.proof;

import java.util.List;
import java.util.Optional;
import no.tilstand.domain.CellKey;

/**
 * A tag of the finished PDF, or what it should be: {@code P}, {@code H1}, {@code Caption}, {@code Figure}, {@code Table},
 * {@code TR}, {@code TH}, {@code TD}, {@code L}, {@code LI}, {@code Lbl}, {@code LBody}, {@code BlockQuote}, {@code TOC},
 * {@code TOCI}. Tags that only group ({@code Sect}, {@code Div}, ...) are not there, nor those inside a line, whose text is
 * whole, nor lines with nothing in them.
 *
 * @param text of a line or a paragraph, with a line feed where the page breaks it; empty for tags that hold others
 * @param said what a reader aloud says beside the text, in order: alternative texts and descriptions of links
 * @param drawn the texts of a drawing, one by one
 * @param page from 1; 0 for a tag without text, and for what should be
 * @param figure what a cell of a table shows the value of; only of what should be
 */
record Tag(
        String type,
        String text,
        List<String> said,
        List<String> drawn,
        int page,
        Optional<CellKey> figure,
        List<Tag> kids) {

    static final String PARAGRAPH = "P";
    static final String CAPTION = "Caption";
    static final String FIGURE = "Figure";
    static final String TABLE = "Table";
    static final String ROW = "TR";
    static final String CONTENTS_LINE = "TOCI";

    static Tag line(String type, String text, List<String> said) {
        return new Tag(type, text, said, List.of(), 0, Optional.empty(), List.of());
    }

    static Tag line(String type, String text) {
        return line(type, text, List.of());
    }

    static Tag drawing(String alternative) {
        return line(FIGURE, "", List.of(alternative));
    }

    static Tag of(String type, List<Tag> kids) {
        return new Tag(type, "", List.of(), List.of(), 0, Optional.empty(), kids);
    }

    static Tag cell(String type, Optional<CellKey> figure, List<Tag> kids) {
        return new Tag(type, "", List.of(), List.of(), 0, figure, kids);
    }

    /** The page it begins on: its own, or that of the first tag below that has one; 0 for none. */
    int firstPage() {
        return page > 0
                ? page
                : kids.stream()
                        .mapToInt(Tag::firstPage)
                        .filter(p -> p > 0)
                        .findFirst()
                        .orElse(0);
    }

    boolean isHeading() {
        return type.length() == 2 && type.charAt(0) == 'H' && Character.isDigit(type.charAt(1));
    }
}
