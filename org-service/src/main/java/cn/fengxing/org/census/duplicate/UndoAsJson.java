package cn.fengxing.org.census.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Of a mapper of its own: what is stored must be readable after an upgrade that changes the application's. */
@Converter
public class UndoAsJson implements AttributeConverter<Undo, String> {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Undo undo) {
        try {
            return undo == null ? null : JSON.writeValueAsString(undo);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public @Nullable Undo convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Undo.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
