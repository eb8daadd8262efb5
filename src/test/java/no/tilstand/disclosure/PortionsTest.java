package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import no.tilstand.With;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subsets that no register declares: a municipality with indicators of its own. */
class PortionsTest {
    private static Fixture named(String whole, String part) {
        Fixture f = new Fixture().count("whole").count("part");
        name(f, "whole", whole);
        name(f, "part", part);
        return f;
    }

    private static void name(Fixture f, String id, String name) {
        f.register.computeIfPresent(id, (k, i) -> With.the(i, "name", new Text(name, "")));
    }

    private static Set<String> hidden(Fixture f) {
        return Fixture.hidden(f.protect(3));
    }

    /** Two of the twelve did not: on no page, but everyone can subtract. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Barn på institusjon              | Barn på institusjon over ett år              | true
            Barn i fosterhjem per 31.12.     | Barn i fosterhjem hos slekt                  | true
            Barn med tiltak i løpet av året  | Barn 0–17 år med tiltak i løpet av året      | true
            Barn med tiltak                  | Barn med tiltak uten plan                    | true
            Undersøkelser                    | Avsluttede undersøkelser                     | true
            Barn med melding                 | Barn med melding eller undersøkelse          | false
            Barn med tiltak                  | Barn med tiltak per ansatt                   | false
            Barn på institusjon              | Barn i fosterhjem                            | false
            Barn på institusjon              | Barn på institusjon                          | false
            """)
    void theNameSaysSo(String whole, String part, boolean protectedRest) {
        Fixture f = named(whole, part).set("whole", 12).set("part", 10);
        assertEquals(protectedRest ? 1 : 0, hidden(f).size(), hidden(f)::toString);
    }

    @Test
    void aLargeRestIsNoSecret() {
        assertEquals(
                Set.of(),
                hidden(named("Barn på institusjon", "Barn på institusjon over ett år")
                        .set("whole", 12)
                        .set("part", 6)));
    }

    /** A part that is above its whole in some year is no part, whatever it is called. */
    @Test
    void theNumbersSpeakAgainstIt() {
        assertEquals(
                Set.of(),
                hidden(named("Barn på institusjon", "Barn på institusjon over ett år")
                        .set("whole", 12)
                        .set("part", 10)
                        .set("whole 2023", 7)
                        .set("part 2023", 8)));
    }

    @Test
    void anotherTimeOrAnotherKindIsNoPart() {
        Fixture time = new Fixture()
                .add("whole", Counts.CHILD, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .count("part")
                .set("whole", 12)
                .set("part", 10);
        name(time, "whole", "Barn");
        name(time, "part", "Barn med plan");
        assertEquals(Set.of(), hidden(time));
    }

    /** Also in a group, and where nobody gives a total. */
    @Test
    void inEachGroup() {
        Fixture f = named("Barn på institusjon", "Barn på institusjon over ett år")
                .set("whole[Gutter]", 12)
                .set("part[Gutter]", 10)
                .set("whole[Jenter]", 14)
                .set("part[Jenter]", 6);
        assertEquals(1, hidden(f).size(), hidden(f)::toString);
        assertTrue(hidden(f).iterator().next().endsWith("[Gutter]"), hidden(f)::toString);
    }

    /** 60 in all, 20 and 38 in two of the groups: the third is 2, also in the first year that anybody counts. */
    @Test
    void threePartsByName() {
        Fixture f = new Fixture().count("alle").count("smaa").count("mellom").count("store");
        name(f, "alle", "Barn med tiltak");
        name(f, "smaa", "Barn 0–5 år med tiltak");
        name(f, "mellom", "Barn 6–12 år med tiltak");
        name(f, "store", "Barn 13–17 år med tiltak");
        f.set("alle", 60).set("smaa", 2).set("mellom", 38).set("store", 20);
        assertEquals(2, hidden(f).size(), hidden(f)::toString);
        assertTrue(hidden(f).contains("smaa"), hidden(f)::toString);
    }

    /** On the last day of the year they were 40, during it 42: whatever the ids are. */
    @Test
    void aDayIsWithinItsYear() {
        Fixture f = new Fixture()
                .add("ved-slutten", Counts.CHILD, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .count("hele-aaret");
        name(f, "ved-slutten", "Barn på institusjon per 31.12.");
        name(f, "hele-aaret", "Barn på institusjon i løpet av året");
        assertEquals(1, hidden(f.set("ved-slutten", 40).set("hele-aaret", 42)).size());
        assertEquals(Set.of(), hidden(f.set("ved-slutten", 30)));
    }

    private static Fixture sums(int years, int lastSmall) {
        Fixture f = new Fixture().count("alle").count("gutter").count("jenter");
        for (int n = 0; n < years; n++) {
            String year = n == 0 ? "" : " " + (2024 - n);
            int girls = n == 0 ? lastSmall : 14 + n;
            int boys = 17 - n;
            f.set("alle" + year, girls + boys).set("gutter" + year, boys).set("jenter" + year, girls);
        }
        name(f, "alle", "Barn med tiltak");
        name(f, "gutter", "Gutter med hjelp");
        name(f, "jenter", "Jenter med hjelp");
        return f;
    }

    /** The boys and the girls are all the children in every year, and nobody has said so. */
    @Test
    void theNumbersSayThatTwoMakeUpAThird() {
        Set<String> hidden = hidden(sums(6, 2));
        assertTrue(hidden.contains("jenter") && hidden.size() == 2, hidden::toString);
    }

    /** Two years can be chance. */
    @Test
    void twoYearsAreNoProof() {
        assertEquals(Set.of("jenter"), hidden(sums(2, 2)));
    }
}
