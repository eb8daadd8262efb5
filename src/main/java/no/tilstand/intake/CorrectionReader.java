package no.tilstand.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tilstand.diagnostics.Code;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings.Correction;
import no.tilstand.domain.TypedText;

/** {@code rettelser} of {@code rapport.json}. */
final class CorrectionReader {
    private final Findings findings;
    private final List<Json.Str> ids = new ArrayList<>();

    CorrectionReader(Findings findings) {
        this.findings = findings;
    }

    List<Correction> read(Fields settings) {
        List<Correction> corrections = new ArrayList<>();
        for (Fields fields : settings.objects("rettelser")) {
            List<Json.Str> indicators = fields.words("indikatorer");
            ids.addAll(indicators);
            fields.standsWith(TypedText.Context.NONE.about(
                    indicators.stream().map(Json.Str::text).collect(Collectors.toSet())));
            corrections.add(new Correction(
                    indicators.stream().map(Json.Str::text).toList(),
                    fields.words("perioder").stream()
                            .flatMap(w -> period(w).stream())
                            .toList(),
                    fields.requiredText("grunn")));
            fields.done();
        }
        return corrections;
    }

    /** What was named, to be looked up when the register is read. */
    List<Json.Str> ids() {
        return ids;
    }

    private Optional<Period> period(Json.Str word) {
        Optional<Period> period = Period.parse(word.text());
        if (period.isEmpty()) {
            findings.add(
                    Code.BV_112,
                    word.at(),
                    "perioden er " + Wording.quote(word.text()) + "; den skal være som 2023, 2023h1 eller 2020..2023");
        }
        return period;
    }
}
