package cn.fengxing.member.care.running;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to show now. */
@Schema(name = "CareSessionCode", example = """
                {"scan":"FENGXING:CARE_SESSION:01932F6A-7C00-7000-8000-0000000000E2:48213307","digits":"48213307",
                "renewAt":"2027-07-08T00:30:30Z","svg":"<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 45 45\\"/>"}""")
public record SessionCodeView(
        @Schema(maxLength = 120, description = "二维码内容") String scan,
        @Schema(maxLength = 8, description = "扫不了码时手工输入") String digits,
        @Schema(description = "届时换下一个码") Instant renewAt,
        @Schema(maxLength = 200_000, description = "二维码图片") String svg) {}
