package no.tilstand.rules.sak;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Spell;

/** Conditions on dates that many kinds of elements share. */
final class Dates {
    /** Barnevernsloven of 2021 in force; decisions before it refer to the law of 1992 (VED-05, OVE-05). */
    static final int NEW_LAW = (int) LocalDate.of(2023, 1, 1).toEpochDay();

    static final String DURATION = "slike varigheter er ikke med i tallene";
    static final String STANDS = "den telles med datoen som står";

    private Dates() {}

    /** Gitt et element, når startdatoen er etter dets egen sluttdato, så brytes kontrollen. Samme dag er riktig. */
    static CaseControl startsAfterItsEnd(
            Control control,
            boolean in15f,
            String thing,
            Function<Sak, ? extends Collection<? extends Spell>> elements) {
        return new CaseControl(
                control,
                in15f,
                "startdatoen til " + thing + " er etter sluttdatoen",
                DURATION,
                any(elements, (sak, e) -> !e.isOpen() && e.start() > e.end()));
    }

    /** Gitt en avsluttet sak, når elementet slutter etter saken, så brytes kontrollen. Samme dag er riktig. */
    static CaseControl endsAfterCase(
            Control control,
            boolean in15f,
            String thing,
            Function<Sak, ? extends Collection<? extends Spell>> elements) {
        return new CaseControl(
                control,
                in15f,
                "sluttdatoen til " + thing + " er etter sakens sluttdato",
                STANDS,
                any(elements, (sak, e) -> !sak.isOpen() && !e.isOpen() && e.end() > sak.end()));
    }

    /** Gitt en sak, når elementet starter før saken, så brytes kontrollen. Samme dag er riktig. */
    static CaseControl startsBeforeCase(
            Control control,
            boolean in15f,
            String thing,
            Function<Sak, ? extends Collection<? extends Spell>> elements) {
        return new CaseControl(
                control,
                in15f,
                "startdatoen til " + thing + " er før sakens startdato",
                STANDS,
                any(elements, (sak, e) -> e.start() < sak.start()));
    }

    /** A condition on an element of a case. */
    interface Condition<T> {
        boolean holds(Sak sak, T element);
    }

    static <T> Predicate<Sak> any(Function<Sak, ? extends Collection<? extends T>> elements, Condition<T> condition) {
        return sak -> {
            for (T element : elements.apply(sak)) {
                if (condition.holds(sak, element)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Everything in a case that has an end, but decisions. */
    static Stream<Spell> withoutVedtak(Sak sak) {
        return Stream.of(sak.meldinger(), sak.undersokelser(), sak.planer(), sak.tiltak(), sak.ettervern())
                .flatMap(Collection::stream);
    }

    /** Every date in a case, open ends left out. */
    static IntStream all(Sak sak) {
        Stream<Spell> spells = Stream.concat(
                Stream.of(sak),
                Stream.concat(
                        withoutVedtak(sak),
                        sak.vedtak().stream().flatMap(v -> Stream.concat(Stream.of(v), v.krav().stream()))));
        return IntStream.concat(
                        spells.flatMapToInt(s -> IntStream.of(s.start(), s.end())),
                        Stream.of(
                                        sak.planer().stream().flatMap(p -> p.evalueringer().stream()),
                                        sak.tiltak().stream()
                                                .flatMap(t -> Stream.concat(
                                                        t.tilsyn().utfort().stream(),
                                                        t.oppfolging().utfort().stream())),
                                        sak.vedtak().stream()
                                                .flatMap(v -> v.statuser().stream())
                                                .map(s -> s.endret()),
                                        sak.undersokelser().stream()
                                                .filter(u -> u.harUtvidelse())
                                                .map(u -> u.utvidelseSokt()),
                                        sak.oversendelser().stream().map(o -> o.dag()),
                                        sak.flyttinger().stream().map(f -> f.dag()))
                                .flatMap(s -> s)
                                .mapToInt(Integer::intValue))
                .filter(day -> day != Spell.OPEN);
    }
}
