package cn.fengxing.grievance.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom it is for. */
@Schema(example = """
        {"kind":"COMMUNITY","divisionCode":"210102000000"}""")
public record RecipientRequest(
        @NotNull RecipientKind kind,

        @Schema(description = "驿站或部门的编号；给社区的按区划自动确定") @Nullable
        UUID recipientId,

        @Schema(description = "所在区划；给社区的必填") @Nullable @Pattern(regexp = "\\d{12}")
        String divisionCode) {}
