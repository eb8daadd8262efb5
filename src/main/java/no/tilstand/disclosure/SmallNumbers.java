package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.ReportSettings.Protection;

/** Which numbers are small: {@code D = 1..k}, or {@code 0..k} when zeros are hidden (disclosure control, primary rule). */
record SmallNumbers(Map<String, Indicator> register, Protection protection) {
    /** Whether anything is protected at all. */
    boolean protects() {
        return protection.threshold() > 0;
    }

    /**
     * The largest hidden count of what an indicator counts; 0 when it is not protected (kroner, other things). An
     * indicator that the register does not know is protected as children are.
     */
    int limit(String indicator) {
        return protection.limit(Optional.ofNullable(register.get(indicator))
                .map(Indicator::counts)
                .orElse(Counts.CHILD));
    }

    boolean small(BigDecimal count, int limit) {
        return protection.small(count, limit);
    }

    /** The smallest number of D. */
    int least() {
        return protection.showZero() ? 1 : 0;
    }
}
