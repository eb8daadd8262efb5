package no.tilstand.intake.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.tilstand.domain.sak.Barn;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Hjemmelsklasse;
import no.tilstand.domain.sak.Kanal;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Opplysning;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Tiltak;
import no.tilstand.domain.sak.Undersokelse;
import no.tilstand.domain.sak.Utelatt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** KOSTRA 15F becomes the same records; what it lacks is known to be lacking. */
class Kostra15fTest {
    private static final LocalDate BORN = LocalDate.of(2010, 3, 4);
    private static final String NUMBER = CaseXml.number(BORN, false, 0);

    private static final String CHILD = """
            <Individ Id="i1" StartDato="2019-01-10" Journalnummer="2019-7" Fodselsnummer="%s" Saksbehandler="Oppdiktet Å" Avslutta3112="2">
              <Melding Id="m1" StartDato="2020-01-10" SluttDato="2020-01-15" Konklusjon="2">
                <Melder Kode="22"><Presisering>Oppdiktet østfra</Presisering></Melder>
                <Saksinnhold Kode="7"/>
                <Undersokelse Id="m1" StartDato="2020-01-15" SluttDato="2020-04-01" Konklusjon="1">
                  <Vedtaksgrunnlag Kode="18"/>
                </Undersokelse>
              </Melding>
              <Plan Id="p1" StartDato="2020-04-01" EvaluertDato="2020-09-01" Plantype="1"/>
              <Tiltak Id="t1" StartDato="2020-04-01">
                <Lovhjemmel Lov=" bvl" Kapittel="4" Paragraf="8" Ledd="" Bokstav="" Punktum=""/>
                <JmfrLovhjemmel Lov="BVL1992" Kapittel="4" Paragraf="12"/>
                <Kategori Kode="2.2"/>
              </Tiltak>
            </Individ>
            """.formatted(NUMBER);

    @TempDir
    private Path temp;

    private static byte[] file(int year, String persons) {
        return """
                <?xml version="1.0" encoding="iso-8859-1"?>
                <Barnevern>
                  <Avgiver Organisasjonsnummer="999999999" Versjon="%d" Kommunenummer="9991" Kommunenavn="Eksempelvåg"/>
                  %s
                </Barnevern>
                """.formatted(year, persons).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    /** The years before do not make up for an extract that cannot be opened: the report would lack its last years unseen. */
    @Test
    void aRuinedArchiveBesideIt() {
        Extracts extracts = Extracts.in(temp).with("15f.xml", file(2020, CHILD)).with("barnevern.zip", "ikke et arkiv");
        assertTrue(
                extracts.messages()
                        .contains("BV-190 ingen sak i registerets format kan leses, for arkivet kan ikke åpnes"),
                () -> extracts.messages().toString());
    }

    @Test
    void aChildOfAYear() {
        Extracts extracts = Extracts.in(temp).with("15f.xml", file(2020, CHILD));
        assertEquals(List.of(), extracts.messages());
        Extract extract = extracts.extract();
        assertEquals(new Kanal.Kostra15f(2020), extract.kanal());
        assertEquals(day(2020, 12, 31), extract.sisteUttrekk());
        Sak sak = extract.saker().get(0);
        assertEquals(new Barn(1, (int) BORN.toEpochDay(), Barn.Kjonn.JENTE), sak.barn());
        Melding melding = sak.meldinger().get(0);
        assertEquals("2", melding.konklusjon());
        assertEquals(5, melding.dager());
        assertTrue(melding.meldere().get(0).presisert());
        Undersokelse undersokelse = sak.undersokelser().get(0);
        assertEquals(List.of(0), undersokelse.meldinger(), "nesting is a relation, also when both have the same id");
        assertFalse(undersokelse.grunnlag().get(0).presisert());
        assertEquals(List.of(day(2020, 9, 1)), sak.planer().get(0).evalueringer());
        Tiltak tiltak = sak.tiltak().get(0);
        assertEquals(Hjemmelsklasse.OMSORG, tiltak.hjemmelsklasse(), "4-8 cf. 4-12");
        assertEquals(List.of(), tiltak.hjemmel().ledd(), "an empty text is none");
        assertFalse(tiltak.tilsyn().registrert());
        assertEquals(List.of(), sak.funn());
    }

    @Test
    void whatTheChannelCannotTell() {
        Kanal older = new Kanal.Kostra15f(2021);
        Arrays.stream(Opplysning.values()).forEach(o -> assertFalse(older.gir(o, 2021), o.name()));
        assertTrue(new Kanal.Kostra15f(2022).gir(Opplysning.FLYTTING, 2022));
        assertFalse(new Kanal.Kostra15f(2022).gir(Opplysning.FLYTTING, 2023), "a file tells of its own year");
        assertFalse(new Kanal.Register().gir(Opplysning.MEDVIRKNING, 2025));
        assertTrue(new Kanal.Register().gir(Opplysning.MEDVIRKNING, 2026));
    }

    @Test
    void oneBadPersonDoesNotTakeTheOthersAlong() {
        String bad =
                CHILD.replaceFirst("<Melding Id=\"m1\" StartDato=\"2020-01-10\"", "<Melding Id=\"m1\" StartDato=\"\"");
        Extracts extracts = Extracts.in(temp).with("15f.xml", file(2020, bad + CHILD));
        assertEquals(1, extracts.cases().size());
        assertEquals(1, extracts.extract().omfang().utelatt().get(Utelatt.MANGELFULL));
        assertEquals(
                List.of("FIL-01 1 sak mangler noe påkrevd eller har en verdi som ikke kan leses, og er utelatt"
                        + " (nr-0001:5)"),
                extracts.messages());
    }

    @Test
    void yearsAndTheRegisterShareTheirChildren() {
        Extracts extracts = Extracts.in(temp)
                .with("15f-2020.xml", file(2020, CHILD))
                .with("15f-2021.xml", file(2021, CHILD))
                .with(
                        "sak.xml",
                        CaseXml.file("StartDato=\"2023-01-01\"", CaseXml.child("2010-03-04", "2023-01-01", NUMBER, 2)));
        List<Extract> all = extracts.read().extracts();
        assertEquals(
                List.of(new Kanal.Register(), new Kanal.Kostra15f(2020), new Kanal.Kostra15f(2021)),
                all.stream().map(Extract::kanal).toList());
        Barn barn = all.get(0).saker().get(0).barn();
        all.forEach(e -> assertSame(barn, e.saker().get(0).barn()));
    }

    @Test
    void aYearOnceOnly() {
        assertEquals(
                List.of("BV-192"),
                Extracts.in(temp)
                        .with("a.xml", file(2020, CHILD))
                        .with("b.xml", file(2020, CHILD))
                        .codes());
        assertEquals(
                List.of("BV-191", "BV-190"),
                Extracts.in(temp)
                        .with("b.xml", file(2020, CHILD + CHILD.replace("i1", "i2")))
                        .codes());
    }
}
