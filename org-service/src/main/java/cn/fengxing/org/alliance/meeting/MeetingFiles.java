package cn.fengxing.org.alliance.meeting;

import cn.fengxing.kit.attachment.Attachment;
import cn.fengxing.kit.attachment.AttachmentPurpose;
import cn.fengxing.kit.attachment.KeptAttachments;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.content.FileType;
import cn.fengxing.org.alliance.Alliances;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Files that belong to minutes: the signed sheet, the list of venues, photos of the place. Members see them. */
@Singleton
class MeetingFiles implements AttachmentPurpose {

    static final int MOST = 10;

    private static final String CODE = "MEETING_MINUTES";
    private static final long MAX_BYTES = 20 << 20;

    private final Alliances alliances;
    private final Meetings meetings;
    private final KeptAttachments attachments;

    MeetingFiles(Alliances alliances, Meetings meetings, KeptAttachments attachments) {
        this.alliances = alliances;
        this.meetings = meetings;
        this.attachments = attachments;
    }

    List<Attachment> of(UUID meetingId) {
        return attachments.of(CODE, meetingId);
    }

    Map<UUID, List<Attachment>> of(Collection<UUID> meetingIds) {
        return attachments.of(CODE, meetingIds);
    }

    void keep(UUID meetingId, List<UUID> attachmentIds) {
        attachments.exactly(CODE, meetingId, attachmentIds);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Set<FileType> types() {
        return EnumSet.complementOf(EnumSet.of(FileType.CSV));
    }

    @Override
    public long maxBytes() {
        return MAX_BYTES;
    }

    @Override
    public void requireMaySend(Caller caller) {
        caller.requireAny(Alliances.LEADERS);
    }

    @Override
    public boolean mayRead(Caller caller, UUID meetingId) {
        return meetings.findByIdOptional(meetingId)
                .filter(meeting -> alliances.isSeen(meeting.allianceId()))
                .isPresent();
    }
}
