package no.tilstand.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Share;

/**
 * Gitt svar på et spørsmål i en spørreundersøkelse, når flere har svart enn de som fikk spørsmålet, når prosenten står uten
 * hvor mange som svarte, eller når tallet på spurte mangler, så er det en feil. Svar fra andre områder er gitt slik de
 * er publisert, og blir ikke prøvd.
 *
 * <p>Kilde: spørreundersøkelser uten antall spurte, antall svar eller skala kan ikke leses (leserne og dataene, punkt 10).
 */
final class SurveyAnswers implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        List<Diagnostic> found = new ArrayList<>();
        TreeSet<CellKey> rates = new TreeSet<>();
        data.observations().forEach(o -> rates.add(o.key()));
        for (Observation o : data.observations()) {
            Optional<Indicator> indicator = Selection.indicator(data, o.key())
                    .filter(i -> o.key().area().isEmpty());
            Optional<Share> parts = o.value().counted().flatMap(c -> c.share());
            if (indicator.filter(Indicator::isResponseRate).isPresent()) {
                parts.filter(s -> s.complement().signum() < 0)
                        .ifPresent(
                                s -> found.add(finding(Code.BV_240, o, "flere har svart enn de som fikk spørsmålet")));
            } else if (indicator.filter(Indicator::isQuestion).isPresent()
                    && indicator.get().unit() == Indicator.Unit.PERCENT
                    && o.value().counted().isPresent()) {
                if (parts.isEmpty()) {
                    found.add(finding(Code.BV_241, o, "prosenten mangler hvor mange som svarte"));
                } else if (!rates.contains(rate(o.key(), indicator.get()))) {
                    found.add(finding(Code.BV_242, o, "tallet på spurte mangler"));
                }
            }
        }
        return found;
    }

    /** The answers that one person could give several of have those asked in common. */
    private static CellKey rate(CellKey key, Indicator question) {
        CellKey rate = key.withIndicator(Indicator.responseRateOf(question.id()));
        return question.survey().orElseThrow().several() ? rate.withCategory("") : rate;
    }

    private static Diagnostic finding(Code code, Observation o, String what) {
        return new Diagnostic(code, o.source().location(), what + " (" + Discretion.name(o.key()) + ")");
    }
}
