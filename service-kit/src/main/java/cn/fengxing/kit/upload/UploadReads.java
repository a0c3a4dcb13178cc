package cn.fengxing.kit.upload;

import cn.fengxing.kit.attachment.AttachmentView;
import cn.fengxing.kit.attachment.Attachments;
import cn.fengxing.kit.attachment.Senders;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a sender sees of the own uploads; to everybody else they do not exist. */
@ApplicationScoped
@Transactional
class UploadReads {

    private final UploadTable table;
    private final Attachments attachments;
    private final Senders senders;
    private final RowKeys keys;
    private final Caller caller;
    private final Clock clock;

    UploadReads(UploadTable table, Attachments attachments, Senders senders, RowKeys keys, Caller caller, Clock clock) {
        this.table = table;
        this.attachments = attachments;
        this.senders = senders;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws cn.fengxing.kit.problem.Rejected 404 if it is not the caller's, or has expired */
    Upload get(UUID id) {
        return table.find(id, senders.of(caller), clock.instant()).orElseThrow(CommonProblems::notFound);
    }

    UploadView view(UUID id) {
        Upload upload = get(id);
        return new UploadView(
                upload.id(),
                upload.purpose(),
                upload.state(),
                upload.received(),
                upload.length(),
                upload.expiresAt(),
                upload.fault().map(fault -> fault.type().uri()).orElse(null),
                attachment(upload));
    }

    String metadata(Upload upload) {
        return upload.metadata(keys).header();
    }

    private @Nullable AttachmentView attachment(Upload upload) {
        return attachments.find(List.of(upload.id())).values().stream()
                .findFirst()
                .map(AttachmentView::of)
                .orElse(null);
    }
}
