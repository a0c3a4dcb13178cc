package cn.fengxing.grievance.notice;

import cn.fengxing.kit.caller.Role;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a request will say, as it lies sealed: always of one length, so that the length tells nothing. */
record PendingNotice(
        NoticeKind kind,
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @Nullable Role role,
        @Nullable UUID subjectId) {

    private static final int LENGTH = 180;

    static PendingNotice of(NoticeRequested request) {
        return new PendingNotice(
                request.kind(), request.personId(), request.organisationId(), request.role(), request.subjectId());
    }

    /** With an id that has never lain in the table. */
    NoticeRequested request() {
        return new NoticeRequested(UUID.randomUUID(), kind, personId, organisationId, role, subjectId);
    }

    PendingNotice withPerson(UUID other) {
        return new PendingNotice(kind, other, null, null, null);
    }

    byte[] bytes() {
        String text = String.join(
                "/",
                kind.name(),
                text(personId),
                text(organisationId),
                role == null ? "" : role.name(),
                text(subjectId));
        return (text + "/" + " ".repeat(LENGTH - text.length())).getBytes(StandardCharsets.US_ASCII);
    }

    static PendingNotice parse(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.US_ASCII).split("/");
        return new PendingNotice(
                NoticeKind.valueOf(parts[0]),
                id(parts[1]),
                id(parts[2]),
                parts[3].isEmpty() ? null : Role.valueOf(parts[3]),
                id(parts[4]));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static @Nullable UUID id(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }
}
