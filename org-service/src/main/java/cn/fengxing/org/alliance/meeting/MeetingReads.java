package cn.fengxing.org.alliance.meeting;

import cn.fengxing.kit.attachment.Attachment;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.org.alliance.Alliances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Meetings for members. */
@ApplicationScoped
public class MeetingReads {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Alliances alliances;
    private final Meetings meetings;

    private final MeetingFiles files;

    MeetingReads(Alliances alliances, Meetings meetings, MeetingFiles files) {
        this.alliances = alliances;
        this.meetings = meetings;
        this.files = files;
    }

    @Transactional
    public MeetingView get(UUID allianceId, UUID id) {
        alliances.seen(allianceId);
        return meetings.get(allianceId, id).view(files.of(id));
    }

    @Transactional
    public Page<MeetingView> list(UUID allianceId, PageRequest page) {
        alliances.seen(allianceId);
        UUID before = page.after(UUID.class).orElse(AFTER_ALL);
        List<Meeting> rows = meetings.page(allianceId, before, page.limit() + 1);
        Map<UUID, List<Attachment>> kept =
                files.of(rows.stream().map(Meeting::id).toList());
        List<MeetingView> views = rows.stream()
                .map(meeting -> meeting.view(kept.getOrDefault(meeting.id(), List.of())))
                .toList();
        return Page.of(views, page, MeetingView::id);
    }
}
