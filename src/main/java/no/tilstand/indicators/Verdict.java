package no.tilstand.indicators;

/** What can be said about a change against chance. Better and worse are only for an indicator with a direction. */
public enum Verdict {
    /** More than chance would give, in the wanted direction. */
    BEYOND_CHANCE_WANTED,
    /** More than chance would give, in the unwanted direction. */
    BEYOND_CHANCE_UNWANTED,
    /** More than chance would give, on an indicator without a wanted direction. */
    BEYOND_CHANCE_NEUTRAL,
    /** Chance alone could give it: neither better nor worse, and not «no change» either. */
    UNCLEAR,
    /** A stock at a date: largely the same children twice, so the two numbers are not independent. */
    NOT_JUDGED_STOCK,
    /** A share whose source gives only the percentage: chance depends on how many there are behind it. */
    NOT_JUDGED_WITHOUT_PARTS,
    /** Something the two tests are not made for: kroner, days, rates, staff, children counted during the year. */
    NOT_JUDGED_KIND,
    /** There is no change to judge: unchanged as printed, hidden, missing, over a break, or across price years. */
    NONE;

    /** Whether a comparison with chance was made; the appendix says how many there are. */
    public boolean isJudged() {
        return isBeyondChance() || this == UNCLEAR;
    }

    public boolean isBeyondChance() {
        return this == BEYOND_CHANCE_WANTED || this == BEYOND_CHANCE_UNWANTED || this == BEYOND_CHANCE_NEUTRAL;
    }
}
