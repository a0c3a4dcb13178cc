package cn.fengxing.kit.attachment;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.content.FileType;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a feature decides of the files it refers to. One bean per purpose; a file is sent for exactly one. */
public interface AttachmentPurpose {

    /** {@code UPPER_SNAKE}, unique within the service, e.g. {@code STATION_PHOTO}. */
    String code();

    /** What may be sent. */
    Set<FileType> types();

    /** Of what is sent; {@link FileType#maxBytes()} holds as well. */
    long maxBytes();

    /** How long a kept attachment lives; empty if only the feature deletes it. */
    default Optional<Duration> retention() {
        return Optional.empty();
    }

    /**
     * Passes if the caller may send such a file.
     *
     * @throws cn.fengxing.kit.problem.Rejected 401 or 403
     */
    void requireMaySend(Caller caller);

    /** Whether the caller may read what is kept for this subject. Asked within a transaction; what it answers no to looks missing. */
    boolean mayRead(Caller caller, UUID subjectId);
}
