package no.tilstand.intake.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.sak.Barn;
import no.tilstand.domain.sak.Elementtype;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Kanal;
import no.tilstand.domain.sak.Omfang;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Utelatt;

/** Reads the extracts of a report folder: files to deliveries, deliveries to cases, numbers of persons to children. */
public final class ExtractReader {
    /**
     * @param complete each delivery holds the whole case ({@code modus: komplett}); otherwise only what has changed
     * @param mostLeftOut percent of the cases that may be lost before it is an error
     * @param threshold the largest number of children or events that is hidden; 0 when nothing is
     * @param year of the report
     */
    public record Settings(Expected expected, boolean complete, int mostLeftOut, int threshold, int year) {}

    /**
     * @param extracts the register first, then 15F by year; empty when there are no files, or no case in them
     * @param files that were opened
     */
    public record Result(List<Extract> extracts, List<Diagnostic> diagnostics, List<Path> files) {}

    private final Settings settings;
    private final Notes notes = new Notes();
    private final Map<Delivery.Key, Chain> chains = new LinkedHashMap<>();
    private final Map<Id, Submission> bySubmission = new HashMap<>();
    private final Set<Delivery.Key> contradicted = new HashSet<>();
    private final SortedMap<Integer, YearFiles> years = new TreeMap<>();
    private final Set<String> suppliers = new TreeSet<>();
    private final Findings15f unreadable = new Findings15f();
    private final Told told;

    /** @param sum of the content, to know a file that was delivered twice */
    private record Submission(Delivery.Key key, long sum) {}

    /** Persons that had to be left out of 15F files, by year. */
    private static final class Findings15f {
        private final Map<Integer, Map<Utelatt, Integer>> byYear = new TreeMap<>();

        private void add(int year, Utelatt reason) {
            byYear.computeIfAbsent(year, k -> new EnumMap<>(Utelatt.class)).merge(reason, 1, Integer::sum);
        }

        private Map<Utelatt, Integer> of(int year) {
            return byYear.getOrDefault(year, Map.of());
        }
    }

    /** The 15F files of a year, by municipality and district. */
    private static final class YearFiles {
        private final Map<List<String>, FileParser.Parsed> bySender = new LinkedHashMap<>();
        private final Map<List<String>, Long> sums = new HashMap<>();
        private final Set<List<String>> contradicted = new HashSet<>();
    }

    private ExtractReader(Settings settings, Location at) {
        this.settings = settings;
        told = new Told(at, settings, notes);
    }

    /**
     * @param folder {@code register/} of a report folder; may be missing
     * @param at the folder as it is shown
     * @param input the folder {@code input/}; nothing outside it is opened
     */
    public static Result read(Path folder, Location at, Path input, Settings settings) {
        return new ExtractReader(settings, at).read(folder, input);
    }

    private Result read(Path folder, Path input) {
        ExtractFolder files;
        Slots slots = new Slots();
        FileParser parser = new FileParser(settings.expected(), slots, notes);
        try {
            files = new ExtractFolder(folder, input, notes);
        } catch (IOException e) {
            told.folderUnreadable();
            return new Result(List.of(), told.diagnostics(), List.of());
        }
        files.visit((stream, number, place) -> take(parser.parse(stream, number), place, stream.sum()));
        List<Extract> extracts = files.files().isEmpty() ? List.of() : extracts(files.count());
        told.tell(extracts, files);
        return new Result(
                extracts,
                told.diagnostics(),
                files.files().stream().map(ExtractFolder.Named::file).toList());
    }

    private void take(FileParser.Parsed parsed, String place, long sum) {
        if (!parsed.supplier().isEmpty()) {
            suppliers.add(parsed.supplier());
        }
        if (parsed.year() != 0) {
            year(parsed, place, sum);
        } else {
            parsed.cases().forEach(d -> delivery(d, place, sum));
        }
    }

    private void year(FileParser.Parsed parsed, String place, long sum) {
        YearFiles year = years.computeIfAbsent(parsed.year(), k -> new YearFiles());
        List<String> sender = List.of(parsed.sender().number(), parsed.sender().district());
        Long other = year.sums.putIfAbsent(sender, sum);
        if (other == null) {
            year.bySender.put(sender, parsed);
            parsed.unreadable().forEach(u -> {
                notes.leftOut(u.reason(), place + ":" + u.line());
                unreadable.add(parsed.year(), u.reason());
            });
        } else if (other == sum) {
            notes.leftOut(Utelatt.GJENTATT, place);
        } else {
            year.contradicted.add(sender);
            notes.leftOut(Utelatt.MOTSTRID, place);
        }
    }

    private void delivery(Delivery delivery, String place, long sum) {
        if (!settings.expected().isInTime(delivery.taken())) {
            notes.leftOut(Utelatt.ETTER_AVSKJAERING, place);
            return;
        }
        Delivery.Key key = delivery.key();
        Submission other = bySubmission.putIfAbsent(delivery.id(), new Submission(key, sum));
        if (other != null && other.sum() == sum) {
            notes.leftOut(Utelatt.GJENTATT, place);
            return;
        } else if (other != null) {
            contradicted.add(other.key());
            contradicted.add(key);
        }
        chains.computeIfAbsent(key, k -> new Chain()).add(delivery, settings.complete());
    }

    /** All deliveries of all cases to cases, and persons to children across all of them. */
    private List<Extract> extracts(int count) {
        List<Merged> merged = new ArrayList<>(chains.size());
        chains.forEach((key, chain) -> merge(chain, contradicted.contains(key)).ifPresent(merged::add));
        chains.clear();
        bySubmission.clear();
        List<Merged> all = new ArrayList<>(Moved.once(inOrder(merged)));
        years.forEach((year, of) -> of.bySender.forEach((sender, parsed) -> {
            if (!of.contradicted.contains(sender)) {
                parsed.cases().forEach(d -> all.add(Chain.merge(List.of(d))));
            }
        }));
        List<Barn> children = Children.of(all);
        SortedMap<Integer, Draft> drafts = new TreeMap<>();
        CodeCheck codes = new CodeCheck();
        // In the order of the files, so that what was read together is visited together.
        long[] files = new long[all.size()];
        for (int i = 0; i < files.length; i++) {
            files[i] = (long) all.get(i).newest().file() << Integer.SIZE | i;
        }
        Arrays.sort(files);
        for (long file : files) {
            Merged one = all.set((int) file, null); // its keys are of no use any more
            CaseBuilder builder = new CaseBuilder(one);
            Sak sak = builder.build(children.get((int) file));
            codes.check(sak);
            drafts.computeIfAbsent(one.newest().year(), k -> new Draft()).add(sak, one, builder.dangling());
        }
        told.codes(codes);
        List<Extract> extracts = new ArrayList<>();
        drafts.forEach((year, draft) -> extracts.add(extract(year, draft, count, year.equals(drafts.firstKey()))));
        return extracts;
    }

    /** A case and what decides its place, side by side for the sorting. */
    private record Placed(String municipality, long high, long low, Merged merged) {
        private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::municipality)
                .thenComparingLong(Placed::high)
                .thenComparingLong(Placed::low);

        private static Placed of(Merged merged) {
            Delivery newest = merged.newest();
            return new Placed(
                    newest.municipality(), newest.sak().high(), newest.sak().low(), merged);
        }
    }

    /** By the cases' own ids. */
    private static List<Merged> inOrder(List<Merged> cases) {
        return cases.stream()
                .map(Placed::of)
                .sorted(Placed.ORDER)
                .map(Placed::merged)
                .toList();
    }

    private Optional<Merged> merge(Chain chain, boolean isContradicted) {
        Optional<Merged> alone = chain.alone();
        if (alone.isPresent() && !isContradicted) {
            return kept(alone.get());
        }
        Optional<List<Delivery>> ordered = isContradicted ? Optional.empty() : chain.ordered();
        if (ordered.isEmpty()) {
            notes.leftOut(Utelatt.MOTSTRID, "");
            return Optional.empty();
        }
        List<Delivery> line = ordered.get();
        told.gaps(Chain.afterAGap(line).size());
        Delivery newest = line.get(line.size() - 1);
        if (settings.complete() && !newest.deleted() && Chain.losesElements(line)) {
            told.losesElements();
        }
        return kept(Chain.merge(settings.complete() ? List.of(newest) : line));
    }

    private Optional<Merged> kept(Merged merged) {
        if (merged.newest().deleted()) {
            notes.leftOut(Utelatt.SLETTET, "");
            return Optional.empty();
        }
        return Optional.of(merged);
    }

    /** What an extract is made of, while its cases are built. */
    private static final class Draft {
        private final List<Sak> saker = new ArrayList<>();
        private final SortedMap<Elementtype, Integer> deleted = new TreeMap<>();
        private int dangling;

        private void add(Sak sak, Merged merged, int loose) {
            saker.add(sak);
            merged.deleted().forEach((type, n) -> deleted.merge(type, n, Integer::sum));
            dangling += loose;
        }
    }

    /** @param isFirst whether it tells too of the files that nobody knows which channel and year they are of */
    private Extract extract(int year, Draft draft, int files, boolean isFirst) {
        List<Sak> saker = byChild(draft.saker);
        boolean is15f = year != 0;
        SortedMap<Utelatt, Integer> leftOut = new TreeMap<>(unreadable.of(year));
        SortedMap<Utelatt, List<String>> places = new TreeMap<>();
        if (isFirst) {
            for (Map.Entry<Utelatt, Notes.LeftOut> e : notes.leftOut().entrySet()) {
                places.put(e.getKey(), e.getValue().places());
                int inFiles = years.keySet().stream()
                        .mapToInt(y -> unreadable.of(y).getOrDefault(e.getKey(), 0))
                        .sum();
                if (e.getValue().count() > inFiles) {
                    leftOut.merge(e.getKey(), e.getValue().count() - inFiles, Integer::sum);
                }
            }
        }
        int yearEnd = (int) LocalDate.of(is15f ? year : settings.year(), 12, 31).toEpochDay();
        int elsewhere = years.entrySet().stream()
                .filter(y -> y.getKey() != year)
                .mapToInt(y -> y.getValue().bySender.size())
                .sum();
        Omfang omfang = new Omfang(
                isFirst ? files - elsewhere : years.get(year).bySender.size(),
                saker.size(),
                leftOut,
                places,
                draft.deleted,
                draft.dangling,
                is15f
                        ? 0
                        : (int) saker.stream()
                                .filter(s -> s.uttrekk() < yearEnd)
                                .count());
        return new Extract(
                is15f ? new Kanal.Kostra15f(year) : new Kanal.Register(),
                is15f ? "" : String.join(", ", suppliers),
                saker,
                saker.stream().mapToInt(Sak::uttrekk).max().orElse(yearEnd),
                omfang);
    }

    /** By child; those of one child stay in the order of the files. */
    private static List<Sak> byChild(List<Sak> saker) {
        int children = 0;
        for (Sak sak : saker) {
            children = Math.max(children, sak.barn().nummer());
        }
        int[] next = new int[children + 1];
        for (Sak sak : saker) {
            next[sak.barn().nummer()]++;
        }
        for (int child = 1; child <= children; child++) {
            next[child] += next[child - 1];
        }
        Sak[] sorted = new Sak[saker.size()];
        for (int i = saker.size() - 1; i >= 0; i--) {
            sorted[--next[saker.get(i).barn().nummer()]] = saker.get(i);
        }
        return List.of(sorted);
    }
}
