package cn.fengxing.member.identity.secondfactor;

/** RFC 4648 section 6, without padding: how authenticator apps take a secret, and what people can type from paper. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    /** @param bytes a multiple of five */
    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (byte each : bytes) {
            bits = bits << 8 | each & 0xff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(ALPHABET.charAt((int) (bits >> held) & 31));
            }
        }
        return text.toString();
    }
}
