package no.tilstand.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The templates, compiled once: {@code report/*.ftl} is structure, {@code styles/*.ftl} is look. All text is escaped by
 * FreeMarker itself; a template can make no object, call no method and reach no class ({@link ReadOnlyWrapper}).
 */
final class Templates {
    private final Configuration configuration;

    Templates(Path templates, Path styles) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        try {
            configuration.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {
                new FileTemplateLoader(templates.toFile()),
                new Below("styles/", new FileTemplateLoader(styles.toFile()))
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        // FreeMarker would otherwise let go of templates, and compile them anew, when memory is short.
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setObjectWrapper(new ReadOnlyWrapper());
        compile("report/", templates.resolve("report"));
        compile("styles/", styles);
    }

    /** Before the first report, so that two that begin at once do not both do it. */
    private void compile(String prefix, Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.ftl")) {
            for (Path file : files) {
                configuration.getTemplate(prefix + file.getFileName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A document as XSL-FO. A failure here is a fault of the templates, never of the data.
     *
     * @param main the template it begins with, such as {@code report.ftl}
     */
    String toFo(Sheet sheet, String main) {
        StringWriter out = new StringWriter(1 << 18);
        try {
            configuration.getTemplate("report/" + main).process(new Root(configuration, sheet), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    /** The one name that templates start from: {@code sheet}. */
    private record Root(Configuration configuration, Sheet sheet) implements TemplateHashModel {
        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return key.equals("sheet") ? configuration.getObjectWrapper().wrap(sheet) : null;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A loader whose files are known under a folder name. */
    private record Below(String folder, TemplateLoader loader) implements TemplateLoader {
        @Override
        public Object findTemplateSource(String name) throws IOException {
            return name.startsWith(folder) ? loader.findTemplateSource(name.substring(folder.length())) : null;
        }

        @Override
        public long getLastModified(Object source) {
            return loader.getLastModified(source);
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            return loader.getReader(source, encoding);
        }

        @Override
        public void closeTemplateSource(Object source) throws IOException {
            loader.closeTemplateSource(source);
        }
    }
}
