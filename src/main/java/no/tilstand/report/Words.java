package no.tilstand.report;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import no.tilstand.domain.LanguageForm;

/**
 * The words of one language form, from the properties files beside the templates. {@code {0}}, {@code {1}} stand for
 * arguments; nothing else in a text is special.
 */
public record Words(LanguageForm form, Map<String, String> texts) {
    public Words {
        texts = Map.copyOf(texts);
    }

    public static Words of(LanguageForm form, Properties properties) {
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
        return new Words(form, texts);
    }

    /** The text of a key; a missing key is a bug of ours, not of the data. */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + form.tag());
        }
        if (arguments.length == 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int close = text.charAt(i) == '{' ? text.indexOf('}', i) : -1;
            if (close > 0) {
                out.append(arguments[Integer.parseInt(text.substring(i + 1, close))]);
                i = close;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
