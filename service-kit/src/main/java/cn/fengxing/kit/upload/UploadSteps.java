package cn.fengxing.kit.upload;

import cn.fengxing.kit.attachment.AttachmentContent;
import cn.fengxing.kit.attachment.AttachmentLink;
import cn.fengxing.kit.attachment.AttachmentLinks;
import cn.fengxing.kit.attachment.Attachments;
import cn.fengxing.kit.attachment.LinkUse;
import cn.fengxing.kit.attachment.Senders;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that can be done with an upload and what it becomes, as a service's {@link UploadResource} needs it. */
@Singleton
public class UploadSteps {

    private final StartUpload startUpload;
    private final AppendToUpload appendToUpload;
    private final FinishUpload finishUpload;
    private final EndUpload endUpload;
    private final UploadReads reads;
    private final Attachments attachments;
    private final AttachmentLinks links;
    private final Senders senders;
    private final Caller caller;

    UploadSteps(
            StartUpload startUpload,
            AppendToUpload appendToUpload,
            FinishUpload finishUpload,
            EndUpload endUpload,
            UploadReads reads,
            Attachments attachments,
            AttachmentLinks links,
            Senders senders,
            Caller caller) {
        this.startUpload = startUpload;
        this.appendToUpload = appendToUpload;
        this.finishUpload = finishUpload;
        this.endUpload = endUpload;
        this.reads = reads;
        this.attachments = attachments;
        this.links = links;
        this.senders = senders;
        this.caller = caller;
    }

    UploadReads reads() {
        return reads;
    }

    Upload start(long length, @Nullable String metadata) {
        return startUpload.start(length, UploadMetadata.parse(metadata));
    }

    Upload append(UUID id, long offset, long announced, @Nullable String checksum, InputStream body) {
        UploadChecksum parsed = checksum == null ? null : UploadChecksum.parse(checksum);
        Upload upload = appendToUpload.append(id, offset, announced, parsed, body);
        if (upload.complete()) {
            finishUpload.finish(id);
        }
        return upload;
    }

    void end(UUID id) {
        endUpload.end(id);
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401 without a token; 404 if it is not there for this caller */
    AttachmentLink link(UUID id, LinkUse use) {
        senders.requireKnown(caller);
        if (!attachments.mayRead(id)) {
            throw CommonProblems.notFound();
        }
        return links.link(id, use);
    }

    /** @throws cn.fengxing.kit.problem.Rejected 404 unless the link holds and the attachment is still there */
    AttachmentContent open(UUID id, LinkUse use, long until, String signature) {
        links.require(id, use, until, signature);
        return attachments.open(id);
    }
}
