package no.tilstand.disclosure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write a number of children: in digits, and in the words of both forms of the language. */
final class WrittenNumbers {
    // Where a word ends is written out: \b means another thing beside å from Java 19 on.
    private static final String BEFORE = "(?<![\\p{L}\\d])";
    private static final String AFTER = "(?![\\p{L}\\d])";

    /** All that is looked for begins where a word or a number does: nothing is tried at the other letters. */
    private static final String START = BEFORE + "(?=[\\p{L}\\d])";

    private static final String ONE = "én|éi|éin|éitt|ei?tt";

    private static final String SEVERAL = "to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten"
            + "|seksten|sytten|atten|nitten|tjue";

    private static final String ONE_OF = "(?:en|ein|ei) av (?:barna|born[ae]|ungdommene|ungdommane|de unge|dei unge)";

    private static final String WAS = "(?<=" + BEFORE + "(?:var|er|ble|vart|blei|gjaldt|gjelder|gjeld|omfatter|omfattar"
            + "|bare|berre|kun|hadde|har)[ \u00A0])";

    /** The year after it says that it is a count: «2 i 2024». */
    private static final String COUNTED = "(?=[ \u00A0](?:i|for|ved utgangen av)[ \u00A0](?:19|20)\\d\\d)";

    /** «Et barn» is any child, unless something says that it was one. */
    private static final String A_CHILD = "(?:(?<=" + BEFORE + "(?:var|ble|vart|blei|gjaldt|bare|berre|kun)[ \u00A0])"
            + "(?:et|eit|en|ein|ei) (?:barn|gutt|gut|jente|ungdom)"
            + "|(?:et|eit|en|ein|ei) (?:barn|gutt|gut|jente|ungdom)" + COUNTED + ")";

    /** Words that say how many of a few, beside those of numbers. */
    private static final String OF_A_FEW = "begge|båe|halvparten|ingen|inga|alle|samtlige|samtlege|eneste|einaste"
            + "|søskenpar|syskenpar|" + ONE_OF + "|" + A_CHILD;

    /** What is counted in a text, and is no child, by the beginnings of the words. */
    private static final String THINGS =
            "grupp|trinn|steg|avdeling|team|kommun|prinsipp|etat|instans|kapittel|tabell|figur"
                    + "|kurs|språk|områd|spørsmål|punkt|indikator|mål|råd|tjenest|tenest|ting" + AFTER;

    /** A number before one of these counts nobody: a span of time or age, a share, an amount, a date, a thing. */
    private static final String NOBODY = "(?!(?:[ \u00A0]?(?:[–-]|til|til og med|og|eller)[ \u00A0]?\\d+)?[ \u00A0]*"
            + "(?:%|prosent|pst|år|uker?" + AFTER + "|veker?" + AFTER
            + "|dag|måned|månad|time|timar|gang|kroner|kr" + AFTER + "|million|tusen|" + THINGS
            + "|\\.? (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)))";

    /** A number after one of these is a name: «figur 5», «funksjon 244». */
    private static final String LABELS = "(?<!(?:§|" + BEFORE
            + "(?:kapittel|kap\\.|punkt|pkt\\.|side|figur|tabell|vedlegg|nr\\.|nummer|versjon|utgave|utgåve"
            + "|avsnitt|uke|veke|kl\\.|klokka|klokken|funksjon|funksjonen))[ \u00A0])";

    /** Whole numbers up to 999; not a part of a larger number or of a word. */
    private static final String DIGITS = "(?=\\d)" + LABELS
            + "(?<![\\p{L}\\d,.§/–-])(?<!\\d[ \u00A0])\\d{1,3}(?![\\d,./-]\\d)(?![\\d\\p{L}])(?![ \u00A0]\\d{3})";

    private static final String WORDS = "(?:" + ONE + "|" + SEVERAL + "|" + OF_A_FEW + ")" + AFTER;

    // What stands before is looked at last: that takes longest.
    private static final Pattern ANY =
            Pattern.compile("(?iu)" + START + "(?:(?=" + WORDS + ")" + LABELS + WORDS + "|" + DIGITS + ")" + NOBODY);

    /** Children, and what people call them. */
    private static final String PEOPLE =
            "(?:små|spe|foster)?(?:barn|born)(?:a|et|ene)?|unge|ungdom\\p{L}*|gutt(?:er|ene)?"
                    + "|gut(?:ar|ane)?|jente(?:r|ne|ntene)?|jenten[ea]|søsken\\p{L}*|sysken\\p{L}*|tenåring\\p{L}*|elev\\p{L}*"
                    + "|famili\\p{L}*";

    private static final String ADJECTIVE = "(?:(?!(?:av|i|på|om|til|med|for|som|per)" + AFTER + ")\\p{L}+[ \u00A0])?";

    /** A limit is no count: «minst to barn», «fra 0 til 17». */
    private static final String NO_LIMIT = "(?<!(?:minst|høyst|inntil|enn|under|over|fra|frå|til|mellom|med)[ \u00A0])";

    private static final String COUNT =
            NO_LIMIT + "(?:" + BEFORE + LABELS + "(?:" + SEVERAL + ")" + AFTER + "|" + DIGITS + ")" + NOBODY;

    /** What «begge» and the like say of others than children. */
    private static final String OTHERS = "(?![ \u00A0](?:foreldre|part|kjønn|år|tall?" + AFTER + "|" + THINGS + "))";

    private static final Pattern OF_PEOPLE = Pattern.compile("(?iu)" + START + "(?:"
            + COUNT + "(?=[ \u00A0]" + ADJECTIVE + "(?:" + PEOPLE + ")" + AFTER + ")"
            + "|(?:" + COUNT + "|" + BEFORE + "(?:" + ONE + ")" + AFTER + ")" + COUNTED
            + "|" + WAS + "(?:" + COUNT + "|(?:" + ONE + "|1)" + AFTER + ")(?=[ \u00A0]*(?:[.,;!)]|$|barn))"
            + "|" + BEFORE + "(?:begge|båe|halvparten|eneste|einaste)" + AFTER + OTHERS
            + "|" + BEFORE + "(?:alle (?:de )?|ingen |inga )(?:" + SEVERAL + "|andre)" + AFTER + NOBODY
            + "|" + BEFORE + "(?:søskenpar|syskenpar|" + ONE_OF + "|" + A_CHILD + ")" + AFTER + ")");

    private WrittenNumbers() {}

    /** Looks for any number, for where the text is about what is hidden. */
    static Matcher any(CharSequence text) {
        return ANY.matcher(text);
    }

    /** Looks for a number of children, for where the text only stands near what is hidden. */
    static Matcher ofPeople(CharSequence text) {
        return OF_PEOPLE.matcher(text);
    }
}
