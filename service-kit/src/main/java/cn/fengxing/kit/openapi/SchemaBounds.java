package cn.fengxing.kit.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Gives every string, number and list the bound that the API holds where the annotation names none. */
final class SchemaBounds {

    /** Longest text that any field takes without saying so itself, characters. */
    static final int TEXT = 4_000;

    /** Longest page of a list. */
    static final int ITEMS = 200;

    private SchemaBounds() {}

    static void apply(Schema schema) {
        List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(SchemaType.STRING)) {
            boundText(schema);
        }
        if (types.contains(SchemaType.INTEGER)) {
            boundInteger(schema);
        }
        if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(ITEMS);
        }
        descend(schema);
    }

    /** The schemas that are written into the body itself. */
    static void apply(@Nullable Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().stream()
                    .map(MediaType::getSchema)
                    .filter(Objects::nonNull)
                    .forEach(SchemaBounds::apply);
        }
    }

    private static void boundText(Schema schema) {
        if (schema.getMaxLength() == null && schema.getEnumeration() == null) {
            schema.setMaxLength("uuid".equals(schema.getFormat()) ? 36 : TEXT);
        }
    }

    private static void boundInteger(Schema schema) {
        boolean wide = "int64".equals(schema.getFormat());
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            // JSON numbers are exact up to 2^53 in every client.
            schema.setMaximum(BigDecimal.valueOf(wide ? (1L << 53) - 1 : Integer.MAX_VALUE));
        }
    }

    private static void descend(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(SchemaBounds::apply);
        }
        if (schema.getItems() != null) {
            apply(schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            apply(schema.getAdditionalPropertiesSchema());
        }
        for (List<Schema> parts :
                List.of(orEmpty(schema.getAllOf()), orEmpty(schema.getAnyOf()), orEmpty(schema.getOneOf()))) {
            parts.forEach(SchemaBounds::apply);
        }
    }

    private static List<Schema> orEmpty(@Nullable List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}
