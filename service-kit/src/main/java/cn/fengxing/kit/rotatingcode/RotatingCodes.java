package cn.fengxing.kit.rotatingcode;

import cn.fengxing.kit.personal.MasterKeys;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based codes (RFC 6238 with HMAC-SHA-256, eight digits, steps of thirty seconds) under a secret of each subject, derived from
 * the master key; a master key that changes changes what is on the screens, no more. Eight digits can be guessed by who may try
 * often enough: an operation that takes one is {@code @Limited("rotating-code")}.
 *
 * <p>A purpose keeps the codes of different features apart, e.g. {@code CARE_SESSION}.
 */
@Singleton
public class RotatingCodes {

    public static final Duration STEP = Duration.ofSeconds(30);

    private static final int MODULUS = 100_000_000;
    private static final String PREFIX = "FENGXING";
    private static final Pattern PURPOSE = Pattern.compile("[A-Z][A-Z_]{2,39}");
    private static final Pattern SCAN = Pattern.compile(
            PREFIX + ":([A-Z_]{3,40}):(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}):([0-9]{8})");
    private static final Pattern TYPED = Pattern.compile("[0-9]{4}[ -]?[0-9]{4}");

    private final MasterKeys masterKeys;
    private final Clock clock;

    RotatingCodes(MasterKeys masterKeys, Clock clock) {
        this.masterKeys = masterKeys;
        this.clock = clock;
    }

    /** What to show now. Whether the caller may show it, the feature has decided. */
    public RotatingCode current(String purpose, UUID subjectId) {
        long step = step();
        String digits = digits(purpose, subjectId, step);
        String scan = String.join(":", PREFIX, purpose, subjectId.toString().toUpperCase(Locale.ROOT), digits);
        return new RotatingCode(scan, digits, Instant.ofEpochSecond((step + 1) * STEP.toSeconds()));
    }

    /**
     * Whether this is the subject's current or previous code.
     *
     * @param given as scanned, or as typed: eight digits, a space or hyphen in their middle or not
     */
    public boolean accepts(String purpose, UUID subjectId, String given) {
        Matcher scan = SCAN.matcher(given);
        if (scan.matches()) {
            boolean ours = scan.group(1).equals(purpose)
                    && UUID.fromString(scan.group(2)).equals(subjectId);
            return ours && isCurrent(purpose, subjectId, scan.group(3));
        }
        return TYPED.matcher(given).matches() && isCurrent(purpose, subjectId, given.replaceAll("[ -]", ""));
    }

    /** The subject whose current or previous code was scanned; empty for any other text. */
    public Optional<UUID> subject(String purpose, String scanned) {
        Matcher scan = SCAN.matcher(scanned);
        return scan.matches()
                ? Optional.of(UUID.fromString(scan.group(2))).filter(id -> accepts(purpose, id, scanned))
                : Optional.empty();
    }

    /** Both steps are always computed and compared whole, so that the time taken tells nothing. */
    private boolean isCurrent(String purpose, UUID subjectId, String digits) {
        byte[] given = ascii(digits);
        long step = step();
        boolean now = MessageDigest.isEqual(given, ascii(digits(purpose, subjectId, step)));
        boolean before = MessageDigest.isEqual(given, ascii(digits(purpose, subjectId, step - 1)));
        return now | before;
    }

    private long step() {
        return Math.floorDiv(clock.instant().getEpochSecond(), STEP.toSeconds());
    }

    private String digits(String purpose, UUID subjectId, long step) {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("a purpose is UPPER_SNAKE of 3 to 40 letters: " + purpose);
        }
        byte[] secret = masterKeys.derive(masterKeys.currentId(), "rotating-code/" + purpose + "/" + subjectId);
        byte[] hash = hmac(secret, step);
        int offset = hash[hash.length - 1] & 0xf;
        int truncated = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        return "%08d".formatted(truncated % MODULUS);
    }

    private static byte[] hmac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
