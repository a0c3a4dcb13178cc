package cn.fengxing.grievance.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That whoever has the case now may know who I am. Who filed anonymously states name and phone. */
@Schema(example = """
                {"textVersion":"2026-12"}""")
public record ConsentRequest(
        @NotBlank @Size(max = 20) String textVersion,

        @Schema(description = "仅匿名提出的填写：姓名和电话") @Size(min = 1, max = 200) @Nullable
        String stated) {}
