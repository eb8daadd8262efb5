package no.tilstand.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;

/** {@code {{fyll inn: ...}}}: what a new report folder holds where somebody has to write, in its text and its JSON alike. */
final class Placeholders {
    private static final String WORDS = "fyll inn";
    private static final Pattern IN_JSON = Pattern.compile("(?i)\\{\\{\\s*fyll inn\\b\\s*:?\\s*([^}]*)(?:}}|$)");

    private final SourceText source;
    private final Findings findings;

    private Placeholders(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** What is to be filled in, when {@code content} (between the braces) is a placeholder. */
    static Optional<String> in(String content) {
        if (!content.toLowerCase(Locale.ROOT).startsWith(WORDS)) {
            return Optional.empty();
        }
        String rest = Blanks.strip(content.substring(WORDS.length()));
        return Optional.of(Blanks.strip(rest.startsWith(":") ? rest.substring(1) : rest));
    }

    /** Whether a text of a JSON file is not filled in; that has been told when the file was read. */
    static boolean isIn(String text) {
        return IN_JSON.matcher(text).find();
    }

    static void tell(String text, Location at, Findings findings) {
        findings.add(Code.BV_166, at, "her står det fortsatt en plassholder: " + Wording.plain(text));
    }

    /** Tells of every placeholder in the texts of a file; a field whose name begins with {@code _} is a remark. */
    static void check(Json json, SourceText source, Findings findings) {
        new Placeholders(source, findings).check(json);
    }

    private void check(Json json) {
        if (json instanceof Json.Str text && isIn(text.text())) {
            text(text.at());
        } else if (json instanceof Json.Arr array) {
            array.items().forEach(this::check);
        } else if (json instanceof Json.Obj object) {
            object.members().forEach((name, member) -> {
                if (!name.startsWith("_")) {
                    check(member.value());
                }
            });
        }
    }

    /** In the file itself and not in the value, so that the character is right after an escape too. A string is one line. */
    private void text(Location at) {
        String line = source.line(at.line());
        int end = at.column();
        while (end < line.length() && line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        Matcher matcher = IN_JSON.matcher(line).region(at.column(), Math.min(end, line.length()));
        boolean found = false;
        while (matcher.find()) {
            found = true;
            tell(Blanks.strip(matcher.group(1)), source.at(at.line(), matcher.start() + 1), findings);
        }
        if (!found) { // written with escapes throughout
            tell(WORDS, at, findings);
        }
    }
}
