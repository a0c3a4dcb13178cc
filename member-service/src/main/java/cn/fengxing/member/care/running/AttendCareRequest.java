package cn.fengxing.member.care.running;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was scanned or typed. */
@Schema(name = "AttendCareRequest", example = """
                {"code":"4821 3307"}""")
public record AttendCareRequest(
        @Schema(description = "扫到的文字，或屏幕上的八位数字") @NotBlank @Size(max = 120)
        String code) {}
