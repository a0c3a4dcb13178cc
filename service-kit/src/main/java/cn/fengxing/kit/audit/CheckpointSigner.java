package cn.fengxing.kit.audit;

import cn.fengxing.kit.personal.MasterKeys;
import cn.fengxing.kit.personal.UnreadableException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs checkpoints with a key that the database never sees, and tells genuine ones from others. */
@Singleton
class CheckpointSigner {

    private final MasterKeys masterKeys;
    private final String service;

    CheckpointSigner(
            MasterKeys masterKeys,
            @ConfigProperty(name = "fengxing.service", defaultValue = "service") String service) {
        this.masterKeys = masterKeys;
        this.service = service;
    }

    Checkpoint sign(long seq, byte[] chainHash) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String keyId = masterKeys.currentId();
        return new Checkpoint(seq, chainHash, now, keyId, signature(seq, chainHash, now, keyId));
    }

    boolean genuine(Checkpoint checkpoint) {
        try {
            byte[] expected = signature(checkpoint.seq(), checkpoint.chainHash(), checkpoint.at(), checkpoint.keyId());
            return MessageDigest.isEqual(expected, checkpoint.signature());
        } catch (UnreadableException e) {
            return false;
        }
    }

    /** The service's name is signed too: another service's chain does not pass for this one's. */
    private byte[] signature(long seq, byte[] chainHash, Instant at, String keyId) {
        String statement = String.join(
                "\n", service, Long.toString(seq), HexFormat.of().formatHex(chainHash), at.toString(), keyId);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(masterKeys.derive(keyId, "audit-checkpoint"), "HmacSHA256"));
            return mac.doFinal(statement.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }
}
