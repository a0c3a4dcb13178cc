package cn.fengxing.member.notification;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.notification.Notices.Place;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller's own notices. */
@ApplicationScoped
public class Inbox {

    /** After every notice that there can be, and within what PostgreSQL takes for a time. */
    private static final Place START = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private final Caller caller;
    private final Notices notices;
    private final InboxWatch watch;
    private final Clock clock;

    Inbox(Caller caller, Notices notices, InboxWatch watch, Clock clock) {
        this.caller = caller;
        this.notices = notices;
        this.watch = watch;
        this.clock = clock;
    }

    @Transactional
    public Page<NotificationView> page(PageRequest page, Locale language) {
        List<NotificationView> rows = notices.page(
                caller.personId(),
                language,
                clock.instant(),
                page.after(Place.class).orElse(START),
                page.limit() + 1);
        return Page.of(rows, page, notice -> new Place(notice.at(), notice.id()));
    }

    @Transactional
    public void read(UUID id) {
        if (!notices.read(caller.personId(), id, clock.instant())) {
            throw CommonProblems.notFound();
        }
    }

    @Transactional
    public void readAll(Instant until) {
        notices.readAll(caller.personId(), until, clock.instant());
    }

    /** At once, unless it still is what the caller knows: then when it changes, and at the latest after this long. */
    public Uni<UnreadView> unread(@Nullable String known, Duration patience) {
        ByteBuffer inbox = watch.inboxOf(caller.personId());
        Unread now = watch.unread(inbox);
        return now.state().equals(known) && !patience.isZero()
                ? watch.change(inbox, now, patience).map(Unread::view)
                : Uni.createFrom().item(now.view());
    }
}
