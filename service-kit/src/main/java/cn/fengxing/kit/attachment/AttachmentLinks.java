package cn.fengxing.kit.attachment;

import cn.fengxing.kit.personal.MasterKeys;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links that open one attachment for some minutes, for an {@code <img>} or a download that cannot send a token. A link holds no
 * secret but its own signature and nothing about a person; a master key that changes ends them all.
 */
@Singleton
public class AttachmentLinks {

    private static final String PURPOSE = "attachment-links";

    private final byte[] key;
    private final AttachmentSettings settings;
    private final Clock clock;

    AttachmentLinks(MasterKeys masterKeys, AttachmentSettings settings, Clock clock) {
        this.key = masterKeys.derive(masterKeys.currentId(), PURPOSE);
        this.settings = settings;
        this.clock = clock;
    }

    /** A link for somebody who was allowed to read it. */
    public AttachmentLink link(UUID id, LinkUse use) {
        Instant until = clock.instant().plus(settings.linkLife()).truncatedTo(ChronoUnit.SECONDS);
        String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(sign(id, until, use));
        String href = settings.path() + "/" + id + "/content?use=" + use + "&until=" + until.getEpochSecond()
                + "&signature=" + signature;
        return new AttachmentLink(href, until);
    }

    /** @throws cn.fengxing.kit.problem.Rejected 404 unless it is a link of ours, unchanged, and still holds */
    public void require(UUID id, LinkUse use, long until, String signature) {
        Instant end = Instant.ofEpochSecond(Math.min(until, Integer.MAX_VALUE * 4L));
        boolean genuine = MessageDigest.isEqual(sign(id, end, use), decoded(signature));
        if (!genuine || !clock.instant().isBefore(end)) {
            throw CommonProblems.notFound();
        }
    }

    private byte[] sign(UUID id, Instant until, LinkUse use) {
        byte[] name = use.name().getBytes(StandardCharsets.US_ASCII);
        byte[] message = ByteBuffer.allocate(24 + name.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(until.getEpochSecond())
                .put(name)
                .array();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decoded(String signature) {
        try {
            return Base64.getUrlDecoder().decode(signature);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }
}
