package no.tilstand.disclosure;

import static no.tilstand.disclosure.Fixture.hidden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;

/** Data that nobody should send, and still may: nothing small is shown, and nothing stops. */
class BadInputTest {
    private static Set<String> protect(Fixture f, int threshold) {
        return hidden(f.protect(threshold));
    }

    @Test
    void aPlanWithThousandsOfCells() {
        Random random = new Random(17);
        Fixture f = new Fixture();
        for (int i = 0; i < 60; i++) {
            f.count("t" + i, "kategorier");
            for (int year = 2019; year <= 2024; year++) {
                int total = 0;
                for (int c = 0; c < 9; c++) {
                    int n = random.nextInt(6) == 0 ? random.nextInt(4) : 4 + random.nextInt(80);
                    f.set("t" + i + "[k" + c + "] " + year, n);
                    total += n;
                }
                f.set("t" + i + " " + year, total);
            }
        }
        Set<String> hidden = protect(f, 3);
        assertEquals(3_600, f.chosen.size());
        f.chosen.forEach((key, o) -> {
            int n = o.value().counted().orElseThrow().number().intValueExact();
            if (n >= 1 && n <= 3) {
                assertTrue(hidden.stream().anyMatch(h -> h.startsWith(key.indicator() + "[" + key.category() + "]")));
            }
        });
        assertTrue(hidden.size() < f.chosen.size() / 3, () -> hidden.size() + " are hidden");
        assertEquals(hidden, protect(f, 3));
    }

    /** The stated difference is known to all: 20 in all and 22 in the groups is 2 too many, whoever is hidden. */
    @Test
    void totalsThatContradictTheirParts() {
        Fixture f = new Fixture()
                .count("t", "kategorier")
                .set("t", 20)
                .set("t[a]", 3)
                .set("t[b]", 10)
                .set("t[c]", 9);
        Set<String> hidden = protect(f, 3);
        assertTrue(hidden.contains("t[a]") && hidden.size() > 1, hidden::toString);
        assertEquals(List.of(), AuditTest.computable(f, f.protect(3)));
    }

    @Test
    void twoTotalsOfOneBreakdownThatContradictEachOther() {
        Fixture f = new Fixture()
                .count("a")
                .count("b")
                .count("en", "a", "b")
                .count("to", "a", "b")
                .set("a", 2)
                .set("b", 30)
                .set("en", 32)
                .set("to", 35);
        Set<String> hidden = protect(f, 3);
        assertTrue(hidden.contains("a"), hidden::toString);
        // Either total gives a away beside b.
        assertTrue(hidden.contains("b") || hidden.containsAll(Set.of("en", "to")), hidden::toString);
        assertEquals(List.of(), AuditTest.computable(f, f.protect(3)));
    }

    @Test
    void negativeCounts() {
        Fixture f = new Fixture()
                .count("t", "kategorier")
                .percent("p", "a", "t")
                .count("a")
                .set("t", 12)
                .set("t[x]", -4)
                .set("t[y]", 16)
                .set("a", -3)
                .share("p", -3, 12);
        Set<String> hidden = protect(f, 3);
        assertTrue(hidden.containsAll(Set.of("t[x]", "t[y]", "a", "p")), hidden::toString);
        assertFalse(hidden.contains("t"), hidden::toString);
        assertEquals(List.of(), AuditTest.computable(f, f.protect(3)));
    }

    @Test
    void aThresholdOfFifty() {
        Fixture f = new Fixture()
                .count("t", "kategorier")
                .count("stor", "kategorier")
                .set("t", 120)
                .set("t[a]", 40)
                .set("t[b]", 20)
                .set("t[c]", 60)
                .set("stor", 700)
                .set("stor[a]", 340)
                .set("stor[b]", 360);
        Set<String> hidden = protect(f, 50);
        assertTrue(hidden.containsAll(Set.of("t[a]", "t[b]")), hidden::toString);
        assertTrue(hidden.stream().noneMatch(h -> h.startsWith("stor")), hidden::toString);
    }

    /** What is hidden under one name is hidden under the other, whether the register says that they are one or not. */
    @Test
    void oneThingUnderTwoNames() {
        Fixture declared = town().count("igjen", "b").set("igjen", 30);
        assertBothOrNone(protect(declared, 3));
        Fixture found =
                town().count("igjen").set("igjen", 30).set("igjen 2023", 31).set("igjen 2022", 28);
        assertBothOrNone(protect(found, 3));
    }

    private static void assertBothOrNone(Set<String> hidden) {
        assertTrue(hidden.contains("a"), hidden::toString);
        assertEquals(hidden.contains("b"), hidden.contains("igjen"), hidden::toString);
        assertTrue(hidden.contains("b") || hidden.contains("t"), hidden::toString);
    }

    private static Fixture town() {
        return new Fixture()
                .count("a")
                .count("b")
                .count("t", "a", "b")
                .set("a", 2)
                .set("b", 30)
                .set("t", 32)
                .set("b 2023", 31)
                .set("b 2022", 28);
    }

    /** Public numbers are never hidden, and are no help: what an earlier edition has shown is such a number. */
    @Test
    void aNumberThatEverybodyHasIsNoPartner() {
        SmallReport report = new SmallReport(3, true)
                .count("a", 2, true, false)
                .count("b", 30, true, true)
                .count("t", 32, true, false)
                .sum("t", List.of("a", "b"));
        assertEquals(Set.of("t"), report.protect().extra());
        SmallReport lost = new SmallReport(3, true)
                .count("a", 2, true, false)
                .count("b", 30, true, true)
                .count("t", 32, true, true)
                .sum("t", List.of("a", "b"));
        assertFalse(lost.protect().safe(), "nothing can be done about what everybody can subtract");
    }

    @Test
    void missingAndImpossibleValuesAreNoNumbers() {
        Fixture f = new Fixture()
                .count("t", "kategorier")
                .set("t", 12)
                .set("t[a]", 2)
                .set("t[b]", Value.MISSING)
                .set("t[c]", Value.NOT_APPLICABLE);
        assertTrue(protect(f, 3).contains("t[a]"));
    }
}
