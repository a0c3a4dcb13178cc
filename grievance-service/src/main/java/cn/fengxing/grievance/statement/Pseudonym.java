package cn.fengxing.grievance.statement;

import java.security.SecureRandom;

/** What later hops call the worker: random, so that nothing leads from one case, or one hop, to another. */
public final class Pseudonym {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Pseudonym() {}

    public static String next() {
        StringBuilder name = new StringBuilder("蜂友-");
        RANDOM.ints(8, 0, ALPHABET.length()).forEach(i -> name.append(ALPHABET.charAt(i)));
        return name.toString();
    }
}
