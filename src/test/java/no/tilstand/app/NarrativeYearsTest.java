package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeYearsTest {
    private static final NarrativeYears YEARS = new NarrativeYears(2018, 2019);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{{akutt 2018}} | {{akutt 2019}}",
                "{{ akutt 2018 }} | {{ akutt 2019 }}",
                "{{akutt 2017}} | {{akutt 2017}}",
                "{{akutt 2019}} | {{akutt 2019}}",
                "{{akutt 2018h2}} | {{akutt 2019h2}}",
                "{{akutt[\"under 2018\"]@\"landet 2018\" endring 2013..2018}} | {{akutt[\"under 2018\"]@\"landet 2018\" endring 2013..2019}}",
                "{{akutt endring 2017..2018}} | {{akutt endring 2018..2019}}",
                "{{akutt endring 2013..2017}} | {{akutt endring 2013..2017}}",
                "\\{{akutt 2018}} | \\{{akutt 2018}}",
                "{{fyll inn: tallet for 2018}} | {{fyll inn: tallet for 2018}}",
                "{{figur:akutt-2018}} | {{figur:akutt-2018}}",
                "{{figur: 2018}} | {{figur: 2018}}",
                "I 2018 var det {{akutt 2018}}. | I 2018 var det {{akutt 2019}}.",
                ":::indikator akutt fra=2013 til=2018 id=a-2018 | :::indikator akutt fra=2013 til=2019 id=a-2018",
                ":::indikator akutt fra=2018 til=2018 | :::indikator akutt fra=2019 til=2019",
                ":::indikator akutt til=2018 tittel=\"Akutt 2013–2018 til=2018\" | :::indikator akutt til=2019 tittel=\"Akutt 2013–2018 til=2018\"",
                ":::paastand akutt endring <= -50% 2013..2018 | :::paastand akutt endring <= -50% 2013..2019",
                ":::paastand akutt >= 2018 2018h1 | :::paastand akutt >= 2018 2019h1",
                ":::bilde fil=2018.svg alt=\"a\" | :::bilde fil=2018.svg alt=\"a\"",
            })
    void movesWhatPointsAtLastYear(String before, String after) {
        assertEquals(after, YEARS.move(before));
    }

    @Test
    void countsTheYearsThatOnlyAPersonCanJudge() {
        assertEquals(
                java.util.List.of(1, 4, 6),
                YEARS.mentioned("I 2018 {{akutt 2018}} og 12018, igjen i 2018\n{{akutt\n 2018}} {{akutt 2018}}\n"
                        + ":::figur a til=2018 tittel=\"til 2018\"\n\n2018–2019\n:::\n"));
    }
}
