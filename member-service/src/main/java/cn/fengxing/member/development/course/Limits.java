package cn.fengxing.member.development.course;

import java.util.Map;

/** The amounts in force in one division on one day. */
public record Limits(Map<LimitCode, Integer> amounts) {

    /** @throws IllegalArgumentException if an amount is missing: a limit that nobody set is no reason to let anything pass */
    public Limits {
        amounts = Map.copyOf(amounts);
        for (LimitCode code : LimitCode.values()) {
            if (!amounts.containsKey(code)) {
                throw new IllegalArgumentException("no amount for " + code);
            }
        }
    }

    public int of(LimitCode code) {
        return amounts.get(code);
    }
}
