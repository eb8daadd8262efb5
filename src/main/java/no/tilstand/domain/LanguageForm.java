package no.tilstand.domain;

/** Målform. */
public enum LanguageForm {
    NB,
    NN;

    /** {@code nb} or {@code nn}, as in {@code rapport.json} and in FO. */
    public String tag() {
        return this == NB ? "nb" : "nn";
    }
}
