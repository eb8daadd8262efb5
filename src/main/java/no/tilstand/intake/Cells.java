package no.tilstand.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;

/** From the texts of one observation's cells and its status to a value. */
final class Cells {
    private static final BigDecimal PERCENT_TO_PER_1000 = BigDecimal.TEN;

    private final Findings findings;

    Cells(Findings findings) {
        this.findings = findings;
    }

    /** What stands in the cell; empty, with an error, when it cannot be read. */
    Optional<NumberText> number(Grid.Cell cell, boolean decimalComma) {
        NumberText text = NumberText.read(cell.text(), decimalComma);
        if (text instanceof NumberText.Unreadable bad) {
            findings.add(bad.code(), cell.at(), bad.message(), bad.hint());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The value of a cell without parts. */
    Optional<Value> value(NumberText text, CellStatus status, Location at) {
        if (text instanceof NumberText.Figure figure) {
            return finality(status, figure.preliminary(), at)
                    .map(f -> new Value.Counted(figure.number(), Optional.empty(), f));
        }
        Value signed = text instanceof NumberText.Sign sign ? sign.value() : Value.MISSING;
        return withoutNumber(text instanceof NumberText.Empty, signed, status, at);
    }

    /**
     * The value of a cell with numerator and denominator. The number as given and the parts are both kept: whether they
     * agree is for {@code rules} to say.
     */
    Optional<Value> share(
            NumberText given,
            NumberText numerator,
            NumberText denominator,
            Indicator.Unit unit,
            CellStatus status,
            Location at) {
        if (numerator instanceof NumberText.Empty || denominator instanceof NumberText.Empty) {
            String missing = numerator instanceof NumberText.Empty ? "teller" : "nevner";
            findings.add(Code.BV_144, at, missing + " mangler; teller og nevner hører sammen");
            return Optional.empty();
        }
        if (numerator instanceof NumberText.Figure n && denominator instanceof NumberText.Figure d) {
            return share(given, n, d, unit, status, at);
        }
        Value parts = absence(List.of(numerator, denominator));
        return given instanceof NumberText.Empty ? withoutNumber(false, parts, status, at) : value(given, status, at);
    }

    private Optional<Value> share(
            NumberText given,
            NumberText.Figure numerator,
            NumberText.Figure denominator,
            Indicator.Unit unit,
            CellStatus status,
            Location at) {
        if (numerator.number().signum() < 0 || denominator.number().signum() < 0) {
            findings.add(Code.BV_144, at, "teller og nevner skal være 0 eller mer");
            return Optional.empty();
        }
        if (denominator.number().signum() == 0) {
            return ofNothing(given, numerator, at);
        }
        Share share = new Share(numerator.number(), denominator.number());
        boolean starred = numerator.preliminary() || denominator.preliminary();
        if (given instanceof NumberText.Sign sign) {
            return withoutNumber(false, sign.value(), status, at);
        } else if (given instanceof NumberText.Figure figure) {
            return finality(status, starred || figure.preliminary(), at)
                    .map(f -> new Value.Counted(figure.number(), Optional.of(share), f));
        }
        return switch (unit) {
            case PERCENT ->
                finality(status, starred, at).map(f -> new Value.Counted(share.percent(), Optional.of(share), f));
            case PER_1000 ->
                finality(status, starred, at)
                        .map(f -> new Value.Counted(
                                share.percent().multiply(PERCENT_TO_PER_1000), Optional.of(share), f));
            default -> {
                findings.add(
                        Code.BV_144,
                        at,
                        "teller og nevner gir en andel; denne indikatoren måles i " + unit.tag() + " og trenger verdi");
                yield Optional.empty();
            }
        };
    }

    /** Something of nothing is an error; nothing of nothing has no share, which «.» in the cell already says. */
    private Optional<Value> ofNothing(NumberText given, NumberText.Figure numerator, Location at) {
        if (numerator.number().signum() > 0) {
            findings.add(Code.BV_157, at, "nevner er 0, men telleren er over 0");
            return Optional.empty();
        }
        if (given instanceof NumberText.Figure) {
            findings.add(Code.BV_139, at, "nevner er 0, og andelen som er oppgitt, blir ikke brukt");
        } else if (!given.equals(new NumberText.Sign(Value.NOT_APPLICABLE))) {
            findings.add(Code.BV_139, at, "nevner er 0, og andelen kan ikke regnes ut");
        }
        return Optional.of(Value.NOT_APPLICABLE);
    }

    /** Hidden wins over «cannot occur», and that over missing. */
    private static Value absence(List<NumberText> parts) {
        List<Value> signs = parts.stream()
                .filter(NumberText.Sign.class::isInstance)
                .map(p -> ((NumberText.Sign) p).value())
                .toList();
        return signs.contains(Value.SUPPRESSED)
                ? Value.SUPPRESSED
                : signs.contains(Value.NOT_APPLICABLE) ? Value.NOT_APPLICABLE : signs.get(0);
    }

    private Optional<Value.Finality> finality(CellStatus status, boolean starred, Location at) {
        return switch (status) {
            case PLAIN -> Optional.of(starred ? Value.Finality.PRELIMINARY : Value.Finality.FINAL);
            case PRELIMINARY -> Optional.of(Value.Finality.PRELIMINARY);
            case ESTIMATE -> Optional.of(Value.Finality.ESTIMATE);
            case MISSING, SUPPRESSED, NOT_APPLICABLE -> {
                findings.add(Code.BV_137, at, "status er " + status.word() + ", men raden har et tall");
                yield Optional.empty();
            }
        };
    }

    private Optional<Value> withoutNumber(boolean empty, Value signed, CellStatus status, Location at) {
        Optional<Value> said = switch (status) {
            case PLAIN, PRELIMINARY, ESTIMATE -> Optional.empty();
            case MISSING -> Optional.of(Value.MISSING);
            case SUPPRESSED -> Optional.of(Value.SUPPRESSED);
            case NOT_APPLICABLE -> Optional.of(Value.NOT_APPLICABLE);
        };
        if (said.isEmpty()) {
            return Optional.of(signed);
        }
        boolean agrees = empty
                || (status == CellStatus.MISSING && signed instanceof Value.Missing)
                || said.get().equals(signed);
        if (!agrees) {
            findings.add(Code.BV_137, at, "status er " + status.word() + ", men tegnet i cellen sier noe annet");
            return Optional.empty();
        }
        return Optional.of(empty ? said.get() : signed);
    }
}
