package no.tilstand.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import no.tilstand.domain.CaseBasis;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Value;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Kanal;
import no.tilstand.domain.sak.Omfang;
import no.tilstand.domain.sak.Utelatt;
import no.tilstand.indicators.sak.Remark;

/**
 * Counts of what was read and what was remarked, as they may be printed: a count of cases is a count of children, and is
 * hidden as theirs are.
 */
final class CaseBases {
    /** Files and cases that are rightly or wrongly left out, under one name, when it is hidden which reasons there were. */
    private static final String OTHER_REASONS = "utelatt.andre-grunner";

    private CaseBases() {}

    /** @param remarks by year, open; absent where the channel of the year cannot tell */
    static CaseBasis of(List<Extract> extracts, SortedMap<Integer, Map<Remark, Long>> remarks, Protection protection) {
        if (extracts.isEmpty()) {
            return CaseBasis.NONE;
        }
        return new CaseBasis(read(extracts, protection), remarks(remarks, protection));
    }

    private static CaseBasis.Counts read(List<Extract> extracts, Protection protection) {
        SortedMap<String, List<Omfang>> channels = new TreeMap<>((a, b) -> b.compareTo(a)); // the register first
        for (Extract extract : extracts) {
            String channel = extract.kanal() instanceof Kanal.Register ? "register" : "15f";
            channels.computeIfAbsent(channel, c -> new ArrayList<>()).add(extract.omfang());
        }
        Map<String, List<Value>> rows = new LinkedHashMap<>();
        int column = 0;
        for (List<Omfang> parts : channels.values()) {
            for (Map.Entry<String, Value> e : column(parts, protection).entrySet()) {
                rows.computeIfAbsent(e.getKey(), k -> new ArrayList<>());
                pad(rows.get(e.getKey()), column);
                rows.get(e.getKey()).add(e.getValue());
            }
            column++;
        }
        List<CaseBasis.Row> all = new ArrayList<>();
        for (String what : order()) {
            if (rows.containsKey(what)) {
                pad(rows.get(what), column);
                all.add(new CaseBasis.Row(what, List.copyOf(rows.get(what))));
            }
        }
        return new CaseBasis.Counts(List.copyOf(channels.keySet()), all);
    }

    /** What one channel did not have, it had none of. */
    private static void pad(List<Value> values, int size) {
        while (values.size() < size) {
            values.add(Value.of(0));
        }
    }

    /** What there may be rows of, in the order of the table. */
    static List<String> order() {
        List<String> order = new ArrayList<>(List.of("filer", "saker", "eldre"));
        for (Utelatt reason : Utelatt.values()) {
            order.add(key(reason));
        }
        order.addAll(List.of(OTHER_REASONS, "slettet", "relasjoner"));
        return order;
    }

    static String key(Utelatt reason) {
        return "utelatt." + tag(reason);
    }

    private static String tag(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Value> column(List<Omfang> parts, Protection protection) {
        Map<String, Value> column = new LinkedHashMap<>();
        int hidden = 0;
        for (Utelatt reason : Utelatt.values()) {
            int n = sum(parts, o -> o.utelatt().getOrDefault(reason, 0));
            Value value = shown(n, protection);
            if (value == Value.SUPPRESSED && !protection.showZero()) {
                hidden++; // with a row of its own it would be told that it is not 0
            } else if (n > 0) {
                column.put(key(reason), value);
                hidden += value == Value.SUPPRESSED ? 1 : 0;
            }
        }
        if (hidden > 0 && !protection.showZero()) {
            column.put(OTHER_REASONS, Value.SUPPRESSED);
        }
        // Files less cases less those left out for the other reasons would be the hidden ones.
        column.put("filer", hidden > 0 ? Value.SUPPRESSED : Value.of(sum(parts, Omfang::filer)));
        column.put("saker", shown(sum(parts, Omfang::saker), protection));
        more(column, "eldre", sum(parts, Omfang::eldreEnnAvskjaering), protection);
        more(column, "slettet", sum(parts, Omfang::antallSlettet), protection);
        more(column, "relasjoner", sum(parts, Omfang::relasjonerUtenMal), protection);
        return column;
    }

    private static void more(Map<String, Value> column, String what, int n, Protection protection) {
        Value value = shown(n, protection);
        if (n > 0 || value == Value.SUPPRESSED) {
            column.put(what, value);
        }
    }

    private static int sum(List<Omfang> parts, ToIntFunction<Omfang> of) {
        return parts.stream().mapToInt(of).sum();
    }

    private static CaseBasis.Counts remarks(SortedMap<Integer, Map<Remark, Long>> remarks, Protection protection) {
        List<CaseBasis.Row> rows = new ArrayList<>();
        for (Remark remark : Remark.values()) {
            List<Value> values = remarks.values().stream()
                    .map(y -> y.containsKey(remark) ? shown(y.get(remark), protection) : Value.MISSING)
                    .toList();
            boolean any = remarks.values().stream().anyMatch(y -> y.getOrDefault(remark, 0L) > 0);
            if (any || values.contains(Value.SUPPRESSED)) {
                rows.add(new CaseBasis.Row("merknad." + tag(remark), values));
            }
        }
        return new CaseBasis.Counts(
                remarks.keySet().stream().map(y -> Integer.toString(y)).toList(), rows);
    }

    private static Value shown(long n, Protection protection) {
        boolean small = protection.small(BigDecimal.valueOf(n), protection.limit(Indicator.Counts.CASE));
        return small ? Value.SUPPRESSED : Value.of(n);
    }
}
