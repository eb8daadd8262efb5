package no.tilstand.rules.sak;

import static no.tilstand.intake.register.CaseXml.child;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Control;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.sak.Sak;
import no.tilstand.intake.register.CaseXml;
import no.tilstand.intake.register.Expected;
import no.tilstand.intake.register.ExtractReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** For each control a case that breaks it and one on the other side of its boundary, as files in the format. */
class CaseControlsTest {
    @TempDir
    private static Path temp;

    private static final String OPEN = "StartDato=\"2024-01-01\"";
    private static final String CLOSED = "StartDato=\"2024-01-01\" SluttDato=\"2025-06-30\"";
    private static final String CHILD = child("2015-05-01");
    private static final String HJELP =
            "<Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>";
    private static final String OMSORG =
            "<Lovhjemmel><Lov>BVL2021</Lov><Kapittel>5</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>";

    /** @param control tried on two files, of which only the first breaks it */
    private record Row(Control control, String broken, String kept) {}

    private static final List<Row> ROWS = rows();

    private static void row(List<Row> rows, Control control, String sak, String broken, String kept) {
        rows.add(new Row(control, CaseXml.file(sak, CHILD + broken), CaseXml.file(sak, CHILD + kept)));
    }

    private static void files(List<Row> rows, Control control, String broken, String kept) {
        rows.add(new Row(control, broken, kept));
    }

    private static String melding(String from, String to) {
        return "<Melding Id=\"#10\" StartDato=\"" + from + "\"><Melder Kode=\"9\"/><Saksinnhold Kode=\"7\"/>"
                + (to.isEmpty() ? "" : "<Konklusjon SluttDato=\"" + to + "\" Kode=\"2\"/>") + "</Melding>";
    }

    private static String undersokelse(String from, String to, String kode) {
        return "<Undersokelse Id=\"#20\" StartDato=\"" + from + "\"><Vedtaksgrunnlag Kode=\"7\"/>"
                + (to.isEmpty() ? "" : "<Konklusjon SluttDato=\"" + to + "\" Kode=\"" + kode + "\"/>")
                + "</Undersokelse>";
    }

    private static String plan(String from, String to, String evaluated) {
        return "<Plan Id=\"#30\" StartDato=\"" + from + "\" Plantype=\"1\">"
                + (evaluated.isEmpty() ? "" : "<Evaluering UtfortDato=\"" + evaluated + "\"/>")
                + (to.isEmpty() ? "" : "<Konklusjon SluttDato=\"" + to + "\"/>") + "</Plan>";
    }

    private static String tiltak(String id, String from, String to, String hjemmel, String rest) {
        return "<Tiltak Id=\"" + id + "\" StartDato=\"" + from + "\">" + hjemmel + rest
                + (to.isEmpty() ? "" : "<Konklusjon SluttDato=\"" + to + "\"/>") + "</Tiltak>";
    }

    private static String tiltak(String from, String to, String kategori) {
        return tiltak("#40", from, to, HJELP, "<Kategori " + kategori + "/>");
    }

    private static String vedtak(String from, String to, String hjemmel, String rest) {
        return "<Vedtak Id=\"#50\" StartDato=\"" + from + "\">" + hjemmel + rest
                + (to.isEmpty() ? "" : "<Konklusjon SluttDato=\"" + to + "\"/>") + "</Vedtak>";
    }

    private static String status(String changed, String kode) {
        return "<Status Id=\"#51\" EndretDato=\"" + changed + "\" Kode=\"" + kode + "\"/>";
    }

    private static String ettervern(String sent, String to) {
        return "<Ettervern Id=\"#60\" TilbudSendtDato=\"" + sent + "\"><Konklusjon SluttDato=\"" + to
                + "\" Kode=\"1\"/></Ettervern>";
    }

    private static String flytting(String day) {
        return "<Flytting Id=\"#70\" SluttDato=\"" + day
                + "\"><ArsakFra Kode=\"1.1.3\"/><FlyttingTil Kode=\"2\"/></Flytting>";
    }

    private static String oversendelse(String day, String law) {
        return "<OversendelseFylkesnemnd Id=\"#80\" StartDato=\"" + day + "\">" + HJELP.replace("BVL2021", law)
                + "</OversendelseFylkesnemnd>";
    }

    private static String relation(String id, String from, String fromType, String to, String toType) {
        return "<Relasjon Id=\"" + id + "\" FraId=\"" + from + "\" FraType=\"" + fromType + "\" TilId=\"" + to
                + "\" TilType=\"" + toType + "\"/>";
    }

    private static String person(String born, String from, String number, int kjonn) {
        return CaseXml.file(OPEN, child(born, from, number, kjonn));
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        sak(rows);
        personalia(rows);
        melding(rows);
        undersokelse(rows);
        vedtak(rows);
        tiltak(rows);
        others(rows);
        return rows;
    }

    private static void sak(List<Row> rows) {
        row(
                rows,
                Control.FIL_01,
                OPEN,
                plan("2024-02-01", "", "") + plan("2024-03-01", "", ""),
                plan("2024-02-01", "", ""));
        String oslo = CaseXml.file(OPEN, CHILD).replace("999999999", "958935420");
        files(
                rows,
                Control.AVG_01,
                oslo,
                oslo.replace("Kommunenummer=", "Bydelsnummer=\"01\" Bydelsnavn=\"Oppdiktet bydel\" Kommunenummer="));
        row(rows, Control.SAK_01, OPEN, melding("1999-12-31", ""), melding("2000-01-01", ""));
        row(rows, Control.SAK_01, OPEN, plan("2052-12-31", "2053-01-01", ""), plan("2052-12-31", "2052-12-31", ""));
        files(
                rows,
                Control.SAK_02A,
                CaseXml.file("StartDato=\"2024-01-02\" SluttDato=\"2024-01-01\"", CHILD),
                CaseXml.file("StartDato=\"2024-01-02\" SluttDato=\"2024-01-02\"", CHILD));
        // The extract is of 15 January 2026.
        String open = tiltak("2024-02-01", "", "Kode=\"8.1\"");
        files(
                rows,
                Control.SAK_07,
                CaseXml.file(CLOSED, child("2001-01-15") + open),
                CaseXml.file(CLOSED, child("2001-01-16") + open));
        files(
                rows,
                Control.SAK_07,
                CaseXml.file(OPEN, child("2001-01-15")),
                CaseXml.file(CLOSED, child("2001-01-15") + vedtak("2024-02-01", "", HJELP, status("2024-02-01", "1"))));
        files(rows, Control.SAK_08, CaseXml.file(OPEN, child("2008-01-15")), CaseXml.file(OPEN, child("2008-01-16")));
        files(
                rows,
                Control.SAK_08,
                CaseXml.file(OPEN, child("2008-01-15")),
                CaseXml.file(OPEN, child("2008-01-15") + open));
        row(rows, Control.SAK_21, OPEN, flytting("2024-02-01"), ettervern("2024-02-01", "2024-03-01"));
        row(
                rows,
                Control.SAK_22,
                OPEN,
                "<Slettet Id=\"#30\" Type=\"Tiltak\" SluttDato=\"2025-01-01\"/>" + plan("2024-02-01", "", ""),
                plan("2024-02-01", "", "") + "<Slettet Id=\"#30\" Type=\"Plan\" SluttDato=\"2025-01-01\"/>");
        row(
                rows,
                Control.SAK_23,
                CLOSED,
                vedtak("2024-02-01", "", HJELP, status("2024-02-01", "1")),
                vedtak("2024-02-01", "2025-06-30", HJELP, status("2024-02-01", "1")));
    }

    private static void personalia(List<Row> rows) {
        LocalDate born = LocalDate.of(2015, 5, 1);
        String boy = CaseXml.number(born, true, 0);
        files(
                rows,
                Control.PER_02F,
                CaseXml.file(CLOSED, child("2015-05-01", "2025-07-01", boy, 1)),
                CaseXml.file(CLOSED, child("2015-05-01", "2025-06-30", boy, 1)));
        files(rows, Control.PER_11, CaseXml.file(OPEN, ""), CaseXml.file(OPEN, CHILD));
        String wrong = boy.substring(0, 10) + (boy.charAt(10) == '9' ? '0' : (char) (boy.charAt(10) + 1));
        files(
                rows,
                Control.PER_12,
                person("2015-05-01", "2024-01-01", wrong, 1),
                person("2015-05-01", "2024-01-01", boy, 1));
        files(
                rows,
                Control.PER_12,
                person("2015-05-01", "2024-01-01", "01051555555", 1),
                person("2015-05-01", "2024-01-01", "01051500100", 1));
        files(
                rows,
                Control.PER_13,
                person("2015-05-02", "2024-01-01", boy, 1),
                person("2015-05-01", "2024-01-01", boy, 1));
        files(
                rows,
                Control.PER_14,
                person("2015-05-01", "2024-01-01", boy, 2),
                person("2015-05-01", "2024-01-01", boy, 1));
        files(
                rows,
                Control.PER_14,
                person("2015-05-01", "2024-01-01", "01051500100", 2),
                person("2015-05-01", "2024-01-01", "01051500200", 2));
        files(
                rows,
                Control.PER_15,
                person("2026-05-01", "2026-05-02", "01052699999", 0),
                person("2026-05-01", "2026-05-01", "01052699999", 0));
        files(
                rows,
                Control.PER_16,
                person("2026-05-31", "2025-08-30", "31052699999", 0),
                person("2026-05-31", "2025-08-31", "31052699999", 0));
        // 4x2 + 6x0 + 3x2 + 2x3 = 20, and 20 modulo 11 is 9.
        String duf = " DUFnummer=\"202300000009\" Kjonn=";
        files(
                rows,
                Control.PER_17,
                person("2015-05-01", "2024-01-01", boy, 1).replace(" Kjonn=", duf.replace("09\"", "10\"")),
                person("2015-05-01", "2024-01-01", boy, 1).replace(" Kjonn=", duf));
        files(
                rows,
                Control.PER_18,
                person("2015-05-01", "2024-01-01", "01051500100", 1),
                person("2015-05-01", "2024-01-01", boy, 1));
    }

    private static void melding(List<Row> rows) {
        row(rows, Control.MEL_02A, OPEN, melding("2024-02-02", "2024-02-01"), melding("2024-02-02", "2024-02-02"));
        row(rows, Control.MEL_02C, CLOSED, melding("2025-06-28", "2025-07-01"), melding("2025-06-28", "2025-06-30"));
        row(rows, Control.MEL_02E, OPEN, melding("2023-12-31", ""), melding("2024-01-01", ""));
        row(rows, Control.MEL_03, OPEN, melding("2024-02-26", "2024-03-05"), melding("2024-02-26", "2024-03-04"));
        String closed = melding("2024-02-01", "2024-02-02");
        row(rows, Control.MEL_04, OPEN, closed.replace("<Melder Kode=\"9\"/>", ""), closed);
        row(rows, Control.MEL_05, OPEN, closed.replace("<Saksinnhold Kode=\"7\"/>", ""), closed);
        row(
                rows,
                Control.MEL_19,
                OPEN,
                closed + closed.replace("#10", "#11"),
                closed + closed.replace("#10", "#11").replace("Kode=\"9\"", "Kode=\"9\" Presisering=\"x\""));
        row(
                rows,
                Control.MLD_02,
                OPEN,
                closed.replace("Kode=\"9\"", "Kode=\"22\""),
                closed.replace("Kode=\"9\"", "Kode=\"22\" Presisering=\"x\""));
        for (String code : List.of("18", "19")) {
            row(
                    rows,
                    Control.SIN_02,
                    OPEN,
                    closed.replace("Kode=\"7\"", "Kode=\"" + code + "\""),
                    closed.replace("Kode=\"7\"", "Kode=\"" + code + "\" Presisering=\"x\""));
        }
        row(rows, Control.SIN_02, OPEN, closed.replace("Kode=\"7\"", "Kode=\"18\""), closed);
    }

    private static void undersokelse(List<Row> rows) {
        row(
                rows,
                Control.UND_02A,
                OPEN,
                undersokelse("2024-02-02", "2024-02-01", "3"),
                undersokelse("2024-02-02", "2024-02-02", "3"));
        row(
                rows,
                Control.UND_02C,
                CLOSED,
                undersokelse("2025-05-02", "2025-07-01", "3"),
                undersokelse("2025-05-02", "2025-06-30", "3"));
        row(rows, Control.UND_02E, OPEN, undersokelse("2023-12-31", "", ""), undersokelse("2024-01-01", "", ""));
        String done = undersokelse("2024-02-02", "2024-03-01", "1");
        for (String code : List.of("18", "19")) {
            row(
                    rows,
                    Control.UND_03,
                    OPEN,
                    done.replace("Kode=\"7\"", "Kode=\"" + code + "\""),
                    done.replace("Kode=\"7\"", "Kode=\"" + code + "\" Presisering=\"x\""));
        }
        String bare = done.replace("<Vedtaksgrunnlag Kode=\"7\"/>", "");
        row(rows, Control.UND_07, OPEN, bare, bare.replace("Kode=\"1\"", "Kode=\"3\""));
        row(
                rows,
                Control.UND_07,
                OPEN,
                bare.replace("Kode=\"1\"", "Kode=\"2\""),
                done.replace("Kode=\"1\"", "Kode=\"2\""));
        // 15 January 2026 is day 98 after 9 October 2025, day 97 after 10 October, and day 188 after 11 July.
        String link = undersokelse("2025-10-15", "", "") + relation("#90", "#10", "Melding", "#20", "Undersokelse");
        row(
                rows,
                Control.UND_11A,
                OPEN,
                melding("2025-10-09", "2025-10-15") + link,
                melding("2025-10-10", "2025-10-15") + link);
        row(
                rows,
                Control.UND_11A,
                OPEN,
                melding("2025-10-09", "2025-10-15") + link,
                melding("2025-10-09", "2025-10-15")
                        + link.replace(
                                "</Undersokelse>",
                                "<UtvidetFrist StartDato=\"2025-12-01\" Innvilget=\"1\"/></Undersokelse>"));
        row(
                rows,
                Control.UND_11B,
                OPEN,
                melding("2025-07-11", "2025-07-15") + link,
                melding("2025-07-12", "2025-07-15") + link);
        row(
                rows,
                Control.UND_19,
                OPEN,
                done + done.replace("#20", "#21"),
                done + done.replace("#20", "#21").replace("2024-03-01", "2024-03-02"));
        row(
                rows,
                Control.UND_20,
                OPEN,
                melding("2024-02-01", "2024-02-02") + done,
                melding("2024-02-01", "2024-02-02") + done + relation("#90", "#10", "Melding", "#20", "Undersokelse"));
        String decision = vedtak("2024-03-01", "", HJELP, status("2024-03-01", "1"));
        row(
                rows,
                Control.UND_21A,
                OPEN,
                done + decision,
                done + decision + relation("#90", "#20", "Undersokelse", "#50", "Vedtak"));
        row(
                rows,
                Control.UND_21B,
                OPEN,
                done.replace("Kode=\"1\"", "Kode=\"2\"") + decision,
                done.replace("Kode=\"1\"", "Kode=\"3\"") + decision);
    }

    private static void vedtak(List<Row> rows) {
        String one = status("2024-02-02", "1");
        row(
                rows,
                Control.VED_02A,
                OPEN,
                vedtak("2024-02-02", "2024-02-01", HJELP, one),
                vedtak("2024-02-02", "2024-02-02", HJELP, one));
        row(
                rows,
                Control.VED_02C,
                CLOSED,
                vedtak("2024-02-02", "2025-07-01", HJELP, one),
                vedtak("2024-02-02", "2025-06-30", HJELP, one));
        row(rows, Control.VED_02E, OPEN, vedtak("2023-12-31", "", HJELP, one), vedtak("2024-01-01", "", HJELP, one));
        String krav = "<Krav Id=\"#52\" StartDato=\"%s\"><Konklusjon SluttDato=\"%s\" Kode=\"2\"/></Krav>" + one;
        row(
                rows,
                Control.VED_02F,
                OPEN,
                vedtak("2024-02-02", "", HJELP, krav.formatted("2024-02-04", "2024-02-03")),
                vedtak("2024-02-02", "", HJELP, krav.formatted("2024-02-03", "2024-02-03")));
        row(
                rows,
                Control.VED_02G,
                OPEN,
                vedtak("2024-02-02", "2024-03-01", HJELP, krav.formatted("2024-02-03", "2024-03-02")),
                vedtak("2024-02-02", "2024-03-01", HJELP, krav.formatted("2024-02-03", "2024-03-01")));
        row(
                rows,
                Control.VED_02H,
                OPEN,
                vedtak("2024-02-02", "", HJELP, krav.formatted("2024-02-01", "2024-03-02")),
                vedtak("2024-02-02", "", HJELP, krav.formatted("2024-02-02", "2024-03-02")));
        row(
                rows,
                Control.VED_02I,
                OPEN,
                vedtak("2024-02-02", "2024-03-01", HJELP, status("2024-03-02", "1")),
                vedtak("2024-02-02", "2024-03-01", HJELP, status("2024-03-01", "1")));
        row(
                rows,
                Control.VED_02J,
                OPEN,
                vedtak("2024-02-02", "", HJELP, status("2024-02-01", "1")),
                vedtak("2024-02-02", "", HJELP, status("2024-02-02", "1")));
        for (String code : List.of("3", "4")) {
            row(
                    rows,
                    Control.VED_03,
                    OPEN,
                    vedtak("2024-02-02", "", HJELP, status("2024-02-02", code)),
                    vedtak("2024-02-02", "2024-03-01", HJELP, status("2024-02-02", code)));
        }
        row(
                rows,
                Control.VED_04,
                OPEN,
                vedtak("2024-02-02", "", HJELP.replace("BVL2021", "HOL"), one),
                vedtak("2024-02-02", "", HJELP.replace("BVL2021", "BL1981"), one));
        String early = "StartDato=\"2022-01-01\"";
        row(rows, Control.VED_05A, early, vedtak("2022-12-31", "", HJELP, one), vedtak("2023-01-01", "", HJELP, one));
        String old = HJELP.replace("BVL2021", "BVL");
        row(rows, Control.VED_05B, early, vedtak("2023-01-01", "", old, one), vedtak("2022-12-31", "", old, one));
        String decision = vedtak("2024-02-02", "", HJELP, one);
        row(
                rows,
                Control.VED_19,
                OPEN,
                decision + decision.replace("#50", "#53"),
                decision + decision.replace("#50", "#53").replace("2024-02-02", "2024-02-03"));
        String sent =
                vedtak("2024-02-02", "", HJELP, status("2024-02-02", "2")) + oversendelse("2024-02-03", "BVL2021");
        row(
                rows,
                Control.VED_20,
                OPEN,
                sent,
                sent + relation("#90", "#50", "Vedtak", "#80", "OversendelseFylkesnemnd"));
    }

    private static void tiltak(List<Row> rows) {
        row(
                rows,
                Control.TIL_02A,
                OPEN,
                tiltak("2024-02-02", "2024-02-01", "Kode=\"3.9\""),
                tiltak("2024-02-02", "2024-02-02", "Kode=\"3.9\""));
        row(
                rows,
                Control.TIL_02C,
                CLOSED,
                tiltak("2024-02-02", "2025-07-01", "Kode=\"3.9\""),
                tiltak("2024-02-02", "2025-06-30", "Kode=\"3.9\""));
        row(
                rows,
                Control.TIL_02E,
                OPEN,
                tiltak("2023-12-31", "", "Kode=\"3.9\""),
                tiltak("2024-01-01", "", "Kode=\"3.9\""));
        files(
                rows,
                Control.TIL_05,
                CaseXml.file(OPEN, child("2018-01-15") + tiltak("2024-02-01", "", "Kode=\"4.1\"")),
                CaseXml.file(OPEN, child("2018-01-16") + tiltak("2024-02-01", "", "Kode=\"4.1\"")));
        files(
                rows,
                Control.TIL_06,
                CaseXml.file(OPEN, child("2014-01-15") + tiltak("2024-02-01", "", "Kode=\"4.2\"")),
                CaseXml.file(OPEN, child("2014-01-16") + tiltak("2024-02-01", "", "Kode=\"4.2\"")));
        for (String code : List.of("1.99", "2.99", "3.7", "3.99", "4.99", "5.99", "6.99", "7.99", "8.99")) {
            row(
                    rows,
                    Control.TIL_07,
                    OPEN,
                    tiltak("2024-02-01", "", "Kode=\"" + code + "\""),
                    tiltak("2024-02-01", "", "Kode=\"" + code + "\" Presisering=\"x\""));
        }
        String ended = "<Kategori Kode=\"2.2\"/><Opphevelse Kode=\"4\"/>";
        row(
                rows,
                Control.TIL_08,
                OPEN,
                tiltak("#40", "2024-02-01", "2024-03-01", OMSORG, ended),
                tiltak("#40", "2024-02-01", "2024-03-01", OMSORG, ended.replace("\"4\"", "\"4\" Presisering=\"x\"")));
        // From 1 March to 30 May are 90 days.
        String first = tiltak("#40", "2024-02-01", "2024-05-30", HJELP, "<Kategori Kode=\"2.1\"/>");
        row(
                rows,
                Control.TIL_09,
                OPEN,
                first + tiltak("#41", "2024-02-29", "", HJELP, "<Kategori Kode=\"1.1\"/>"),
                first + tiltak("#41", "2024-03-01", "", HJELP, "<Kategori Kode=\"1.1\"/>"));
        row(
                rows,
                Control.TIL_09,
                OPEN,
                first + tiltak("#41", "2024-02-02", "", HJELP, "<Kategori Kode=\"8.4\"/>"),
                first + tiltak("#41", "2024-02-02", "", HJELP, "<Kategori Kode=\"8.1\"/>"));
        row(
                rows,
                Control.TIL_12,
                OPEN,
                tiltak("#40", "2024-02-01", "2024-03-01", OMSORG, "<Kategori Kode=\"2.2\"/>"),
                tiltak("#40", "2024-02-01", "2024-03-01", OMSORG, "<Kategori Kode=\"3.9\"/>"));
        String care = tiltak("#40", "2024-02-01", "", OMSORG, "<Kategori Kode=\"2.2\"/>");
        files(
                rows,
                Control.TIL_13,
                CaseXml.file(OPEN, child("2008-01-15") + care),
                CaseXml.file(OPEN, child("2008-01-16") + care));
        row(
                rows,
                Control.TIL_14,
                OPEN,
                tiltak(
                        "#40",
                        "2024-02-01",
                        "",
                        HJELP.replace("</Paragraf>", "</Paragraf><Ledd>0</Ledd>"),
                        "<Kategori Kode=\"3.9\"/>"),
                tiltak(
                        "#40",
                        "2024-02-01",
                        "",
                        HJELP.replace("</Paragraf>", "</Paragraf><Ledd>1</Ledd>"),
                        "<Kategori Kode=\"3.9\"/>"));
        for (String zero : List.of(
                HJELP.replace("<Kapittel>3", "<Kapittel>0"),
                HJELP.replace("<Paragraf>1", "<Paragraf>0"),
                HJELP.replace("</Paragraf>", "</Paragraf><Punktum>0</Punktum>"),
                HJELP + HJELP.replace("Lovhjemmel", "JmfrLovhjemmel").replace("<Paragraf>1", "<Paragraf>0"))) {
            row(
                    rows,
                    Control.TIL_14,
                    OPEN,
                    tiltak("#40", "2024-02-01", "", zero, "<Kategori Kode=\"3.9\"/>"),
                    tiltak("#40", "2024-02-01", "", zero.replace(">0<", ">10<"), "<Kategori Kode=\"3.9\"/>"));
        }
        String plain = tiltak("2024-02-01", "", "Kode=\"3.9\"");
        row(
                rows,
                Control.TIL_19,
                OPEN,
                plain + plain.replace("#40", "#41"),
                plain + plain.replace("#40", "#41").replace("3.9", "3.10"));
        String decided = vedtak("2024-02-01", "", HJELP, status("2024-02-01", "1"));
        String link = relation("#90", "#50", "Vedtak", "#40", "Tiltak");
        row(rows, Control.TIL_20, OPEN, decided + plain, decided + plain + link);
        row(
                rows,
                Control.TIL_21,
                OPEN,
                decided.replace("<Paragraf>1", "<Paragraf>2") + plain + link,
                decided + plain + link);
        row(
                rows,
                Control.TIL_22,
                OPEN,
                tiltak("2024-02-01", "", "Kode=\"1.99\" Presisering=\"x\""),
                tiltak("2024-02-01", "", "Kode=\"1.2\""));
        row(
                rows,
                Control.TIL_23,
                OPEN,
                tiltak("2024-02-01", "", "Kode=\"2.99\" Presisering=\"x\""),
                tiltak("2024-02-01", "", "Kode=\"2.2\""));
    }

    private static void others(List<Row> rows) {
        row(rows, Control.PLA_02A, OPEN, plan("2024-02-02", "2024-02-01", ""), plan("2024-02-02", "2024-02-02", ""));
        row(rows, Control.PLA_02C, CLOSED, plan("2024-02-02", "2025-07-01", ""), plan("2024-02-02", "2025-06-30", ""));
        row(rows, Control.PLA_02E, OPEN, plan("2023-12-31", "", ""), plan("2024-01-01", "", ""));
        row(
                rows,
                Control.PLA_02F,
                CLOSED,
                plan("2024-02-02", "2025-06-30", "2025-07-01"),
                plan("2024-02-02", "2025-06-30", "2025-06-30"));
        row(rows, Control.PLA_02G, OPEN, plan("2024-01-01", "", "2023-12-31"), plan("2024-01-01", "", "2024-01-01"));
        String one = plan("2024-02-01", "", "");
        row(
                rows,
                Control.PLA_19,
                OPEN,
                one + one.replace("#30", "#31"),
                one + one.replace("#30", "#31").replace("Plantype=\"1\"", "Plantype=\"5\""));
        row(rows, Control.ETT_02A, OPEN, ettervern("2024-02-02", "2024-02-01"), ettervern("2024-02-02", "2024-02-02"));
        row(
                rows,
                Control.ETT_02C,
                CLOSED,
                ettervern("2024-02-02", "2025-07-01"),
                ettervern("2024-02-02", "2025-06-30"));
        row(rows, Control.ETT_02E, OPEN, ettervern("2023-12-31", "2024-02-01"), ettervern("2024-01-01", "2024-02-01"));
        row(rows, Control.FLY_02C, CLOSED, flytting("2025-07-01"), flytting("2025-06-30"));
        row(rows, Control.FLY_02F, OPEN, flytting("2023-12-31"), flytting("2024-01-01"));
        row(rows, Control.OVE_02E, OPEN, oversendelse("2023-12-31", "BVL2021"), oversendelse("2024-01-01", "BVL2021"));
        row(
                rows,
                Control.OVE_02F,
                CLOSED,
                oversendelse("2025-07-01", "BVL2021"),
                oversendelse("2025-06-30", "BVL2021"));
        String early = "StartDato=\"2022-01-01\"";
        row(rows, Control.OVE_05A, early, oversendelse("2022-12-31", "BVL2021"), oversendelse("2023-01-01", "BVL2021"));
        row(rows, Control.OVE_05B, early, oversendelse("2023-01-01", "BVL"), oversendelse("2022-12-31", "BVL"));
    }

    @TestFactory
    Stream<DynamicTest> eachControl() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.control().id(), () -> {
                    assertTrue(control(row.control()).broken().test(read(row.broken())), "is not found");
                    assertFalse(control(row.control()).broken().test(read(row.kept())), "is found in what is right");
                }));
    }

    @Test
    void everyControlStandsInATableOnceAndIsTested() {
        List<Control> inTables =
                CaseControls.ALL.stream().map(CaseControl::control).sorted().toList();
        assertEquals(Arrays.asList(Control.values()), inTables);
        Set<Control> tested = EnumSet.noneOf(Control.class);
        ROWS.forEach(row -> tested.add(row.control()));
        assertEquals(EnumSet.allOf(Control.class), tested);
    }

    private static CaseControl control(Control control) {
        return CaseControls.ALL.stream()
                .filter(c -> c.control() == control)
                .findFirst()
                .orElseThrow();
    }

    private static Sak read(String xml) throws IOException {
        Path folder = Files.createTempDirectory(temp, "uttrekk");
        Files.writeString(folder.resolve("sak.xml"), xml);
        ExtractReader.Result result = ExtractReader.read(
                folder,
                Location.of("register"),
                temp,
                new ExtractReader.Settings(new Expected(Set.of("9991"), "", Optional.empty()), true, 100, 0, 2025));
        assertEquals(1, result.extracts().size(), result.diagnostics().toString());
        return result.extracts().get(0).saker().get(0);
    }
}
