package no.tilstand.indicators.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each definition on both sides of each of its limits. */
class BoundaryTablesTest {
    static List<Example> tables() {
        return BoundaryTables.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void onBothSides(Example table) {
        assertEquals(List.of(), table.failures(Definitions.STANDARD));
    }
}
