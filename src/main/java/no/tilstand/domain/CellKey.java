package no.tilstand.domain;

import java.util.Comparator;

/**
 * What a figure is about: the same key is the same figure wherever it is printed.
 *
 * @param indicator id in the register
 * @param category the {@code navn} or id of one of the indicator's values as written; empty for the total
 * @param area label of the area compared with; empty for the municipality itself
 */
public record CellKey(String indicator, String category, String area, Period period) implements Comparable<CellKey> {
    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::indicator)
            .thenComparing(CellKey::category)
            .thenComparing(CellKey::area)
            .thenComparing(CellKey::period);

    /** The municipality's own total. */
    public static CellKey of(String indicator, Period period) {
        return new CellKey(indicator, "", "", period);
    }

    public CellKey at(Period other) {
        return new CellKey(indicator, category, area, other);
    }

    public CellKey withIndicator(String otherIndicator) {
        return new CellKey(otherIndicator, category, area, period);
    }

    public CellKey withCategory(String other) {
        return new CellKey(indicator, other, area, period);
    }

    // Written out because it is asked for most of all: what records have of their own is put together at run time,
    // which
    // takes long at the first question.
    @Override
    public boolean equals(Object other) {
        return other instanceof CellKey o
                && indicator.equals(o.indicator)
                && category.equals(o.category)
                && area.equals(o.area)
                && period.equals(o.period);
    }

    @Override
    public int hashCode() {
        return ((indicator.hashCode() * 31 + category.hashCode()) * 31 + area.hashCode()) * 31 + period.hashCode();
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
