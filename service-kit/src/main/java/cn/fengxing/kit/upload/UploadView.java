package cn.fengxing.kit.upload;

import cn.fengxing.kit.attachment.AttachmentView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An upload as its sender sees it. */
@Schema(name = "Upload")
public record UploadView(
        @Schema(description = "完成后即附件编号", examples = "8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13")
        UUID id,

        @Schema(description = "用途代码", examples = "STATION_PHOTO")
        String purpose,

        State state,

        @Schema(description = "已可靠保存的字节数；断线后从这里继续", examples = "1048576")
        long offset,

        @Schema(description = "文件总字节数", examples = "3145728")
        long length,

        @Schema(description = "到期未完成即删除", examples = "2026-01-02T00:00:00Z")
        Instant expiresAt,

        @Schema(description = "不接受的原因，与问题的 type 相同", examples = "urn:fengxing:problem:file-is-heic") @Nullable
        String refusal,

        @Schema(description = "完成后的附件") @Nullable AttachmentView attachment) {

    /** Where an upload stands. */
    @Schema(name = "UploadState")
    public enum State {
        RECEIVING,
        /** All bytes are here, and somebody looks into them, or will soon. */
        CHECKING,
        FINISHED,
        REFUSED
    }
}
