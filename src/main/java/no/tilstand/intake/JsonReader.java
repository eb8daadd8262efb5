package no.tilstand.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;

/** JSON text to a tree where every value knows its line and character. */
final class JsonReader {
    /** Deeper than any file of ours; keeps the stack small. */
    private static final int DEEPEST = 50;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(1000)
                    .build())
            .build();

    private final SourceText source;
    private final Findings findings;

    private JsonReader(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** @param code given when it is no JSON */
    static Optional<Json> read(SourceText source, Code code, Findings findings) {
        return new JsonReader(source, findings).read(code);
    }

    private Optional<Json> read(Code code) {
        if (Blanks.strip(source.text()).isEmpty()) {
            findings.add(code, Location.of(source.path()), fileName() + " kan ikke leses: filen er tom");
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            parser.nextToken();
            Json root = value(parser);
            if (parser.nextToken() != null) {
                findings.add(code, here(parser), fileName() + " kan ikke leses: det står mer etter slutten");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            Location at = place(e.getLocation());
            findings.add(code, at, fileName() + " kan ikke leses: " + explain(e, at));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string", e);
        }
    }

    private Json value(JsonParser parser) throws IOException {
        Location at = here(parser);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, at);
            case START_ARRAY -> array(parser, at);
            case VALUE_STRING -> string(parser, at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(at, parser.getText());
            case VALUE_TRUE -> new Json.Bool(at, true);
            case VALUE_FALSE -> new Json.Bool(at, false);
            case VALUE_NULL -> new Json.Nothing(at);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Json string(JsonParser parser, Location at) throws IOException {
        int opening = (int) parser.currentTokenLocation().getCharOffset();
        String text = parser.getText();
        int end = (int) parser.currentLocation().getCharOffset();
        String written = source.text().substring(opening + 1, end - 1);
        String same = written.equals(text) ? text : written;
        return new Json.Str(at, Characters.clean(text, at, findings), same);
    }

    private Json object(JsonParser parser, Location at) throws IOException {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Location nameAt = here(parser);
            String name = parser.currentName();
            parser.nextToken();
            Json.Member member = new Json.Member(nameAt, value(parser));
            Json.Member earlier = members.putIfAbsent(name, member);
            if (earlier != null) {
                findings.add(
                        Code.BV_115,
                        nameAt,
                        "feltet " + Wording.quote(name) + " står også på linje "
                                + earlier.at().line());
            }
        }
        return new Json.Obj(at, members);
    }

    private Json array(JsonParser parser, Location at) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json.Arr(at, items);
    }

    private Location here(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private Location place(JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? Location.of(source.path())
                : source.at(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private String fileName() {
        return source.path().substring(source.path().lastIndexOf('/') + 1);
    }

    /** In bokmål, from the kind of failure and the character that stands there. */
    private String explain(JsonProcessingException e, Location at) {
        String said = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        if (e instanceof JsonEOFException) {
            return "filen slutter før alt er lukket; det mangler } eller ] eller et anførselstegn";
        } else if (e instanceof StreamConstraintsException) {
            return "for mange nivåer i hverandre, eller et tall eller en tekst som er for lang";
        } else if (said.contains("expecting comma")) {
            return "det mangler et komma etter linje " + lastFilledLineBefore(at) + ", eller en parentes er feil";
        } else if (said.contains("double-quote to start field name")) {
            return "et feltnavn skal stå i anførselstegn; se også etter et komma for mye foran";
        } else if (said.contains("control character") || said.contains("Illegal unquoted character")) {
            return "en tekst går over flere linjer eller mangler anførselstegnet som avslutter den";
        } else if (said.contains("escape")) {
            return "skråstreken \\ betyr noe eget i JSON; skriv \\\\ eller /";
        }
        return "det som står her, er ikke en verdi i JSON; tekst skal stå i anførselstegn";
    }

    /** The line of the last character before {@code at} that is no blank: where the comma should have stood. */
    private int lastFilledLineBefore(Location at) {
        String[] lines = source.text().split("\n", -1);
        int line = Math.min(at.line(), lines.length);
        String before = lines[line - 1];
        before = before.substring(0, Math.min(before.length(), Math.max(0, at.column() - 2)));
        while (line > 1 && before.isBlank()) {
            line--;
            before = lines[line - 1];
        }
        return line;
    }
}
