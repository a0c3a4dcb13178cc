package cn.fengxing.member.reminder;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.member.notification.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases of the direct channel, to those who owe the next step; the worker learns of the own case by another way. */
@ApplicationScoped
class RemindOfCases implements EventHandler {

    private static final String PLATFORM = "PLATFORM";

    private static final Map<String, Role> HANDLERS = Map.of(
            "DUTY_DESK",
            Role.DUTY_OFFICER,
            "BRANCH",
            Role.BRANCH_SECRETARY,
            PLATFORM,
            Role.PLATFORM_OFFICER,
            "REGULATOR",
            Role.REGULATOR,
            "SUPERIOR_REGULATOR",
            Role.REGULATOR);

    private static final Map<String, NoticeKind> KINDS = Map.of(
            "cn.fengxing.grievance.filed.v1", NoticeKind.CASE_ASSIGNED,
            "cn.fengxing.grievance.assigned.v1", NoticeKind.CASE_ASSIGNED,
            "cn.fengxing.grievance.forwarded.v1", NoticeKind.CASE_ASSIGNED,
            "cn.fengxing.grievance.escalated.v1", NoticeKind.CASE_ASSIGNED,
            "cn.fengxing.grievance.due-soon.v1", NoticeKind.CASE_DUE_SOON,
            "cn.fengxing.grievance.overdue.v1", NoticeKind.CASE_OVERDUE);

    private final Remind remind;

    RemindOfCases(Remind remind) {
        this.remind = remind;
    }

    /** What is read of the event. */
    record Step(UUID grievanceId, String hop, UUID ownerId, String priority) {}

    @Override
    public String topic() {
        return "fengxing.grievances.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        NoticeKind kind = KINDS.get(event.type());
        if (kind == null || event.data() == null) {
            return;
        }
        Step step = event.as(Step.class);
        Role handler = HANDLERS.get(step.hop());
        if (handler != null) {
            NoticeKind told = step.priority().equals("URGENT_SAFETY") ? NoticeKind.URGENT_CASE : kind;
            // A company knows the case by another id, and would know it again by this one.
            UUID subject = step.hop().equals(PLATFORM) ? null : step.grievanceId();
            remind.holders(event, step.ownerId(), List.of(handler), told, subject, null);
        }
    }
}
