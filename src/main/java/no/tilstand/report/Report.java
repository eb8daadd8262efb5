package no.tilstand.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.LanguageForm;

/**
 * The whole report as data: what the printer prints, and nothing it has to think about. All texts are ready to read, in
 * the language form of the report, with no-break spaces where a line must not break.
 *
 * @param contents the rows of the table of contents, two levels
 * @param chapters in order; the appendices last
 * @param numbers exactly the numbers that are printed anywhere, for {@code data.json} and {@code data.csv}
 * @param signs the statistical signs used, in the order of the legend; printed at the foot of the pages
 */
public record Report(
        Meta meta,
        Cover cover,
        List<ContentsRow> contents,
        Summary summary,
        List<Chapter> chapters,
        List<PublishedNumber> numbers,
        List<Sign> signs) {

    /**
     * @param title of the document (PDF title, running head): «Tilstandsrapport for barneverntjenesten 2018»
     * @param runningHead «Tilstandsrapport for barneverntjenesten 2018 · Bærum kommune»
     * @param creator who stands behind the report; never a person
     * @param subject one sentence for the document properties
     * @param date the date of the document, from the input and never from the clock
     * @param draft whether «Utkast» is printed on every page
     * @param strip the coloured line at the top of every page, when there is one
     */
    public record Meta(
            LanguageForm languageForm,
            String municipalityNumber,
            String municipality,
            int year,
            String title,
            String runningHead,
            String creator,
            String subject,
            LocalDate date,
            boolean draft,
            String edition,
            Optional<Strip> strip) {}

    /**
     * @param kind decides the look only
     * @param lead the first words, semibold
     */
    public record Strip(Kind kind, String lead, String sentence) {
        public enum Kind {
            EXAMPLE,
            SYNTHETIC,
            INTERNAL
        }
    }

    /**
     * @param title the words of the title; the printer breaks it into lines
     * @param facts label and value, only those that are given
     * @param arms the municipality's arms, SVG or PNG, when the folder has them
     */
    public record Cover(
            String municipality, String service, String title, int year, List<Fact> facts, Optional<Path> arms) {}

    /** @param draftMark whether the value begins with the boxed word «Utkast» */
    public record Fact(String label, String value, boolean draftMark) {}

    /**
     * @param level 1 or 2
     * @param number «4.2», «Vedlegg 1»; empty for the summary
     */
    public record ContentsRow(int level, String number, String title, String anchor) {}

    /**
     * The page for the politician.
     *
     * @param lead what there is to say when there is no row; else empty
     * @param answers to what the council asks, in versions from the longest to the shortest: the page has the first that it
     *     has room for; no version when there is no row
     * @param judged rows with a demand or target
     * @param described rows that are not judged
     * @param legend empty when there is no row to explain
     */
    public record Summary(
            String anchor,
            String title,
            List<Span> lead,
            List<List<Answer>> answers,
            Table judged,
            Table described,
            List<Span.StatusMark> legend,
            String legendText) {

        /** @param paragraphs one or more, ready to read */
        public record Answer(String question, List<String> paragraphs) {
            // Written out, since Java puts together what records have of their own when it is first asked for, which
            // takes long.
            @Override
            public boolean equals(Object other) {
                return other instanceof Answer o && question.equals(o.question) && paragraphs.equals(o.paragraphs);
            }

            @Override
            public int hashCode() {
                return question.hashCode() * 31 + paragraphs.hashCode();
            }
        }

        /** @param rows may be empty: then the table is not printed */
        public record Table(String label, String caption, List<String> head, List<Row> rows) {}

        /**
         * @param detail second line under the name: the time base, or that the demand is a milestone and what the goal is
         * @param value «96,4 %», or a sign
         * @param parts «212 av 220» under the value, may be empty
         * @param change «−2,9 pp», «uendret», or a sign
         * @param verdict what can be said of the change, in a word: «bedre», «uklar»; empty where there is no change
         * @param target «100 %» or «–»; empty in the described table
         * @param status absent in the described table
         * @param about what the number counts; empty in the judged table
         * @param figure what {@code value} is the value of; absent where it is of words
         */
        public record Row(
                String name,
                String detail,
                String value,
                String parts,
                String change,
                String verdict,
                Sparkline sparkline,
                String target,
                Optional<Span.StatusMark> status,
                String about,
                Optional<CellKey> figure) {}
    }

    /**
     * @param number «4», «Vedlegg 1»
     * @param newPage whether it opens on a new page (short chapters follow on)
     */
    public record Chapter(
            String anchor, String number, String title, boolean newPage, boolean appendix, List<Block> blocks) {
        public Chapter onNewPage(boolean it) {
            return new Chapter(anchor, number, title, it, appendix, blocks);
        }
    }

    /** A statistical sign and its meaning. */
    public record Sign(String sign, String meaning) {}
}
