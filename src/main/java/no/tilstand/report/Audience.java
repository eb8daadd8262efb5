package no.tilstand.report;

/** Who a report is for. */
public enum Audience {
    /** The council and everyone: small numbers are hidden. */
    PUBLIC,
    /**
     * The leadership of the service ({@code --intern}): nothing is hidden, every page says that the document is exempt from
     * public access, and no data files are made from it. The legal ground is the duty of confidentiality (offentleglova
     * § 13, barnevernsloven § 13-1).
     */
    LEADERSHIP
}
