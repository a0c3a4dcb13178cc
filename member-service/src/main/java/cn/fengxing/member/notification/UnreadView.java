package cn.fengxing.member.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param state sent back as {@code known}, to wait for the next change */
@Schema(example = """
        {"count":3,"state":"3-1795163400000000"}""")
public record UnreadView(
        @Schema(description = "未读条数，100 表示 100 条或以上", minimum = "0", maximum = "100")
        int count,

        @Schema(maxLength = 24) String state) {}
