package cn.fengxing.grievance.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The pictures of a case that the reader may see, in the order in which they came. */
public record EvidenceView(List<EvidenceItemView> items) {

    /**
     * One picture; {@code POST /v1/attachments/{id}/links} opens it.
     *
     * @param forCompany whether the worker lets the company see it
     */
    @Schema(name = "EvidenceItem", example = """
                    {"id":"8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13","from":"WORKER","type":"image/jpeg","size":482133,
                     "forCompany":false,"on":"2026-11-24"}""")
    public record EvidenceItemView(UUID id, Sender from, String type, long size, boolean forCompany, LocalDate on) {

        /** Whose it is. */
        public enum Sender {
            WORKER,
            OWNER
        }
    }
}
