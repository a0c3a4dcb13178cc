package cn.fengxing.org.lineage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a change is undone. */
@Schema(example = """
        {"reason":"合并对象登记有误"}""")
public record UndoChangeRequest(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "自何日起；不填为今天，不能早于有关组织最近一次变更") @Nullable
        LocalDate effectiveOn) {}
