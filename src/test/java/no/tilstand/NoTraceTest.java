package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No output says anything about a hidden number: two reports that differ only in hidden numbers are the same to the byte,
 * in every file. With protection off they are not, so the comparison can fail.
 */
class NoTraceTest {
    private static final String REGISTER = """
            [
             {"id": "flyttinger", "navn": "Flyttinger", "gjelder": "hendelse", "enhet": "antall", "desimaler": 0,
              "tidsbasis": "i-lopet-av-aaret", "retning": "noytral", "figur": "soyle"},
             {"id": "meldinger", "navn": "Meldinger etter melder", "gjelder": "hendelse", "enhet": "antall",
              "desimaler": 0, "tidsbasis": "i-lopet-av-aaret", "retning": "noytral", "figur": "stablet",
              "verdier": [{"id": "skole", "navn": "Skole"}, {"id": "politi", "navn": "Politi"},
                          {"id": "andre", "navn": "Andre"}], "sum_av": ["kategorier"]},
             {"id": "barn-med-plan", "navn": "Barn med plan", "gjelder": "barn", "enhet": "antall", "desimaler": 0,
              "tidsbasis": "per-31.12", "retning": "noytral", "figur": "soyle"},
             {"id": "barn", "navn": "Barn med tiltak", "gjelder": "barn", "enhet": "antall", "desimaler": 0,
              "tidsbasis": "per-31.12", "retning": "noytral", "figur": "linje"},
             {"id": "andel-med-plan", "navn": "Andel med plan", "gjelder": "barn", "enhet": "prosent", "desimaler": 1,
              "tidsbasis": "per-31.12", "retning": "hoyere", "figur": "linje", "teller": "barn-med-plan",
              "nevner": "barn",
              "lovkrav": [{"fra": 2000, "operator": ">=", "verdi": 100, "hjemmel": "barnevernsloven § 8-1"}]}
            ]
            """;
    private static final String TEXT = """
            # Tallene

            I 2024 var tallet {{flyttinger 2024}}. Fra 2023 har det gått {{flyttinger endring 2023..2024}}.
            Andelen med plan var {{andel-med-plan 2024}}. Fra politiet kom {{meldinger[politi] 2024}}.

            :::indikator flyttinger id=flytt
            :::

            :::figur meldinger
            :::

            :::tabell meldinger
            :::

            :::figur barn barn-med-plan type=gruppert
            :::

            :::indikator andel-med-plan
            :::

            :::paastand flyttinger <= 20 2024
            Få måtte flytte.
            :::

            :::maaloppnaaelse
            :::

            :::oversikt
            :::
            """;
    private static final String TARGETS = """
            {"strategi": {"navn": "Strategi", "fra": 2020, "til": 2026},
             "innsatsomraader": [{"id": "planer", "navn": "Planer", "maal": [
               {"id": "plan", "navn": "Alle har plan", "indikator": "andel-med-plan",
                "krav": {"operator": ">=", "verdi": 100}}]}]}
            """;

    @TempDir
    private Path temp;

    private Map<String, byte[]> report(String name, int threshold, int moves, int police, int withPlan)
            throws IOException {
        Path workspace = temp.resolve(name);
        Path folder = workspace.resolve("input/eksempelvik/2024");
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("tekst"));
        Files.createDirectories(workspace.resolve("input/felles"));
        Files.writeString(workspace.resolve("input/felles/indikatorer.json"), REGISTER);
        Files.writeString(
                workspace.resolve("input/felles/kommuner.csv"),
                "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n9991;Eksempelvik;;;\n");
        Files.writeString(folder.resolve("rapport.json"), """
                {"kommunenummer": "9991", "kommune": "Eksempelvik", "aar": 2024, "fra": 2021, "maalform": "nb",
                 "tjeneste": "Barnevernstjenesten", "mal": "bufdir", "syntetisk": true,
                 "sammendrag": ["flyttinger", "andel-med-plan", "barn"], "skjerming": {"terskel": %d}}
                """.formatted(threshold));
        Files.writeString(folder.resolve("maal.json"), TARGETS);
        Files.writeString(folder.resolve("tekst/01-tall.md"), TEXT);
        Files.writeString(folder.resolve("data/tall.csv"), """
                indikator;kategori;2021;2022;2023;2024;kilde
                flyttinger;;12;9;11;%d;fagsystemet
                meldinger;skole;20;22;24;%d;fagsystemet
                meldinger;politi;14;13;15;%d;fagsystemet
                meldinger;andre;30;31;30;32;fagsystemet
                meldinger;;64;66;69;55;fagsystemet
                barn;;40;42;41;44;fagsystemet
                barn-med-plan;;36;37;36;%d;fagsystemet
                """.formatted(moves, 23 - police, police, withPlan));
        CommandRun run = CommandRun.in(Path.of("").toAbsolutePath(), "bygg", "--workspace", workspace.toString());
        assertEquals(0, run.status(), run.out() + run.err());
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(workspace.resolve("output/eksempelvik-2024"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /**
     * Each row differs from 2 moves, 2 from the police and 42 of 44 with a plan in hidden numbers only: the small counts,
     * the neighbour that would give one of them away, and the 42 of 44 that have a plan (2 have none).
     */
    @ParameterizedTest
    @CsvSource({"1,2,42", "3,2,42", "2,1,42", "2,3,42", "2,2,41", "2,2,43", "1,3,43"})
    void reportsThatDifferInHiddenNumbersAreTheSame(int moves, int police, int withPlan) throws IOException {
        Map<String, byte[]> one = report("en", 3, 2, 2, 42);
        Map<String, byte[]> other = report("to", 3, moves, police, withPlan);
        assertEquals(one.keySet(), other.keySet());
        one.forEach((name, bytes) -> assertArrayEquals(bytes, other.get(name), name));
    }

    @Test
    void withoutProtectionTheyDiffer() throws IOException {
        Map<String, byte[]> one = report("en", 0, 2, 2, 42);
        Map<String, byte[]> other = report("to", 0, 3, 2, 42);
        Set<String> different = new TreeSet<>();
        one.forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, other.get(name))) {
                different.add(name.replace("tilstandsrapport-eksempelvik-2024", ""));
            }
        });
        assertEquals(Set.of("manifest.json", ".data.csv", ".data.json", ".pdf"), different);
    }
}
