package no.tilstand.domain;

/** How a value is held against a demand. */
public enum Operator {
    AT_LEAST(">="),
    AT_MOST("<="),
    EQUAL("="),
    BETWEEN("mellom");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As written in {@code maal.json} and {@code indikatorer.json}. */
    public String sign() {
        return sign;
    }
}
