package cn.fengxing.kit.ratelimit;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses in CIDR notation (RFC 4632). */
record Network(byte[] prefix, int bits) {

    /** @throws IllegalArgumentException if the text is no network */
    static Network parse(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] prefix = address(parts[0]);
        int bits = parts.length == 1 ? prefix.length * 8 : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > prefix.length * 8) {
            throw new IllegalArgumentException("no network: " + text);
        }
        return new Network(prefix, bits);
    }

    boolean contains(byte[] address) {
        int rest = prefix.length * 8 - bits;
        return address.length == prefix.length
                && new BigInteger(1, prefix).shiftRight(rest).equals(new BigInteger(1, address).shiftRight(rest));
    }

    /** @throws IllegalArgumentException unless it is a literal; names are never looked up */
    static byte[] address(String literal) {
        boolean numeric = literal.matches("[0-9.]+") || (literal.contains(":") && literal.matches("[0-9a-fA-F:.]+"));
        try {
            if (numeric) {
                return InetAddress.getByName(literal).getAddress();
            }
        } catch (UnknownHostException malformed) {
            // said below
        }
        throw new IllegalArgumentException("no address");
    }
}
