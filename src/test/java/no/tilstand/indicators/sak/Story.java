package no.tilstand.indicators.sak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.domain.sak.Barn;
import no.tilstand.domain.sak.Besok;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Flytting;
import no.tilstand.domain.sak.Kanal;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Lovhjemmel;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Omfang;
import no.tilstand.domain.sak.Oversendelse;
import no.tilstand.domain.sak.Plan;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Spell;
import no.tilstand.domain.sak.Tiltak;
import no.tilstand.domain.sak.Undersokelse;
import no.tilstand.domain.sak.Vedtak;

/**
 * Cases from a few words a line, for boundary tables. {@code barn FØDT} begins a child, {@code sak START [SLUTT]} one more
 * case of it; {@code -} is an end that is not there.
 *
 * <pre>
 * melding START SLUTT KODE melder=1,2 innhold=3
 * und START SLUTT KODE fra=0,1 sokt=DATO ja medv=1.1
 * plan TYPE START SLUTT ev=DATO,DATO
 * tiltak KATEGORI START SLUTT lov=BVL:4-8:2 jmfr=BVL:4-12 opph=1 hyp=DATO@4,DATO@2 besok=DATO,DATO thyp= tilsyn= ansvar=DATO@egen
 * vedtak START lov= status=DATO@1 tiltak=0
 * ettervern SENDT SLUTT KODE
 * nemnd DATO lov=
 * flytting DATO ÅRSAK TIL
 * </pre>
 */
final class Story {
    private static final Omfang OMFANG = new Omfang(
            0, 0, Collections.emptySortedMap(), Collections.emptySortedMap(), Collections.emptySortedMap(), 0, 0);
    private static final String HELP = "BVL2021:3-1";

    private final List<Sak> saker = new ArrayList<>();
    private Optional<Barn> barn = Optional.empty();
    private Draft draft = new Draft();
    private int children;

    private static final class Draft {
        private int start = day("2000-01-01");
        private int end = Spell.OPEN;
        private final List<Melding> meldinger = new ArrayList<>();
        private final List<Undersokelse> undersokelser = new ArrayList<>();
        private final List<Plan> planer = new ArrayList<>();
        private final List<Tiltak> tiltak = new ArrayList<>();
        private final List<Vedtak> vedtak = new ArrayList<>();
        private final List<no.tilstand.domain.sak.Ettervern> ettervern = new ArrayList<>();
        private final List<Oversendelse> oversendelser = new ArrayList<>();
        private final List<Flytting> flyttinger = new ArrayList<>();
    }

    static Extract register(String text) {
        return extract(text, new Kanal.Register(), day("2026-02-15"));
    }

    static Extract kostra(int year, String text) {
        return extract(text, new Kanal.Kostra15f(year), day(year + "-12-31"));
    }

    private static Extract extract(String text, Kanal kanal, int taken) {
        Story story = new Story();
        text.strip().lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(story::line);
        story.finish();
        return new Extract(kanal, "", List.copyOf(story.saker), taken, OMFANG);
    }

    private void line(String line) {
        List<String> plain = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        for (String word : line.split("\\s+")) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                plain.add(word);
            } else {
                named.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        switch (plain.get(0)) {
            case "barn" -> child(plain);
            case "sak" -> {
                if (draft.start != day("2000-01-01")) {
                    finish();
                }
                draft.start = day(plain.get(1));
                draft.end = end(plain, 2);
            }
            case "melding" ->
                draft.meldinger.add(new Melding(
                        day(plain.get(1)),
                        end(plain, 2),
                        word(plain, 3),
                        codes(named, "melder"),
                        codes(named, "innhold")));
            case "und" ->
                draft.undersokelser.add(new Undersokelse(
                        day(plain.get(1)),
                        end(plain, 2),
                        word(plain, 3),
                        List.of(),
                        named.containsKey("sokt") ? day(named.get("sokt")) : Spell.NONE,
                        plain.contains("ja"),
                        named.getOrDefault("medv", ""),
                        numbers(named, "fra"),
                        List.of()));
            case "plan" ->
                draft.planer.add(new Plan(day(plain.get(2)), end(plain, 3), plain.get(1), days(named, "ev")));
            case "tiltak" -> measure(plain, named);
            case "vedtak" ->
                draft.vedtak.add(new Vedtak(
                        day(plain.get(1)),
                        Spell.OPEN,
                        provision(named.getOrDefault("lov", HELP)),
                        List.of(),
                        List.of(),
                        dated(named, "status").stream()
                                .map(e -> new Vedtak.Status(day(e[0]), e[1]))
                                .toList(),
                        numbers(named, "tiltak"),
                        List.of()));
            case "ettervern" ->
                draft.ettervern.add(
                        new no.tilstand.domain.sak.Ettervern(day(plain.get(1)), end(plain, 2), word(plain, 3)));
            case "nemnd" ->
                draft.oversendelser.add(
                        new Oversendelse(day(plain.get(1)), provision(named.getOrDefault("lov", HELP)), List.of()));
            case "flytting" -> draft.flyttinger.add(new Flytting(day(plain.get(1)), plain.get(2), plain.get(3)));
            default -> throw new IllegalArgumentException(line);
        }
    }

    private void child(List<String> plain) {
        finish();
        children++;
        int born = plain.get(1).equals("ukjent") ? Spell.NONE : day(plain.get(1));
        barn = Optional.of(new Barn(children, born, plain.contains("ufodt") ? Barn.Kjonn.UFODT : Barn.Kjonn.JENTE));
    }

    private void finish() {
        barn.ifPresent(b -> saker.add(new Sak(
                b,
                saker.size() + 1,
                day("2026-02-15"),
                draft.start,
                draft.end,
                draft.end != Spell.OPEN,
                draft.meldinger,
                draft.undersokelser,
                draft.planer,
                draft.tiltak,
                draft.vedtak,
                draft.ettervern,
                draft.oversendelser,
                draft.flyttinger,
                List.of())));
        draft = new Draft();
    }

    private void measure(List<String> plain, Map<String, String> named) {
        boolean visits = named.containsKey("hyp") || named.containsKey("besok");
        boolean supervision = named.containsKey("thyp") || named.containsKey("tilsyn");
        draft.tiltak.add(new Tiltak(
                day(plain.get(2)),
                end(plain, 3),
                provision(named.getOrDefault("lov", HELP)),
                named.containsKey("jmfr") ? List.of(provision(named.get("jmfr"))) : List.of(),
                new Kode(plain.get(1), false),
                named.containsKey("opph") ? new Kode(named.get("opph"), false) : Kode.INGEN,
                supervision ? besok(named, "thyp", "tilsyn") : Besok.IKKE_REGISTRERT,
                visits ? besok(named, "hyp", "besok") : Besok.IKKE_REGISTRERT));
    }

    private static Besok besok(Map<String, String> named, String often, String done) {
        return new Besok(
                true,
                dated(named, "ansvar").stream()
                        .map(e -> new Besok.Ansvarlig(day(e[0]), e[1].equals("egen")))
                        .toList(),
                dated(named, often).stream()
                        .map(e -> new Besok.Hyppighet(day(e[0]), e[1]))
                        .toList(),
                days(named, done));
    }

    private static List<String[]> dated(Map<String, String> named, String key) {
        return words(named, key).stream().map(w -> w.split("@")).toList();
    }

    /** {@code BVL2021:5-1} or {@code BVL:4-8:2}. */
    static Lovhjemmel provision(String text) {
        String[] parts = text.split("[:-]");
        return new Lovhjemmel(
                parts[0], parts[1], parts[2], Arrays.asList(parts).subList(3, parts.length), List.of(), List.of());
    }

    private static List<Kode> codes(Map<String, String> named, String key) {
        return words(named, key).stream().map(w -> new Kode(w, false)).toList();
    }

    private static List<Integer> numbers(Map<String, String> named, String key) {
        return words(named, key).stream().map(Integer::valueOf).toList();
    }

    private static List<Integer> days(Map<String, String> named, String key) {
        return words(named, key).stream().map(Story::day).sorted().toList();
    }

    private static List<String> words(Map<String, String> named, String key) {
        String text = named.getOrDefault(key, "");
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static int end(List<String> plain, int at) {
        return word(plain, at).isEmpty() ? Spell.OPEN : day(plain.get(at));
    }

    private static String word(List<String> plain, int at) {
        return plain.size() <= at || plain.get(at).equals("-") ? "" : plain.get(at);
    }

    private static int day(String text) {
        return Day.of(LocalDate.parse(text));
    }
}
