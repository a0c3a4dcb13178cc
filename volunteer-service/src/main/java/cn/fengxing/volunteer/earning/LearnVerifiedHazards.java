package cn.fengxing.volunteer.earning;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.volunteer.points.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A verified hazard earns points for everybody who has reported it before, each report once. */
@ApplicationScoped
public class LearnVerifiedHazards implements EventHandler {

    private final Earnings earnings;

    LearnVerifiedHazards(Earnings earnings) {
        this.earnings = earnings;
    }

    /**
     * What is read of the event.
     *
     * @param reporterId who reported it first; null if that one has left, or nobody knows who it was
     * @param furtherReports of others; null in events of before others could join
     */
    record HazardVerified(
            UUID hazardId,
            @Nullable UUID reporterId,
            @Nullable List<FurtherReport> furtherReports) {}

    record FurtherReport(UUID reportId, UUID reporterId) {}

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
            if (verified.furtherReports() != null) {
                verified.furtherReports()
                        .forEach(
                                report -> earnings.add(Reason.HAZARD_VERIFIED, report.reportId(), report.reporterId()));
            }
        }
    }
}
