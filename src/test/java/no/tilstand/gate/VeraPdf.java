package no.tilstand.gate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The first of the three that guard a PDF: veraPDF's library, with the profiles PDF/UA-1 and PDF/A-2a. */
final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Each broken rule once, as «ua1 7.1-10: what the rule says»; empty for a file without a fault. */
    static List<String> faults(byte[] pdf) {
        TreeSet<String> faults = new TreeSet<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        faults.add(flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage());
                    }
                }
                if (!result.isCompliant() && faults.isEmpty()) {
                    faults.add(flavour.getId() + ": not compliant, and veraPDF does not say why");
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        return new ArrayList<>(faults);
    }
}
