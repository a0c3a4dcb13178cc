package cn.fengxing.grievance.filing;

import cn.fengxing.grievance.reading.GrievanceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that nobody's account leads to, and what leads to it. */
public record AnonymousFilingView(
        @Schema(description = "16 位回执，只显示这一次；凭它查询、答复、确认，遗失无法补发", examples = "3049182756104827")
        String receipt,

        @Schema(description = "提示语", examples = "请抄下或截图保存回执，再输入末四位确认已保存。")
        String notice,

        GrievanceView grievance) {}
