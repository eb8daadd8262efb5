package no.tilstand.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilstand.Registers;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.SeriesBreak;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A series from 15F that goes on from the register breaks at the first year from the register. */
class SourceChangeTest {
    @ParameterizedTest
    @CsvSource({
        "2021:15f 2022:15f 2023:register 2024:register, 2023",
        "2021:15f 2023:register, 2023",
        "2021:15f 2022:15f, ",
        "2023:register 2024:register, ",
        "2021:csv 2022:csv 2023:register, ",
        "2021:15f 2022:mangler 2023:mangler, ",
        "2021:15f 2022:register 2023:register, 2022",
    })
    void atTheFirstYearFromTheRegister(String sources, String expected) {
        Map<String, Indicator> register = new LinkedHashMap<>();
        register.put("barn", Registers.indicator("barn", Unit.COUNT, 0));
        register.put("andel", Registers.ratio("andel", Unit.PERCENT, "barn", "innbyggere-0-17"));
        register.put("annet", Registers.indicator("annet", Unit.COUNT, 0));
        TreeMap<CellKey, Observation> chosen = new TreeMap<>();
        Stream.of(sources.split(" ")).forEach(s -> {
            String[] parts = s.split(":");
            CellKey key = CellKey.of("barn", Period.ofYear(Integer.parseInt(parts[0])));
            boolean missing = parts[1].equals("mangler");
            Source.Kind kind = Stream.of(Source.Kind.values())
                    .filter(k -> k.tag().equals(parts[1]))
                    .findFirst()
                    .orElse(Source.Kind.REGISTER);
            chosen.put(
                    key,
                    new Observation(
                            key, missing ? Value.MISSING : Value.of(7), new Source(kind, Location.of("x"), "", "")));
        });
        Map<String, Indicator> marked = SourceChange.mark(register, new OpenFigures(chosen, Map.of()));
        List<Integer> years = expected == null ? List.of() : List.of(Integer.valueOf(expected));
        assertEquals(years, breaks(marked.get("barn")));
        assertEquals(years, breaks(marked.get("andel")));
        assertEquals(List.of(), breaks(marked.get("annet")));
    }

    private static List<Integer> breaks(Indicator indicator) {
        return indicator.breaks().stream().map(SeriesBreak::from).toList();
    }
}
