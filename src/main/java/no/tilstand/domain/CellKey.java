package no.tilstand.domain;

/**
 * What a figure is about: the same key is the same figure wherever it is printed.
 *
 * @param indicator id in the register
 * @param category the {@code navn} or id of one of the indicator's values as written; empty for the total
 * @param area label of the area compared with; empty for the municipality itself
 */
public record CellKey(String indicator, String category, String area, Period period) implements Comparable<CellKey> {
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
        return this == other
                || other instanceof CellKey o
                        && indicator.equals(o.indicator)
                        && category.equals(o.category)
                        && area.equals(o.area)
                        && period.equals(o.period);
    }

    @Override
    public int hashCode() {
        return ((indicator.hashCode() * 31 + category.hashCode()) * 31 + area.hashCode()) * 31 + period.hashCode();
    }

    /** By indicator, category, area and period. Written out as well: sorted maps of figures ask for little else. */
    @Override
    public int compareTo(CellKey other) {
        if (this == other) {
            return 0;
        }
        int order = compare(indicator, other.indicator);
        order = order != 0 ? order : compare(category, other.category);
        order = order != 0 ? order : compare(area, other.area);
        return order != 0 ? order : period.compareTo(other.period);
    }

    /** What is the very same text is not read letter by letter. */
    @SuppressWarnings("StringEquality")
    private static int compare(String one, String other) {
        return one == other ? 0 : one.compareTo(other);
    }
}
