package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;

/**
 * A whole report of an invented municipality with few figures: notifications by who sent them with their total, moves, and
 * children with a plan of all children, for the years 2021 to 2024. It uses every channel that prints a number.
 *
 * @param cells by year (rows) and by {@link #CELLS}: everything printed follows from these
 * @param withSums whether the report also prints what notifications and moves are together, and the children without a plan
 */
public record SmallTown(int[][] cells, boolean withSums) {
    /** The base cells of a year. */
    public static final int SCHOOL = 0;

    public static final int POLICE = 1;
    public static final int OTHERS = 2;
    public static final int MOVES = 3;
    public static final int WITH_PLAN = 4;
    public static final int WITHOUT_PLAN = 5;
    public static final int CELLS = 6;

    public static final int FIRST_YEAR = 2021;
    public static final int YEARS = 4;

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
            I alt kom det i 2021 {{meldinger 2021}}, i 2022 {{meldinger 2022}}, i 2023 {{meldinger 2023}}
            og i 2024 {{meldinger 2024}}.

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

    private static final String SUMS_REGISTER = """
            ,
             {"id": "hendelser", "navn": "Hendelser i alt", "gjelder": "hendelse", "enhet": "antall", "desimaler": 0,
              "tidsbasis": "i-lopet-av-aaret", "retning": "noytral", "figur": "soyle",
              "sum_av": ["meldinger", "flyttinger"]},
             {"id": "barn-uten-plan", "navn": "Barn uten plan", "gjelder": "barn", "enhet": "antall", "desimaler": 0,
              "tidsbasis": "per-31.12", "retning": "noytral", "figur": "soyle"}
            ]
            """;
    private static final String SUMS_TEXT = """

            :::tabell hendelser barn-uten-plan
            :::
            """;

    private String row(String label, int... sum) {
        return label
                + IntStream.range(0, YEARS)
                        .mapToObj(y -> Integer.toString(
                                IntStream.of(sum).map(c -> cells[y][c]).sum()))
                        .collect(Collectors.joining(";"))
                + ";fagsystemet\n";
    }

    /** Builds the report in an empty folder and gives its files by name. */
    public Map<String, byte[]> build(Path workspace, int threshold) throws IOException {
        Path folder = workspace.resolve("input/eksempelvik/2024");
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("tekst"));
        Files.createDirectories(workspace.resolve("input/felles"));
        String register = withSums ? REGISTER.substring(0, REGISTER.lastIndexOf(']')) + SUMS_REGISTER : REGISTER;
        Files.writeString(
                workspace.resolve("input/felles/indikatorer.json"),
                withSums
                        ? register.replace(
                                "\"navn\": \"Barn med tiltak\",",
                                "\"navn\": \"Barn med tiltak\", \"sum_av\": [\"barn-med-plan\", \"barn-uten-plan\"],")
                        : register);
        Files.writeString(
                workspace.resolve("input/felles/kommuner.csv"),
                "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n9991;Eksempelvik;;;\n");
        Files.writeString(folder.resolve("rapport.json"), """
                {"kommunenummer": "9991", "kommune": "Eksempelvik", "aar": 2024, "fra": 2021, "maalform": "nb",
                 "tjeneste": "Barnevernstjenesten", "mal": "bufdir", "syntetisk": true,
                 "sammendrag": ["flyttinger", "andel-med-plan", "barn"], "skjerming": {"terskel": %d}}
                """.formatted(threshold));
        Files.writeString(folder.resolve("maal.json"), TARGETS);
        Files.writeString(folder.resolve("tekst/01-tall.md"), withSums ? TEXT + SUMS_TEXT : TEXT);
        Files.writeString(
                folder.resolve("data/tall.csv"),
                "indikator;kategori;2021;2022;2023;2024;kilde\n"
                        + row("flyttinger;;", MOVES)
                        + row("meldinger;skole;", SCHOOL)
                        + row("meldinger;politi;", POLICE)
                        + row("meldinger;andre;", OTHERS)
                        + row("meldinger;;", SCHOOL, POLICE, OTHERS)
                        + row("barn;;", WITH_PLAN, WITHOUT_PLAN)
                        + row("barn-med-plan;;", WITH_PLAN)
                        + (withSums
                                ? row("hendelser;;", SCHOOL, POLICE, OTHERS, MOVES)
                                        + row("barn-uten-plan;;", WITHOUT_PLAN)
                                : ""));
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
}
