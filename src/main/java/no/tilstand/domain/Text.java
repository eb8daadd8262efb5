package no.tilstand.domain;

/**
 * Words in both language forms.
 *
 * @param nb bokmål
 * @param nn nynorsk; empty when nobody has written it, and then bokmål is printed
 */
public record Text(String nb, String nn) {
    public static final Text NONE = new Text("", "");

    public String in(LanguageForm form) {
        return form == LanguageForm.NN && !nn.isEmpty() ? nn : nb;
    }

    public boolean isEmpty() {
        return nb.isEmpty() && nn.isEmpty();
    }
}
