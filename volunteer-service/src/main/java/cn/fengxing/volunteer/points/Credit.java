package cn.fengxing.volunteer.points;

import java.util.UUID;

/**
 * Points that a person earned by something done.
 *
 * @param sourceId what was done; earns once
 * @param rule version of the rule that gave the points
 */
public record Credit(Reason reason, UUID sourceId, UUID personId, int rule, int points) {

    public Credit {
        if (points <= 0) {
            throw new IllegalArgumentException("a credit is positive");
        }
    }
}
