package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.ReportSettings.Protection;

/** Which numbers are small: {@code D = 1..k}, or {@code 0..k} when zeros are hidden (disclosure control, primary rule). */
record SmallNumbers(Map<String, Indicator> register, Protection protection) {
    /** For employees, whatever the threshold for children is (the register's {@code gjelder: ansatt}). */
    private static final int STAFF_THRESHOLD = 5;

    /** Whether anything is protected at all. */
    boolean protects() {
        return protection.threshold() > 0;
    }

    /**
     * The largest hidden count of what an indicator counts; 0 when it is not protected (kroner, other things). An
     * indicator that the register does not know is protected as children are.
     */
    int limit(String indicator) {
        if (!protects()) {
            return 0;
        }
        return switch (Optional.ofNullable(register.get(indicator))
                .map(Indicator::counts)
                .orElse(Counts.CHILD)) {
            case CHILD, CASE, EVENT -> protection.threshold();
            case STAFF -> Math.max(protection.threshold(), STAFF_THRESHOLD);
            case KRONER, OTHER -> 0;
        };
    }

    /**
     * Whether a count may not be shown. Parts of a whole (full-time equivalents) are small up to and including the limit;
     * a negative count is wrong, and is hidden rather than judged.
     */
    boolean small(BigDecimal count, int limit) {
        if (limit == 0 || count.compareTo(BigDecimal.valueOf(limit)) > 0) {
            return false;
        }
        return count.signum() != 0 || !protection.showZero();
    }

    /** The smallest number of D. */
    int least() {
        return protection.showZero() ? 1 : 0;
    }
}
