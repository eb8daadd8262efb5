package no.tilstand.render.proof;

import java.util.List;
import java.util.stream.IntStream;
import no.tilstand.report.Report;

/**
 * What the printer has chosen by the room there was on a page.
 *
 * @param chaptersOnly the table of contents without sections
 * @param answers which version of the answers of the summary
 * @param legend whether the signs of the summary are explained
 */
record Choice(boolean chaptersOnly, int answers, boolean legend) {

    /** The choice that agrees with what is printed; the first of each where none does, so that the difference is found. */
    static Choice in(List<Tag> printed, Report report, Wanted wanted) {
        boolean all = printed.stream()
                .filter(t -> t.type().equals("TOC"))
                .allMatch(t -> t.kids().size() >= report.contents().size());
        int answers = IntStream.range(0, report.summary().answers().size())
                .filter(i -> {
                    Tag version = wanted.answers(report.summary().answers().get(i));
                    return printed.stream().anyMatch(t -> new Comparison().agree(version, t));
                })
                .findFirst()
                .orElse(0);
        Tag marks = Wanted.paragraph(wanted.marks());
        boolean legend = printed.stream().anyMatch(t -> new Comparison().agree(marks, t));
        return new Choice(!all, answers, legend);
    }
}
