package cn.fengxing.org.selfcheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A branch's answers to all items of a year. */
@Schema(example = """
                {"branchId":"01932f6a-7c00-7000-8000-0000000000a1","year":2026,
                "answers":[{"itemId":"019ab4ef-0000-7000-8000-000000000e01","met":true,"evidence":"主题党日记录 2026-01 至 2026-11"}]}""")
public record SubmitSelfCheckRequest(
        @NotNull UUID branchId,
        @NotNull @Min(2000) @Max(2999) Integer year,
        @NotNull @Size(max = 200) List<@NotNull @Valid AnswerItemRequest> answers) {}
