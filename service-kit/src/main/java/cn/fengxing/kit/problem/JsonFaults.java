package cn.fengxing.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Jackson's complaints as faults of fields; nothing of the body's values is repeated. */
final class JsonFaults {

    /** A field name may be repeated to the caller; what does not look like one may be data. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    private JsonFaults() {}

    /** A class that Jackson cannot handle at all is no fault of the caller. */
    static boolean ours(JsonProcessingException failure) {
        return failure instanceof InvalidDefinitionException;
    }

    /** What our own code said while the body was read: a value object's constructor, or the bound on the body's length. */
    static Optional<Rejected> rejection(JsonProcessingException failure) {
        Throwable cause = failure;
        while (cause instanceof JsonProcessingException) {
            cause = cause.getCause();
        }
        return cause instanceof Rejected rejected ? Optional.of(rejected) : Optional.empty();
    }

    /** Empty when the body is not JSON at all. */
    static List<FieldFault> of(JsonProcessingException failure) {
        if (!(failure instanceof JsonMappingException mapping)) {
            return List.of();
        }
        if (mapping instanceof RefusedValue refused) {
            return List.of(new FieldFault(path(mapping), refused.reason(), refused.arguments()));
        }
        if (mapping instanceof UnrecognizedPropertyException) {
            return List.of(new FieldFault(path(mapping), "unknown-field"));
        }
        if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return List.of(new FieldFault(path(mapping), "wrong-value"));
        }
        if (mapping instanceof ValueInstantiationException) {
            return List.of(new FieldFault(path(mapping), "wrong-value"));
        }
        if (mapping.getCause() instanceof InputCoercionException) {
            return List.of(new FieldFault(path(mapping), "out-of-range"));
        }
        return syntax(mapping) ? List.of() : List.of(new FieldFault(path(mapping), "wrong-type"));
    }

    /** Inside an object the parser's exception arrives wrapped; a trailing token is told only in words. */
    private static boolean syntax(JsonMappingException failure) {
        boolean parser = failure.getCause() instanceof JsonProcessingException;
        boolean trailing = failure.getPath().isEmpty()
                && String.valueOf(failure.getOriginalMessage()).startsWith("Trailing token");
        return parser || trailing;
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                String name = NAME.matcher(step.getFieldName()).matches() ? step.getFieldName() : "?";
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
