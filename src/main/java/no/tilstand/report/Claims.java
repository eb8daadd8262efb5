package no.tilstand.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.indicators.Change;
import no.tilstand.report.Plan.PlannedClaim;

/** {@code :::paastand}: a sentence that is printed only when the data bear it out. */
record Claims(Ledger ledger, Words words) {

    /**
     * Whether the text may be printed. A claim that fails is an error; on a hidden value it is not tried, because the
     * answer would say something about the value.
     */
    boolean holds(PlannedClaim claim, Location location) {
        Indicator indicator = claim.series().indicator();
        if (!claim.change()) {
            Value value = ledger.look(claim.series(), claim.to());
            if (value instanceof Value.Suppressed) {
                return hidden(location);
            }
            if (!(value instanceof Counted c)) {
                return missing(claim, claim.to(), location);
            }
            return decided(claim, c.number(), Numbers.bare(c.number(), indicator), location);
        }
        Change change =
                Change.between(ledger.figures(), indicator, claim.series().at(claim.to()), claim.from(), claim.to());
        if (change instanceof Change.Hidden) {
            return hidden(location);
        } else if (change instanceof Change.Unknown unknown) {
            return missing(claim, unknown.period(), location);
        } else if (change instanceof Change.OverBreak over) {
            ledger.report(
                    Code.BV_508,
                    location,
                    "påstanden går fra " + claim.from() + " til " + claim.to() + ", over et brudd i "
                            + over.at().from() + " (" + indicator.id() + ")");
            return false;
        }
        if (change instanceof Change.OtherPrices) {
            ledger.report(
                    Code.BV_334,
                    location,
                    "påstanden går fra " + claim.from() + " til " + claim.to() + ", i ulike prisår (" + indicator.id()
                            + ")");
            return false;
        }
        Change.Known known = (Change.Known) change;
        if (claim.scale() == PlannedClaim.Scale.UNITS) {
            BigDecimal difference = Phrases.printedDifference(known, indicator);
            return decided(claim, known.difference(), Numbers.format(difference), location);
        }
        if (known.first().number().signum() == 0) {
            ledger.report(
                    Code.BV_505,
                    location,
                    "påstanden gjelder prosent av 0 (" + indicator.id() + ", " + claim.from() + ")");
            return false;
        }
        BigDecimal percent = known.difference()
                .multiply(BigDecimal.valueOf(100))
                .divide(known.first().number(), MathContext.DECIMAL128);
        return decided(
                claim, percent, Numbers.format(percent.setScale(1, RoundingMode.HALF_UP)) + " prosent", location);
    }

    private boolean decided(PlannedClaim claim, BigDecimal actual, String said, Location location) {
        // «= 96,4» is held against the number as it would be printed with as many decimals; a limit against the number
        // itself.
        BigDecimal held = claim.operator() == Operator.EQUAL
                ? actual.setScale(Math.max(0, claim.limit().scale()), RoundingMode.HALF_UP)
                : actual;
        int sign = held.compareTo(claim.limit());
        boolean holds = switch (claim.operator()) {
            case AT_LEAST -> sign >= 0;
            case AT_MOST -> sign <= 0;
            case EQUAL, BETWEEN -> sign == 0;
        };
        if (!holds) {
            String when = claim.change()
                    ? claim.from() + " til " + claim.to()
                    : claim.to().toString();
            ledger.report(
                    Code.BV_505,
                    location,
                    "påstanden sier " + (claim.change() ? "endring " : "")
                            + claim.operator().sign() + " "
                            + Numbers.format(claim.limit())
                            + (claim.scale() == PlannedClaim.Scale.RELATIVE ? " prosent" : "") + "; tallene viser "
                            + said + " (" + when + ")");
        }
        return holds;
    }

    private boolean hidden(Location location) {
        ledger.report(
                Code.BV_506,
                location,
                "påstanden bygger på et tall som ikke vises av hensyn til personvernet, og er ikke prøvd");
        return false;
    }

    /** A cell that cannot be read has its error already. */
    private boolean missing(PlannedClaim claim, Period period, Location location) {
        if (ledger.look(claim.series(), period) instanceof Value.Missing m && m.reason() == Value.Reason.UNREADABLE) {
            return false;
        }
        ledger.report(
                Code.BV_502,
                location,
                "tallet mangler: " + claim.series().indicator().id() + " " + period);
        return false;
    }
}
