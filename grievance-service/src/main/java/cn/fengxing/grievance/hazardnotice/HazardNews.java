package cn.fengxing.grievance.hazardnotice;

import static cn.fengxing.grievance.notice.NoticeKind.HAZARD_ASSIGNED;
import static cn.fengxing.grievance.notice.NoticeKind.HAZARD_CLOSED;
import static cn.fengxing.grievance.notice.NoticeKind.HAZARD_DISPUTED;
import static cn.fengxing.grievance.notice.NoticeKind.HAZARD_FIXED;
import static cn.fengxing.grievance.notice.NoticeKind.HAZARD_OVERDUE;
import static cn.fengxing.grievance.notice.NoticeKind.HAZARD_VERIFIED;

import cn.fengxing.grievance.hazard.rule.HazardAction;
import cn.fengxing.grievance.notice.NoticeKind;
import java.util.Optional;

/** What an action means for whom. */
final class HazardNews {

    private HazardNews() {}

    /** Empty for what needs nobody to look; a merged one goes on under another id. */
    static Optional<NoticeKind> forReporters(HazardAction action) {
        return switch (action) {
            case VERIFY -> Optional.of(HAZARD_VERIFIED);
            case FIX -> Optional.of(HAZARD_FIXED);
            case DISMISS, CONFIRM, SILENCE -> Optional.of(HAZARD_CLOSED);
            case REPORT, JOIN, REROUTE, MERGE, ASSIGN, AGREE, DISPUTE, ESCALATE, STAY_OVERDUE -> Optional.empty();
        };
    }

    /** For those who answer for it; empty for what they did themselves. */
    static Optional<NoticeKind> forOwner(HazardAction action) {
        return switch (action) {
            case REPORT, REROUTE -> Optional.of(HAZARD_ASSIGNED);
            case DISPUTE -> Optional.of(HAZARD_DISPUTED);
            case ESCALATE, STAY_OVERDUE -> Optional.of(HAZARD_OVERDUE);
            case JOIN, VERIFY, DISMISS, MERGE, ASSIGN, FIX, AGREE, CONFIRM, SILENCE -> Optional.empty();
        };
    }
}
