package cn.fengxing.kit.upload;

import cn.fengxing.kit.attachment.AttachmentPurpose;
import cn.fengxing.kit.attachment.AttachmentPurposes;
import cn.fengxing.kit.attachment.Senders;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.content.FileType;
import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.kit.problem.RetryLater;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Announces a file: its length, its name and what it is for. Refuses here what would be refused after all bytes were sent. */
@ApplicationScoped
class StartUpload {
    private static final long RETRY_AFTER_SECONDS = 60;

    private final UploadTable table;
    private final AttachmentPurposes purposes;
    private final Senders senders;
    private final RowKeys keys;
    private final UploadSettings settings;
    private final Caller caller;
    private final Clock clock;

    StartUpload(
            UploadTable table,
            AttachmentPurposes purposes,
            Senders senders,
            RowKeys keys,
            UploadSettings settings,
            Caller caller,
            Clock clock) {
        this.table = table;
        this.purposes = purposes;
        this.senders = senders;
        this.keys = keys;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Upload start(long length, UploadMetadata metadata) {
        AttachmentPurpose purpose = purposes.find(metadata.purpose())
                .orElseThrow(() -> new FieldRejected("Upload-Metadata.purpose", "wrong-value"));
        purpose.requireMaySend(caller);
        requireFits(length, purpose);
        byte[] sender = senders.of(caller);
        requireQuota(sender, length);
        // random, not by time: a company that sees the id must not learn when the file was sent
        UUID id = UUID.randomUUID();
        Instant expiresAt = clock.instant().plus(settings.unfinished());
        Upload upload = Upload.begin(id, sender, length, metadata, keys.create(id), expiresAt);
        table.insert(upload);
        return upload;
    }

    private static void requireFits(long length, AttachmentPurpose purpose) {
        if (length < 1) {
            throw new FieldRejected("Upload-Length", "too-small", 1);
        }
        long readable =
                purpose.types().stream().mapToLong(FileType::maxBytes).max().orElse(0);
        if (length > Math.min(purpose.maxBytes(), readable)) {
            throw new Rejected(CommonProblems.CONTENT_TOO_LARGE);
        }
    }

    private void requireQuota(byte[] sender, long length) {
        LocalDate today = Today.by(clock);
        if (!table.allow(sender, today, length, settings.bytesPerDay())) {
            Instant tomorrow = Today.startOf(today.plusDays(1));
            throw exceeded(
                    Math.max(1, Duration.between(clock.instant(), tomorrow).toSeconds()));
        }
        if (table.open(sender) >= settings.openPerPerson()) {
            throw exceeded(RETRY_AFTER_SECONDS);
        }
    }

    private static RetryLater exceeded(long afterSeconds) {
        return new RetryLater(UploadProblems.QUOTA_EXCEEDED, afterSeconds, Map.of());
    }
}
