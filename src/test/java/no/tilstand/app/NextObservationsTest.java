package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NextObservationsTest {
    private static final NextObservations NEXT = new NextObservations(2018, 2019);

    @Test
    void theWideFormGetsAnEmptyColumnAfterTheLastYear() {
        assertEquals("""
                # 2018
                indikator;kategori;2017;2018;2019;kilde
                akutt;;"1";2;;"Rapport; 2018"
                # midt i
                kort;
                """, NEXT.extend("""
                        # 2018
                        indikator;kategori;2017;2018;kilde
                        akutt;;"1";2;"Rapport; 2018"
                        # midt i
                        kort;
                        """));
    }

    @Test
    void halfYearsFollow() {
        assertEquals(
                "indikator\t2018h1\t2018h2\t2019h1\t2019h2\r\na\t1\t2\t\t\r\n",
                NEXT.extend("indikator\t2018h1\t2018h2\r\na\t1\t2\r\n"));
    }

    @Test
    void aYearThatIsThereAlreadyIsNotGivenTwice() {
        assertEquals("indikator,2018,2019\na,1,2\n", NEXT.extend("indikator,2018,2019\na,1,2\n"));
    }

    @Test
    void theLongFormGetsARowForEachOfLastYears() {
        assertEquals("""
                indikator;kategori;år;verdi;teller;nevner;status;kilde;merknad
                a;x;2017;1;;;;k;m
                a;x;2018;2;;;anslag;k;m
                b;;2018;;3;4;;k;
                a;x;2019;;;;;;
                b;;2019;;;;;;
                """, NEXT.extend("""
                        indikator;kategori;år;verdi;teller;nevner;status;kilde;merknad
                        a;x;2017;1;;;;k;m
                        a;x;2018;2;;;anslag;k;m
                        b;;2018;;3;4;;k;
                        """));
    }

    @Test
    void aSpanThatEndsInLastYearGrows() {
        assertEquals(
                "indikator;år;periode;verdi\na;2018;2013..2018;5\na;2018;h1;2\na;2019;2013..2019;\na;2019;h1;\n",
                NEXT.extend("indikator;år;periode;verdi\na;2018;2013..2018;5\na;2018;h1;2\n"));
    }

    @Test
    void aFileWithoutAHeaderIsLeftAlone() {
        assertEquals("", NEXT.extend(""));
        assertEquals("# bare ord", NEXT.extend("# bare ord"));
    }
}
