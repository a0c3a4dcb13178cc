package cn.fengxing.volunteer.earning;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.volunteer.points.EarningReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A verified hazard report earns its reporter points. */
@ApplicationScoped
public class HazardEarnings implements EventHandler {

    private final Earnings earnings;

    HazardEarnings(Earnings earnings) {
        this.earnings = earnings;
    }

    record HazardVerified(UUID hazardId, UUID reporterId) {}

    @Override
    public String topic() {
        return "fengxing.hazards.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals("cn.fengxing.hazard.verified.v1")) {
            HazardVerified verified = event.as(HazardVerified.class);
            earnings.add(EarningReason.HAZARD_VERIFIED, verified.hazardId(), verified.reporterId());
        }
    }
}
