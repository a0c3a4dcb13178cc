package cn.fengxing.member.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a notice.
 *
 * @param subjectId what it is about; the kind says what sort of thing that is
 */
record Notice(NoticeKind kind, @Nullable UUID subjectId) {

    private static final UUID NONE = new UUID(0, 0);

    /** Always of one length. */
    String text() {
        return ("%-" + NoticeKind.LONGEST + "s%s").formatted(kind, subjectId == null ? NONE : subjectId);
    }

    static Notice parse(String text) {
        UUID subject = UUID.fromString(text.substring(NoticeKind.LONGEST));
        NoticeKind kind =
                NoticeKind.valueOf(text.substring(0, NoticeKind.LONGEST).stripTrailing());
        return new Notice(kind, subject.equals(NONE) ? null : subject);
    }
}
