package no.tilstand.intake;

import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Text;

/**
 * What an entry of the register says of itself as a question of a survey ({@code gjelder: svar}), and the response rate
 * that comes with each question.
 */
final class SurveyReader {
    private final Findings findings;

    SurveyReader(Findings findings) {
        this.findings = findings;
    }

    /** @param madeUp whether the register says that the categories make up the whole */
    Optional<Indicator.Survey> read(
            Fields fields, Indicator.Counts counts, Optional<Indicator.Unit> unit, boolean madeUp) {
        boolean isQuestion = counts == Indicator.Counts.ANSWER;
        Text scale = fields.bilingual("skala");
        boolean several = fields.flag("flereSvar");
        for (String field : List.of("skala", "flereSvar")) {
            if (!isQuestion && fields.has(field)) {
                findings.add(
                        Code.BV_182,
                        fields.at(field),
                        "feltet " + field + " hører til spørsmål, og gjelder er ikke svar");
            }
        }
        if (!isQuestion) {
            return Optional.empty();
        }
        if (scale.nb().isEmpty()) {
            findings.add(Code.BV_183, fields.at("skala"), "spørsmålet mangler skala");
        }
        if (unit.filter(u -> u != Indicator.Unit.PERCENT).isPresent()) {
            findings.add(
                    Code.BV_184,
                    fields.at("enhet"),
                    "enheten er " + unit.get().tag() + "; svar på et spørsmål vises i prosent");
        }
        if (several && madeUp) {
            findings.add(
                    Code.BV_185,
                    fields.at("sum_av"),
                    "hver kunne gi flere svar, men sum_av sier at svarene til sammen er alle");
        }
        return Optional.of(new Indicator.Survey(scale, several, false));
    }

    /**
     * How many of those asked answered. It has the groups of the question; the answers that one person could give several
     * of have one rate in common.
     */
    static Indicator responseRate(Indicator question) {
        boolean several = question.survey().orElseThrow().several();
        return new Indicator(
                Indicator.responseRateOf(question.id()),
                "",
                named(question.name()),
                named(question.shortName()),
                new Text(
                        "Hvor stor del av dem som fikk spørsmålet, som svarte.",
                        "Kor stor del av dei som fekk spørsmålet, som svara."),
                new Text(
                        "Når få svarer, kan de som ikke svarte, mene noe annet.",
                        "Når få svarer, kan dei som ikkje svara, meine noko anna."),
                Text.NONE,
                question.theme(),
                Indicator.Counts.ANSWER,
                Indicator.Unit.PERCENT,
                1,
                question.basis(),
                Indicator.Direction.NEUTRAL,
                Optional.empty(),
                Optional.empty(),
                several ? List.of() : question.values(),
                List.of(),
                Optional.empty(),
                question.source(),
                List.of(),
                List.of(),
                Indicator.Figure.BAR,
                question.definitionVersion(),
                question.location(),
                Optional.of(new Indicator.Survey(Text.NONE, several, true)));
    }

    /** The word is the same in both language forms. */
    private static Text named(Text question) {
        return new Text(
                "Svarprosent: " + question.nb(), question.nn().isEmpty() ? "" : "Svarprosent: " + question.nn());
    }
}
