package cn.fengxing.grievance.anonymous;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What leads to a case that was cut loose; an earlier receipt opens nothing any more. */
public record NewReceiptView(
        @Schema(description = "16 位回执，只显示这一次", examples = "3049182756104827")
        String receipt) {}
