package cn.fengxing.member.notification;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person was told. */
@ApplicationScoped
class HeldNotices implements Holding {

    private static final int MOST = 10_000;

    private final Notices notices;
    private final Clock clock;

    HeldNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** One notice, as the export shows it. */
    @Label("消息")
    record HeldNotice(
            @Label("标题") String title,
            @Label("内容") String text,
            @Label("时间") Instant at,
            @Label("已读时间") @Nullable Instant readAt) {}

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public List<HeldNotice> held(UUID personId) {
        return notices.page(personId, Locale.CHINESE, clock.instant(), Inbox.START, MOST).stream()
                .map(notice -> new HeldNotice(notice.title(), notice.text(), notice.at(), notice.readAt()))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        notices.empty(personId);
    }

    @Override
    public List<String> move(UUID from, UUID to) {
        return notices.move(from, to, null);
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        notices.move(to, from, moved);
    }
}
