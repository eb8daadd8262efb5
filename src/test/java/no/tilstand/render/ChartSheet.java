package no.tilstand.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.SAXParserFactory;
import no.tilstand.charts.VectorChart;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.xml.sax.InputSource;

/** A page or more of charts printed as the report prints them: PDF/UA-1 and PDF/A-2a, fonts from {@code styles/}. */
final class ChartSheet {
    private static final FopFactory FACTORY = factory();

    private final VectorImages images = new VectorImages();
    private final Map<String, String> alts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    private static FopFactory factory() {
        ImageIO.setUseCache(false);
        String config = """
                <fop version="1.0"><accessibility>true</accessibility><complex-scripts disabled="true"/>
                <strict-validation>true</strict-validation>
                <renderers><renderer mime="application/pdf">
                <pdf-ua-mode>PDF/UA-1</pdf-ua-mode><pdf-a-mode>PDF/A-2a</pdf-a-mode>
                <filterList><value>null</value></filterList>
                <fonts>
                <font kerning="no" embed-url="styles/fonts/SourceSans3_400Regular.ttf">
                <font-triplet name="Source Sans 3" style="normal" weight="400"/></font>
                <font kerning="no" embed-url="styles/fonts/SourceSans3_600SemiBold.ttf">
                <font-triplet name="Source Sans 3" style="normal" weight="600"/></font>
                </fonts></renderer></renderers></fop>
                """;
        try {
            FopFactoryBuilder builder = new FopFactoryBuilder(
                    Path.of("").toAbsolutePath().toUri(),
                    VectorImages.resolver(ResourceResolverFactory.createDefaultResourceResolver()));
            builder.setConfiguration(new DefaultConfigurationBuilder()
                    .build(new ByteArrayInputStream(config.getBytes(StandardCharsets.UTF_8))));
            FopFactory factory = builder.build();
            VectorImages.install(factory);
            return factory;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A caption and a chart under it. */
    ChartSheet chart(String key, String caption, String alt, VectorChart chart) {
        body.append("<fo:block font-size=\"9pt\" space-before=\"14pt\" keep-with-next=\"always\">")
                .append(caption)
                .append("</fo:block><fo:block line-height=\"0pt\" font-size=\"0pt\">");
        graphic(key, alt, chart);
        body.append("</fo:block>");
        return this;
    }

    /** A sign before a word; an artifact. */
    ChartSheet sign(String key, String word, VectorChart chart) {
        body.append("<fo:block space-before=\"7pt\" font-size=\"9pt\"><fo:wrapper role=\"artifact\">")
                .append("<fo:external-graphic src=\"")
                .append(images.add(key, chart))
                .append("\"/></fo:wrapper> ")
                .append(word)
                .append("</fo:block>");
        return this;
    }

    ChartSheet raw(String fo) {
        body.append(fo);
        return this;
    }

    private void graphic(String key, String alt, VectorChart chart) {
        body.append("<fo:external-graphic src=\"")
                .append(images.add(key, chart))
                .append("\" fox:alt-text=\"")
                .append(alt)
                .append("\"/>");
        alts.put(key, alt);
    }

    byte[] print() {
        String fo = """
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" font-family="Source Sans 3"
                language="nb" country="NO">
                <fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm"
                margin="20mm 25mm"><fo:region-body/></fo:simple-page-master></fo:layout-master-set>
                <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Figurer</rdf:li></rdf:Alt></dc:title>
                </rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>
                <fo:page-sequence master-reference="a4"><fo:flow flow-name="xsl-region-body">
                <fo:block role="H1" font-weight="600">Figurer</fo:block>
                """ + body + "</fo:flow></fo:page-sequence></fo:root>";
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FOUserAgent agent = FACTORY.newFOUserAgent();
            agent.setCreationDate(Date.from(Instant.parse("2024-01-01T00:00:00Z")));
            images.attachTo(agent);
            Fop fop = FACTORY.newFop("application/pdf", agent, out);
            SAXParserFactory.newDefaultNSInstance()
                    .newSAXParser()
                    .parse(new InputSource(new StringReader(fo)), fop.getDefaultHandler());
            return out.toByteArray();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
