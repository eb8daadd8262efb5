package no.tilstand.indicators;

/** Why a figure cannot be held against its demand; one reason, the most lasting one. */
public enum Obstacle {
    /** None: the figure is judged, or nothing is demanded of it. */
    NONE,
    /** No limit holds yet; {@link Assessment#obstacleYear} is the first year that has one. */
    NOT_DUE,
    /** The value is not shown, of regard for privacy; nothing else may be said about it. */
    HIDDEN,
    /** The value is not in the source. */
    MISSING,
    /** The value will come later. */
    NOT_YET,
    /** The value cannot occur, or cannot be computed because the denominator is 0. */
    NOT_APPLICABLE,
    /**
     * The series breaks between the year the target was set and the year of the value, so that the two are not about the
     * same thing; {@link Assessment#obstacleYear} is the year of the break.
     */
    BREAK,
    /** The value is preliminary and the report does not accept it ({@code godtaForelopige}). */
    PRELIMINARY
}
