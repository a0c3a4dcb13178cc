package cn.fengxing.kit.http;

import cn.fengxing.kit.problem.FieldRejected;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parameter that does not parse is 400 with its name; JAX-RS alone would answer 404 without a word. */
@Provider
public class StrictParameters implements ParamConverterProvider {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");
    private static final Map<Class<?>, Function<String, ?>> PARSERS = parsers();

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        @Nullable Function<String, ?> parser = type.isEnum() ? text -> constant(type, text) : PARSERS.get(type);
        return parser == null ? null : new Strict<>(name(annotations), (Function<String, T>) parser);
    }

    private static Map<Class<?>, Function<String, ?>> parsers() {
        Map<Class<?>, Function<String, ?>> parsers = new HashMap<>(Scalars.PARSERS);
        for (Class<?> type : new Class<?>[] {int.class, Integer.class}) {
            parsers.put(type, text -> Integer.valueOf(whole(text)));
        }
        for (Class<?> type : new Class<?>[] {long.class, Long.class}) {
            parsers.put(type, text -> Long.valueOf(whole(text)));
        }
        for (Class<?> type : new Class<?>[] {boolean.class, Boolean.class}) {
            parsers.put(type, StrictParameters::truth);
        }
        return Map.copyOf(parsers);
    }

    private static String whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new NumberFormatException();
        }
        return text;
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException();
        }
        return text.equals("true");
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(StrictParameters::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("parameter");
    }

    private static @Nullable String name(Annotation annotation) {
        if (annotation instanceof PathParam path) {
            return path.value();
        }
        if (annotation instanceof QueryParam query) {
            return query.value();
        }
        if (annotation instanceof HeaderParam header) {
            return header.value();
        }
        if (annotation instanceof FormParam form) {
            return form.value();
        }
        return annotation instanceof CookieParam cookie ? cookie.value() : null;
    }

    private record Strict<T>(String name, Function<String, T> parser) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return parser.apply(text);
            } catch (RuntimeException malformed) {
                // JAX-RS lets only its own exception out of a converter
                throw new WebApplicationException(new FieldRejected(name, "wrong-format"), Response.Status.BAD_REQUEST);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
