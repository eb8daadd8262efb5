package no.tilstand.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.generator.History.Melding;
import no.tilstand.generator.History.Place;
import no.tilstand.generator.History.Sak;

/** Small municipalities by seed, for property tests: the files of the register in an order by chance. */
public final class Wilds {
    /** The number of the municipality whose files these are. */
    public static final String NUMBER = "9991";

    private static final Place PLACE = new Place(NUMBER, "999991000", "Eksempelvik");
    private static final Place OTHER = new Place("9993", "999993000", "En annen oppdiktet kommune");

    private Wilds() {}

    /**
     * @param children how many children, at most 40
     * @param dirty from 0 (nothing wrong) to 1 (much wrong)
     * @param changes whether later deliveries hold only what is new; otherwise each holds the whole case
     * @return one file a delivery; all are extracted in January 2027, some cases also earlier, a few after the cut-off
     *     of 15 February 2027, and a few are another municipality's
     */
    public static List<byte[]> register(long seed, int children, double dirty, boolean changes) {
        Draw draw = new Draw(seed);
        List<byte[]> files = new ArrayList<>();
        int minute = 0;
        for (Sak sak : new Wild(draw, dirty).cases(children)) {
            minute++;
            String first = draw.uuid();
            boolean twice = draw.chance(0.4);
            if (twice) {
                files.add(RegisterFile.of(PLACE, earlier(sak, draw), first, "", "2026-06-30T23:30:00+02:00"));
            }
            Sak last = twice && changes ? later(sak, draw) : sak;
            String at = "2027-01-20T02:" + (10 + minute % 50) + ":00+01:00";
            files.add(RegisterFile.of(PLACE, last, draw.uuid(), twice ? first : "", at));
            if (draw.chance(0.05)) {
                Sak gone = sak.empty();
                gone.personalia.addAll(sak.personalia);
                files.add(RegisterFile.of(PLACE, gone, draw.uuid(), "", "2027-02-15T23:30:00Z"));
            }
            if (draw.chance(0.05)) {
                files.add(RegisterFile.of(OTHER, sak, draw.uuid(), "", at));
            }
        }
        shuffle(files, draw);
        return files;
    }

    /** The same kind of cases as KOSTRA 15F tells of them. @param year 2023 to 2026 */
    public static byte[] kostra(long seed, int children, double dirty, int year) {
        List<Sak> cases = new ArrayList<>(new Wild(new Draw(seed), dirty).cases(children));
        // The day of birth is read from the number, and a child has none before it is born.
        cases.removeIf(s -> s.personalia.stream().anyMatch(p -> p.born().getYear() > year && p.sex() != 0));
        return Kostra15f.of(PLACE, cases, year);
    }

    /** What was told the first time: all elements that the later delivery leaves out, and others as they were then. */
    private static Sak earlier(Sak sak, Draw draw) {
        Sak then = sak.empty();
        copy(sak, then);
        then.end = Optional.empty();
        List<Melding> open = new ArrayList<>();
        for (Melding m : then.meldinger) {
            // The last notification was new then, and told by someone else.
            boolean changed = m == then.meldinger.get(then.meldinger.size() - 1);
            open.add(
                    changed
                            ? new Melding(
                                    m.id(),
                                    m.migrated(),
                                    m.received(),
                                    List.of("23"),
                                    List.of("6"),
                                    Optional.empty(),
                                    false,
                                    false)
                            : m);
        }
        then.meldinger.clear();
        then.meldinger.addAll(open);
        if (draw.chance(0.5)) {
            then.slettet.clear();
        }
        return then;
    }

    /** Only what is new since: the last notification, the deletions, and about half of the measures. */
    private static Sak later(Sak sak, Draw draw) {
        Sak now = sak.empty();
        if (!sak.meldinger.isEmpty()) {
            now.meldinger.add(sak.meldinger.get(sak.meldinger.size() - 1));
        }
        sak.tiltak.stream().filter(t -> draw.chance(0.5)).forEach(now.tiltak::add);
        now.slettet.addAll(sak.slettet);
        return now;
    }

    private static void copy(Sak from, Sak to) {
        to.personalia.addAll(from.personalia);
        to.meldinger.addAll(from.meldinger);
        to.undersokelser.addAll(from.undersokelser);
        to.planer.addAll(from.planer);
        to.tiltak.addAll(from.tiltak);
        to.vedtak.addAll(from.vedtak);
        to.ettervern.addAll(from.ettervern);
        to.oversendelser.addAll(from.oversendelser);
        to.flyttinger.addAll(from.flyttinger);
        to.relasjoner.addAll(from.relasjoner);
        to.slettet.addAll(from.slettet);
    }

    private static void shuffle(List<byte[]> files, Draw draw) {
        for (int i = files.size() - 1; i > 0; i--) {
            int j = draw.between(0, i);
            byte[] moved = files.get(i);
            files.set(i, files.get(j));
            files.set(j, moved);
        }
    }
}
