package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;

/**
 * A whole report of an invented municipality with what {@link SmallTown} lacks: percentages without parts, children during
 * the year and at its end, half-years with their year, several shares of one base, a rate, districts, a neighbour to compare
 * with, and a mean over years.
 *
 * @param cells by year (rows) and by the constants below: everything printed follows from these
 */
public record VariedTown(int[][] cells) {
    public static final int WITH_PLAN = 0;
    public static final int WITHOUT_PLAN = 1;
    public static final int LEFT = 2;
    public static final int FIRST_HALF = 3;
    public static final int SECOND_HALF = 4;
    public static final int IN_TIME = 5;
    public static final int LATE = 6;
    public static final int NORTH = 7;
    public static final int SOUTH = 8;
    public static final int NEIGHBOUR_SCHOOL = 9;
    public static final int NEIGHBOUR_OTHERS = 10;
    public static final int CELLS = 11;

    public static final int FIRST_YEAR = 2022;
    public static final int YEARS = 3;
    /** Inhabitants aged 0 to 17: so few that a rate with one decimal gives the count away. */
    public static final int CHILDREN = 900;

    private static String indicator(String id, String name, String counts, String unit, String basis, String more) {
        return """
                {"id": "%s", "navn": "%s", "gjelder": "%s", "enhet": "%s", "desimaler": %d, "tidsbasis": "%s",
                 "retning": "noytral", "figur": "soyle"%s}""".formatted(id, name, counts, unit, unit.equals("antall") ? 0 : 1, basis, more);
    }

    private static final String DURING = "i-lopet-av-aaret";
    private static final String AT_END = "per-31.12";

    private static final String REGISTER = Stream.of(
                    indicator("barn", "Barn", "barn", "antall", AT_END, ""),
                    indicator("barn-i-lopet-av-aaret", "Barn i aaret", "barn", "antall", DURING, ""),
                    indicator(
                            "andel-plan",
                            "Plan",
                            "barn",
                            "prosent",
                            AT_END,
                            ", \"teller\": \"barn-med-plan\", \"nevner\": \"barn\""),
                    indicator("barn-med-plan", "Med plan", "barn", "antall", AT_END, ""),
                    indicator("andel-uten", "Uten", "barn", "prosent", AT_END, ""),
                    indicator("saker", "Saker", "hendelse", "antall", DURING, ""),
                    indicator("ferdige", "Ferdige", "hendelse", "antall", DURING, ""),
                    indicator("inne", "Inne", "hendelse", "prosent", DURING, ""),
                    indicator("over", "Over", "hendelse", "prosent", DURING, ""),
                    indicator("flyttinger", "Flyttinger", "hendelse", "antall", DURING, ""),
                    indicator(
                            "meldinger",
                            "Meldinger",
                            "hendelse",
                            "antall",
                            DURING,
                            ", \"verdier\": [{\"id\": \"skole\", \"navn\": \"Skole\"}, {\"id\": \"andre\", \"navn\":"
                                    + " \"Andre\"}], \"sum_av\": [\"kategorier\"]"),
                    indicator(
                            "barn-per-1000",
                            "Rate",
                            "barn",
                            "per1000",
                            AT_END,
                            ", \"teller\": \"barn\", \"nevner\": \"innbyggere-0-17\""),
                    indicator("innbyggere-0-17", "Innbyggere", "annet", "antall", AT_END, ""))
            .collect(Collectors.joining(",\n", "[\n", "\n]\n"));

    private static String text() {
        StringBuilder out = new StringBuilder("# Tallene\n\n");
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (String place : new String[] {"Nord", "Sør"}) {
                out.append("Tallet på flyttinger i %s var {{flyttinger@%s %d}}. ".formatted(place, place, year));
            }
            for (String category : new String[] {"", "[skole]", "[andre]"}) {
                out.append("Hos naboen var tallet {{meldinger%s@Nabo %d}}. ".formatted(category, year));
            }
            for (int half = 1; half <= 2; half++) {
                out.append("Tallet på saker i %s halvår %d var {{saker %dh%d}}. "
                        .formatted(half == 1 ? "første" : "andre", year, year, half));
            }
            out.append("\n\n");
        }
        return out + """
                Gjennomsnittet av flyttingene var {{flyttinger 2022..2024}}.

                :::tabell barn barn-i-lopet-av-aaret andel-plan andel-uten barn-per-1000
                :::

                :::tabell saker
                :::

                :::tabell ferdige inne over flyttinger
                :::

                :::figur barn barn-i-lopet-av-aaret type=gruppert
                :::

                :::indikator andel-plan
                :::

                :::indikator inne
                :::

                :::figur saker
                :::

                :::oversikt
                :::
                """;
    }

    public int sum(int year, int... of) {
        return IntStream.of(of).map(c -> cells[year][c]).sum();
    }

    private String row(String label, int... of) {
        return label
                + IntStream.range(0, YEARS)
                        .mapToObj(y -> Integer.toString(sum(y, of)))
                        .collect(Collectors.joining(";"))
                + ";fagsystemet\n";
    }

    /** One decimal, half up. */
    private String percent(String label, int part, int... whole) {
        return label
                + IntStream.range(0, YEARS)
                        .mapToObj(y -> BigDecimal.valueOf(100L * cells[y][part])
                                .divide(BigDecimal.valueOf(sum(y, whole)), 1, RoundingMode.HALF_UP)
                                .toPlainString()
                                .replace('.', ','))
                        .collect(Collectors.joining(";"))
                + ";fagsystemet\n";
    }

    private String parts(String id, int part) {
        return IntStream.range(0, YEARS)
                .mapToObj(y -> "%s;%d;%d;%d;fagsystemet%n"
                        .formatted(id, FIRST_YEAR + y, cells[y][part], sum(y, IN_TIME, LATE)))
                .collect(Collectors.joining());
    }

    /** Builds the report in an empty folder and gives its files by name. */
    public Map<String, byte[]> build(Path workspace, int threshold) throws IOException {
        Path folder = workspace.resolve("input/eksempelvik/2024");
        Path common = workspace.resolve("input/felles");
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("tekst"));
        Files.createDirectories(common);
        Files.writeString(common.resolve("indikatorer.json"), REGISTER);
        Files.writeString(
                common.resolve("kommuner.csv"),
                "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n9991;Eksempelvik;;;\n");
        Files.writeString(
                common.resolve("innbyggere.csv"),
                IntStream.range(0, YEARS)
                        .mapToObj(y -> "9991;%d;0;17;%d%n".formatted(FIRST_YEAR + y, CHILDREN))
                        .collect(Collectors.joining("", "kommunenummer;aar;alder_fra;alder_til;antall\n", "")));
        Files.writeString(folder.resolve("rapport.json"), """
                {"kommunenummer": "9991", "kommune": "Eksempelvik", "aar": 2024, "fra": 2022, "maalform": "nb",
                 "tjeneste": "Barnevernstjenesten", "mal": "bufdir", "syntetisk": true,
                 "sammenligning": ["Nord", "Sør", "Nabo"],
                 "sammendrag": ["barn", "andel-plan", "flyttinger"], "skjerming": {"terskel": %d}}
                """.formatted(threshold));
        Files.writeString(folder.resolve("tekst/01-tall.md"), text());
        Files.writeString(
                folder.resolve("data/tall.csv"),
                "indikator;kategori;område;2022;2023;2024;kilde\n"
                        + row("barn;;;", WITH_PLAN, WITHOUT_PLAN)
                        + row("barn-i-lopet-av-aaret;;;", WITH_PLAN, WITHOUT_PLAN, LEFT)
                        + percent("andel-plan;;;", WITH_PLAN, WITH_PLAN, WITHOUT_PLAN)
                        + percent("andel-uten;;;", WITHOUT_PLAN, WITH_PLAN, WITHOUT_PLAN)
                        + row("saker;;;", FIRST_HALF, SECOND_HALF)
                        + row("ferdige;;;", IN_TIME, LATE)
                        + row("flyttinger;;;", NORTH, SOUTH)
                        + row("flyttinger;;Nord;", NORTH)
                        + row("flyttinger;;Sør;", SOUTH)
                        + row("meldinger;skole;Nabo;", NEIGHBOUR_SCHOOL)
                        + row("meldinger;andre;Nabo;", NEIGHBOUR_OTHERS)
                        + row("meldinger;;Nabo;", NEIGHBOUR_SCHOOL, NEIGHBOUR_OTHERS));
        Files.writeString(
                folder.resolve("data/deler.csv"),
                "indikator;år;teller;nevner;kilde\n" + parts("inne", IN_TIME) + parts("over", LATE));
        Files.writeString(
                folder.resolve("data/halvaar.csv"),
                "indikator;2022h1;2022h2;2023h1;2023h2;2024h1;2024h2;kilde\nsaker;"
                        + IntStream.range(0, YEARS)
                                .mapToObj(y -> cells[y][FIRST_HALF] + ";" + cells[y][SECOND_HALF])
                                .collect(Collectors.joining(";"))
                        + ";fagsystemet\n");
        int moves = IntStream.range(0, YEARS).map(y -> sum(y, NORTH, SOUTH)).sum();
        Files.writeString(
                folder.resolve("data/spenn.csv"),
                "indikator;år;periode;verdi;kilde\nflyttinger;2024;2022..2024;"
                        + BigDecimal.valueOf(moves)
                                .divide(BigDecimal.valueOf(YEARS), 1, RoundingMode.HALF_UP)
                                .toPlainString()
                                .replace('.', ',')
                        + ";fagsystemet\n");
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
