package cn.fengxing.org.selfcheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All answers anew. */
@Schema(example = """
                {"answers":[{"itemId":"019ab4ef-0000-7000-8000-000000000e01","met":true,"evidence":"补开记录 2026-11-18"}]}""")
public record AnswerAgainRequest(@NotNull @Size(max = 200) List<@NotNull @Valid AnswerItemRequest> answers) {}
