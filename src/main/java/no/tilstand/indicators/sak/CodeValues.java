package no.tilstand.indicators.sak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import no.tilstand.domain.Period.Part;
import no.tilstand.domain.sak.Kode;

/** A number for each code of a list. */
final class CodeValues {
    /** Value for what has not the form of a code. */
    private static final String OTHER = "annen-kode";

    private final Map<String, Measure> byCode = new HashMap<>();
    private final Measure other;

    /** @param make a measure, given the value id */
    CodeValues(
            Measure.Register measures,
            List<CodeLists.Entry> list,
            SortedSet<String> seen,
            Function<String, Measure> make) {
        for (CodeLists.Entry entry : list) {
            byCode.put(entry.code(), measures.validDuring(entry.from(), entry.to(), make.apply(entry.value())));
        }
        for (String code : seen) {
            if (!byCode.containsKey(code)) {
                byCode.put(code, measures.onlyIfAny(make.apply(unknown(code))));
            }
        }
        other = measures.onlyIfAny(make.apply(OTHER));
    }

    /** The id, and where the register has no such value the name, of a code that no list has: «kode 99». */
    private static String unknown(String code) {
        return "kode " + code;
    }

    Measure of(String code) {
        return byCode.getOrDefault(code, other);
    }

    /** One more for each different code. */
    void addEach(Tally tally, Year year, List<Kode> codes) {
        for (int i = 0; i < codes.size(); i++) {
            Measure measure = of(codes.get(i).verdi());
            boolean first = true;
            for (int j = 0; j < i; j++) {
                first &= of(codes.get(j).verdi()) != measure;
            }
            if (first) {
                tally.add(measure, year, Part.YEAR, 1);
            }
        }
    }
}
