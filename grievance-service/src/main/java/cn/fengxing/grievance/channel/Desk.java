package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.rule.Hop;
import java.util.UUID;

/**
 * Where a case is to lie: an organisation at a hop.
 *
 * @param unrouted nobody fitting was found, so a committee holds the case to find somebody
 */
public record Desk(Hop hop, UUID organisationId, boolean unrouted) {

    public static Desk at(Hop hop, UUID organisationId) {
        return new Desk(hop, organisationId, false);
    }

    /** A committee gets the time to find somebody, anybody else the time to accept. */
    LimitKind firstLimit() {
        return unrouted ? LimitKind.DISPATCH : LimitKind.ACCEPT;
    }
}
