package no.tilstand.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.tilstand.history.Chain.Kind;
import no.tilstand.history.Chain.Problem;
import org.junit.jupiter.api.Test;

/** Two editions of two figures: lines 1 to 3 and 4 to 6. */
class ChainTest {
    private static final Chain WHOLE = chain();

    private static Chain chain() {
        Chain first = Chain.EMPTY.with(bytes(Chain.EMPTY.append(
                List.of(Lines.figure("meldinger", "51"), Lines.figure("undersokelser", "20")), Lines.end(1))));
        return first.with(bytes(first.append(
                List.of(Lines.figure("meldinger", "52"), Lines.figure("undersokelser", "20")), Lines.end(2))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Chain read(List<String> lines) {
        return Chain.read(bytes(String.join("\n", lines) + "\n"));
    }

    @Test
    void theFirstLineFollowsNothingAndEachOtherTheOneBeforeIt() {
        assertEquals(List.of(), WHOLE.wrong());
        assertEquals(6, WHOLE.lines().size());
        assertEquals(Chain.START, WHOLE.lines().get(0).previous());
        for (int i = 1; i < 6; i++) {
            assertEquals(Hash.of(WHOLE.texts().get(i - 1)), WHOLE.lines().get(i).previous());
        }
        assertEquals(Hash.of(WHOLE.texts().get(5)), WHOLE.head());
        assertEquals(Chain.START, Chain.EMPTY.head());
        assertEquals(WHOLE, Chain.read(WHOLE.bytes()));
    }

    @Test
    void theEndCountsTheFigures() {
        assertEquals(List.of(2, 2), WHOLE.ends().stream().map(Line.End::figures).toList());
        assertEquals(4, WHOLE.figures().size());
    }

    @Test
    void theNextEditionIsOneMore() {
        assertEquals(3, WHOLE.next(Lines.REPORT));
        assertEquals(1, WHOLE.next(new ReportKey("9991", "", 2024, "2024-nn")));
        assertEquals(1, Chain.EMPTY.next(Lines.REPORT));
    }

    @Test
    void anEditedLineBreaksTheNextOne() {
        List<String> lines = new ArrayList<>(WHOLE.texts());
        lines.set(1, lines.get(1).replace("\"verdi\":20", "\"verdi\":21"));
        assertEquals(List.of(new Problem(3, Kind.BROKEN)), read(lines).wrong());
    }

    @Test
    void anEditedLastLineIsKnownOnlyByItsForm() {
        List<String> lines = new ArrayList<>(WHOLE.texts());
        lines.set(5, lines.get(5).replace("{", "{ "));
        assertEquals(List.of(new Problem(6, Kind.UNREADABLE)), read(lines).wrong());
        lines.set(5, WHOLE.texts().get(5).replace("rettet", "pyntet"));
        assertEquals(List.of(), read(lines).wrong());
        assertNotEquals(WHOLE.receipts(), read(lines).receipts());
    }

    @Test
    void aRemovedOrMovedLineBreaksTheChain() {
        List<String> removed = new ArrayList<>(WHOLE.texts());
        removed.remove(3);
        assertEquals(
                List.of(new Problem(4, Kind.BROKEN), new Problem(5, Kind.INCOMPLETE)),
                read(removed).wrong());
        List<String> moved = new ArrayList<>(WHOLE.texts());
        Collections.swap(moved, 0, 1);
        assertEquals(new Problem(1, Kind.BROKEN), read(moved).wrong().get(0));
    }

    @Test
    void whatStandsAfterTheLastEndIsTornAndNotLost() {
        String torn = WHOLE.texts().get(3) + "\n" + WHOLE.texts().get(4).substring(0, 40);
        Chain chain = Chain.read(bytes(new String(WHOLE.bytes(), StandardCharsets.UTF_8) + torn));
        assertEquals(torn, chain.torn());
        assertEquals(WHOLE.texts(), chain.texts());
        assertEquals(List.of(), chain.wrong());
        // A whole last line without its line feed is torn as well: the next line would be written on it.
        String unended = new String(WHOLE.bytes(), StandardCharsets.UTF_8).stripTrailing();
        assertEquals(
                WHOLE.texts().get(5),
                Chain.read(bytes(unended)).torn().lines().reduce((a, b) -> b).orElseThrow());
    }

    @Test
    void aNewerVersionsLinesAreNeitherTornNorDamage() {
        List<String> lines = new ArrayList<>(WHOLE.texts());
        lines.add("{\"skjema\":\"historikk/2\",\"noe\":\"nytt\"}");
        Chain chain = read(lines);
        assertEquals("", chain.torn());
        assertEquals(List.of(new Problem(7, Kind.NEWER)), chain.wrong());
        assertTrue(chain.isNewer());
        assertEquals(new String(chain.bytes(), StandardCharsets.UTF_8), String.join("\n", lines) + "\n");
        // A line in the middle that was damaged into something newer breaks the chain, so it is damage.
        lines.remove(6);
        lines.set(1, lines.get(1).replace("historikk/1", "historikk/3"));
        assertFalse(read(lines).isNewer());
        assertFalse(WHOLE.isNewer());
    }

    @Test
    void theReceiptIsOfTheManifestAndOfEverythingBeforeIt() {
        List<String> receipts = WHOLE.receipts();
        assertEquals(2, receipts.size());
        assertEquals(Optional.of(receipts.get(1)), WHOLE.lastReceipt());
        assertEquals(Chain.receipt(Lines.end(1).manifest(), WHOLE.texts().get(2)), receipts.get(0));
        assertNotEquals(Chain.receipt(Hash.of("another manifest"), WHOLE.texts().get(2)), receipts.get(0));
        // The second edition alone is the same, but what it follows is not.
        Chain other =
                Chain.EMPTY.with(bytes(Chain.EMPTY.append(List.of(Lines.figure("meldinger", "50")), Lines.end(1))));
        Chain rewritten = other.with(bytes(other.append(
                List.of(Lines.figure("meldinger", "52"), Lines.figure("undersokelser", "20")), Lines.end(2))));
        assertNotEquals(receipts.get(1), rewritten.receipts().get(1));
        assertEquals(Optional.empty(), Chain.EMPTY.lastReceipt());
    }

    @Test
    void looseFiguresAreReadAsTheyWereWritten() {
        List<Line.Figure> figures = List.of(Lines.figure("meldinger", "78.04878048780487804878048780487805"));
        assertEquals(figures, Chain.figuresIn(bytes(Chain.text(figures))));
        assertEquals(List.of(), Chain.figuresIn(bytes("ikke et tall\n")));
    }
}
