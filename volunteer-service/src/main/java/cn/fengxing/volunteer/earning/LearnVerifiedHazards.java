package cn.fengxing.volunteer.earning;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.volunteer.points.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A verified hazard report earns its reporter points. */
@ApplicationScoped
public class LearnVerifiedHazards implements EventHandler {

    private final Earnings earnings;

    LearnVerifiedHazards(Earnings earnings) {
        this.earnings = earnings;
    }

    /** @param reporterId null if the reporter has left */
    record HazardVerified(UUID hazardId, @Nullable UUID reporterId) {}

    @Override
    public String topic() {
        return "fengxing.hazards.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals("cn.fengxing.hazard.verified.v1")) {
            HazardVerified verified = event.as(HazardVerified.class);
            if (verified.reporterId() != null) {
                earnings.add(Reason.HAZARD_VERIFIED, verified.hazardId(), verified.reporterId());
            }
        }
    }
}
