package no.tilstand.intake.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real names go by the same numbers as the reader gives. */
class ExtractNamesTest {
    @TempDir
    private Path temp;

    /** Folders, an archive with what is none of ours, a broken archive, and a file of another kind. */
    private Extracts mixed() {
        return Extracts.in(temp)
                .with("b/sak-2.xml", "<html>")
                .with("a-sak.XML", "<Barnevern>")
                .with("les meg.txt", "tekst")
                .with("c-ødelagt.zip", "ikke et arkiv")
                .zip("d.zip", "__MACOSX/x.xml", "", "mappe/sak-9.xml", "<x>", "notat.txt", "", "sak-1.xml", "<html>")
                .with("e.xml", "<html>");
    }

    @Test
    void byPlace() throws IOException {
        Path register = temp.resolve("input/eksempelvik/2025/register");
        mixed();
        ExtractNames names = ExtractNames.of(register, temp.resolve("input"));
        assertEquals(
                "{nr-0001=a-sak.XML, nr-0002=b/sak-2.xml, nr-0003=c-ødelagt.zip, nr-0004=d.zip,"
                        + " nr-0004/nr-0001=d.zip/mappe/sak-9.xml, nr-0004/nr-0002=d.zip/sak-1.xml, nr-0005=e.xml}",
                names.byPlace().toString());
        assertEquals(
                "{1=a-sak.XML, 2=b/sak-2.xml, 3=d.zip/mappe/sak-9.xml, 4=d.zip/sak-1.xml, 5=e.xml}",
                names.byNumber().toString());
    }

    /** The reader's own numbers and places, which it gives to whoever visits the files. */
    @Test
    void asTheReaderCounts() throws IOException {
        Path register = temp.resolve("input/eksempelvik/2025/register");
        mixed();
        ExtractNames names = ExtractNames.of(register, temp.resolve("input"));
        TreeMap<Integer, String> visited = new TreeMap<>();
        new ExtractFolder(register, temp.resolve("input"), new Notes())
                .visit((stream, number, place) ->
                        visited.put(number, names.byPlace().get(place)));
        assertEquals(names.byNumber(), visited);
    }
}
