package cn.fengxing.kit.http;

import cn.fengxing.kit.problem.FieldRejected;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Base64;

/** Keyset values as opaque text: base64url of JSON. Guessing one gains nothing, for it only says where to continue. */
final class Cursors {

    private static final ObjectMapper JSON = mapper();

    private Cursors() {}

    static String encode(Object key) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(key));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no keyset value: " + key.getClass(), e);
        }
    }

    static <K> K decode(String cursor, Class<K> type) {
        try {
            K key = JSON.readValue(Base64.getUrlDecoder().decode(cursor), type);
            if (key != null) {
                return key;
            }
        } catch (IOException | IllegalArgumentException malformed) {
            // said below
        }
        throw new FieldRejected("cursor", "wrong-format");
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new JavaTimeModule()).build();
        StrictJson.apply(mapper);
        mapper.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
        return mapper;
    }
}
