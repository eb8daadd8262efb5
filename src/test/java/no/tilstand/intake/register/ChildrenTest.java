package no.tilstand.intake.register;

import static no.tilstand.intake.register.CaseXml.child;
import static no.tilstand.intake.register.CaseXml.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Spell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cases are one child's, ids, moments and relations by the id of another system. */
class ChildrenTest {
    private static final String OPEN = "StartDato=\"2024-01-01\"";
    private static final String ONE = CaseXml.number(LocalDate.of(2015, 5, 1), true, 0);
    private static final String TWO = CaseXml.number(LocalDate.of(2015, 5, 1), true, 1);

    @TempDir
    private Path temp;

    private List<Integer> children(String... personalia) {
        Extracts extracts = Extracts.in(temp);
        for (int i = 0; i < personalia.length; i++) {
            extracts.with("sak-" + i + ".xml", file("#" + (9_000_001 + i), "#" + (1 + i), OPEN, personalia[i]));
        }
        return extracts.cases().stream().map(s -> s.barn().nummer()).toList();
    }

    private static String person(String number) {
        return child("2015-05-01", "2024-01-01", number, 1);
    }

    @Test
    void twoCasesOfOneChild() {
        assertEquals(List.of(1, 1), children(person(ONE), person(ONE)));
        assertEquals(List.of(1, 1), children(person(ONE), person(ONE.substring(0, 6) + " " + ONE.substring(6))));
        assertEquals(List.of(1, 2), children(person(ONE), person(TWO)));
    }

    @Test
    void allNumbersInACaseAreOneChilds() {
        String both = person(ONE) + person(TWO).replace("#2", "#3");
        assertEquals(List.of(1, 1, 1), children(person(ONE), person(TWO), both));
        String deleted = person(ONE) + person(TWO).replace("#2", "#3").replace("Kjonn", "ErSlettet=\"true\" Kjonn");
        assertEquals(List.of(1, 1, 2), children(person(ONE), person(TWO), deleted));
    }

    @Test
    void aHelpNumberIsNobodys() {
        assertEquals(List.of(1, 2), children(person("01051500100"), person("01051500100")));
        assertEquals(List.of(1, 2), children(person("01051599999"), person("01051599999")));
    }

    @Test
    void theNewestPersonaliaTellsTheBirth() {
        String late = child("2015-05-02", "2025-01-01", ONE, 1).replace("#2", "#3");
        Sak sak =
                Extracts.in(temp).with("x.xml", file(OPEN, late + person(ONE))).only();
        assertEquals((int) LocalDate.of(2015, 5, 2).toEpochDay(), sak.barn().fodt());
    }

    @Test
    void relationsByTheIdOfAnotherSystem() {
        String body = person(ONE)
                + "<Melding Id=\"#10\" MigrertId=\"M-7\" StartDato=\"2024-02-01\"/><Undersokelse Id=\"#20\""
                + " StartDato=\"2024-02-02\"/><Relasjon Id=\"#30\" FraId=\"m-7\" FraType=\"Melding\" TilId=\"#20\""
                + " TilType=\"Undersokelse\"/>";
        Sak sak = Extracts.in(temp).with("x.xml", file(OPEN, body)).only();
        assertEquals(List.of(0), sak.undersokelser().get(0).meldinger());
    }

    @Test
    void whatWasMovedIsCountedOnce() {
        String moved = "<Melding Id=\"#%d\" MigrertId=\"M-7\" StartDato=\"2024-02-0%d\"/>";
        Extracts extracts = Extracts.in(temp)
                .with("a.xml", file("#9000001", "#1", OPEN, person(ONE) + moved.formatted(10, 1)))
                .with(
                        "b.xml",
                        file("#9000002", "#2", OPEN, person(ONE) + moved.formatted(11, 2))
                                .replace("2026-01-15T", "2026-01-14T"));
        List<Sak> cases = extracts.cases();
        assertEquals(1, cases.get(0).meldinger().size(), "of the newest extract");
        assertEquals(0, cases.get(1).meldinger().size());
    }

    @Test
    void idsAreUuidsOfTheOldVersions() {
        String id = "5a4c0000-0000-4000-8000-000000000001";
        assertEquals(parsed(id), parsed(id.toUpperCase(java.util.Locale.ROOT)));
        assertNotEquals(Id.NONE, parsed(id));
        assertEquals(id, parsed(id).text());
        for (String wrong : List.of(
                "00000000-0000-0000-0000-000000000000",
                id.replace("-4000", "-7000"),
                id.replace("-8000-", "-7000-"),
                id.replace("-8000-", "-c000-"),
                id.replace("1", "g"),
                id.replace("1", "\uff11"),
                id.replace("4000-", "40000"),
                id + "1",
                "m1")) {
            assertEquals(Id.NONE, parsed(wrong), wrong);
        }
    }

    private static Id parsed(String text) {
        return Id.parse(Slice.of(text));
    }

    @Test
    void everyDayHasTheNumberThatTheCalendarGivesIt() {
        int day = (int) LocalDate.of(1, 1, 1).toEpochDay();
        for (LocalDate date = LocalDate.of(1, 1, 1); date.getYear() < 2500; date = date.plusDays(1)) {
            assertEquals(day++, Days.parse(date.toString()), date::toString);
        }
        for (String wrong : List.of("2023-02-29", "1900-02-29", "2024-04-31", "2024-00-10", "2024-01-00", "20240101")) {
            assertEquals(Spell.NONE, Days.parse(wrong), wrong);
        }
    }

    @Test
    void momentsNeedAZone() {
        int newYear = (int) LocalDate.of(2025, 1, 1).toEpochDay();
        assertEquals(newYear, Moment.parse("2024-12-31T23:00:00Z").orElseThrow().day());
        assertEquals(
                newYear - 1,
                Moment.parse("2024-12-31T22:59:59.999999999Z").orElseThrow().day());
        assertEquals(
                newYear, Moment.parse("2025-01-01T00:30:00+01:00").orElseThrow().day());
        assertEquals(
                Moment.parse("2025-06-01T02:00:00+02:00"), Moment.parse("2025-06-01T00:00:00Z"), "the same instant");
        for (String wrong : List.of("2025-01-01T02:00:00", "2025-01-01", "2025-01-01T25:00:00Z", "", "T", "x+01:00")) {
            assertEquals(Optional.empty(), Moment.parse(wrong), wrong);
        }
    }
}
