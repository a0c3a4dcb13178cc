package cn.fengxing.member.development.paper;

import cn.fengxing.kit.attachment.AttachmentView;
import cn.fengxing.member.development.course.Document;
import cn.fengxing.member.development.course.Step;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The documents of a file, step by step up to the next one. */
@Schema(example = """
                {"fileId":"7a6e2c1b-0d43-4f0b-9a57-0a4c2f3e1d10","steps":[{"step":"TALK","name":"党组织派人谈话",
                "documents":[{"document":"TALK_RECORD","name":"谈话记录","state":"DUE","files":[]}]}]}""")
public record DocumentsView(UUID fileId, List<StepDocuments> steps) {

    /** What is due with one step. */
    @Schema(example = """
                    {"step":"TALK","name":"党组织派人谈话",
                    "documents":[{"document":"TALK_RECORD","name":"谈话记录","state":"DUE","files":[]}]}""")
    public record StepDocuments(
            Step step, @Schema(maxLength = 30) String name, List<DocumentView> documents) {}

    /**
     * One document.
     *
     * @param files to open by {@code POST /v1/members/uploads/{id}/links}; those that the reader may open
     */
    @Schema(example = """
                    {"document":"TALK_RECORD","name":"谈话记录","state":"FILED",
                    "files":[{"id":"8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13","type":"application/pdf","size":482133,"name":"谈话记录.pdf"}]}""")
    public record DocumentView(
            Document document, @Schema(maxLength = 30) String name, DocumentState state, List<AttachmentView> files) {}
}
