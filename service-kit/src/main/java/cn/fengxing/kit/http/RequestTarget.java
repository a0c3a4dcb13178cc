package cn.fengxing.kit.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether a request target is one (RFC 3986) and can be decoded: whole %-escapes (RFC 3986 section 2.1) of valid UTF-8, without NUL. */
final class RequestTarget {

    private RequestTarget() {}

    static boolean wellFormed(String target) {
        try {
            new URI(target);
        } catch (URISyntaxException malformed) {
            return false;
        }
        if (target.indexOf('%') < 0) {
            return true;
        }
        ByteBuffer bytes = ByteBuffer.allocate(target.length() * 3);
        for (int i = 0; i < target.length(); i++) {
            char unit = target.charAt(i);
            if (unit != '%') {
                bytes.put(unit < 0x80 ? (byte) unit : (byte) '?');
                continue;
            }
            int octet = octet(target, i + 1);
            if (octet <= 0) {
                return false;
            }
            bytes.put((byte) octet);
            i += 2;
        }
        return utf8(bytes.flip());
    }

    /** -1 when there are not two hexadecimal digits. */
    private static int octet(String target, int at) {
        if (at + 2 > target.length()) {
            return -1;
        }
        int high = Character.digit(target.charAt(at), 16);
        int low = Character.digit(target.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static boolean utf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
