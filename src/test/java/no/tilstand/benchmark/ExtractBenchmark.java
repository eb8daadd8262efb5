package no.tilstand.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.tilstand.diagnostics.Location;
import no.tilstand.intake.register.CaseXml;
import no.tilstand.intake.register.Expected;
import no.tilstand.intake.register.ExtractReader;

/**
 * Reads one archive of many cases again and again, and says how many cases a second and how much memory they take. Run by
 * hand: {@code java -cp ... no.tilstand.benchmark.ExtractBenchmark 100000}.
 */
public final class ExtractBenchmark {
    private ExtractBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int cases = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("uttrekk");
        Path zip = folder.resolve("saker.zip");
        long bytes = write(zip, cases);
        System.out.println(cases + " saker, " + bytes / cases + " byte hver, " + Files.size(zip) / 1024 + " kB pakket");
        ExtractReader.Settings settings =
                new ExtractReader.Settings(new Expected(Set.of("9991"), "", Optional.empty()), true, 5, 0, 2025);
        for (int round = 0; round < 6; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ExtractReader.Result result = ExtractReader.read(folder, Location.of("register"), folder, settings);
            long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.println(
                    result.extracts().get(0).saker().size() * 1000L / millis + " saker i sekundet av én kjernes tid, "
                            + used / 1024 / 1024 + " MB etterpå, "
                            + result.diagnostics().size() + " funn");
        }
        Files.delete(zip);
        Files.delete(folder);
    }

    private static long write(Path zip, int cases) throws IOException {
        long bytes = 0;
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            for (int i = 0; i < cases; i++) {
                byte[] file = one(i).getBytes(StandardCharsets.UTF_8);
                bytes += file.length;
                out.putNextEntry(new ZipEntry(String.format(Locale.ROOT, "%07d.xml", i)));
                out.write(file);
                out.closeEntry();
            }
        }
        return bytes;
    }

    /** A child with a few years in contact with the service. */
    private static String one(int i) {
        LocalDate from = LocalDate.of(2019, 1, 1).plusDays(i % 1800);
        LocalDate born = LocalDate.of(2008, 1, 1).plusDays(i % 3650);
        StringBuilder body = new StringBuilder(CaseXml.child(
                born.toString(), from.toString(), CaseXml.number(born, i % 2 == 0, i / 3650 % 50), i % 2 == 0 ? 1 : 2));
        for (int n = 0; n < 3; n++) {
            LocalDate day = from.plusDays(200L * n);
            body.append("""
                    <Melding Id="#1%d" StartDato="%s"><Melder Kode="%d"/><Saksinnhold Kode="7"/><Saksinnhold Kode="18" Presisering="Oppdiktet tekst"/><Konklusjon SluttDato="%s" Kode="2"/></Melding>
                    <Undersokelse Id="#2%d" StartDato="%s"><Vedtaksgrunnlag Kode="7"/><Konklusjon SluttDato="%s" Kode="1"/></Undersokelse>
                    <Plan Id="#3%d" StartDato="%s" Plantype="1"><Evaluering UtfortDato="%s"/><Konklusjon SluttDato="%s"/></Plan>
                    <Tiltak Id="#4%d" StartDato="%s"><Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel><Kategori Kode="3.9"/><Tiltaksgrunnlag Kode="7"/><Konklusjon SluttDato="%s"/></Tiltak>
                    <Vedtak Id="#5%d" StartDato="%s"><Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel><Status Id="#6%d" EndretDato="%s" Kode="1"/></Vedtak>
                    <Relasjon Id="#7%d" FraId="#1%d" FraType="Melding" TilId="#2%d" TilType="Undersokelse"/>
                    <Relasjon Id="#8%d" FraId="#5%d" FraType="Vedtak" TilId="#4%d" TilType="Tiltak"/>
                    """.formatted(
                            n,
                            day,
                            1 + n,
                            day.plusDays(6),
                            n,
                            day.plusDays(6),
                            day.plusDays(90),
                            n,
                            day.plusDays(95),
                            day.plusDays(150),
                            day.plusDays(190),
                            n,
                            day.plusDays(95),
                            day.plusDays(190),
                            n,
                            day.plusDays(92),
                            n,
                            day.plusDays(92),
                            n,
                            n,
                            n,
                            n,
                            n,
                            n));
        }
        return CaseXml.file(
                "#" + (9_000_000L + i), "#" + (1_000_000L + i), "StartDato=\"" + from + "\"", body.toString());
    }
}
