package no.tilstand.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.generator.History.Sak;

/**
 * Makes an invented municipality's extracts: {@code 15f-2018.xml} to {@code 15f-2022.xml} and {@code barnevern.zip}.
 * The committed example is made again with
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=no.tilstand.generator.Municipality \
 *     -Dexec.args="eksempelvik input/eksempelvik/2025/register"</pre>
 *
 * and a large city with {@code -Dexec.args="storby 100000 FOLDER"}.
 */
public final class Municipality {
    private Municipality() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 2 && args[0].equals("eksempelvik")) {
            eksempelvik(Path.of(args[1]));
        } else if (args.length == 3 && args[0].equals("storby")) {
            Path folder = Files.createDirectories(Path.of(args[2]));
            try (OutputStream out = Files.newOutputStream(folder.resolve("storby.zip"))) {
                city(Integer.parseInt(args[1]), out);
            }
        } else {
            throw new IllegalArgumentException("eksempelvik FOLDER | storby CASES FOLDER");
        }
    }

    /** The example: five years of 15F, then the register's files in one zip. */
    public static void eksempelvik(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Sak> cases = cases(Town.EKSEMPELVIK);
        for (int year = 2018; year <= 2022; year++) {
            Files.write(folder.resolve("15f-" + year + ".xml"), Kostra15f.of(Town.EKSEMPELVIK.place(), cases, year));
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("barnevern.zip"));
                Archive archive = new Archive(out)) {
            register(Town.EKSEMPELVIK, cases, archive);
        }
    }

    /** At least so many cases of one city, written as they are made: nothing is kept. */
    public static void city(int wanted, OutputStream out) throws IOException {
        Draw names = new Draw(Town.STORBY.seed());
        try (Archive archive = new Archive(out)) {
            int made = 0;
            for (long household = 0; made < wanted; household++) {
                for (Sak sak : Households.of(Town.STORBY, household)) {
                    Optional<Sak> cut = inRegister(sak);
                    if (cut.isPresent() && made < wanted) {
                        made++;
                        byte[] xml =
                                RegisterFile.of(Town.STORBY.place(), cut.get(), names.uuid(), "", Town.EXTRACTED_AT);
                        archive.add(name(made), xml);
                    }
                }
            }
        }
    }

    private static List<Sak> cases(Town town) {
        List<Sak> cases = new ArrayList<>();
        for (int household = 0; household < town.households(); household++) {
            cases.addAll(Households.of(town, household));
        }
        return cases;
    }

    private static void register(Town town, List<Sak> whole, Archive archive) throws IOException {
        Draw draw = new Draw(town.seed());
        Blemishes blemishes = new Blemishes(town.seed() + 1);
        int made = 0;
        for (Sak sak : whole) {
            Optional<Sak> cut = inRegister(sak);
            if (cut.isEmpty()) {
                continue;
            }
            Sak told = blemishes.on(cut.get());
            String previous = "";
            // Some cases were delivered before, as they stood then; in complete mode the last delivery holds.
            LocalDate earlier = LocalDate.of(2024, 2, 1);
            Optional<Sak> before = draw.chance(0.06) ? Cut.at(told, earlier) : Optional.empty();
            if (before.isPresent()) {
                previous = draw.uuid();
                made++;
                archive.add(
                        name(made),
                        RegisterFile.of(town.place(), before.get(), previous, "", "2024-02-01T02:00:00+01:00"));
            }
            made++;
            archive.add(name(made), RegisterFile.of(town.place(), told, draw.uuid(), previous, Town.EXTRACTED_AT));
        }
    }

    /** The register began in 2023: cases that were open then, or opened later, are in it with all they hold. */
    private static Optional<Sak> inRegister(Sak sak) {
        boolean closedBefore = sak.end.filter(d -> d.isBefore(Town.REGISTER)).isPresent();
        return closedBefore ? Optional.empty() : Cut.at(sak, Town.EXTRACTED);
    }

    private static String name(int number) {
        return "sak-" + String.valueOf(1_000_000 + number).substring(1) + ".xml";
    }
}
