package cn.fengxing.kit.http;

import cn.fengxing.kit.problem.RefusedValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Deserializers for what Jackson's settings cannot make exact. */
class StrictModule extends SimpleModule {

    StrictModule() {
        super("fengxing-strict");
        addDeserializer(String.class, new StrictText());
        addKeyDeserializer(String.class, new StrictKey());
        addDeserializer(Double.class, new FiniteNumber(Double.class));
        addDeserializer(double.class, new FiniteNumber(double.class));
        Scalars.PARSERS.forEach(this::addParser);
        setDeserializerModifier(new ExactEnums());
    }

    @SuppressWarnings("unchecked")
    private <T> void addParser(Class<?> type, Function<String, ?> parser) {
        addDeserializer((Class<T>) type, new ParsedText<>((Class<T>) type, (Function<String, T>) parser));
    }

    /** A value written as a text in one spelling: ids, dates, instants. Never from a number or an array. */
    private static final class ParsedText<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> parser;

        ParsedText(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw new RefusedValue(json, "wrong-type");
            }
            try {
                return parser.apply(json.getText());
            } catch (RuntimeException malformed) {
                throw new RefusedValue(json, "wrong-format");
            }
        }
    }

    /** 1e999 is a number in JSON and infinite in a double. */
    private static final class FiniteNumber extends StdScalarDeserializer<Double> {

        FiniteNumber(Class<Double> type) {
            super(type);
        }

        @Override
        public Double deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isNumeric()) {
                throw new RefusedValue(json, "wrong-type");
            }
            double number = json.getDoubleValue();
            if (!Double.isFinite(number)) {
                throw new RefusedValue(json, "out-of-range");
            }
            return number;
        }

        @Override
        public @Nullable Double getNullValue(DeserializationContext context) throws JsonMappingException {
            if (handledType().isPrimitive()) {
                throw new RefusedValue(context.getParser(), "required");
            }
            return null;
        }
    }

    private static final class StrictKey extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return StrictText.checked(key, StrictText.MAX_LENGTH, context.getParser());
        }
    }

    /** Jackson would trim {@code " COURIER "} and take an empty text for null. */
    private static final class ExactEnums extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> standard) {
            return new ExactEnum(standard);
        }
    }

    private static final class ExactEnum extends DelegatingDeserializer {

        ExactEnum(JsonDeserializer<?> standard) {
            super(standard);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> standard) {
            return new ExactEnum(standard);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw new RefusedValue(json, "wrong-type");
            }
            String name = json.getText();
            if (name.isEmpty() || !name.equals(name.trim())) {
                throw new RefusedValue(json, "wrong-value");
            }
            return super.deserialize(json, context);
        }
    }
}
