package cn.fengxing.member.care.pack;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's own code. */
@Schema(name = "PackCode", example = """
                {"number":58,"handedOut":false,"scan":"FENGXING:CARE_PACK:01932F6A-7C00-7000-8000-0000000000F2:48213307",
                "digits":"48213307","renewAt":"2027-07-08T00:30:30Z","svg":"<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 45 45\\"/>"}""")
public record PackCodeView(
        @Schema(description = "领取编号") long number,
        boolean handedOut,
        @Schema(maxLength = 120) String scan,
        @Schema(maxLength = 8) String digits,
        Instant renewAt,
        @Schema(maxLength = 200_000) String svg) {}
