package no.tilstand.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a template may see of Java: texts, numbers, lists and the components of records, and of a record also its {@code
 * type} (the simple name of its class). No method, no constructor, no class can be reached, and a map cannot come in.
 */
final class ReadOnlyWrapper extends DefaultObjectWrapper {
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);

    /** Handles and not methods: for each method in use Java 17 would make a class. */
    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> accessors = new LinkedHashMap<>();
            try {
                for (RecordComponent component : type.getRecordComponents()) {
                    component.getAccessor().setAccessible(true);
                    accessors.put(
                            component.getName(),
                            MethodHandles.lookup()
                                    .unreflect(component.getAccessor())
                                    .asType(ACCESSOR));
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
            return accessors;
        }
    };

    ReadOnlyWrapper() {
        super(settings(), true);
    }

    private static DefaultObjectWrapperBuilder settings() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        builder.setMemberAccessPolicy(new NothingAtAll());
        builder.setExposeFields(false);
        return builder;
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof String text) {
            return new SimpleScalar(printable(text));
        } else if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name());
        } else if (value instanceof Record row) {
            return new Components(row);
        } else if (value instanceof Map<?, ?>) {
            throw new TemplateModelException("the model of a template has types: no maps");
        }
        return super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        throw new TemplateModelException(
                "not for templates: " + value.getClass().getName());
    }

    /** Characters that XML cannot hold become U+FFFD, which no font of ours has: FOP then reports them. */
    static String printable(String text) {
        if (allFitXml(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(fitsXml(c) ? c : 0xFFFD));
        return out.toString();
    }

    /** A loop and no stream: it sees every text of every report. */
    private static boolean allFitXml(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!fitsXml(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** The production Char of XML 1.0. */
    private static boolean fitsXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c > 0xFFFF;
    }

    private final class Components implements TemplateHashModel {
        private final Record row;

        Components(Record row) {
            this.row = row;
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            MethodHandle accessor = COMPONENTS.get(row.getClass()).get(key);
            if (accessor == null) {
                return key.equals("type") ? wrap(row.getClass().getSimpleName()) : null;
            }
            try {
                return wrap((Object) accessor.invokeExact(row));
            } catch (TemplateModelException | RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("the accessor " + key + " of " + row.getClass(), e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private static final class NothingAtAll implements freemarker.ext.beans.MemberAccessPolicy {
        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return false;
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }
}
