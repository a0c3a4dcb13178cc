package cn.fengxing.kit.personal;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that wrap all data keys, from {@code FENGXING_MASTER_KEY}: {@code id:base64} of 32 bytes, several separated by
 * commas. The first wraps new data keys; the others still open what they wrapped, which is how a master key is rotated. A
 * lone key needs no id. An id that begins with {@code local} marks a key of a local run, refused in production.
 */
@Startup
@Singleton
public class MasterKeys {

    private static final String ONLY_KEY = "1";

    /** For tests and dev mode that configure none; published here, and therefore marked local. */
    private static final String PUBLISHED = "local-test:ZmVuZ3hpbmctcHVibGlzaGVkLXRlc3Qta2V5LTAwMDE=";

    private final Map<String, SecretKey> keys;
    private final String currentId;

    MasterKeys(@ConfigProperty(name = "fengxing.master-key") Optional<String> configured, RunMode runMode) {
        keys = parse(configured.orElseGet(() -> published(runMode)));
        currentId = keys.keySet().iterator().next();
        if (keys.keySet().stream().anyMatch(id -> id.startsWith("local"))) {
            runMode.refuseInProduction("a FENGXING_MASTER_KEY marked local");
        }
    }

    private static String published(RunMode runMode) {
        if (!runMode.unconfigured()) {
            throw new IllegalStateException("FENGXING_MASTER_KEY is missing: 32 random bytes in base64, e.g. from"
                    + " `openssl rand -base64 32`");
        }
        return PUBLISHED;
    }

    /** The id of the key that wraps and signs from now on. */
    public String currentId() {
        return currentId;
    }

    /**
     * 32 bytes for one purpose; who learns them learns neither the master key nor another purpose's bytes.
     *
     * @throws UnreadableException if no key of that id is configured
     */
    public byte[] derive(String masterKeyId, String purpose) {
        return Hkdf.derive(byId(masterKeyId).getEncoded(), purpose);
    }

    SecretKey byId(String id) {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new UnreadableException("FENGXING_MASTER_KEY has no key of id " + id);
        }
        return key;
    }

    private static Map<String, SecretKey> parse(String text) {
        var keys = new LinkedHashMap<String, SecretKey>();
        Arrays.stream(text.split(",")).map(String::strip).forEach(entry -> {
            int colon = entry.indexOf(':');
            String id = colon < 0 ? ONLY_KEY : entry.substring(0, colon);
            if (keys.put(id, decode(entry.substring(colon + 1))) != null) {
                throw new IllegalStateException("FENGXING_MASTER_KEY names the key " + id + " twice");
            }
        });
        return keys;
    }

    /** Says what is wrong without showing the key. */
    private static SecretKey decode(String base64) {
        try {
            return Envelope.key(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("FENGXING_MASTER_KEY is not 32 bytes in base64");
        }
    }
}
