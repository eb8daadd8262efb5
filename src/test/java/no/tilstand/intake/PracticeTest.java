package no.tilstand.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import no.tilstand.domain.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeTest {
    @TempDir
    private Path workspace;

    private Folder folder(String parts) {
        return new Folder(workspace).with("maal.json", "{\"strategi\": {\"navn\": \"S\"}, " + parts + "}");
    }

    private static Practice practice(Folder folder) {
        return folder.read().value().orElseThrow().frame().strategy().practice();
    }

    @Test
    void everythingGiven() {
        Folder folder = folder("""
                "forebyggendePlan": {"vedtatt": "2024-03-12", "sak": "15/24", "lenke": "https://example.org/plan"},
                "sjekklister": [{"id": "kontroll", "navn": "Kontroll", "punkter": [
                  {"tekst": "Rutiner", "svar": "oppfylt", "belegg": "Håndboka"},
                  {"tekst": "Avvik", "svar": "ikke", "belegg": "Tilsyn i mai"}]}],
                "reformmaal": [{"navn": "Mer forebygging", "indikatorer": ["meldinger", "barn-med-tiltak"]}],
                "forrigePeriode": [{"navn": "Veileder", "status": "gjennomfort", "evaluering": "Tatt i bruk."}]
                """);
        assertEquals(List.of(), folder.findings());
        Practice practice = practice(folder);
        assertEquals("15/24", practice.preventionPlan().orElseThrow().caseNumber());
        assertEquals(2, practice.checklists().get(0).points().size());
        assertEquals(
                List.of("meldinger", "barn-med-tiltak"),
                practice.reformGoals().get(0).indicators());
        assertEquals("Tatt i bruk.", practice.pastMeasures().get(0).evaluation());
    }

    @Test
    void nothingGiven() {
        Folder folder = folder("\"tiltak\": []");
        assertEquals(List.of(), folder.findings());
        assertEquals(Practice.NONE, practice(folder));
    }

    @Test
    void whatIsWrongIsToldAndTheRestIsRead() {
        Folder folder = folder("""
                "forebyggendePlan": {"vedtatt": "mars 2024", "lenke": "http://example.org"},
                "sjekklister": [
                  {"id": "a", "navn": "A", "punkter": [
                    {"tekst": "Uten belegg", "svar": "oppfylt"},
                    {"tekst": "Ukjent svar", "svar": "kanskje", "belegg": "x"}]},
                  {"id": "a", "navn": "B", "punkter": []},
                  {"id": "c", "navn": "C"}],
                "reformmaal": [{"navn": "Mål", "indikatorer": ["ukjent", "meldinger"]}],
                "forrigePeriode": [{"navn": "Uten status", "evaluering": "x"}]
                """);
        List<String> codes = folder.findings().stream()
                .map(f -> f.substring(f.lastIndexOf(' ') + 1))
                .sorted()
                .toList();
        assertEquals(List.of("BV-111", "BV-111", "BV-111", "BV-112", "BV-113", "BV-115", "BV-121", "BV-169"), codes);
        assertEquals(List.of("meldinger"), practice(folder).reformGoals().get(0).indicators());
        assertEquals(
                List.of("a", "c"),
                practice(folder).checklists().stream()
                        .map(Practice.Checklist::id)
                        .toList());
    }
}
