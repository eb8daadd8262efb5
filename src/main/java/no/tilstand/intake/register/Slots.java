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

    private final Words codes = new Words(text -> kept(text, CODE), NOT_A_CODE);
    private final Words parts = new Words(text -> kept(text, PROVISION), NOT_A_CODE);
    private final Words laws = new Words(Provisions::law, Provisions.OTHER);
    private final Map<String, Kode> bare = new HashMap<>();
    private final Map<String, Kode> specified = new HashMap<>();
    private final Map<Lovhjemmel, Lovhjemmel> provisions = new HashMap<>();

    /** The code as written. */
    String code(Slice text) {
        return codes.of(text);
    }

    /** @param code as {@link #code} gave it */
    Kode kode(String code, boolean presisert) {
        return (presisert ? specified : bare).computeIfAbsent(code, c -> new Kode(c, presisert));
    }

    /** The name of a law as {@link Provisions} has it. */
    String law(Slice text) {
        return laws.of(text);
    }

    Lovhjemmel provision(Lovhjemmel provision) {
        return provisions.computeIfAbsent(provision, p -> p);
    }

    /** A chapter, section, ledd, bokstav or punktum. */
    String part(Slice text) {
        return parts.of(text);
    }

    private static String kept(String text, Pattern shape) {
        return text.isEmpty() || shape.matcher(text).matches() ? text : NOT_A_CODE;
    }
}
