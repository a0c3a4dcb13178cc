package cn.fengxing.kit.http;

import cn.fengxing.kit.problem.RefusedValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text that a database can keep and another program can read, of bounded length. */
class StrictText extends StdScalarDeserializer<String> implements ContextualDeserializer {

    /** In UTF-16 units, where a field has no {@link Size} of its own. */
    static final int MAX_LENGTH = 4_000;

    private final int maxLength;

    StrictText() {
        this(MAX_LENGTH);
    }

    private StrictText(int maxLength) {
        super(String.class);
        this.maxLength = maxLength;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        boolean sized = property != null
                && property.getType().hasRawClass(String.class)
                && property.getAnnotation(Size.class) != null;
        // @Size itself is checked with the other constraints, so that all of them are reported together
        return sized ? new StrictText(Integer.MAX_VALUE) : this;
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new RefusedValue(json, "wrong-type");
        }
        return checked(json.getText(), maxLength, json);
    }

    static String checked(String text, int maxLength, JsonParser json) throws RefusedValue {
        if (text.length() > maxLength) {
            throw new RefusedValue(json, "too-long", maxLength);
        }
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\0') {
                throw new RefusedValue(json, "nul-character");
            }
            if (Character.isSurrogate(unit)) {
                boolean pair = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new RefusedValue(json, "broken-unicode");
                }
                i++;
            }
        }
        return text;
    }
}
