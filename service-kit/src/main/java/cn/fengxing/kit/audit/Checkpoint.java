package cn.fengxing.kit.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A signed statement of how the chain stood.
 *
 * @param seq the last link it covers
 * @param chainHash that link's hash
 * @param keyId the master key from which the signing key is derived
 * @param signature HMAC-SHA-256; without the master key nobody can restamp the chain
 */
record Checkpoint(long seq, byte[] chainHash, Instant at, String keyId, byte[] signature) {

    private static final HexFormat HEX = HexFormat.of();

    /** One line, for a place outside the database. */
    String toLine() {
        return String.join(
                " ", Long.toString(seq), HEX.formatHex(chainHash), at.toString(), keyId, HEX.formatHex(signature));
    }

    /** Empty if the line is none, as a half-written last one. */
    static Optional<Checkpoint> parse(String line) {
        String[] words = line.split(" ");
        if (words.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checkpoint(
                    Long.parseLong(words[0]),
                    HEX.parseHex(words[1]),
                    Instant.parse(words[2]),
                    words[3],
                    HEX.parseHex(words[4])));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
