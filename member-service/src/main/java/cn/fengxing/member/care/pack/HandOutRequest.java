package cn.fengxing.member.care.pack;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the worker's phone shows. */
@Schema(name = "HandOutPackRequest", example = """
                {"stationId":"01932f6a-7c00-7000-8000-0000000000f1","number":58,"code":"4821 3307"}""")
public record HandOutRequest(
        @NotNull UUID stationId,

        @Schema(description = "扫码时不填；手工输入时填领取编号") @Nullable @Min(1)
        Long number,

        @NotBlank @Size(max = 120) String code) {}
