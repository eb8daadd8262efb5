package no.tilstand.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tilstand.report.Block;
import no.tilstand.report.Report;

/** Where in the report a line of the FO stands, in words: «figur 5», «kapittel 4.2». */
final class Places {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    static final String COVER = "forsiden";

    private final String fo;
    private final Map<String, String> names = new HashMap<>();

    Places(String fo, Report report) {
        this.fo = fo;
        names.put("side-forside", COVER);
        names.put("innhold", "innholdet");
        names.put(report.summary().anchor(), "sammendraget");
        for (Report.Chapter chapter : report.chapters()) {
            names.put(
                    chapter.anchor(),
                    (chapter.appendix() ? "" : "kapittel ") + chapter.number().toLowerCase(Locale.ROOT));
            add(chapter.blocks());
        }
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading h && !h.number().isEmpty()) {
                names.put(h.anchor(), "kapittel " + h.number());
            } else if (block instanceof Block.Figure f) {
                label(f.anchor(), f.label());
            } else if (block instanceof Block.Table t) {
                label(t.anchor(), t.label());
            } else if (block instanceof Block.Lost l) {
                label(l.anchor(), l.label());
            } else if (block instanceof Block.Picture p) {
                label(p.anchor(), p.label());
            } else if (block instanceof Block.Quotation q) {
                add(q.body());
            } else if (block instanceof Block.Box b) {
                add(b.body());
            } else if (block instanceof Block.ItemList l) {
                l.items().forEach(this::add);
            }
        }
    }

    /** A table without a number keeps the name of the section it stands in. */
    private void label(String anchor, String label) {
        if (!label.isEmpty()) {
            names.put(anchor, label.toLowerCase(Locale.ROOT));
        }
    }

    /** The last named thing that begins on this line or before; empty when there is none. */
    String at(int line) {
        int end = 0;
        for (int i = 0; i < line && end >= 0; i++) {
            end = fo.indexOf('\n', end + 1);
        }
        return before(end < 0 ? fo.length() : end);
    }

    /** Where a character stands first; empty when it stands nowhere. */
    String of(int codePoint) {
        int at = fo.indexOf(codePoint);
        return at < 0 ? "" : before(at);
    }

    /** The characters above U+FFFF that have this as one of their two halves. */
    Set<Integer> withHalf(char half) {
        return fo.codePoints()
                .filter(c -> Character.isSupplementaryCodePoint(c)
                        && (Character.highSurrogate(c) == half || Character.lowSurrogate(c) == half))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String before(int end) {
        String name = "";
        Matcher ids = ID.matcher(fo).region(0, end);
        while (ids.find()) {
            name = names.getOrDefault(ids.group(1), name);
        }
        return name;
    }
}
