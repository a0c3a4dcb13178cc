package cn.fengxing.member.identity.secondfactor;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** What somebody has on the phone. */
public record AuthenticatorApp(String secret) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** @param steps of thirty seconds, later than now */
    public String code(int steps) {
        return Totp.code(bytes(), Instant.now().getEpochSecond() / 30 + steps);
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long bits = 0;
        int held = 0;
        for (char each : secret.toCharArray()) {
            bits = bits << 5 | ALPHABET.indexOf(each);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write((int) (bits >> held) & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
