package cn.fengxing.grievance.access;

import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.kit.caller.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody has a case open that is not their own.
 *
 * @param organisationId where the role is held
 * @param actor null for a visitor, who only reads
 * @param reason of a visitor, under seal
 */
public record Seated(
        UUID organisationId, Role role, @Nullable Actor actor, byte @Nullable [] reason) {

    boolean isVisit() {
        return actor == null;
    }
}
