package cn.fengxing.org.alliance.meeting;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.org.alliance.Alliances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Meetings for members. */
@ApplicationScoped
public class MeetingReads {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Alliances alliances;
    private final Meetings meetings;

    MeetingReads(Alliances alliances, Meetings meetings) {
        this.alliances = alliances;
        this.meetings = meetings;
    }

    @Transactional
    public MeetingView get(UUID allianceId, UUID id) {
        alliances.seen(allianceId);
        return meetings.get(allianceId, id).view();
    }

    @Transactional
    public Page<MeetingView> list(UUID allianceId, PageRequest page) {
        alliances.seen(allianceId);
        UUID before = page.after(UUID.class).orElse(AFTER_ALL);
        List<MeetingView> rows = meetings.page(allianceId, before, page.limit() + 1).stream()
                .map(Meeting::view)
                .toList();
        return Page.of(rows, page, MeetingView::id);
    }
}
