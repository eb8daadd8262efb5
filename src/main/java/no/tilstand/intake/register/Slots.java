package no.tilstand.intake.register;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Lovhjemmel;

/** Holds each code once, however many thousand cases have it. */
final class Slots {
    /** Stands for what is no code at all: whatever was written there might be a name, and is not kept. */
    static final String NOT_A_CODE = "ukjent";

    private static final Pattern CODE = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,2}){0,2}");
    private static final Pattern PROVISION = Pattern.compile("[0-9]{1,3}[a-z]{0,2}|[a-z]");

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, Kode> bare = new HashMap<>();
    private final Map<String, Kode> specified = new HashMap<>();
    private final Map<Lovhjemmel, Lovhjemmel> provisions = new HashMap<>();

    /** The code as written, without blanks around it. */
    String code(String text) {
        return kept(codes, text, CODE);
    }

    Kode kode(String text, boolean presisert) {
        return (presisert ? specified : bare).computeIfAbsent(code(text), c -> new Kode(c, presisert));
    }

    Lovhjemmel provision(Lovhjemmel provision) {
        return provisions.computeIfAbsent(provision, p -> p);
    }

    /** A chapter, section, ledd, bokstav or punktum. */
    String part(String text) {
        return kept(parts, text, PROVISION);
    }

    private static String kept(Map<String, String> held, String text, Pattern shape) {
        String known = held.get(text);
        if (known != null) {
            return known;
        }
        String stripped = text.strip();
        if (!stripped.isEmpty() && !shape.matcher(stripped).matches()) {
            return NOT_A_CODE;
        }
        // What has blanks around it is not held, or there could be any number of them.
        return stripped.equals(text) ? held.computeIfAbsent(text, t -> t) : stripped;
    }
}
