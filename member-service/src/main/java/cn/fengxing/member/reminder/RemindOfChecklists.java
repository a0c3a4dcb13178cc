package cn.fengxing.member.reminder;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.member.notification.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Items of a checklist, to the officials of the member unit who report them. */
@ApplicationScoped
class RemindOfChecklists implements EventHandler {

    private static final Map<String, NoticeKind> KINDS = Map.of(
            "cn.fengxing.checklist.item-due-soon.v1", NoticeKind.CHECKLIST_DUE_SOON,
            "cn.fengxing.checklist.item-overdue.v1", NoticeKind.CHECKLIST_OVERDUE);

    private final Remind remind;

    RemindOfChecklists(Remind remind) {
        this.remind = remind;
    }

    /** What is read of the event. */
    record Item(UUID itemId, UUID organisationId) {}

    @Override
    public String topic() {
        return "fengxing.checklists.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        NoticeKind kind = KINDS.get(event.type());
        if (kind != null && event.data() != null) {
            Item item = event.as(Item.class);
            remind.holders(event, item.organisationId(), List.of(Role.REGULATOR), kind, item.itemId(), null);
        }
    }
}
